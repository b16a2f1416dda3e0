"""The cost of a Dask cluster, against one process on the same machine.

    python benchmarks/cluster.py

Two workers of one thread each, and one process of two threads, upscale the same photographs by
LapSRN; then one worker and one process of one thread upscale very small ones, whose time is mostly
that of Dask. Start-up does not count: each figure is the difference between runs on many and on few
pictures. Runs alternate, so that the ratio is sound on a busy machine too.
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
from pathlib import Path

import numpy as np
from PIL import Image

BACKEND = ("--runtime", "ncnn", "--precision", "full", "--device", "cpu")
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
def scheduler(folder: Path) -> Iterator[str]:
    """Start a scheduler, and yield its address."""
    file = folder / "scheduler.json"
    options = ("--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(file), *QUIET)
    process = _dask("scheduler", *options)
    try:
        while True:
            with suppress(OSError, ValueError):
                address: str = json.loads(file.read_text())["address"]
                break
            time.sleep(0.05)
        yield address
    finally:
        process.kill()
        process.wait()


@contextmanager
def workers(address: str, count: int, folder: Path) -> Iterator[None]:
    """Start workers of one thread each."""
    place = ("--host", "127.0.0.1", "--local-directory", str(folder), "--no-nanny")
    command = ("worker", address, "--nthreads", "1", *place, *QUIET)
    processes = [_dask(*command) for _ in range(count)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()


def _dask(*command: str) -> subprocess.Popen[bytes]:
    silent = subprocess.DEVNULL
    return subprocess.Popen([sys.executable, "-m", "dask", *command], stdout=silent, stderr=silent)


def seconds(pictures: Sequence[Path], *options: str) -> float:
    """Return the time of `srgui upscale` on these pictures."""
    with tempfile.TemporaryDirectory() as output:
        names = "\0".join(map(str, pictures)).encode() + b"\0"
        command = ("-m", "srgui", "upscale", "--names-from", "-", "-s", "2", *BACKEND, *options)
        started = time.perf_counter()
        subprocess.run(
            [sys.executable, *command, "--kind", "clean", "-o", output],
            input=names,
            check=True,
            capture_output=True,
            env={**os.environ, "OMP_NUM_THREADS": "2"},
        )
        return time.perf_counter() - started


def each(pictures: Sequence[Path], *options: str) -> float:
    """Return the seconds for one more picture."""
    few = len(pictures) // 4
    return (seconds(pictures, *options) - seconds(pictures[:few], *options)) / (len(pictures) - few)


def main() -> int:
    """Measure both, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photographs", type=int, default=24)
    parser.add_argument("--small", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, scheduler(Path(name)) as address:
        folder = Path(name)
        draw(folder / "photographs", args.photographs, 512)
        draw(folder / "small", args.small, 16)
        on_cluster = ("--scheduler", address)
        for title, kind, threads in (("photographs", "photographs", 2), ("small", "small", 1)):
            pictures = sorted((folder / kind).iterdir())
            alone, spread = [], []
            with workers(address, threads, folder):
                for _ in range(args.rounds):
                    alone.append(each(pictures, "--threads", str(threads)))
                    spread.append(each(pictures, "--threads", str(threads), *on_cluster))
            one, many = statistics.median(alone), statistics.median(spread)
            print(
                f"{title}: {threads} threads of a process {1000 * one:.1f} ms each, {threads} "
                f"workers {1000 * many:.1f} ms: throughput {one / many:.2f}, "
                f"{1000 * (many - one):+.1f} ms each",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
