"""The cost of a Dask cluster, against one process on the same machine.

    python benchmarks/cluster.py

Two workers of one thread each, and one process of two threads, upscale the same photographs by
LapSRN; then one worker and one process of one thread upscale very small ones, whose time is mostly
that of Dask. Start-up does not count: each figure is the difference between runs on many and on few
pictures. Runs alternate. Besides the time by the clock there is that of the processors, of all
processes together, which means something on a busy machine too.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

import numpy as np
import psutil
from PIL import Image

BACKEND = ("--runtime", "ncnn", "--precision", "full", "--device", "cpu")
# As Dask's nannies start workers by default.
NANNY = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "MKL", "OPENBLAS")}
QUIET = ("--no-dashboard", "--dashboard-address", "127.0.0.1:0")


def draw(folder: Path, count: int, side: int) -> None:
    """Draw square pictures of noise over waves."""
    folder.mkdir()
    rng = np.random.default_rng(side)
    y, x = np.mgrid[0:side, 0:side]
    for number in range(count):
        waves = 128 + 60 * np.sin(x / 9 + number) * np.cos(y / 7)
        pixels = waves[..., None] + rng.normal(0, 6, (side, side, 3))
        Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(folder / f"{number}-x.png")


@contextmanager
def scheduler(folder: Path) -> Iterator[tuple[str, int]]:
    """Start a scheduler, and yield its address and process."""
    file = folder / "scheduler.json"
    options = ("--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(file), *QUIET)
    process = _dask("scheduler", *options)
    try:
        while True:
            with suppress(OSError, ValueError):
                address: str = json.loads(file.read_text())["address"]
                break
            time.sleep(0.05)
        yield address, process.pid
    finally:
        process.kill()
        process.wait()


@contextmanager
def workers(address: str, count: int, folder: Path) -> Iterator[list[int]]:
    """Start workers of one thread each, and yield their processes."""
    place = ("--host", "127.0.0.1", "--local-directory", str(folder), "--no-nanny")
    command = ("worker", address, "--nthreads", "1", *place, *QUIET)
    processes = [_dask(*command) for _ in range(count)]
    try:
        yield [process.pid for process in processes]
    finally:
        for process in processes:
            process.kill()
            process.wait()


def _dask(*command: str) -> subprocess.Popen[bytes]:
    silent = subprocess.DEVNULL
    return subprocess.Popen(
        [sys.executable, "-m", "dask", *command],
        stdout=silent,
        stderr=silent,
        env={**os.environ, **NANNY},
    )


@dataclass(frozen=True)
class Cost:
    """Seconds of a run."""

    clock: float
    processors: float

    def __sub__(self, other: Cost) -> Cost:
        return Cost(self.clock - other.clock, self.processors - other.processors)

    def over(self, count: int) -> Cost:
        """Return the cost of one of `count` pictures."""
        return Cost(self.clock / count, self.processors / count)


def cost(pictures: Sequence[Path], dask: Sequence[int], *options: str) -> Cost:
    """Return the cost of `srgui upscale` on these pictures, and of these processes meanwhile."""
    with tempfile.TemporaryDirectory() as output:
        listed = Path(output, "names")
        listed.write_bytes(b"\0".join(bytes(path) for path in pictures) + b"\0")
        command = ("upscale", "--names-from", str(listed), "-s", "2", "--kind", "clean", *BACKEND)
        before, started = _processor_time(dask), time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "srgui", *command, "-o", f"{output}/results", *options],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "OMP_NUM_THREADS": "2"},
        )
        _, status, usage = os.wait4(process.pid, 0)
        clock = time.perf_counter() - started
        if status:
            raise RuntimeError(f"srgui {' '.join(command)} has failed")
        used = usage.ru_utime + usage.ru_stime + _processor_time(dask) - before
        return Cost(clock, used)


def _processor_time(processes: Sequence[int]) -> float:
    return sum(sum(psutil.Process(process).cpu_times()[:2]) for process in processes)


def each(pictures: Sequence[Path], dask: Sequence[int], *options: str) -> Cost:
    """Return the cost of one more picture."""
    few = len(pictures) // 4
    difference = cost(pictures, dask, *options) - cost(pictures[:few], dask, *options)
    return difference.over(len(pictures) - few)


def main() -> int:
    """Measure both, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photographs", type=int, default=16)
    parser.add_argument("--small", type=int, default=240)
    parser.add_argument("--side", type=int, default=256, help="of a photograph")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, scheduler(Path(name)) as (address, leader):
        folder = Path(name)
        draw(folder / "photographs", args.photographs, args.side)
        draw(folder / "small", args.small, 16)
        on_cluster = ("--scheduler", address)
        for kind, threads in (("photographs", 2), ("small", 1)):
            pictures = sorted((folder / kind).iterdir())
            alone, spread = list[Cost](), list[Cost]()
            count = ("--threads", str(threads))
            with workers(address, threads, folder) as processes:
                cost(pictures[:4], (), *count, *on_cluster)  # workers load the network
                for _ in range(args.rounds):
                    alone.append(each(pictures, (), *count))
                    spread.append(each(pictures, (leader, *processes), *count, *on_cluster))
                    print(f"{kind}: {alone[-1]}, {spread[-1]}", flush=True)
            for measure in ("clock", "processors"):
                get = attrgetter(measure)
                one, many = (statistics.median(map(get, costs)) for costs in (alone, spread))
                print(
                    f"{kind}, {measure}: one process {1000 * one:.1f} ms each, "
                    f"{threads} workers {1000 * many:.1f} ms: ratio {one / many:.2f}, "
                    f"{1000 * (many - one):+.1f} ms each",
                    flush=True,
                )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
