"""The network in any file: one of ours, a published one, or another program's to be run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from srgui.models.importers import opaque, own_file
from srgui.models.importers.own_file import OwnFile
from srgui.models.importers.program import ImportedProgram
from srgui.models.importers.recognition import format_of
from srgui.models.progress import Progress
from srgui.texts import Text

if TYPE_CHECKING:
    from srgui.models.importers.imported import ImportedNetwork


def read_network(
    path: Path,
    units: int | None = None,
    recursions: int | None = None,
    progress: Progress | None = None,
) -> ImportedNetwork | ImportedProgram | OwnFile:
    """Return the network in a file, whatever its kind; see docs/models.md.

    `units` and `recursions` are as for `published.read_published`. Raises ModelError, OptionError
    and CancelledError.
    """
    progress = progress or Progress()
    progress.begin(Text("reading the file"))
    if format_of(path):
        return opaque.read(path, progress)
    if own_file.is_own(path):
        return own_file.read(path)
    from srgui.models.importers import other_architectures  # loads torch
    from srgui.models.importers.imported import UnknownNetworkError
    from srgui.models.importers.published import read_published

    try:
        return read_published(path, units, recursions)
    except UnknownNetworkError as error:
        return other_architectures.read(path, error, progress)
