"""Checks of a run's options and files before it starts."""

from __future__ import annotations

import math
import secrets
from pathlib import Path

from srgui.errors import OptionError, TrainingError, WriteError, reason
from srgui.networks.drcn import DRCN
from srgui.networks.network import Network
from srgui.networks.pyramid import Pyramid
from srgui.networks.registry import NETWORKS
from srgui.texts import Text
from srgui.training.data.photo import MARGIN
from srgui.training.data.pictures import Pictures
from srgui.training.losses.perceptual import SMALLEST
from srgui.training.options import SCALES, PerceptualOptions, PhotoOptions, TrainOptions

_SMALLEST = 3  # pixels a side of a reduced patch


def check_values(options: TrainOptions) -> None:
    """Refuse numbers that make no sense: OptionError."""
    if not (math.isfinite(options.minutes) and options.minutes > 0):
        raise OptionError(
            Text("The training time must be above 0"),
            remedy=Text("Give --minutes a larger number."),
        )
    if options.iterations < 0:
        raise OptionError(Text("--iterations must not be negative"))
    final = options.final_rate if options.schedule == "cosine" else options.rate
    if not 0 < final <= options.rate < 1:
        raise OptionError(
            Text(
                "The rate can't fall from {rate:g} to {final_rate:g}",
                rate=options.rate,
                final_rate=options.final_rate,
            ),
            remedy=Text("Give --rate below 1 and --final-rate between 0 and it."),
        )
    if not (0 <= options.warmup < 1 and 0 <= options.average < 1):
        raise OptionError(Text("--warmup and --average must be between 0 and 1"))
    if not (0 <= options.momentum < 1 and 0 < options.factor < 1):
        raise OptionError(Text("--momentum and --factor must be between 0 and 1"))
    if not 0 <= options.weight_decay < 1:
        raise OptionError(Text("--weight-decay must be between 0 and 1"))
    if min(*options.batches, options.busiest) < 1:
        raise OptionError(Text("--batch and --busiest must be at least 1"))
    _check_inputs(options)
    if options.seed < 0:
        raise OptionError(Text("--seed must not be negative"))
    if options.photo:
        _check_photo(options.photo)
    if options.perceptual:
        _check_perceptual(options.perceptual)
    if not 0 <= options.phase_weight < math.inf:
        raise OptionError(Text("--phase-weight must not be negative"))
    if not 0 <= options.phase_decay <= 1:
        raise OptionError(Text("--phase-decay must be between 0 and 1"))
    if not (options.clip_norm >= 0 and options.clip_theta >= 0):
        raise OptionError(Text("--clip-norm and --clip-theta must not be negative"))


def _check_inputs(options: TrainOptions) -> None:
    """Refuse folders of inputs that don't fit the other options: OptionError."""
    if options.inputs and (options.photo or options.degradation):
        raise OptionError(
            Text("--inputs are not degraded"), remedy=Text("Leave out --inputs or --degrade.")
        )
    if options.inputs and len(set(options.scales)) != 1:
        raise OptionError(
            Text("--inputs are of one scale"), remedy=Text("Give it with --scales N.")
        )
    if options.validation and len(options.validation) != (2 if options.inputs else 1):
        raise OptionError(
            Text("--validation takes a folder of originals, and with --inputs one of their inputs")
        )


def _check_photo(photo: PhotoOptions) -> None:
    if not (0 <= photo.blur <= 8 and 0 <= photo.noise <= 100):
        raise OptionError(Text("--blur must be between 0 and 8, --noise between 0 and 100"))
    low, high = photo.qualities or (1, 100)
    if not 1 <= low <= high <= 100:
        raise OptionError(
            Text("There is no range of JPEG quality from {low} to {high}", low=low, high=high),
            remedy=Text("Give --jpeg two numbers from 1 to 100, the lower one first."),
        )


def _check_perceptual(perceptual: PerceptualOptions) -> None:
    for weight in (perceptual.weight, perceptual.adversarial):
        if not 0 <= weight < math.inf:
            raise OptionError(
                Text("--perceptual-weight and --adversarial-weight must not be negative")
            )
    if not 0 <= perceptual.warmup <= 1:
        raise OptionError(Text("--adversarial-warmup must be between 0 and 1"))


def _check_results(options: TrainOptions, network: Network) -> None:
    """Refuse patches whose results are too small, or odd, for what judges them: OptionError."""
    if not (options.perceptual or options.phase_weight):
        return
    for turn in options.turns:
        levels = network.level_count(turn.scale) if isinstance(network, Pyramid) else 1
        smallest = turn.side // 2 ** (levels - 1)
        if smallest % 2:
            raise OptionError(
                Text("A result of {side} pixels a side has no four phases", side=smallest),
                remedy=Text("Give an even --patch."),
            )
        if options.perceptual and smallest < SMALLEST:
            raise OptionError(
                Text(
                    "The features can't judge a result of {side} pixels, smaller than {smallest}",
                    side=smallest,
                    smallest=SMALLEST,
                ),
                remedy=Text("Give a larger --patch."),
            )


