"""Set up a training run: every check comes before the first minute is spent."""

from __future__ import annotations

import inspect
import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from srgui.errors import OptionError, TrainingError
from srgui.models import weights
from srgui.networks.network import Network
from srgui.networks.registry import LARGEST, build, network_class
from srgui.texts import Text
from srgui.training import checkpoint, checks, functions
from srgui.training.computing.distributed import Group
from srgui.training.data.pairs import load_pairs
from srgui.training.data.pictures import Pictures, load_pictures
from srgui.training.expressible import check_network
from srgui.training.losses import pixels
from srgui.training.options import PerceptualOptions, PhotoOptions, TrainOptions
from srgui.training.parameters import freezing, growth
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
    pixels.named(options.loss)  # before any picture is read
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
    check_network(network, options.network)
    scales = options.scales or checks.default_scales(network, options.network)
    options = replace(options, scales=scales)
    checks.check_size(options, network)
    freezing.check(options, network)
    pictures = _pictures(options, network.channels > 1)
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


def _pictures(options: TrainOptions, in_colour: bool) -> Pictures:
    """The pictures to train and to validate on."""
    patch = min(options.patches)

    def read(folders: tuple[Path, ...], inputs: tuple[Path, ...]) -> Pictures:
        if inputs:
            return load_pairs(folders, inputs, options.scales[0], patch)
        coloured = in_colour or options.photo is not None or bool(options.degradation)
        return load_pictures(folders, patch, coloured)

    pictures = read(options.data, options.inputs)
    if not options.validation:
        return pictures
    held_out = read(options.validation[:1], options.validation[1:])
    return Pictures(
        [*pictures.training, *pictures.validation],
        [*held_out.validation, *held_out.training],
        [*pictures.notes, *held_out.notes],
    )


def reached(options: TrainOptions) -> tuple[int, bool]:
    """The stage that the checkpoint of a plan stands in, and whether that one is done.

    Raises TrainingError when there is none.
    """
    saved = checkpoint.load(options.checkpoint, options.network)
    asked = _resumed(options, saved.configuration)
    return asked.stage, asked.share(saved.iteration, saved.elapsed) >= 1


def _resumed(options: TrainOptions, configuration: dict[str, Any]) -> TrainOptions:
    """The options of the run that is continued. Raises TrainingError if it runs a person's own
    function that this command doesn't name: a file alone must not run code.
    """
    for name, option in (("loss", "--loss"), ("degradation", "--degrade")):
        saved = configuration.get(name, "")
        if functions.is_own(saved) and saved != getattr(options, name):
            raise TrainingError(
                Text("Can't continue from {path}", path=options.checkpoint),
                Text("it needs the function {name}", name=saved),
                Text("Give {option} {name} again.", option=option, name=saved),
            )
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
    _check_hyperparameters(options)
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


def _check_hyperparameters(options: TrainOptions) -> None:
    """Refuse hyper-parameters that the network's constructor doesn't have: OptionError."""
    parameters = inspect.signature(network_class(options.network)).parameters
    for name, value in options.hyperparameters.items():
        if name not in parameters:
            raise OptionError(
                Text("{network} has no {name}", network=options.network, name=name),
                remedy=Text("Choose {names}.", names=", ".join(parameters)),
            )
        default = parameters[name].default
        if default in (None, inspect.Parameter.empty):
            continue
        wanted = list if isinstance(default, tuple) else type(default)
        if type(value) is not wanted and not (wanted is float and type(value) is int):
            raise OptionError(
                Text("Can't set {name} to {value!r}", name=name, value=value),
                Text("it must be like {default}", default=json.dumps(default)),
            )


def _grown(options: TrainOptions, network: Network) -> Network:
    """`network` at the size that the run begins with."""
    return growth.adapt(network, _first_size(options))


def _first_size(options: TrainOptions) -> dict[str, Any]:
    """The hyper-parameters that the run begins with: the depth of the first stage."""
    depth = growth.depth_name(options.network)
    first = {depth: options.stages[0]} if options.stages and depth else {}
    return {**options.hyperparameters, **first}
