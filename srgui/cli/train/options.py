"""The options of `srgui train`, as its parser describes them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, get_args

from srgui.cli import options
from srgui.cli.train import parsing
from srgui.training.options import (
    LOSSES,
    Augmentation,
    Optimizer,
    RateSchedule,
)

# What can be left out, and of which network.
PARTS = {
    "pyramid": "lapsrn",
    "loss": "lapsrn",
    "residual": "lapsrn",
    "paths": "drrn",
    "supervision": "drcn",
}


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add them to the command, in groups."""
    _add_size(parser.add_argument_group("size of the network"))
    _add_learning(parser.add_argument_group("learning"))
    _add_perceptual(parser.add_argument_group("looks"))
    _add_degradation(parser.add_argument_group("inputs"))


def _add_size(group: argparse._ArgumentGroup) -> None:
    def add(name: str, text: str, **settings: Any) -> None:
        group.add_argument(name, help=text, **settings)

    numbers: dict[str, Any] = {"type": parsing.numbers, "metavar": "N,N"}
    number: dict[str, Any] = {"type": options.count, "metavar": "N"}
    add("--filters", "filters of each convolution (default: the paper's)", **number)
    add("--depths", "LapSRN: convolutions of each level (default: 5,5,5)", **numbers)
    add(
        "--kernel",
        "LapSRN: side of the kernel that doubles the features (default: 3, as the authors' code; "
        "the paper's 4 draws no grid)",
        type=int,
        choices=(3, 4),
    )
    add("--units", "DRRN: residual units (default: 9), or 3,5,9 to grow", **numbers)
    add(
        "--recursions",
        "DRCN, MS-LapSRN: recursions (default: 16 and 8), or 4,8,16 to grow",
        **numbers,
    )
    add("--basic", "DRCN: no recursive supervision, no skip connection", action="store_true")
    add("--widen", "filters to grow to when validation flattens", default=0, **number)
    add(
        "--ablate",
        "leave out LapSRN's pyramid, loss or residual, DRRN's paths from the first convolution to "
        "every unit, or DRCN's supervision of every recursion",
        choices=tuple(PARTS),
    )
    add(
        "--set",
        "set further hyper-parameters of the network's constructor, such as batch_norm=true",
        type=parsing.settings,
        action="append",
        default=[],
        metavar="NAME=VALUE",
    )


def _add_learning(group: argparse._ArgumentGroup) -> None:
    def add(name: str, text: str, **settings: Any) -> None:
        group.add_argument(name, help=text, **settings)

    number: dict[str, Any] = {"type": options.count, "metavar": "N"}
    real: dict[str, Any] = {"type": float, "metavar": "X"}
    add(
        "--loss",
        "; ".join(f"{name}: {meaning}" for name, meaning in LOSSES.items())
        + "; or a function of your own, MODULE:FUNCTION, of results and originals (N, 1, H, W)",
        type=parsing.loss,
        metavar="NAME",
    )
    add(
        "--phase-weight",
        "weight of what differs between the four phases of pixels, a grid (default: 0)",
        default=0.0,
        **real,
    )
    add(
        "--phase-decay",
        "share of what differs between the phases of a kernel that every iteration takes away "
        "(default: 0)",
        default=0.0,
        **real,
    )
    numbers: dict[str, Any] = {"type": parsing.numbers, "metavar": "N,N"}
    add("--scales", "factors to train on, in turn (default: the network's)", **numbers)
    add(
        "--only",
        "train only the parameters whose names begin so, such as levels.2. for LapSRN's third "
        "level; the others stay as --init has them",
        default="",
        metavar="NAME",
    )
    add("--batch", "samples an iteration, or for each scale (default: 8)", default=(8,), **numbers)
    add(
        "--patch",
        "side of an original in pixels, or for each scale (default: 96 for LapSRN and MS-LapSRN, "
        "else 48)",
        **numbers,
    )
    add("--portion", "samples a processor computes at once (default: 4)", default=4, **number)
    add("--busiest", "random patches that compete for a place (default: 2)", default=2, **number)
    add(
        "--augment",
        "sizes: smaller copies of the originals, turned and flipped (default); turns: without "
        "smaller copies; none: the originals alone",
        choices=get_args(Augmentation),
        default="sizes",
    )
    add(
        "--optimizer",
        "adam (default), adamw or sgd, with momentum",
        choices=get_args(Optimizer),
        default="adam",
    )
    add("--momentum", "sgd: momentum (default: 0.9)", default=0.9, **real)
    add("--weight-decay", "decay of the weights, times the rate (default: 0)", default=0.0, **real)
    add("--rate", "learning rate at the start (default: 0.001)", default=1e-3, **real)
    add(
        "--schedule",
        "cosine: the rate falls to --final-rate (default); step: times --factor after each of "
        "--steps equal parts of the run; plateau: times --factor after --patience validations "
        "without a gain",
        choices=get_args(RateSchedule),
        default="cosine",
    )
    add("--final-rate", "cosine: the rate at the end (default: 0.00001)", default=1e-5, **real)
    add("--steps", "step: number of equal parts (default: 5)", default=5, **number)
    add("--factor", "step, plateau: factor of the rate (default: 0.5)", default=0.5, **real)
    add("--patience", "plateau: validations without a gain (default: 5)", default=5, **number)
    add(
        "--validate-every",
        "iterations between validations (default: as often as is worth its time)",
        default=0,
        **number,
    )
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


def _add_perceptual(group: argparse._ArgumentGroup) -> None:
    def add(name: str, text: str, **settings: Any) -> None:
        group.add_argument(name, help=text, **settings)

    real: dict[str, Any] = {"type": float, "metavar": "X"}
    add(
        "--perceptual",
        "add a perceptual loss by this SqueezeNet 1.1 (.safetensors) and a discriminator",
        type=Path,
        metavar="FILE",
    )
    add("--perceptual-weight", "of the distance of features (default: 0.2)", **real)
    add("--adversarial-weight", "of the discriminator, 0 for none (default: 0.02)", **real)
    add("--adversarial-warmup", "share of the run in which that rises (default: 0.1)", **real)


def _add_degradation(group: argparse._ArgumentGroup) -> None:
    def add(name: str, text: str, **settings: Any) -> None:
        group.add_argument(name, help=text, **settings)

    real: dict[str, Any] = {"type": float, "metavar": "X"}
    folders: dict[str, Any] = {"nargs": "+", "type": Path, "default": [], "metavar": "DIR"}
    add(
        "--degrade",
        "papers: reduced by MATLAB's bicubic (default); photo: also blurred, noisy, compressed; or "
        "a function of your own, MODULE:FUNCTION, of an original (H, W, 3) uint8, the scale and a "
        "NumPy generator",
        type=parsing.degradation,
        metavar="NAME",
        default="papers",
    )
    add(
        "--inputs",
        "folders of reduced pictures, one for each of --data and named like its originals; with a "
        "single --scales",
        **folders,
    )
    add(
        "--validation",
        "folder of originals to validate on instead of held-out ones of --data; with --inputs also "
        "the folder of their reduced pictures",
        **folders,
    )
    add("--blur", "photo: largest sigma in reduced pixels, 0 for none (default: 1.6)", **real)
    add("--noise", "photo: largest sigma in steps of 255, 0 for none (default: 12)", **real)
    add(
        "--jpeg",
        "photo: range of JPEG's quality, or none (default: 30,95)",
        type=parsing.qualities,
        metavar="LOW,HIGH",
    )
    add("--one-kernel", "photo: reduce by bicubic alone", action="store_true")
