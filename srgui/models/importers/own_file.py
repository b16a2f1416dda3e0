"""The network in a .safetensors file that srgui wrote: trained by the user, or imported before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from safetensors import SafetensorError, safe_open

from srgui.models.model import Model
from srgui.models.weights import describe, load, save_program
from srgui.texts import NOTHING, Text


@dataclass(frozen=True, eq=False)
class OwnFile:
    """A network that needs no conversion."""

    model: Model
    metadata: Mapping[str, str]
    """The file's."""
    note: Text = NOTHING
    """See `ImportedProgram.note`."""

    def save(self, path: Path, extra: Mapping[str, str]) -> None:
        """Write it with further metadata, but with its own origin. Raises WriteError."""
        origin = {k: v for k, v in self.metadata.items() if k.startswith("source")}
        metadata = {**self.metadata, **extra, **origin}
        save_program(path, self.model.program, self.model.tensors, metadata)


def is_own(path: Path) -> bool:
    """Return whether a .safetensors file names its network, as those of srgui do."""
    try:
        with safe_open(path, "np") as file:
            return "network" in (file.metadata() or {})
    except (OSError, SafetensorError):
        return False


def read(path: Path) -> OwnFile:
    """Return the network in a .safetensors file, checked like any other. Raises ModelError."""
    with safe_open(path, "np") as file:
        metadata = dict(file.metadata())
    return OwnFile(load(describe(path)), metadata)
