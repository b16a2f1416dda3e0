"""Checkpoints: everything that is needed to continue after an interruption, in one file."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from srgui.errors import TrainingError
from srgui.images.writing.atomic import replacing
from srgui.networks.network import Network
from srgui.networks.registry import build
from srgui.texts import Text

_FORMAT = 1
_ANOTHER = Text("Give another --out.")


@dataclass(frozen=True)
class Checkpoint:
    """The state of a run."""

    network: str
    """The name of the network."""
    hyperparameters: dict[str, Any]
    """Those of the network and its average."""
    weights: dict[str, Tensor]
    """The state of the network."""
    average: dict[str, Tensor]
    """The state of the average of weights."""
    average_updates: int
    """The number of iterations in the average."""
    optimizer: dict[str, Any]
    """The state of the network's optimizer."""
    iteration: int
    """The number of iterations so far."""
    elapsed: float
    """The seconds of the whole run so far."""
    best: float
    """The best validation PSNR so far, in dB."""
    validations: list[float]
    """The mean PSNR of each validation at this size of the network, in dB."""
    widened: bool
    """True if the network has grown to its final width."""
    configuration: dict[str, Any]
    """The options that the schedule depends on."""
    discriminator: dict[str, Tensor] | None = None
    """The state of the discriminator, if there is one."""
    discriminator_optimizer: dict[str, Any] | None = None
    """The state of its optimizer."""
    validated: float | None = None
    """The share of the run that was done at the last validation."""
    random: dict[str, Any] | None = None
    """The states of the random generators."""

    def save(self, path: Path) -> None:
        """Write it atomically; WriteError, and the last one stays, when that fails."""
        content = io.BytesIO()
        torch.save({"format": _FORMAT, **vars(self)}, content)
        with replacing(path) as file:
            file.write(content.getbuffer())

    def build(self) -> tuple[Network, Network]:
        """The network and its average."""
        network, average = (build(self.network, self.hyperparameters) for _ in range(2))
        network.load_state_dict(self.weights)
        average.load_state_dict(self.average)
        return network, average.requires_grad_(False)


def load(path: Path, network: str) -> Checkpoint:
    """The checkpoint of a `network` run at `path`; TrainingError with the reason otherwise."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # an error follows if it matters
            content = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError as error:
        raise _refusal(path, Text("there is none"), Text("Leave out --resume to start.")) from error
    except MemoryError:
        raise
    except Exception as error:  # torch's reader meets damage with errors of every kind
        raise _refusal(path, Text("it can't be read as a checkpoint")) from error
    if not isinstance(content, dict) or content.pop("format", None) != _FORMAT:
        raise _refusal(path, Text("it is no checkpoint of this program"))
    try:
        checkpoint = Checkpoint(**content)
    except TypeError as error:
        raise _refusal(path, Text("it is no checkpoint of this program")) from error
    if checkpoint.network != network:
        raise _refusal(
            path,
            Text(
                "it belongs to {found}, not to {network}",
                found=checkpoint.network,
                network=network,
            ),
        )
    try:
        checkpoint.build()
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise _refusal(path, Text("its weights have other shapes than its network")) from error
    return checkpoint


def _refusal(path: Path, why: Text, remedy: Text = _ANOTHER) -> TrainingError:
    return TrainingError(Text("Can't continue from {path}", path=path), why, remedy)
