"""Options that several commands share, and the parsers of their values."""

from __future__ import annotations

import argparse
import math
from typing import TYPE_CHECKING

from srgui.engine.compute_options import ComputeOptions
from srgui.models.choice import DEFAULT_MODEL, DEFAULT_SCALE
from srgui.presets.values import factor

if TYPE_CHECKING:
    from srgui.runtimes import Precision


def add_model(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    """Add -m: a network or weights of the catalogue, or a file."""
    parser.add_argument(
        "-m",
        "--model",
        metavar="MODEL",
        required=required,
        default=None if required else DEFAULT_MODEL,
        help="lapsrn, drrn, drrn-fast, drcn, drcn-fast or the path of a .safetensors file"
        + ("" if required else f" (default: {DEFAULT_MODEL})"),
    )


def add_scale(parser: argparse._ActionsContainer) -> None:
    """Add -s, None by default: DEFAULT_SCALE, unless another option decides the size."""
    parser.add_argument(
        "-s",
        "--scale",
        type=factor,
        help=f"how many times larger; fractions are allowed (default: {DEFAULT_SCALE:g})",
    )


def add_device(parser: argparse._ActionsContainer) -> None:
    """Add --device and --threads."""
    parser.add_argument(
        "--device",
        choices=("auto", "cpu", "cuda", "mps"),
        default="auto",
        help="device to compute on (default: auto, the fastest available)",
    )
    _add_threads(parser)


def _add_threads(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--threads",
        metavar="N",
        type=threads,
        help="number of processor cores to use (default: all)",
    )


def add_computing(parser: argparse._ActionsContainer, *, precision: bool = True) -> None:
    """Add --device, --threads and --runtime, and if `precision` is true --precision."""
    parser.add_argument(
        "--device",
        type=device,
        default="auto",
        help="device to compute on: auto, cpu, cuda, mps, gpu for the first graphics card with "
        "Vulkan, gpu:NAME or gpu:NUMBER for a specific one (default: auto, the fastest measured)",
    )
    _add_threads(parser)
    parser.add_argument(
        "--runtime",
        choices=("auto", "ncnn", "openvino", "torch"),
        default="auto",
        help="inference engine (default: auto, the fastest measured)",
    )
    if precision:
        parser.add_argument(
            "--precision",
            choices=("auto", "full", "fast"),
            default="auto",
            help="fast computes features in 16 bits (default: auto, fast if measured to be faster)",
        )


def computing(args: argparse.Namespace) -> ComputeOptions:
    """Return the values of `add_computing`'s options; the precision is full without that option."""
    precision: Precision = getattr(args, "precision", "full")
    return ComputeOptions(args.device, args.threads, args.runtime, precision)


def device(text: str) -> str:
    """Parse the name of a device."""
    if text not in ("auto", "cpu", "cuda", "mps", "gpu") and not text.startswith("gpu:"):
        raise argparse.ArgumentTypeError(f"{text!r} is not auto, cpu, cuda, mps, gpu or gpu:NAME")
    return text


def add_ensemble(parser: argparse._ActionsContainer) -> None:
    """Add --ensemble."""
    parser.add_argument(
        "--ensemble",
        action="store_true",
        help="best quality: average the results of eight rotated and mirrored copies; takes eight "
        "times as long",
    )


def name(text: str) -> str:
    """Parse the name of a file or folder."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the name of a file or folder is empty")
    return text


def whole_factor(text: str) -> int:
    """Parse a factor without a fraction, at least 2."""
    value = factor(text)
    if value != int(value) or value < 2:
        raise argparse.ArgumentTypeError(
            f"{text!r}: the factor must be a whole number of at least 2"
        )
    return int(value)


def count(text: str) -> int:
    """Parse a whole number of at least 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of at least 1")
    return int(text)


def threads(text: str) -> int:
    """Parse 1 to 1024: a typo must not bring down the machine."""
    return _from_one_to(1024, text)


def quality(text: str) -> int:
    """Parse 1 to 100."""
    return _from_one_to(100, text)


def resolution(text: str) -> int:
    """Parse pixels per inch, 1 to 9999."""
    return _from_one_to(9999, text)


def _from_one_to(limit: int, text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= limit:
        raise argparse.ArgumentTypeError(f"{text!r} is not between 1 and {limit}")
    return int(text)


def megapixels(text: str) -> int:
    """Parse a number of megapixels as pixels."""
    return max(1, round(_positive(text, "megapixels") * 1e6))


def gigabytes(text: str) -> int:
    """Parse a number of gigabytes as bytes."""
    return max(1, round(_positive(text, "gigabytes") * 1e9))


def seconds(text: str) -> float:
    """Parse a number of seconds above 0."""
    return _positive(text, "seconds")


def frame_rate(text: str) -> float:
    """Parse a number of frames a second, up to 1000."""
    value = _positive(text, "frames a second")
    if value > 1000:
        raise argparse.ArgumentTypeError(f"{text!r} is more than 1000")
    return value


def _positive(text: str, unit: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not (math.isfinite(value) and value > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of {unit}")
    return value
