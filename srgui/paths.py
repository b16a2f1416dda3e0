"""The folders of resources, weights and cache, in source tree, wheel and bundle."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _data_folder(name: str) -> Path:
    """The folder `name` of the data shipped with the program."""
    if getattr(sys, "frozen", False):
        return Path(sys._MEIPASS) / name  # type: ignore[attr-defined]  # set by PyInstaller
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """Return the folder with icons, style, translations and the sample picture."""
    return _data_folder("resources")


def weights() -> Path:
    """Return the folder with the manifest and the trained networks."""
    return _data_folder("weights")


def networks() -> Path:
    """Return the folder of the user's own networks, which may not exist."""
    if sys.platform == "win32":
        base = os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "srgui" / "networks"


def configuration() -> Path:
    """Return the user's folder for settings, which may not exist; the window uses the same."""
    if sys.platform == "win32":
        base = os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming"
        return Path(base) / "srgui"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "srgui"


def cache() -> Path:
    """Return the user's cache folder, which may not exist."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
        return Path(base) / "srgui" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "srgui"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "srgui"
