"""The folders for results."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths

from srgui import paths
from srgui.gui.library.item import Item


def result_folder(item: Item) -> Path:
    """Return the folder for results of a picture: its own, unless that is the program's own or a
    temporary one. Then it is the person's folder for pictures, which may have to be created, and
    is never the home folder itself.
    """
    folder = item.path.parent
    if item.temporary or folder == paths.resources():
        location = QStandardPaths.StandardLocation.PicturesLocation
        pictures = Path(QStandardPaths.writableLocation(location))
        return Path.home() / "Pictures" if pictures == Path.home() else pictures
    return folder


def allows(folder: Path, proposed: Path) -> bool:
    """Return whether a folder exists, or is the `proposed` one, which will be created."""
    return folder == proposed or folder.is_dir()


def hint(folder: Path, proposed: Path) -> str:
    """Return a note for the person on a folder for results; empty if it exists."""
    if folder.is_dir():
        return ""
    new = QCoreApplication.translate("Folders", "The folder {folder} will be created.")
    missing = QCoreApplication.translate("Folders", "There is no folder {folder}.")
    text = new if allows(folder, proposed) else missing
    return text.format(folder=QDir.toNativeSeparators(str(folder)))
