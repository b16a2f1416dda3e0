"""Compare the speed of two checkouts, pair by pair.

    python -m benchmarks.regression ../before [--new .] [--pairs 5] [--case lapsrn:4:256 ...]

The runs of both alternate, each in a process of its own, with a cache of its own for what was
measured there. Below 1 the new checkout is faster. Processor time is comparable on a busy machine
too, the clock's on an idle one alone.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from srgui.evaluation.table import table

_CASES = ("lapsrn:4:256", "lapsrn:8:128", "drrn-fast:2:128", "drcn-fast:2:128")
_RUN = """
import json, sys, time
import numpy as np
from srgui import Upscaler
from srgui.images import Picture

model, scale, size, threads, precision = json.loads(sys.argv[1])
upscaler = Upscaler.load(model, "cpu", threads, precision=precision)
pixels = np.random.default_rng(0).integers(0, 256, (size, size, 1), np.uint8)
picture = Picture(pixels)
plan = upscaler.plan(picture, scale)
best = None
for _ in range(4):  # the first one warms up
    before = time.process_time(), time.perf_counter()
    for event in upscaler.run(picture, plan):
        pass
    spent = time.process_time() - before[0], time.perf_counter() - before[1]
    best = spent if best is None else tuple(map(min, best, spent))
print(json.dumps([*best, plan.runtime + " " + plan.precision]))
"""


def compare(
    base: Path, new: Path, case: str, pairs: int, threads: int, precision: str
) -> tuple[str, ...]:
    """Return a row of the table: case, runtimes, ratios of processor time and of the clock's."""
    model, scale, size = case.rsplit(":", 2)
    job = json.dumps([model, float(scale), int(size), threads, precision])
    ratios: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as caches:
        for number in range(pairs):
            order = (base, new) if number % 2 == 0 else (new, base)
            found = {there: _run(there, job, Path(caches)) for there in order}
            before, after = found[base], found[new]
            ratios.append((after[0] / before[0], after[1] / before[1]))
    used = before[2] if before[2] == after[2] else f"{before[2]} -> {after[2]}"
    processor, clock = (sorted(column) for column in zip(*ratios, strict=True))
    spread = f"{processor[0]:.2f} to {processor[-1]:.2f}"
    middles = (f"{statistics.median(column):.3f}" for column in (processor, clock))
    return case, used, *middles, spread


def _run(checkout: Path, job: str, caches: Path) -> list[Any]:
    """Return processor seconds, seconds and runtime of the fastest of some runs."""
    cache = caches / str(abs(hash(checkout)))
    environment = {**os.environ, "PYTHONPATH": str(checkout), "XDG_CACHE_HOME": str(cache)}
    command = [sys.executable, "-c", _RUN, job]
    ended = subprocess.run(command, env=environment, cwd=checkout, capture_output=True, text=True)
    if ended.returncode:
        raise SystemExit(f"{checkout} fails: {ended.stderr.strip().splitlines()[-1:]}")
    content: list[Any] = json.loads(ended.stdout.splitlines()[-1])
    return content


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("base", type=Path, help="the checkout to compare with")
    parser.add_argument("--new", type=Path, default=Path(), help="default: the current folder")
    parser.add_argument("--pairs", type=int, default=5, help="default: 5")
    parser.add_argument("--threads", type=int, default=1, help="default: 1")
    parser.add_argument("--precision", default="auto", choices=("auto", "full", "fast"))
    parser.add_argument(
        "--case", action="append", metavar="MODEL:SCALE:SIZE", help=f"default: {', '.join(_CASES)}"
    )
    asked = parser.parse_args()
    base, new = asked.base.resolve(), asked.new.resolve()
    headings = ("case", "runtime", "processor time", "time", "range of processor time")
    rows = [
        compare(base, new, case, asked.pairs, asked.threads, asked.precision)
        for case in asked.case or _CASES
    ]
    print(table([headings, *rows], left=(0, 1)))


if __name__ == "__main__":
    main()
