"""srgui train: train a network on folders of pictures."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from srgui.cli import options
from srgui.cli.failures import INTERRUPTED, TERMINATED, tell
from srgui.cli.json_output import check_folder
from srgui.errors import OptionError
from srgui.evaluation.plot import check_plot
from srgui.training.options import SCALES, TrainOptions

if TYPE_CHECKING:
    from srgui.training.run import Run

_EPILOG = """\
The weights with the best PSNR on held-out pictures are written to --out. FILE.checkpoint and
FILE.csv (the log) lie beside it. A resumed run keeps its options and its schedule. The command
runs unchanged under torchrun; --batch counts for each process.
"""

# The options that one network alone has.
_OWNERS = {
    "depths": "lapsrn",
    "ablate": "lapsrn",
    "units": "drrn",
    "recursions": "drcn",
    "basic": "drcn",
    "supervised": "drcn",
}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "train",
        description="Train a network on folders of pictures.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("network", choices=tuple(SCALES))
    parser.add_argument(
        "--data", nargs="+", type=Path, required=True, metavar="DIR", help="folders of originals"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="the .safetensors file to write"
    )
    parser.add_argument("--minutes", type=float, default=60.0, help="time to train (default: 60)")
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint of --out")
    parser.add_argument("--init", type=Path, metavar="FILE", help="start from these weights")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw the curves when it is done")

    size = parser.add_argument_group("size of the network")
    size.add_argument("--filters", type=options.count, help="filters of each convolution")
    size.add_argument("--depths", type=_numbers, help="LapSRN: convolutions a level, as 10,5,5")
    size.add_argument("--units", type=_numbers, help="DRRN: residual units, or 3,5,9 to grow")
    size.add_argument("--recursions", type=_numbers, help="DRCN: recursions, or 4,8,16 to grow")
    size.add_argument("--basic", action="store_true", help="DRCN: without supervision and skip")
    size.add_argument(
        "--widen", type=options.count, default=0, help="filters to grow to when PSNR flattens"
    )
    size.add_argument("--ablate", choices=("pyramid", "loss", "residual"), help="LapSRN: leave out")

    learning = parser.add_argument_group("learning")
    learning.add_argument("--loss", choices=("charbonnier", "l2"), default="charbonnier")
    learning.add_argument("--scales", type=_numbers, help="scales to train on, as 2,4,8")
    learning.add_argument("--batch", type=options.count, default=8, help="samples an iteration")
    learning.add_argument("--patch", type=options.count, help="side of a patch in pixels")
    learning.add_argument(
        "--portion",
        type=options.count,
        default=4,
        help="samples a processor computes at once, with the same result (default: 4)",
    )
    learning.add_argument(
        "--busiest", type=options.count, default=2, help="places that compete for a patch"
    )
    learning.add_argument("--rate", type=float, default=1e-3, help="Adam's rate at the start")
    learning.add_argument("--final-rate", type=float, default=1e-5, help="and at the end")
    learning.add_argument("--warmup", type=float, default=0.02, help="share of the run")
    learning.add_argument("--clip-norm", type=float, default=1.0, help="0 for no clipping")
    learning.add_argument(
        "--clip-theta", type=float, default=0.0, help="clip gradients to +-theta / rate as well"
    )
    learning.add_argument(
        "--supervised",
        type=options.count,
        default=0,
        help="DRCN: recursions drawn for supervision in an iteration (default: all)",
    )
    learning.add_argument("--average", type=float, default=0.999, help="decay of the average")
    learning.add_argument("--seed", type=int, default=0)
    options.add_device(parser)
    parser.set_defaults(func=run)


def _numbers(text: str) -> tuple[int, ...]:
    try:
        numbers = tuple(int(part) for part in text.split(","))
    except ValueError:
        numbers = ()
    if not numbers or min(numbers) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no list of numbers such as 3,5,9")
    return numbers


def run(args: argparse.Namespace) -> int:
    """Train; 0 when the whole time was trained, 130 or 143 when a signal ended it before."""
    from srgui.training import curves, distributed, session

    if args.plot:
        check_plot(args.plot)
        check_folder(args.plot)
    asked = _options(args)
    group = distributed.join(args.device)
    try:
        ready = session.prepare(asked, group)
        for note in ready.notes if group.leads else ():
            tell(note, 0)
        signals = _train(ready)
    finally:
        distributed.leave()
    if args.plot and group.leads:
        curves.plot({args.network: asked.log}, args.plot)
    if ready.stopping:
        status = TERMINATED if signal.SIGTERM in signals else INTERRUPTED
        return tell("stopped; the same command with --resume goes on", status)
    return 0


def _train(ready: Run) -> list[int]:
    """Train until the time is over or a signal comes; returns the signals that came."""
    from srgui.training import loop, report

    signals: list[int] = []

    def stop(number: int, frame: FrameType | None) -> None:
        signals.append(number)
        ready.stop()

    with _handling(stop), ExitStack() as stack:
        reporter = None
        if ready.group.leads:
            reporter = report.Reporter(ready.options)
            stack.enter_context(reporter)
        for event in loop.train(ready):
            if reporter:
                reporter.tell(event)
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


def _options(args: argparse.Namespace) -> TrainOptions:
    for name, owner in _OWNERS.items():
        if getattr(args, name) and args.network != owner:
            raise OptionError(f"--{name} does not belong to {args.network}")
    hyperparameters: dict[str, Any] = {}
    if args.filters:
        hyperparameters["filters"] = args.filters
    if args.depths:
        hyperparameters["depths"] = list(args.depths)
    if args.basic:
        hyperparameters["basic"] = True
    if args.ablate in ("pyramid", "residual"):
        hyperparameters[args.ablate] = False
    return TrainOptions(
        network=args.network,
        data=tuple(args.data),
        out=args.out,
        minutes=args.minutes,
        hyperparameters=hyperparameters,
        scales=args.scales or (),
        stages=args.units or args.recursions or (),
        widen=args.widen,
        loss="l2" if args.ablate == "loss" else args.loss,
        supervised=args.supervised,
        batch=args.batch,
        patch=args.patch or (96 if args.network == "lapsrn" else 48),
        portion=args.portion,
        busiest=args.busiest,
        rate=args.rate,
        final_rate=args.final_rate,
        warmup=args.warmup,
        clip_norm=args.clip_norm,
        clip_theta=args.clip_theta,
        average=args.average,
        seed=args.seed,
        threads=args.threads,
        init=args.init,
        resume=args.resume,
    )
