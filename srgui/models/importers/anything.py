"""The network in any file: a published one of ours, or another program's to be run as it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from srgui.models.importers import opaque
from srgui.models.importers.program import ImportedProgram

if TYPE_CHECKING:
    from srgui.models.importers.imported import ImportedNetwork


def read_network(
    path: Path, units: int | None = None, recursions: int | None = None
) -> ImportedNetwork | ImportedProgram:
    """Return the network in a file, whatever its kind; see docs/models.md.

    `units` and `recursions` are as for `published.read_published`. Raises ModelError and
    OptionError.
    """
    if opaque.format_of(path):
        return opaque.read(path)
    from srgui.models.importers.published import read_published  # loads torch

    return read_published(path, units, recursions)
