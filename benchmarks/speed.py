"""Measure the cost of enlarging besides the network, from file to file, and the estimates.

    python benchmarks/speed.py                      # everything, some minutes
    python benchmarks/speed.py start estimates      # these alone
    python benchmarks/speed.py --json figures.json

The pictures are drawn, with noise. Beside the clock's time stands the processor's (of all threads
together), which other programs disturb less.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from large_picture import drawn

ROOT = Path(__file__).resolve().parent.parent
SCALE = 4


@dataclass(frozen=True)
class Figure:
    """A measured value, and what it is to stay below."""

    name: str
    value: float
    goal: float
    note: str

    def __str__(self) -> str:
        mark = "" if self.value <= self.goal else "   MISSED"
        return f"{self.name:<58} {self.value:7.2f} (goal {self.goal:g}) {self.note}{mark}"


@dataclass(frozen=True)
class Cost:
    """The cost of a process: by the clock, by the processor, in memory."""

    seconds: float
    processor: float
    memory: int


def cost(*arguments: object) -> Cost:
    """Run a Python process to its end."""
    started = time.perf_counter()
    command = [sys.executable, *map(str, arguments)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    if status:
        raise RuntimeError(f"{command} failed")
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit)


def enlarged(source: Path, options: argparse.Namespace) -> Cost:
    """`srgui upscale` of a file to a PNG beside it."""
    target = source.with_name(f"{source.stem}_enlarged.png")
    upscale = ["-m", "srgui", "upscale", source, "-o", target, "-m", options.model, "--overwrite"]
    made = cost(*upscale, "-s", SCALE, "--precision", options.precision)
    target.unlink()
    return made


_ALONE = """
import sys, time
import numpy as np
from PIL import Image
from srgui import Upscaler
from srgui.programs.shape_inference import Sides
from srgui.runtimes import planes
model, precision, file = sys.argv[1:]
upscaler = Upscaler.load(model, "cpu", precision=precision)
luma = np.asarray(Image.open(file).convert("L"), np.float32) / np.float32(255)
steps = len(upscaler.geometry(luma.shape, 4).steps)
for plane in (luma[:64, :64], luma):
    start, computed = time.perf_counter(), time.process_time()
    for _ in planes(upscaler.inference.run(np.ascontiguousarray(plane), Sides(), steps)):
        pass
print(time.perf_counter() - start, time.process_time() - computed)
"""


def files(folder: Path, options: argparse.Namespace) -> list[Figure]:
    """1024 x 1024, JPEG to PNG, the whole process against the network on its luma."""
    source = folder / "thousand.jpg"
    drawn(1024, 1024).save(source, quality=92)
    command = [sys.executable, "-c", _ALONE, options.model, options.precision, str(source)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    alone, computed = map(float, ended.stdout.split())
    whole = enlarged(source, options)
    note = f"{whole.seconds:.1f} of {alone:.1f} s, {whole.memory / 2**20:.0f} MiB"
    busy = f"{whole.processor:.1f} of {computed:.1f} s"
    return [
        Figure("file to file against the network alone", whole.seconds / alone, 1.15, note),
        Figure("the same in the processor's time", whole.processor / computed, 1.15, busy),
    ]


def start(folder: Path, options: argparse.Namespace) -> list[Figure]:
    """128 x 128 from the start of the process to the written file, warm."""
    source = folder / "small.png"
    drawn(128, 128).save(source)
    costs = sorted((enlarged(source, options) for _ in range(6)), key=lambda one: one.seconds)[:5]
    middle = costs[len(costs) // 2]
    note = f"s; the processor's {min(one.processor for one in costs):.2f} s"
    return [Figure("128 x 128 to 512 x 512, the whole process, median", middle.seconds, 1.2, note)]


def size(folder: Path, options: argparse.Namespace) -> list[Figure]:
    """1, 4, 16 and 64 megapixels of output."""
    costs = []
    for side in (256, 512, 1024, 2048):
        source = folder / f"{side}.png"
        drawn(side, side).save(source)
        costs.append(enlarged(source, options))
    small = enlarged(_tiny(folder), options)  # what a start takes
    per = [(c.processor - small.processor) / 4**n for n, c in enumerate(costs)]
    uneven = max(per) / min(per)
    times = ", ".join(f"{c.seconds:.1f}" for c in costs)
    computed = ", ".join(f"{one:.2f}" for one in per)
    memory = ", ".join(f"{c.memory / 2**20:.0f}" for c in costs)
    growth = costs[-1].memory / costs[-2].memory
    note = f"{times} s; the processor's a megapixel {computed} s"
    return [
        Figure("cost of a megapixel, 1 to 64 of output, most against least", uneven, 1.15, note),
        Figure("memory of 64 megapixels against that of 16", growth, 1.15, f"{memory} MiB"),
    ]


def _tiny(folder: Path) -> Path:
    drawn(16, 16).save(folder / "tiny.png")
    return folder / "tiny.png"


def estimates(folder: Path, options: argparse.Namespace) -> list[Figure]:
    """Compare the estimates before a run with what it takes."""
    from srgui import Upscaler
    from srgui.images.reading.reader import read

    source = folder / "half.png"
    drawn(640, 640).save(source)
    upscaler = Upscaler.load(options.model, precision=options.precision)
    picture = read(source)
    plan = upscaler.plan(picture, SCALE)
    begin, tenth = time.perf_counter(), None
    for event in upscaler.run(picture, plan):
        share = getattr(event, "progress", 1.0)
        if tenth is None and share >= 0.1:
            tenth = time.perf_counter() - begin, share
    took = time.perf_counter() - begin
    assert tenth is not None
    remaining = tenth[0] * (1 - tenth[1]) / tenth[1]
    off = abs(remaining / (took - tenth[0]) - 1)
    ahead = max(plan.seconds / took, took / plan.seconds)
    reported = f"{plan.seconds:.1f} s reported, {took:.1f} s taken"
    return [
        Figure("remaining time after a tenth, off by", off, 0.25, f"{remaining:.1f} s reported"),
        Figure("time before the start, off by a factor of", ahead, 1.5, reported),
    ]  # fmt: skip


MEASURES: dict[str, Callable[[Path, argparse.Namespace], list[Figure]]] = {
    "files": files, "start": start, "size": size, "estimates": estimates,
}  # fmt: skip


def main() -> int:
    """Measure what is asked for and print it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("names", metavar="NAME", nargs="*", help=", ".join(MEASURES))
    parser.add_argument("-m", "--model", default="lapsrn")
    parser.add_argument("--precision", default="full", choices=("auto", "full", "fast"))
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures there too")
    options = parser.parse_args()
    unknown = set(options.names) - MEASURES.keys()
    if unknown:
        parser.error(f"there is no figure {', '.join(sorted(unknown))}")
    print(
        f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, {options.precision} precision"
    )
    figures: list[Figure] = []
    for name in options.names or MEASURES:
        with tempfile.TemporaryDirectory() as folder:
            measured = MEASURES[name](Path(folder), options)
        figures += measured
        print(*measured, sep="\n", flush=True)
    if options.json:
        options.json.write_text(json.dumps([asdict(figure) for figure in figures], indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
