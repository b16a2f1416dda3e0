"""Where resources/ and weights/ lie: source tree, installed wheel, frozen bundle."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _data_folder(name: str) -> Path:
    """The folder `name` of the data that ships with the program."""
    if getattr(sys, "frozen", False):
        return Path(sys._MEIPASS) / name  # type: ignore[attr-defined]  # set by PyInstaller
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """The folder with icons, style, translations and the sample picture."""
    return _data_folder("resources")


def weights() -> Path:
    """The folder with the manifest and the trained networks."""
    return _data_folder("weights")
