"""Time one engine in this process; `compare` starts one such process after the other."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from benchmarks.engines.baselines import BASELINES
from srgui.cli.bench import zone_plate
from srgui.engine.planning import memory
from srgui.images import Picture, Region, colour
from srgui.images.colour import Floats
from srgui.images.reading.sandbox_worker import limit_memory
from srgui.runtimes import Precision
from srgui.runtimes.process_memory import peak_memory

ROOT = Path(__file__).resolve().parents[2]
OURS: dict[str, Precision] = {"srgui": "full", "srgui, fast": "fast"}
"""srgui's rows of a comparison: the precision by the name."""

_SECONDS = 10.0  # after which no further run is timed

Run: TypeAlias = Callable[[], tuple[Floats, str]]
"""Return a result in [0, 1], and the runtime that computed it or nothing."""


def parser() -> argparse.ArgumentParser:
    """Return the positional arguments of the process."""
    made = argparse.ArgumentParser()
    for name, kind in {"engine": str, "model": str, "scale": float, "size": int}.items():
        made.add_argument(name, type=kind)
    for name, kind in {"threads": int, "repeats": int, "result": Path}.items():
        made.add_argument(name, type=kind)
    return made


def measure(args: argparse.Namespace) -> dict[str, Any]:
    """Return the seconds of some runs after one to warm up; save the result."""
    limit_memory(memory.free())  # an engine that takes more would bring down other programs
    run = (_srgui if args.engine in OURS else _baseline)(args)
    result, runtime = run()
    seconds: list[float] = []
    computed: list[float] = []
    while len(seconds) < args.repeats and sum(seconds) < _SECONDS:
        before, start = time.process_time(), time.perf_counter()
        result, runtime = run()
        seconds.append(time.perf_counter() - start)
        computed.append(time.process_time() - before)
    np.save(args.result, result)
    return {
        "seconds": seconds,
        "processor_seconds": computed,
        "peak_memory": peak_memory(),
        "runtime": runtime,
    }


def _srgui(args: argparse.Namespace) -> Run:
    """Return srgui as people use it: in tiles, to pixels of 8 bits."""
    from srgui import Upscaler
    from srgui.engine.assembly import Assembly
    from srgui.engine.events import TileDone

    upscaler = Upscaler.load(args.model, "cpu", args.threads, precision=OURS[args.engine])
    picture = _picture(args.size)
    plan = upscaler.plan(picture, args.scale)
    prepared = upscaler.inference.prepared

    def run() -> tuple[Floats, str]:
        assembly = Assembly(plan, picture)
        for event in upscaler.run(picture, plan):
            if isinstance(event, TileDone):
                assembly.place(event)
        pixels = assembly.picture(len(plan.steps) - 1).pixels[..., 0]
        runtime = f"{prepared.runtime} {prepared.precision}"
        return pixels.astype(np.float32) / np.float32(255), runtime

    return run


def _baseline(args: argparse.Namespace) -> Run:
    """Return another engine: the whole luma plane through the network, and back to 8 bits."""
    from srgui.engine.planning.geometry import Geometry
    from srgui.images.bicubic import Resampler
    from srgui.models.lookup import find
    from srgui.models.weights import load
    from srgui.programs.fold_batch_norm import folded

    model = load(find(args.model))
    geometry = Geometry(model, (args.size, args.size), args.scale)
    graph, tensors = folded(model.program.graph, model.tensors)
    compute = BASELINES[args.engine][1](graph.until(len(geometry.steps)), tensors, args.threads)
    grey = _picture(args.size).pixels.repeat(3, axis=2) / np.float32(255)
    luma = colour.luma(grey.astype(np.float32))
    whole, window = Region.whole(*luma.shape), Region.whole(*geometry.input_size)
    to_input = Resampler(luma.shape, geometry.input_size)
    plane = np.ascontiguousarray(to_input.region(luma, whole, window), np.float32)

    def run() -> tuple[Floats, str]:
        grey = (compute(plane) * 255 - 16) / (235 - 16)
        return np.rint(np.clip(grey, 0, 1) * 255).astype(np.float32) / np.float32(255), ""

    return run


def _picture(size: int) -> Picture:
    """Return a grey picture, on which all engines compute the same."""
    return Picture(zone_plate(size).pixels[..., :1].copy())


if __name__ == "__main__":
    print(json.dumps(measure(parser().parse_args())))
