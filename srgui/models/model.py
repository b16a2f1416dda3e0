"""A trained network, ready for a runtime."""

from __future__ import annotations

from dataclasses import dataclass

from srgui.models.catalogue import ModelInfo
from srgui.programs.operations import Tensors
from srgui.programs.program import Program


@dataclass(frozen=True, eq=False)
class Model:
    """The content of a file of weights."""

    info: ModelInfo
    program: Program
    """The computation."""
    tensors: Tensors
    """The weights, by the names that the program uses."""