def check_size(options: TrainOptions, network: Network) -> None:
    """Refuse scales, patches, widths and supervision that `network` can't have: OptionError."""
    for scale in options.scales:
        if isinstance(network, Pyramid):
            if scale not in (2, 4, 8) or scale > network.max_scale:
                raise OptionError(Text("This network has no {scale}x level", scale=scale))
            if len(network.step_kinds) == 1 and scale != network.max_scale:
                raise _one_scale(network)
        elif not network.pre_enlarged and scale != network.max_scale:
            raise _one_scale(network)
    for name, values in (("--patch", options.patches), ("--batch", options.batches)):
        if len(values) not in (1, len(options.scales)):
            raise OptionError(
                Text(
                    "{option} has {count} numbers for {scales} scales",
                    option=name,
                    count=len(values),
                    scales=len(options.scales),
                ),
                remedy=Text("Give one number, or one for each of the scales."),
            )
    if network.pre_enlarged and max(len(options.patches), len(options.batches)) > 1:
        raise OptionError(
            Text("A batch of this network mixes the scales"),
            remedy=Text("Give one --patch and one --batch for all of them."),
        )
    for turn in options.turns:
        if network.pre_enlarged and turn.scale > network.max_scale:
            raise OptionError(
                Text(
                    "This network is trained for at most {max_scale}x", max_scale=network.max_scale
                )
            )
        uneven = turn.side % turn.scale and not network.pre_enlarged
        if uneven or turn.reduced_side < _SMALLEST:
            raise OptionError(
                Text(
                    "A patch of {side} pixels can't be reduced {scale} times",
                    side=turn.side,
                    scale=turn.scale,
                ),
                remedy=Text("Give a larger --patch that its scale divides."),
            )
    _check_results(options, network)
    _check_features(options, network)
    if isinstance(network, DRCN) and options.supervised > min(
        options.stages or (network.recursions,)
    ):
        raise OptionError(Text("Can't supervise more recursions than the network has"))


def _one_scale(network: Network) -> OptionError:
    return OptionError(
        Text("A network without pyramid is trained for {scale}x alone", scale=network.max_scale)
    )


def _check_features(options: TrainOptions, network: Network) -> None:
    """Refuse what this network can't do: OptionError."""
    if network.channels > 1 and (options.inputs or options.perceptual):
        raise OptionError(Text("A network in colour is trained without --inputs and --perceptual"))
    if not options.widen:
        return
    if type(network) not in NETWORKS.values():
        raise OptionError(Text("Only the networks of srgui can be widened"))
    if options.widen <= network.hyperparameters["filters"]:
        raise OptionError(
            Text("Can't widen to {filters} filters", filters=options.widen),
            Text(
                "the network has {filters} already",
                filters=network.hyperparameters["filters"],
            ),
        )


def check_originals(options: TrainOptions, pictures: Pictures) -> None:
    """Refuse patches larger than every picture: TrainingError."""
    margin = MARGIN if options.photo else 0
    needed = max((turn.reduced_side + margin) * turn.scale for turn in options.turns)
    largest = max(min(picture.shape[:2]) for picture in pictures.training)
    if needed > largest:
        raise TrainingError(
            Text("No picture has {needed} x {needed} pixels", needed=needed),
            Text("the shorter side of the largest one has {largest}", largest=largest),
            Text("Give a smaller --patch or larger originals."),
        )


def default_scales(network: Network, name: str) -> tuple[int, ...]:
    """The scales that `network` is trained on when none are asked for."""
    if not network.pre_enlarged and (
        len(network.step_kinds) == 1 or not isinstance(network, Pyramid)
    ):
        return (network.max_scale,)
    usual = (2, 3, 4) if network.pre_enlarged else (2, 4, 8)
    return tuple(scale for scale in SCALES.get(name, usual) if scale <= network.max_scale)


def check_new(options: TrainOptions) -> None:
    """Refuse to replace what an earlier run has left: WriteError."""
    for path in (options.out, options.checkpoint):
        if path.is_file():
            raise WriteError(
                Text("Can't write {path}", path=path),
                Text("the file exists already"),
                Text("Choose another --out, --resume to go on, or --overwrite."),
            )


def check_writable(out: Path) -> None:
    """Make the folder of `out` and try to write there: WriteError."""
    if out.suffix != ".safetensors":
        raise WriteError(
            Text("Can't write {path}", path=out), Text("its name must end in .safetensors")
        )
    probe = out.parent / f".srgui-{secrets.token_hex(6)}.part"
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except FileExistsError as error:
        raise WriteError(
            Text("Can't write to the folder {folder}", folder=out.parent), Text("it is a file")
        ) from error
    except OSError as error:
        raise WriteError(
            Text("Can't write to the folder {folder}", folder=out.parent), reason(error)
        ) from error
    for path in (out, out.with_suffix(".checkpoint"), out.with_suffix(".csv")):
        if path.is_dir():
            raise WriteError(Text("Can't write {path}", path=path), Text("it is a folder"))
