"""Options that several commands share, and how their values are understood."""

from __future__ import annotations

import argparse
import math
from typing import TYPE_CHECKING

from srgui.engine.compute_options import ComputeOptions

if TYPE_CHECKING:
    from srgui.runtimes import Precision


def add_model(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    """-m: a network or weights of the catalogue, or a file of the person's own."""
    parser.add_argument(
        "-m",
        "--model",
        metavar="MODEL",
        required=required,
        default=None if required else "lapsrn",
        help="lapsrn, drrn, drrn-fast, drcn, drcn-fast or the path of a .safetensors file"
        + ("" if required else " (default: lapsrn)"),
    )


def add_device(parser: argparse._ActionsContainer) -> None:
    """--device and --threads."""
    parser.add_argument(
        "--device",
        choices=("auto", "cpu", "cuda", "mps"),
        default="auto",
        help="where to compute (default: auto, the fastest there is)",
    )
    _add_threads(parser)


def _add_threads(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--threads", metavar="N", type=threads, help="processors to use (default: all)"
    )


def add_computing(parser: argparse._ActionsContainer, *, precision: bool = True) -> None:
    """--device, --threads and --runtime, and where it may be chosen --precision."""
    parser.add_argument(
        "--device",
        type=device,
        default="auto",
        help="where to compute: auto, cpu, cuda, mps, gpu for the first graphics card that Vulkan "
        "knows, gpu:NAME or gpu:NUMBER for a certain one (default: auto, the fastest measured)",
    )
    _add_threads(parser)
    parser.add_argument(
        "--runtime",
        choices=("auto", "ncnn", "openvino", "torch"),
        default="auto",
        help="what to compute with (default: auto, the fastest measured)",
    )
    if precision:
        parser.add_argument(
            "--precision",
            choices=("auto", "full", "fast"),
            default="auto",
            help="fast has features in 16 bits (default: auto, fast where that is measured so)",
        )


def computing(args: argparse.Namespace) -> ComputeOptions:
    """What `add_computing` made of the command line; without --precision, full."""
    precision: Precision = getattr(args, "precision", "full")
    return ComputeOptions(args.device, args.threads, args.runtime, precision)


def device(text: str) -> str:
    """The name of a device."""
    if text not in ("auto", "cpu", "cuda", "mps", "gpu") and not text.startswith("gpu:"):
        raise argparse.ArgumentTypeError(f"{text!r} is not auto, cpu, cuda, mps, gpu or gpu:NAME")
    return text


def add_ensemble(parser: argparse._ActionsContainer) -> None:
    """--ensemble."""
    parser.add_argument(
        "--ensemble",
        action="store_true",
        help="best quality: average eight turned and flipped runs, in eight times the time",
    )


def percent(text: str) -> float:
    """0 to 100, with or without a percent sign, as a share of 1."""
    try:
        value = float(text.removesuffix("%"))
    except ValueError:
        value = math.nan
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not from 0 to 100")
    return value / 100


def name(text: str) -> str:
    """The name of a file or folder."""
    if not text.strip():
        raise argparse.ArgumentTypeError("an empty name is no file or folder")
    return text


def factor(text: str) -> float:
    """An enlargement factor, "4", "2.5" or "4x"."""
    try:
        value = float(text.lower().removesuffix("x"))
    except ValueError:
        value = math.nan
    if not (math.isfinite(value) and value >= 1):
        raise argparse.ArgumentTypeError(f"{text!r} is no factor of 1 or more")
    return value


def whole_factor(text: str) -> int:
    """A factor without a fraction, at least 2."""
    value = factor(text)
    if value != int(value) or value < 2:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole factor of 2 or more")
    return int(value)


def count(text: str) -> int:
    """A whole number of at least 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number of 1 or more")
    return int(text)


def threads(text: str) -> int:
    """1 to 1024: a slip of the hand must not bring a machine to its knees."""
    return _from_one_to(1024, text)


def quality(text: str) -> int:
    """1 to 100."""
    return _from_one_to(100, text)


def resolution(text: str) -> int:
    """Pixels per inch, 1 to 9999."""
    return _from_one_to(9999, text)


def _from_one_to(most: int, text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is not from 1 to {most}")
    return int(text)


def megapixels(text: str) -> int:
    """A number of million pixels, as pixels."""
    return max(1, round(_positive(text, "megapixels") * 1e6))


def gigabytes(text: str) -> int:
    """A number of billion bytes, as bytes."""
    return max(1, round(_positive(text, "gigabytes") * 1e9))


def _positive(text: str, unit: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not (math.isfinite(value) and value > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of {unit}")
    return value
