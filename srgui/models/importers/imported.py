"""The result of every import, and the checks on the way to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import torch
from torch import Tensor

from srgui.errors import ModelError
from srgui.models.weights import implausible
from srgui.networks.network import Network
from srgui.texts import NOTHING, Text

N = TypeVar("N", bound=Network)


@dataclass(frozen=True, eq=False)
class ImportedNetwork:
    """A network from a third-party file."""

    network: Network
    """In evaluation mode, on the CPU."""
    scales: tuple[int, ...]
    """The factors that it was trained on."""
    origin: str
    """The source, in a few words."""
    note: Text = NOTHING
    """A decision made during the import, for the user."""


def filled(path: Path, make: Callable[[], N], state: Mapping[str, Tensor]) -> N:
    """A network with these weights, for inference; ModelError if they don't fit or are implausible.

    Shapes are compared before anything of their size is made.
    """
    for name, tensor in state.items():
        if tensor.numel() * tensor.element_size() > tensor.untyped_storage().nbytes():
            raise refusal(
                path,
                Text("its tensors don't fit ({name} claims more than the file has)", name=name),
            )
    with torch.device("meta"):
        expected = {name: tensor.shape for name, tensor in make().state_dict().items()}
    for name, shape in expected.items():
        found = state[name].shape if name in state else None
        if found is None:
            raise refusal(path, Text("its tensors don't fit ({name} is missing)", name=name))
        if found != shape:
            raise refusal(
                path,
                Text(
                    "its tensors don't fit ({name} is {found} instead of {shape})",
                    name=name,
                    found=_sides(found),
                    shape=_sides(shape),
                ),
            )
    for name, tensor in state.items():
        if why := implausible(name, tensor.float().numpy()):
            raise refusal(path, why)
    network = make()
    network.load_state_dict(state)
    return network.eval().requires_grad_(False)


def refusal(path: Path, why: Text, remedy: Text = NOTHING) -> ModelError:
    """The error that says why a file can't be imported."""
    default = Text("Give LapSRN's .mat file or DRRN's PyTorch state dict.")
    return ModelError(Text("Can't import {path}", path=path), why, remedy or default)


def _sides(shape: torch.Size) -> Text:
    if not shape:
        return Text("a single number")
    return Text("{sides}", sides=" x ".join(map(str, shape)))
