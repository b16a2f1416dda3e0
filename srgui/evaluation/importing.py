"""The import of a network from any file: read, tried on pictures, added to the user's own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from srgui.errors import WriteError
from srgui.evaluation.import_check import TestScores, check_imported
from srgui.models.importers.anything import read_network
from srgui.models.own import add, file_for
from srgui.models.progress import Progress
from srgui.models.weights import provenance
from srgui.texts import Text

_SUFFIX = ".safetensors"


@dataclass(frozen=True)
class ImportOptions:
    """The wishes of the user for an import."""

    name: str = ""
    """The name of the network; empty for that of the file."""
    output: Path | None = None
    """A .safetensors file to write instead of adding the network to the user's own."""
    overwrite: bool = False
    """True to replace a network or file that exists."""
    units: int | None = None
    """The number of DRRN's units, which its file does not contain; None to measure it."""
    recursions: int | None = None
    """The number of MS-LapSRN's recursions, likewise."""


@dataclass(frozen=True)
class AddedNetwork:
    """A network that was imported."""

    path: Path
    """Its .safetensors file."""
    scores: TestScores
    note: Text
    """A decision made during the import, for the user; empty for none."""

    @property
    def name(self) -> str:
        """Its name among the user's own."""
        return self.path.stem


def import_network(
    file: Path, options: ImportOptions, progress: Progress | None = None
) -> AddedNetwork:
    """Import the network in a file, once it has enlarged the built-in pictures.

    What doesn't work replaces nothing. Raises ModelError, OptionError, WriteError and
    CancelledError.
    """
    progress = progress or Progress()
    name = options.name or file.stem
    target = options.output or file_for(name)
    _require_free(target, options.overwrite)
    imported = read_network(file, options.units, options.recursions, progress)
    origin = provenance(file)
    with TemporaryDirectory() as folder:
        trial = Path(folder) / target.name
        imported.save(trial, origin)
        progress.begin(Text("enlarging test pictures"))
        scores = check_imported(str(trial))
    progress.begin(Text("saving"))
    metadata = {**origin, **scores.metadata}
    if options.output:
        imported.save(target, metadata)
    else:
        add(name, lambda path: imported.save(path, metadata), overwrite=options.overwrite)
    return AddedNetwork(target, scores, imported.note)


def _require_free(target: Path, overwrite: bool) -> None:
    if target.suffix != _SUFFIX:
        raise WriteError(
            Text("Can't write {path}", path=target),
            remedy=Text("Choose a name that ends with .safetensors."),
        )
    if target.exists() and not overwrite:
        raise WriteError(
            Text("Can't write {path}", path=target),
            Text("the file already exists"),
            Text("Choose another name or add --overwrite."),
        )
