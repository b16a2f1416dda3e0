"""The result of every import, and the checks on the way to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import torch

from srgui.models.importers.refusal import refusal
from srgui.models.weights import implausible, save
from srgui.networks.network import Network
from srgui.texts import NOTHING, Text

N = TypeVar("N", bound=Network)


@dataclass(frozen=True)
class Given:
    """Hyper-parameters that a file does not contain, as the user gives them."""

    units: int | None = None
    """Of DRRN's block; None for the better one of the paper's two."""
    recursions: int | None = None
    """Of MS-LapSRN; None for the best one of the paper's three."""


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

    def save(self, path: Path, extra: Mapping[str, str]) -> None:
        """Write it with further metadata as a .safetensors file. Raises WriteError."""
        save(path, self.network, self.scales, {"recipe": f"from {self.origin}", **extra})


def filled(path: Path, make: Callable[[], N], state: Mapping[str, npt.NDArray[np.float32]]) -> N:
    """A network with these weights, for inference; ModelError if they don't fit or are implausible.

    Shapes are compared before anything of their size is made.
    """
    with torch.device("meta"):
        expected = {name: tuple(tensor.shape) for name, tensor in make().state_dict().items()}
    for name, shape in expected.items():
        if name not in state:
            raise refusal(path, Text("its tensors don't fit ({name} is missing)", name=name))
        if state[name].shape != shape:
            raise refusal(
                path,
                Text(
                    "its tensors don't fit ({name} is {found} instead of {shape})",
                    name=name,
                    found=_sides(state[name].shape),
                    shape=_sides(shape),
                ),
            )
    for name, array in state.items():
        if why := implausible(name, array):
            raise refusal(path, why)
    network = make()
    network.load_state_dict({n: torch.from_numpy(np.array(a)) for n, a in state.items()})
    return network.eval().requires_grad_(False)


def _sides(shape: tuple[int, ...]) -> Text:
    if not shape:
        return Text("a single number")
    return Text("{sides}", sides=" x ".join(map(str, shape)))
