"""A trained network, ready for a runtime."""

from __future__ import annotations

from dataclasses import dataclass

from srgui.models.catalogue import ModelInfo
from srgui.programs.operations import Tensors
from srgui.programs.program import Program


@dataclass(frozen=True, eq=False)
class Model:
    """What a file of weights holds: `program` says how to compute with the `tensors`."""

    info: ModelInfo
    program: Program
    tensors: Tensors
