"""The options of a run out of those of the command line."""

from __future__ import annotations

import argparse
from typing import Any

from srgui.cli.train.options import PARTS
from srgui.errors import OptionError
from srgui.networks import NAMES
from srgui.texts import Text
from srgui.training.options import PerceptualOptions, PhotoOptions, TrainOptions

# The options that only some networks have.
_OWNERS = {
    "depths": ("lapsrn",),
    "kernel": ("lapsrn",),
    "units": ("drrn",),
    "recursions": ("drcn", "mslapsrn"),
    "basic": ("drcn",),
    "supervised": ("drcn",),
}


def train_options(args: argparse.Namespace) -> TrainOptions:
    """Return the options of a run; OptionError when those of the command line don't fit."""
    _check_owners(args)
    default_loss = "l1" if args.perceptual else "charbonnier"
    return TrainOptions(
        network=args.network,
        data=tuple(args.data),
        out=args.out,
        minutes=args.minutes,
        iterations=args.iterations,
        hyperparameters=_hyperparameters(args),
        scales=args.scales or (),
        stages=args.units or args.recursions or (),
        only=args.only,
        widen=args.widen,
        loss="l2" if args.ablate == "loss" else args.loss or default_loss,
        phase_weight=args.phase_weight,
        phase_decay=args.phase_decay,
        perceptual=_perceptual(args),
        supervised=args.supervised,
        supervision=args.ablate != "supervision",
        batches=args.batch,
        patches=args.patch or _default_patches(args.network),
        portion=args.portion,
        augment=args.augment,
        inputs=tuple(args.inputs),
        validation=tuple(args.validation),
        busiest=args.busiest,
        photo=_photo(args),
        degradation=args.degrade if ":" in args.degrade else "",
        precision=args.precision,
        optimizer=args.optimizer,
        momentum=args.momentum,
        weight_decay=args.weight_decay,
        schedule=args.schedule,
        steps=args.steps,
        factor=args.factor,
        patience=args.patience,
        validate_every=args.validate_every,
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


def _check_owners(args: argparse.Namespace) -> None:
    """Refuse the options of other networks: OptionError."""
    for name, owners in _OWNERS.items():
        if getattr(args, name) and args.network not in owners:
            raise OptionError(
                Text("--{name} does not belong to {network}", name=name, network=args.network)
            )
    if args.ablate and PARTS[args.ablate] != args.network:
        raise OptionError(
            Text(
                "--ablate {part} does not belong to {network}",
                part=args.ablate,
                network=args.network,
            )
        )


def _hyperparameters(args: argparse.Namespace) -> dict[str, Any]:
    hyperparameters: dict[str, Any] = {}
    if args.filters:
        hyperparameters["filters"] = args.filters
    if args.depths:
        hyperparameters["depths"] = list(args.depths)
    if args.kernel:
        hyperparameters["kernel"] = args.kernel
    if args.basic:
        hyperparameters["basic"] = True
    if args.ablate in ("pyramid", "residual"):
        hyperparameters[args.ablate] = False
    if args.ablate == "paths":
        hyperparameters["chain"] = True
    return hyperparameters | {name: value for group in args.set for name, value in group}


def _default_patches(network: str) -> tuple[int, ...]:
    """The side of originals that suits a network: enlarged inputs cost more."""
    if network in ("lapsrn", "mslapsrn"):
        return (96,)
    if network in NAMES:
        return (48,)
    from srgui.networks.registry import network_class  # loads torch

    return (48 if getattr(network_class(network), "pre_enlarged", False) else 96,)


def _perceptual(args: argparse.Namespace) -> PerceptualOptions | None:
    """The options of the perceptual loss; OptionError when a part is chosen alone."""
    parts = {
        "weight": args.perceptual_weight,
        "adversarial": args.adversarial_weight,
        "warmup": args.adversarial_warmup,
    }
    chosen = {name: value for name, value in parts.items() if value is not None}
    if chosen.get("weight") == chosen.get("adversarial") == 0:
        return None  # a plan's stage by pixels alone
    if args.perceptual:
        return PerceptualOptions(args.perceptual, **chosen)
    if chosen:
        raise OptionError(
            Text(
                "--perceptual-weight, --adversarial-weight and --adversarial-warmup need features"
            ),
            remedy=Text("Add --perceptual FILE."),
        )
    return None


def _photo(args: argparse.Namespace) -> PhotoOptions | None:
    """The degradation of inputs; OptionError when a part is chosen for the papers' mode."""
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
            Text("--blur, --noise, --jpeg and --one-kernel belong to photographs"),
            remedy=Text("Add --degrade photo."),
        )
    return None
