"""Set up a training run: every check comes before the first minute is spent."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from srgui.errors import OptionError, TrainingError
from srgui.models import weights
from srgui.networks.network import Network
from srgui.networks.registry import LARGEST, build
from srgui.texts import Text
from srgui.training import checkpoint, checks, growth
from srgui.training.computing.distributed import Group
from srgui.training.data import data
from srgui.training.options import PerceptualOptions, PhotoOptions, TrainOptions
from srgui.training.run import Run


def prepare(options: TrainOptions, group: Group) -> Run:
    """A run that is ready to train; its `notes` say what the person should know.

    Raises TrainingError, OptionError, ModelError or WriteError, all before any training.
    """
    if options.threads:
        torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    torch.backends.cudnn.benchmark = True  # the shapes are few and come again
    saved = None
    if options.resume:
        saved = checkpoint.load(options.checkpoint, options.network)
        _check_same(options, saved)
        options = _resumed(options, saved.configuration)
    checks.check_values(options)
    if group.leads:
        checks.check_writable(options.out)
    before = None
    if saved:
        network = saved.build()[0]
    elif options.stage:
        before = checkpoint.load(options.checkpoint, options.network)
        network = _grown(options, before.build()[1].requires_grad_(True))
    else:
        network = _network(options)
    scales = options.scales or checks.default_scales(network, options.network)
    options = replace(options, scales=scales)
    checks.check_size(options, network)
    pictures = data.load(options.data, min(options.patches), coloured=options.photo is not None)
    checks.check_originals(options, pictures)
    run = Run(options, network, pictures, group)
    if saved:
        run.restore(saved)
    elif before and before.hyperparameters == network.hyperparameters:
        run.best = before.best  # until something better comes
    if before:
        run.restore_discriminator(before)
    if not options.out.exists():
        run.best = -math.inf
    return run


def reached(options: TrainOptions) -> tuple[int, bool]:
    """The stage that the checkpoint of a plan stands in, and whether that one is done.

    Raises TrainingError when there is none.
    """
    saved = checkpoint.load(options.checkpoint, options.network)
    asked = _resumed(options, saved.configuration)
    return asked.stage, asked.share(saved.iteration, saved.elapsed) >= 1


def _resumed(options: TrainOptions, configuration: dict[str, Any]) -> TrainOptions:
    photo = configuration["photo"]
    photo = None if photo is None else PhotoOptions(**photo)
    perceptual = _judged(options.perceptual, configuration.get("perceptual"))
    return replace(options, **{**configuration, "photo": photo, "perceptual": perceptual})


def _judged(
    asked: PerceptualOptions | None, saved: dict[str, Any] | None
) -> PerceptualOptions | None:
    """The perceptual options of a resumed run, with the file that is named now, if any."""
    if saved is None:
        return None
    network = asked.network if asked else Path(saved["network"])
    return PerceptualOptions(**{**saved, "network": network})


def _check_same(options: TrainOptions, saved: checkpoint.Checkpoint) -> None:
    for name, value in options.hyperparameters.items():
        if saved.hyperparameters.get(name) != value and not (name == "filters" and saved.widened):
            raise TrainingError(
                Text("Can't continue from {path}", path=options.checkpoint),
                Text(
                    "its {name} is {found}, not {wanted}",
                    name=name,
                    found=saved.hyperparameters.get(name),
                    wanted=value,
                ),
                Text("Leave out --resume to start."),
            )


def _network(options: TrainOptions) -> Network:
    if options.init is None:
        try:
            return build(options.network, _first_size(options))
        except (TypeError, ValueError, RuntimeError) as error:
            raise OptionError(
                Text("No network can be built with these options"),
                Text("its numbers must be between 1 and {largest}", largest=LARGEST),
            ) from error
    info = weights.describe(options.init)
    if info.network != options.network:
        raise TrainingError(
            Text("Can't start from {path}", path=options.init),
            Text(
                "it contains {found}, not {network}",
                found=info.network,
                network=options.network,
            ),
        )
    return _grown(options, weights.load_network(info).requires_grad_(True))


def _grown(options: TrainOptions, network: Network) -> Network:
    """`network` at the size that the run begins with."""
    return growth.adapt(network, _first_size(options))


def _first_size(options: TrainOptions) -> dict[str, Any]:
    """The hyper-parameters that the run begins with: the depth of the first stage."""
    depth = growth.depth_name(options.network)
    first = {depth: options.stages[0]} if options.stages and depth else {}
    return {**options.hyperparameters, **first}
