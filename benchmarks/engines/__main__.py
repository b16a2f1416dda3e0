"""The command line of the comparison."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.engines.compare import ISAS, compare
from benchmarks.engines.report import as_text, plot
from srgui.cli import options
from srgui.cli.json_output import add_json, json_object
from srgui.engine.devices import processors
from srgui.errors import SrguiError
from srgui.evaluation.plot import check_plot
from srgui.models.lookup import find
from srgui.presets.values import factor


def parser() -> argparse.ArgumentParser:
    """The options, which are those of `srgui bench` where both have them."""
    made = argparse.ArgumentParser(
        prog="python -m benchmarks.engines", description="Compare srgui with other engines."
    )
    options.add_model(made)
    made.add_argument("-s", "--scale", type=factor, default=4.0, help="default: 4")
    made.add_argument(
        "--size", metavar="N", type=options.count, default=128, help="pixels a side (default: 128)"
    )
    made.add_argument(
        "--repeats", metavar="N", type=options.count, default=5, help="timed runs (default: 5)"
    )
    made.add_argument(
        "--threads", metavar="N", type=options.threads, help="default: all processors"
    )
    made.add_argument(
        "--isa", choices=ISAS, help="instructions to use at most, of PyTorch and OpenVINO alone"
    )
    made.add_argument("--plot", metavar="FILE", type=Path, help="draw the comparison to FILE")
    add_json(made)
    return made


def run(args: argparse.Namespace) -> None:
    """Compare, and report as wanted. Raises SrguiError."""
    find(args.model)
    with json_object(args.json) as content:
        if args.plot:
            check_plot(args.plot)
        threads = args.threads or processors()
        content |= compare(args.model, args.scale, args.size, threads, args.repeats, args.isa)
        if args.json != "-":
            print(as_text(content))
        if args.plot:
            plot(content, args.plot)


def main(arguments: list[str] | None = None) -> int:
    """Run with these arguments, or those of the process; returns its exit status."""
    try:
        run(parser().parse_args(arguments))
    except SrguiError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
