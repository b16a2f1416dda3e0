"""Silence the messages of libtiff about damaged files.

By default it prints to the terminal, which Pillow does not change. The wheels of Pillow and
imagecodecs each contain a libtiff of their own.
"""

from __future__ import annotations

import ctypes
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

_HANDLERS = ("TIFFSetErrorHandler", "TIFFSetWarningHandler")
_PLACES = {"PIL": ("../pillow.libs", ".dylibs"), "imagecodecs": ("../imagecodecs.libs", ".dylibs")}


def silence_libtiff() -> None:
    """Remove the handlers that print; do nothing where a library can't be found."""
    for package, folders in _PLACES.items():
        found = find_spec(package)
        if found is None or found.origin is None:
            continue
        for folder in folders:
            for library in (Path(found.origin).parent / folder).glob("libtiff*"):
                with suppress(OSError, AttributeError):
                    loaded = ctypes.CDLL(str(library.resolve()))
                    for name in _HANDLERS:
                        getattr(loaded, name)(None)
