"""srgui train: train a network on folders of pictures."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from srgui.cli import options
from srgui.cli.failures import INTERRUPTED, TERMINATED, tell
from srgui.cli.json_output import check_folder
from srgui.cli.train_plan import read_plan
from srgui.errors import OptionError
from srgui.evaluation.plot import check_plot
from srgui.training.options import SCALES, PhotoOptions, TrainOptions

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
    parser.add_argument(
        "--minutes", type=float, default=60.0, metavar="N", help="time to train (default: 60)"
    )
    parser.add_argument(
        "--plan", type=Path, metavar="FILE", help="follow the stages of this file (.toml) instead"
    )
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint of --out")
    parser.add_argument("--init", type=Path, metavar="FILE", help="start from these weights")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw the curves when it is done")

    _add_size(parser.add_argument_group("size of the network"))
    _add_learning(parser.add_argument_group("learning"))
    _add_degradation(parser.add_argument_group("inputs"))
    options.add_device(parser)
    parser.set_defaults(func=run, parse=parser.parse_args)


def _add_size(group: argparse._ArgumentGroup) -> None:
    def add(name: str, text: str, **settings: Any) -> None:
        group.add_argument(name, help=text, **settings)

    numbers: dict[str, Any] = {"type": _numbers, "metavar": "N,N"}
    number: dict[str, Any] = {"type": options.count, "metavar": "N"}
    add("--filters", "filters of each convolution (default: the paper's)", **number)
    add("--depths", "LapSRN: convolutions of each level (default: 5,5,5)", **numbers)
    add("--units", "DRRN: residual units (default: 9), or 3,5,9 to grow", **numbers)
    add("--recursions", "DRCN: recursions (default: 16), or 4,8,16 to grow", **numbers)
    add("--basic", "DRCN: no recursive supervision, no skip connection", action="store_true")
    add("--widen", "filters to grow to when validation flattens", default=0, **number)
    add("--ablate", "LapSRN: leave this part out", choices=("pyramid", "loss", "residual"))


def _add_learning(group: argparse._ArgumentGroup) -> None:
    def add(name: str, text: str, **settings: Any) -> None:
        group.add_argument(name, help=text, **settings)

    number: dict[str, Any] = {"type": options.count, "metavar": "N"}
    real: dict[str, Any] = {"type": float, "metavar": "X"}
    add(
        "--loss",
        "charbonnier (default) or l2, the mean square",
        choices=("charbonnier", "l2"),
        default="charbonnier",
    )
    numbers: dict[str, Any] = {"type": _numbers, "metavar": "N,N"}
    add("--scales", "factors to train on, in turn (default: the network's)", **numbers)
    add("--batch", "samples an iteration, or for each scale (default: 8)", default=(8,), **numbers)
    add(
        "--patch",
        "side of an original in pixels, or for each scale (default: 96 for LapSRN, else 48)",
        **numbers,
    )
    add("--portion", "samples a processor computes at once (default: 4)", default=4, **number)
    add("--busiest", "random patches that compete for a place (default: 2)", default=2, **number)
    add("--rate", "Adam's rate at the start (default: 0.001)", default=1e-3, **real)
    add("--final-rate", "its rate at the end (default: 0.00001)", default=1e-5, **real)
    add("--warmup", "share of the run in which it rises (default: 0.02)", default=0.02, **real)
    add("--clip-norm", "bound of the gradient's norm, 0 for none (default: 1)", default=1.0, **real)
    add(
        "--clip-theta", "clip gradients to +-X / rate as well, as DRRN's paper", default=0.0, **real
    )
    add(
        "--supervised", "DRCN: recursions drawn for supervision (default: all)", default=0, **number
    )
    add("--average", "decay of the average of weights (default: 0.999)", default=0.999, **real)
    add(
        "--precision",
        "fast computes features in bfloat16 (default: auto, where that is faster)",
        choices=("auto", "full", "fast"),
        default="auto",
    )
    add("--seed", "of all random choices (default: 0)", type=int, default=0, metavar="N")


def _add_degradation(group: argparse._ArgumentGroup) -> None:
    def add(name: str, text: str, **settings: Any) -> None:
        group.add_argument(name, help=text, **settings)

    real: dict[str, Any] = {"type": float, "metavar": "X"}
    add(
        "--degrade",
        "papers: reduced by MATLAB's bicubic (default); photo: also blurred, noisy, compressed",
        choices=("papers", "photo"),
        default="papers",
    )
    add("--blur", "photo: largest sigma in reduced pixels, 0 for none (default: 1.6)", **real)
    add("--noise", "photo: largest sigma in steps of 255, 0 for none (default: 12)", **real)
    add(
        "--jpeg",
        "photo: range of JPEG's quality, or none (default: 30,95)",
        type=_qualities,
        metavar="LOW,HIGH",
    )
    add("--one-kernel", "photo: reduce by bicubic alone", action="store_true")


def _qualities(text: str) -> tuple[int, ...]:
    if text == "none":
        return ()
    numbers = _numbers(text)
    if len(numbers) != 2:
        raise argparse.ArgumentTypeError(f"{text!r} is neither two numbers such as 30,95 nor none")
    return numbers


def _photo(args: argparse.Namespace) -> PhotoOptions | None:
    """How inputs are degraded; OptionError when a part is chosen for the papers' mode."""
    chosen: dict[str, Any] = {}
    if args.blur is not None:
        chosen["blur"] = args.blur
    if args.noise is not None:
        chosen["noise"] = args.noise
    if args.jpeg is not None:
        chosen["qualities"] = args.jpeg or None
    if args.one_kernel:
        chosen["kernels"] = False
    if args.degrade == "photo":
        return PhotoOptions(**chosen)
    if chosen:
        raise OptionError(
            "--blur, --noise, --jpeg and --one-kernel belong to photographs",
            remedy="Add --degrade photo.",
        )
    return None


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
    stages = stages_of(args)
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
                tell(note, 0)
            signals = _train(ready)
            if ready.stopping:
                status = TERMINATED if signal.SIGTERM in signals else INTERRUPTED
                return tell("stopped; the same command with --resume goes on", status)
    finally:
        distributed.leave()
    if args.plot and group.leads:
        curves.plot({args.network: stages[-1].log}, args.plot)
    return 0


def stages_of(args: argparse.Namespace) -> list[TrainOptions]:
    """What to train one after the other: the stages of a plan, or the one that is asked for."""
    if args.plan is None:
        return [_options(args)]
    own = ["--data", *map(str, args.data), "--out", str(args.out), "--device", args.device]
    own += ["--threads", str(args.threads)] if args.threads else []
    own += ["--resume"] if args.resume else []
    own += ["--init", str(args.init)] if args.init else []
    stages = [args.parse([args.network, *own, *words]) for words in read_plan(args.plan)]
    return [replace(_options(stage), stage=number) for number, stage in enumerate(stages)]


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
        batches=args.batch,
        patches=args.patch or (96 if args.network == "lapsrn" else 48,),
        portion=args.portion,
        busiest=args.busiest,
        photo=_photo(args),
        precision=args.precision,
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
