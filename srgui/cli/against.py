"""srgui bench --against: srgui beside what else people compute networks with.

Every engine runs in a process of its own, since idle threads of one slow the others down, and all
of them in turn, so that what else the machine does meets all alike.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from srgui.cli.console import format_bytes
from srgui.cli.progress import ProgressBar
from srgui.evaluation.table import table
from srgui.images import Picture
from srgui.images.colour import Floats
from srgui.images.reading.sandbox_worker import limit_memory
from srgui.runtimes import Precision

_OURS: dict[str, Precision] = {
    "srgui": "full",
    "srgui, fast": "fast",
}  # by their names: the precision
_ROUNDS = 3
_ENOUGH = 100.0  # seconds, after which no further round is begun
_PATIENCE = 240.0  # seconds that an engine may take for a round
_SECONDS = 10.0  # after which it times no further run
_ORDER: dict[str, type] = {  # what the process of an engine is told
    "engine": str,
    "model": str,
    "scale": float,
    "size": int,
    "threads": int,
    "repeats": int,
    "result": Path,
}


def compare(model: str, scale: float, size: int, threads: int, repeats: int) -> dict[str, Any]:
    """Seconds, peak memory and difference of every engine that is installed, and the machine."""
    from srgui.runtimes.peers import PEERS

    there = [name for name, (module, _) in PEERS.items() if importlib.util.find_spec(module)]
    names = [*_OURS, *there]
    load = _load()
    runs: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
    with tempfile.TemporaryDirectory() as folder, ProgressBar(f"{model} {scale:g}x") as progress:
        begin = time.perf_counter()
        for number in range(_ROUNDS * len(names)):
            name = names[number % len(names)]
            if number and name == names[0] and time.perf_counter() - begin > _ENOUGH:
                break
            if any("error" in run for run in runs[name]):
                continue
            order = [name, model, scale, size, threads, repeats, Path(folder) / f"{name}.npy"]
            runs[name].append(_in_a_process([str(part) for part in order]))
            progress.advance_to((number + 1) / (_ROUNDS * len(names)))
        reference = Path(folder) / "srgui.npy"
        engines = {name: _summed_up(of, reference, folder, name) for name, of in runs.items()}
    machine = {"processor": _processor(), "load": load, "python": platform.python_version()}
    settings = {"model": model, "scale": scale, "size": size, "threads": threads}
    return {**settings, "machine": machine, "engines": engines}


def as_text(result: dict[str, Any]) -> str:
    """A table of the engines, the fastest peer's time as one."""
    engines = result["engines"]
    times = [e["median_seconds"] for n, e in engines.items() if n not in _OURS and "error" not in e]
    best = min(times, default=float("nan"))
    rows = [("engine", "seconds", "throughput", "processor", "peak memory", "difference of 255")]
    for name, engine in engines.items():
        if "error" in engine:
            rows.append((name, "-", "-", "-", "-", engine["error"]))
            continue
        seconds, memory = engine["median_seconds"], format_bytes(engine["peak_memory"])
        told = f"{name} ({engine['told']})" if engine.get("told") else name
        difference = f"{engine['difference']:.4f}"
        computed = f"{engine['median_processor_seconds']:.2f} s"
        throughput = f"{best / seconds:.2f}x"
        rows.append((told, f"{seconds:.3f}", throughput, computed, memory, difference))
    machine = result["machine"]
    head = f"{result['model']} at {result['scale']:g}x of {result['size']} x {result['size']}, "
    head += (
        f"{result['threads']} threads; {machine['processor']}, load {machine['load']:.1f} before"
    )
    return f"{head}\n{table(rows, left=(0,))}"


def plot(result: dict[str, Any], path: Path) -> None:
    """The engines' times as bars. Raises OptionError and WriteError."""
    from srgui.evaluation.plot import check_plot, save_figure

    check_plot(path)
    from matplotlib.figure import Figure

    engines = {n: e["median_seconds"] for n, e in result["engines"].items() if "error" not in e}
    figure = Figure(figsize=(8, 3.5), dpi=150, layout="constrained")
    axes = figure.add_subplot()
    colours = ["tab:blue" if name in _OURS else "0.7" for name in engines]
    axes.bar_label(axes.barh(list(engines), list(engines.values()), color=colours), fmt="%.2f s")
    axes.invert_yaxis()
    axes.set_title("{model} at {scale:g}x of {size} x {size}".format(**result))
    axes.set_xlabel(f"seconds ({result['machine']['processor']}, {result['threads']} threads)")
    save_figure(figure, path)


