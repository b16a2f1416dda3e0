"""Measure how fast this machine trains by a plan: samples and multiply-adds per second.

Trains the last stage of the plan at its full depth, as `srgui train` does, for so many seconds
after the first ones (which compile and warm up). Forward and backward pass count as three forward
passes. With --peak, the share of what the device could do is reported.

    python benchmarks/train_plan.py drrn --plan srgui/training/plans/drrn-128-gpu.toml \\
        --data DIR... [--device cuda] [--seconds 60] [--peak TFLOPS]
"""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from srgui.cli.train import command
from srgui.networks.network import Network
from srgui.programs.costs import Costs
from srgui.programs.shape_inference import Sides
from srgui.programs.tracing import traced
from srgui.training import loop, session
from srgui.training.computing.distributed import join
from srgui.training.options import SCALES, TrainOptions

_WARM_UP = 10  # seconds


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("network", choices=tuple(SCALES))
    parser.add_argument("--plan", type=Path, required=True)
    parser.add_argument("--data", nargs="+", type=Path, required=True)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--peak", type=float, help="of the device, in TFLOPS")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        options = last_stage(args, Path(folder) / "unused.safetensors")
        run = session.prepare(options, join(args.device))
        iterations, seconds = measured(run, args.seconds)
        work = iterations * mean_work(run.network, run.options)
        turns = run.options.turns
        samples = iterations * sum(turn.count for turn in turns) / len(turns)
    speed = work / seconds / 1e12
    print(f"{args.network} by {args.plan.name} on {run.group.device}: {iterations} iterations")
    print(f"{samples / seconds:.0f} samples/s, {speed:.3g} T multiply-adds/s", end="")
    print(f", {2 * speed / args.peak:.1%} of the peak" if args.peak else "")


def last_stage(args: argparse.Namespace, out: Path) -> TrainOptions:
    """The plan's last stage from its first minute at its full depth."""
    parser = argparse.ArgumentParser()
    command.add_parser(parser.add_subparsers())
    words = ["train", args.network, "--plan", str(args.plan), "--out", str(out)]
    words += ["--data", *map(str, args.data), "--device", args.device]
    words += ["--threads", str(args.threads)] if args.threads else []
    parsed = parser.parse_args(words)
    parsed.parse = lambda words: parser.parse_args(["train", *words])
    options = command.stages_of(parsed)[-1]
    return replace(options, stage=0, stages=options.stages[-1:])


def measured(run: loop.Run, seconds: float) -> tuple[int, float]:
    """Iterations in about so many seconds, and how many these were."""
    going = loop.train(run)
    start, first = time.perf_counter(), 0
    for progress in going:
        now = time.perf_counter()
        if first == 0 and now - start > _WARM_UP:
            first, start = progress.iteration, now
        elif first and now - start > seconds:
            break
    going.close()
    return progress.iteration - first, now - start


def mean_work(network: Network, options: TrainOptions) -> float:
    """Multiply-adds of an iteration, the mean of its turns."""
    graph = traced(network).graph
    works = []
    for turn in options.turns:
        levels = getattr(network, "level_count", lambda scale: len(graph.results))(turn.scale)
        part = graph.until(levels)
        side = turn.side // (1 if network.pre_enlarged else turn.scale)
        works.append(turn.count * Costs(part).multiply_adds(side, side, Sides()))
    return 3 * sum(works) / len(works)


if __name__ == "__main__":
    main()
