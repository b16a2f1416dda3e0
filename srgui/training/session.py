"""Set up a training run: every check comes before the first minute is spent."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import Any

import torch

from srgui.errors import OptionError, TrainingError, WriteError
from srgui.models import weights
from srgui.networks.network import Network
from srgui.networks.registry import build
from srgui.training import checkpoint, data, growth
from srgui.training.distributed import Group
from srgui.training.options import SCALES, TrainOptions
from srgui.training.run import Run


def prepare(options: TrainOptions, group: Group) -> Run:
    """A run that is ready to train; its `notes` say what the person should know.

    Raises TrainingError, OptionError, ModelError or WriteError, all before any training.
    """
    if options.threads:
        torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    saved = None
    if options.resume:
        saved = checkpoint.load(options.checkpoint, options.network)
        _check_same(options, saved)
        options = replace(options, **saved.configuration)
    check(options)
    if group.leads:
        _check_writable(options)
    network = saved.build()[0] if saved else _network(options)
    pictures = data.load(options.data, options.patch)
    run = Run(options, network, pictures, group)
    if saved:
        run.restore(saved)
    return run


def _check_same(options: TrainOptions, saved: checkpoint.Checkpoint) -> None:
    for name, value in options.hyperparameters.items():
        if saved.hyperparameters[name] != value and not (name == "filters" and saved.widened):
            raise TrainingError(
                f"Can't go on from {options.checkpoint}",
                f"its {name} is {saved.hyperparameters[name]}, not {value}",
                "Leave out --resume to start.",
            )


def check(options: TrainOptions) -> None:
    """Refuse combinations that make no sense: OptionError."""
    if not options.minutes > 0:
        raise OptionError("Can't train for no time", remedy="Give --minutes above 0.")
    if options.batch < 1:
        raise OptionError("Can't train on empty batches", remedy="Give --batch above 0.")
    for scale in options.scales:
        if options.network == "lapsrn" and scale not in SCALES["lapsrn"]:
            raise OptionError(
                f"LapSRN has no {scale}x level", remedy="Give --scales of 2, 4 and 8."
            )
        if options.patch % scale:
            raise OptionError(
                f"A patch of {options.patch} pixels can't be reduced {scale} times",
                remedy="Give a --patch that all scales divide.",
            )


def _check_writable(options: TrainOptions) -> None:
    """Try to write where the results go: WriteError."""
    folder = options.out.parent
    if options.out.suffix != ".safetensors":
        raise WriteError(f"Can't write {options.out}", "its name must end in .safetensors")
    probe = folder / f".srgui-{secrets.token_hex(6)}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise WriteError(f"Can't write to the folder {folder}", reason) from error
    if options.out.is_dir():
        raise WriteError(f"Can't write {options.out}", "it is a folder")


def _network(options: TrainOptions) -> Network:
    hyperparameters: dict[str, Any] = dict(options.hyperparameters)
    depth = growth.depth_name(options.network)
    if options.init is None:
        if options.stages and depth:
            hyperparameters[depth] = options.stages[0]
        try:
            return build(options.network, hyperparameters)
        except (TypeError, ValueError, RuntimeError) as error:
            raise OptionError("No network can be built with these options", str(error)) from error
    info = weights.describe(options.init)
    if info.network != options.network:
        raise TrainingError(
            f"Can't start from {options.init}", f"it holds {info.network}, not {options.network}"
        )
    network = weights.load(info).requires_grad_(True)
    if options.stages and depth:
        hyperparameters[depth] = options.stages[0]
    return growth.adapt(network, hyperparameters)
