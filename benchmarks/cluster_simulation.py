"""A cluster of many workers: the real scheduler and the real client, pictures that only take time.

    python benchmarks/cluster_simulation.py --workers 200 --pictures 5000 --seconds 2

Workers are Dask's own, many in a process, whose tasks wait instead of computing and return what a
picture returns. The rate that is reached shows what the scheduler and the client can serve.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import os
import random
import time
from collections.abc import Sequence
from multiprocessing.synchronize import Event as Flag
from threading import Event
from typing import Any

import dask.config
import psutil
from distributed import Scheduler, Worker

from srgui.cluster.connection import Cluster
from srgui.cluster.submission import Call, Submission
from srgui.cluster.worker import MEMORY

PROCESSES = 4  # in which the workers are
# What else a worker does many times a second is done on 200 machines, not on one.
IDLE = {
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "10s",
    "distributed.admin.system-monitor.interval": "10s",
}


async def picture(seconds: float, order: bytes) -> dict[str, Any]:
    """Wait as long as a picture takes, and return as much as its record has."""
    await asyncio.sleep(random.uniform(0.5, 1.5) * seconds)
    return {"sha256": "0" * 64, "order": order[:1500]}


def serve(address: str, count: int, end: Flag) -> None:
    """Run workers in this process until `end` is set."""

    async def run() -> None:
        options: dict[str, Any] = {"nthreads": 1, "memory_limit": 0, "dashboard": False}
        options["resources"] = {MEMORY: 8e9}
        workers = [Worker(address, host="127.0.0.1", **options) for _ in range(count)]
        for worker in workers:
            await worker
        while not end.is_set():
            await asyncio.sleep(0.5)

    with dask.config.set(IDLE):
        asyncio.run(run())


def schedule(address: Any, end: Flag) -> None:
    """Run a scheduler in this process until `end` is set."""

    async def run() -> None:
        async with Scheduler(
            host="127.0.0.1", port=0, dashboard_address="127.0.0.1:0"
        ) as scheduler:
            address.put(scheduler.address)
            while not end.is_set():
                await asyncio.sleep(0.5)

    asyncio.run(run())


def processor_time(processes: Sequence[psutil.Process]) -> float:
    """Return the seconds that processes have used."""
    return sum(sum(process.cpu_times()[:2]) for process in processes)


def main() -> int:
    """Simulate, and print the rate and what it costs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--workers", type=int, default=200)
    parser.add_argument("--pictures", type=int, default=5_000)
    parser.add_argument("--seconds", type=float, default=2.0, help="of a picture")
    args = parser.parse_args()
    os.environ["DASK_LOGGING__DISTRIBUTED"] = "error"  # of the processes that follow
    # All of them are on one machine here, which may be busy.
    for timeout in ("CONNECT", "TCP"):
        os.environ[f"DASK_DISTRIBUTED__COMM__TIMEOUTS__{timeout}"] = "300s"
    dask.config.refresh()
    context = multiprocessing.get_context("spawn")
    end, queue = context.Event(), context.Queue()
    scheduler = context.Process(target=schedule, args=(queue, end))
    scheduler.start()
    address = queue.get()
    counts = [args.workers // PROCESSES] * PROCESSES
    serving = [context.Process(target=serve, args=(address, count, end)) for count in counts]
    for process in serving:
        process.start()
    cluster = Cluster(address)
    started = time.perf_counter()
    while len(cluster.workers()) < sum(counts):
        time.sleep(0.5)
    print(f"{sum(counts)} workers after {time.perf_counter() - started:.0f} s", flush=True)
    meters = {
        "scheduler": [psutil.Process(scheduler.pid)],
        "client": [psutil.Process()],
        "all workers": [psutil.Process(process.pid) for process in serving],
    }
    before = {name: processor_time(meter) for name, meter in meters.items()}
    order = bytes(2500)  # as large as an order
    calls = (Call(picture, (args.seconds, order), 1 << 30) for _ in range(args.pictures))
    started = time.perf_counter()
    done = 0
    for answer in Submission(cluster, Event()).answers(calls):
        done += answer.error is None
        if done % 1000 == 0:
            print(f"{done:,} pictures after {time.perf_counter() - started:.0f} s", flush=True)
    seconds = time.perf_counter() - started
    ideal = sum(counts) / args.seconds
    print(
        f"{done:,} pictures of {args.seconds:g} s by {sum(counts)} workers in {seconds:.0f} s: "
        f"{done / seconds:.0f} pictures/s, {100 * done / seconds / ideal:.0f} % of the ideal"
    )
    for name, meter in meters.items():
        used = processor_time(meter) - before[name]
        memory = sum(process.memory_info().rss for process in meter) / 1e6
        print(
            f"{name}: {1000 * used / done:.2f} ms of processor time a picture, "
            f"{100 * used / seconds:.0f} % of a core, {memory:.0f} MB"
        )
    cluster.close()
    end.set()
    for process in (*serving, scheduler):
        process.terminate()
        process.join()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