def _in_a_process(order: list[str]) -> dict[str, Any]:
    environment = {**os.environ, "OMP_NUM_THREADS": order[4]}
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "srgui.cli.against", *order],
            capture_output=True,
            text=True,
            env=environment,
            check=False,
            timeout=_PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return {"error": f"takes more than {_PATIENCE:g} s"}
    lines = (ended.stdout if ended.returncode == 0 else ended.stderr).strip().splitlines()
    if ended.returncode == 0:
        content: dict[str, Any] = json.loads(lines[-1])
        return content
    return {"error": lines[-1] if lines else f"ended with status {ended.returncode}"}


def _summed_up(
    runs: list[dict[str, Any]], reference: Path, folder: str, name: str
) -> dict[str, Any]:
    for run in runs:
        if "error" in run:
            return {"error": run["error"]}
    seconds = [second for run in runs for second in run["seconds"]]
    processor = [second for run in runs for second in run["processor_seconds"]]
    difference = np.abs(np.load(Path(folder) / f"{name}.npy") - np.load(reference))
    return {
        "seconds": seconds,
        "median_seconds": statistics.median(seconds),
        "median_processor_seconds": statistics.median(processor),
        "peak_memory": max(run["peak_memory"] for run in runs),
        "difference": float(difference.mean() * 255),
        "told": runs[0].get("told"),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def _load() -> float:
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")


def _measure(args: argparse.Namespace) -> dict[str, Any]:
    """One engine in this process: the seconds of some runs after one to warm up."""
    from srgui.cli.bench import peak_memory
    from srgui.engine.planning import memory

    limit_memory(memory.free())  # without it, one that takes more would bring down other programs
    run = (_ours if args.engine in _OURS else _peer)(args)
    result, told = run()
    seconds: list[float] = []
    computed: list[float] = []
    while len(seconds) < args.repeats and sum(seconds) < _SECONDS:
        before, start = time.process_time(), time.perf_counter()
        result, told = run()
        seconds.append(time.perf_counter() - start)
        computed.append(time.process_time() - before)
    np.save(args.result, result)
    return {
        "seconds": seconds,
        "processor_seconds": computed,
        "peak_memory": peak_memory(),
        "told": told,
    }


def _ours(args: argparse.Namespace) -> Callable[[], tuple[Floats, str]]:
    """srgui as people use it: in tiles, to pixels of 8 bits."""
    from srgui.engine import Upscaler
    from srgui.engine.assembly import Assembly
    from srgui.engine.events import TileDone

    upscaler = Upscaler.load(args.model, "cpu", args.threads, precision=_OURS[args.engine])
    picture = _picture(args.size)
    plan = upscaler.plan(picture, args.scale)
    prepared = upscaler.inference.prepared

    def run() -> tuple[Floats, str]:
        assembly = Assembly(plan, picture)
        for event in upscaler.run(picture, plan):
            if isinstance(event, TileDone):
                assembly.place(event)
        pixels = assembly.picture(len(plan.steps) - 1).pixels[..., 0]
        told = f"{prepared.runtime} {prepared.precision}"
        return pixels.astype(np.float32) / np.float32(255), told

    return run


def _peer(args: argparse.Namespace) -> Callable[[], tuple[Floats, str]]:
    """Another engine: the whole luma plane through the network, and back to 8 bits."""
    from srgui.engine.planning.geometry import Geometry
    from srgui.images import Region, colour
    from srgui.images.bicubic import Resampler
    from srgui.models.lookup import find
    from srgui.models.weights import load
    from srgui.programs.fold_batch_norm import folded
    from srgui.runtimes.peers import PEERS

    model = load(find(args.model))
    geometry = Geometry(model, (args.size, args.size), args.scale)
    graph, tensors = folded(model.program.graph, model.tensors)
    compute = PEERS[args.engine][1](graph.until(len(geometry.steps)), tensors, args.threads)
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
    """A grey one: then all engines compute the same."""
    from srgui.cli.bench import zone_plate

    return Picture(zone_plate(size).pixels[..., :1].copy())


def _main() -> None:
    """What the process of one engine does."""
    parser = argparse.ArgumentParser()
    for name, kind in _ORDER.items():
        parser.add_argument(name, type=kind)
    print(json.dumps(_measure(parser.parse_args())))


if __name__ == "__main__":
    _main()
