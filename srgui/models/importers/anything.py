"""The network in any file: one of ours, a published one, or another program's to be run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from srgui.models.importers import opaque, other_architectures, own_file
from srgui.models.importers.own_file import OwnFile
from srgui.models.importers.program import ImportedProgram
from srgui.models.importers.recognition import Kind, kind_of
from srgui.models.importers.refusal import UnknownNetworkError
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
    kind = kind_of(path)
    if kind in (Kind.NCNN, Kind.ONNX):
        return opaque.read(path, kind, progress)
    if kind is Kind.SAFETENSORS and own_file.is_own(path):
        return own_file.read(path)
    from srgui.models.importers.published import read_published  # loads torch

    try:
        return read_published(path, units, recursions)
    except UnknownNetworkError as error:
        return other_architectures.read(path, error, progress)
