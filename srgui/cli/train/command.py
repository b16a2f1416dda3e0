"""srgui train: train a network on folders of pictures."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from srgui.cli import options
from srgui.cli.console import INTERRUPTED, TERMINATED, report_error
from srgui.cli.train import parsing
from srgui.cli.train.options import add_options
from srgui.cli.train.plan import read_plan
from srgui.cli.train.values import train_options
from srgui.evaluation.plot import check_plot
from srgui.training.options import TrainOptions

if TYPE_CHECKING:
    from srgui.training.run import Run

_EPILOG = """\
The weights with the best PSNR on held-out pictures are written to --out, NAME.safetensors;
NAME.checkpoint and NAME.csv (the log) are written to the same folder. A resumed run keeps its
options and its schedule. The command also runs under torchrun; --batch is then per process.
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "train",
        description="Train a network on folders of pictures.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "network",
        type=parsing.network,
        metavar="NETWORK",
        help="lapsrn, mslapsrn, drrn, drcn, or a network of an installed package",
    )
    parser.add_argument(
        "--data",
        nargs="+",
        type=Path,
        required=True,
        metavar="DIR",
        help="folders of originals, or files made of them by python -m srgui.cli.train.pack",
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="the .safetensors file to write"
    )
    length = parser.add_mutually_exclusive_group()
    length.add_argument(
        "--minutes", type=float, default=60.0, metavar="N", help="time to train (default: 60)"
    )
    length.add_argument(
        "--iterations",
        type=options.count,
        default=0,
        metavar="N",
        help="number of iterations instead; the same number gives the same weights again",
    )
    parser.add_argument(
        "--plan", type=Path, metavar="FILE", help="follow the stages of this file (.toml) instead"
    )
    parser.add_argument(
        "--resume", action="store_true", help="continue from the checkpoint of --out"
    )
    parser.add_argument(
        "--overwrite", action="store_true", help="replace the results of an earlier run at --out"
    )
    parser.add_argument("--init", type=Path, metavar="FILE", help="start from these weights")
    parser.add_argument(
        "--plot",
        type=Path,
        metavar="FILE",
        help="plot the PSNR over the iterations (.png, .svg, .pdf)",
    )
    parser.add_argument(
        "--tensorboard",
        type=Path,
        metavar="DIR",
        help="also log loss, rate and PSNR for TensorBoard (needs tensorboardX)",
    )
    add_options(parser)
    options.add_device(parser)
    parser.set_defaults(func=run, parse=parser.parse_args)


def run(args: argparse.Namespace) -> int:
    """Train; 0 when all of it was trained, 130 or 143 when a signal ended it before."""
    from srgui.training import session
    from srgui.training.checks import check_new
    from srgui.training.computing import distributed
    from srgui.training.reporting import curves

    if args.plot:
        check_plot(args.plot)
    if args.tensorboard:
        from srgui.training.reporting.tensorboard import check_tensorboard

        check_tensorboard()
    stages = stages_of(args)
    if not (args.resume or args.overwrite):
        check_new(stages[0])
    group = distributed.join(args.device)
    try:
        for number, asked in enumerate(stages):
            if args.plan and asked.resume:
                current, done = session.reached(asked)
                if number < current or (number == current and done):
                    continue
                asked = replace(asked, resume=number == current)
            ready = session.prepare(asked, group)
            for note in ready.notes if group.leads else ():
                report_error(note, 0)
            signals = _train(ready, args.tensorboard)
            if ready.stopping:
                status = TERMINATED if signal.SIGTERM in signals else INTERRUPTED
                return report_error(
                    "stopped; run the same command with --resume to continue", status
                )
            if group.leads:
                print(_outcome(ready), flush=True)
    finally:
        distributed.leave()
    if args.plot and group.leads:
        curves.plot({args.network: stages[-1].log}, args.plot)
    return 0


def _outcome(ready: Run) -> str:
    gain = ready.best - ready.bicubic
    result = f"wrote {ready.options.out}: on held-out pictures {gain:+.2f} dB against bicubic"
    return result if gain > 0 else f"{result}, so train it longer"


def stages_of(args: argparse.Namespace) -> list[TrainOptions]:
    """The runs to make, one after the other: the stages of a plan, or a single one."""
    if args.plan is None:
        return [train_options(args)]
    own = ["--data", *map(str, args.data), "--out", str(args.out), "--device", args.device]
    own += ["--threads", str(args.threads)] if args.threads else []
    own += ["--resume"] if args.resume else []
    own += ["--init", str(args.init)] if args.init else []
    own += ["--perceptual", str(args.perceptual)] if args.perceptual else []
    for name in ("validation", "inputs"):
        folders = getattr(args, name)
        own += [f"--{name}", *map(str, folders)] if folders else []
    stages = [args.parse([args.network, *own, *words]) for words in read_plan(args.plan)]
    return [replace(train_options(stage), stage=number) for number, stage in enumerate(stages)]


def _train(ready: Run, board: Path | None) -> list[int]:
    """Train until it is done or a signal comes; returns the signals that came."""
    from srgui.training import loop
    from srgui.training.reporting.report import Reporter
    from srgui.training.reporting.tensorboard import Board

    signals: list[int] = []

    def stop(number: int, frame: FrameType | None) -> None:
        signals.append(number)
        ready.stop()

    with _handling(stop), ExitStack() as stack:
        reporters: list[Reporter | Board] = []
        if ready.group.leads:
            reporters.append(stack.enter_context(Reporter(ready.options)))
            if board:
                reporters.append(stack.enter_context(Board(board)))
        for event in loop.train(ready):
            for reporter in reporters:
                reporter.show(event)
    return signals


@contextmanager
def _handling(stop: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    """Call `stop` on SIGINT and SIGTERM."""
    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
