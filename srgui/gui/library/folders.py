"""Where the results of a picture belong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

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
