"""What is refused before any minute is spent."""

from __future__ import annotations

import math
import secrets
from pathlib import Path

from srgui.errors import OptionError, WriteError, reason
from srgui.networks.drcn import DRCN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.network import Network
from srgui.training.options import SCALES, TrainOptions

_SMALLEST = 3  # pixels a side of a reduced patch


def check_values(options: TrainOptions) -> None:
    """Refuse numbers that make no sense: OptionError."""
    if not (math.isfinite(options.minutes) and options.minutes > 0):
        raise OptionError("Can't train for no time", remedy="Give --minutes above 0.")
    if not 0 < options.final_rate <= options.rate < 1:
        raise OptionError(
            f"The rate can't fall from {options.rate:g} to {options.final_rate:g}",
            remedy="Give --rate below 1 and --final-rate between 0 and it.",
        )
    if not (0 <= options.warmup < 1 and 0 <= options.average < 1):
        raise OptionError("--warmup and --average must lie between 0 and 1")
    if min(options.batch, options.busiest) < 1:
        raise OptionError("--batch and --busiest must be at least 1")
    if options.seed < 0:
        raise OptionError("--seed must not be negative")
    if not (options.clip_norm >= 0 and options.clip_theta >= 0):
        raise OptionError("--clip-norm and --clip-theta must not be negative")


def check_size(options: TrainOptions, network: Network) -> None:
    """Refuse scales, patches, widths and supervision that `network` can't have: OptionError."""
    for scale in options.scales:
        if isinstance(network, LapSRN):
            if scale not in SCALES["lapsrn"] or scale > network.max_scale:
                raise OptionError(f"This network has no {scale}x level")
            if not network.hyperparameters["pyramid"] and scale != network.max_scale:
                raise OptionError(
                    f"A network without pyramid is trained for {network.max_scale}x alone"
                )
        if options.patch % scale or options.patch // scale < _SMALLEST:
            raise OptionError(
                f"A patch of {options.patch} pixels can't be reduced {scale} times",
                remedy="Give a larger --patch that all scales divide.",
            )
    if options.widen and options.widen <= network.hyperparameters["filters"]:
        raise OptionError(
            f"Can't widen to {options.widen} filters",
            f"the network has {network.hyperparameters['filters']} already",
        )
    if isinstance(network, DRCN) and options.supervised > min(
        options.stages or (network.recursions,)
    ):
        raise OptionError("Can't supervise more recursions than the network has")


def default_scales(network: Network, name: str) -> tuple[int, ...]:
    """The scales that `network` is trained on when none are asked for."""
    if isinstance(network, LapSRN) and not network.hyperparameters["pyramid"]:
        return (network.max_scale,)
    return tuple(scale for scale in SCALES[name] if scale <= network.max_scale)


def check_writable(out: Path) -> None:
    """Make the folder of `out` and try to write there: WriteError."""
    if out.suffix != ".safetensors":
        raise WriteError(f"Can't write {out}", "its name must end in .safetensors")
    probe = out.parent / f".srgui-{secrets.token_hex(6)}.part"
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except FileExistsError as error:
        raise WriteError(f"Can't write to the folder {out.parent}", "it is a file") from error
    except OSError as error:
        raise WriteError(f"Can't write to the folder {out.parent}", reason(error)) from error
    for path in (out, out.with_suffix(".checkpoint"), out.with_suffix(".csv")):
        if path.is_dir():
            raise WriteError(f"Can't write {path}", "it is a folder")
