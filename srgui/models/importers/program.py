"""An imported network that is none of ours by its form."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from srgui.models.weights import save_program
from srgui.programs.operations import Tensors
from srgui.programs.program import Program
from srgui.texts import NOTHING, Text


@dataclass(frozen=True, eq=False)
class ImportedProgram:
    """A network as the program that computes it."""

    program: Program
    tensors: Tensors
    scales: tuple[int, ...]
    """The factors that it was trained on."""
    origin: str
    """The source, in a few words."""
    note: Text = NOTHING
    """A decision made during the import, for the user."""

    def save(self, path: Path, extra: Mapping[str, str]) -> None:
        """Write it with further metadata as a .safetensors file. Raises WriteError."""
        metadata = {"network": "program", "hyperparameters": "{}"}
        metadata |= {"scales": json.dumps(self.scales), "recipe": f"from {self.origin}", **extra}
        save_program(path, self.program, self.tensors, metadata)
