"""Where the results of a picture belong, and which folders they may go to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths

from srgui import paths
from srgui.gui.library.item import Item


def result_folder(item: Item) -> Path:
    """The folder beside which results of a picture belong: its own, unless that is no place for
    results: the program's own folder, or one for passing things. Then it is that for pictures,
    which may have to be made; never the home folder itself.
    """
    folder = item.path.parent
    if item.passing or folder == paths.resources():
        location = QStandardPaths.StandardLocation.PicturesLocation
        pictures = Path(QStandardPaths.writableLocation(location))
        return Path.home() / "Pictures" if pictures == Path.home() else pictures
    return folder


def allows(folder: Path, proposed: Path) -> bool:
    """Whether results may go to this folder: it is there, or the `proposed` one, which is made."""
    return folder == proposed or folder.is_dir()


def hint(folder: Path, proposed: Path) -> str:
    """What a person should know of a folder to which results are to go; empty if it is there."""
    if folder.is_dir():
        return ""
    made = QCoreApplication.translate("Folders", "The folder {folder} will be made.")
    missing = QCoreApplication.translate("Folders", "There is no folder {folder}.")
    text = made if allows(folder, proposed) else missing
    return text.format(folder=QDir.toNativeSeparators(str(folder)))
