"""srgui bench: measure the speed of a network on this machine."""

from __future__ import annotations

import argparse
import statistics
from typing import TYPE_CHECKING, Any

import numpy as np

from srgui.cli import options
from srgui.cli.console import format_bytes
from srgui.cli.json_output import add_json, json_object
from srgui.cli.progress import ProgressBar
from srgui.engine.events import Finished
from srgui.evaluation.table import table
from srgui.images import Picture, Region
from srgui.models.choice import DEFAULT_SCALE
from srgui.models.lookup import find
from srgui.runtimes.process_memory import peak_memory

if TYPE_CHECKING:
    from srgui.engine.upscaler import Upscaler


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "bench", description="Time a network on a synthetic picture, after one warm-up run."
    )
    options.add_model(parser)
    options.add_scale(parser)
    parser.add_argument(
        "--size",
        metavar="N",
        type=options.count,
        default=128,
        help="width and height in pixels (default: 128)",
    )
    parser.add_argument(
        "--repeats",
        metavar="N",
        type=options.count,
        default=5,
        help="number of timed runs (default: 5)",
    )
    add_json(parser)
    options.add_computing(parser)
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Time the network and print the result."""
    find(args.model)
    with json_object(args.json) as content:
        from srgui.engine.devices import processors

        upscaler = options.computing(args).load(args.model)
        content |= _time(upscaler, args.scale or DEFAULT_SCALE, args.size, args.repeats)
        content["threads"] = args.threads or processors()
        if args.json != "-":
            print(_as_text(content))
    return 0


def _time(upscaler: Upscaler, scale: float, size: int, repeats: int) -> dict[str, Any]:
    """Measure the seconds; GMAC counts useful work only, without the margins of tiles."""
    picture = zone_plate(size)
    plan = upscaler.plan(picture, scale)
    seconds: list[float] = []
    with ProgressBar(f"{upscaler.info.name} {scale:g}x") as progress:
        for number in range(repeats + 1):
            run = upscaler.run(picture, plan)
            seconds += [event.seconds for event in run if isinstance(event, Finished)]
            progress.advance_to((number + 1) / (repeats + 1))
    del seconds[0]  # the warm-up run
    median = statistics.median(seconds)
    enlarged = plan.width * plan.height
    whole = upscaler.geometry((size, size), scale).work(Region.whole(size, size))
    prepared = upscaler.inference.prepared
    return {
        "model": upscaler.info.name,
        "scale": scale,
        "runtime": prepared.runtime,
        "precision": prepared.precision,
        "device": prepared.device,
        "input": [size, size],
        "output": [plan.width, plan.height],
        "tiles": len(plan.tiles),
        "seconds": seconds,
        "median_seconds": median,
        "megapixels_per_second": enlarged / median / 1e6,
        "gmac_per_second": whole / median / 1e9,
        "peak_memory": peak_memory(),
    }


def zone_plate(size: int) -> Picture:
    """Return a square colour picture of rings that become finer towards the corners."""
    across = (np.arange(size) - size / 2) / max(size, 1)
    square = across[:, None] ** 2 + across[None, :] ** 2
    phases = np.array([0.0, 0.7, 1.4])
    rings = np.cos(square[..., None] * (np.pi * size / 2) + phases)
    return Picture(np.rint(127.5 + 127.5 * rings).astype(np.uint8))


def _as_text(result: dict[str, Any]) -> str:
    runs, (width, height) = result["seconds"], result["output"]
    threads = result["threads"]
    rows = [
        ("network", f"{result['model']} at {result['scale']:g}x"),
        ("device", f"{result['device']}, {threads} thread{'' if threads == 1 else 's'}"),
        ("runtime", f"{result['runtime']}, {result['precision']} precision"),
        ("picture", "{} x {} to {} x {}".format(*result["input"], width, height)),
        ("tiles", str(result["tiles"])),
        ("time", f"{result['median_seconds']:.3f} s, median of {len(runs)}; best {min(runs):.3f}"),
        ("output", f"{result['megapixels_per_second']:.3f} megapixels/s"),
        ("arithmetic", f"{result['gmac_per_second']:.1f} GMAC/s"),
        ("peak memory", format_bytes(result["peak_memory"])),
    ]
    return table(rows, left=(0, 1))
