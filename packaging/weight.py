"""The sizes of the parts of the application, and their limits."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

MAX_FOLDER_SIZE = 380_000_000  # bytes
MAX_ARCHIVE_SIZE = 115_000_000

# By the beginning of the path below _internal; the first match counts.
_PARTS = {
    "Qt and PySide6": ("PySide6", "shiboken6", "libQt6", "libicu", "libxcb", "libxkb"),
    "numpy with OpenBLAS": ("numpy",),
    "ncnn": ("ncnn",),
    "OpenVINO (computing on the processor alone)": ("openvino", "libopenvino", "libtbb"),
    "imagecodecs (8 of its 80 modules)": ("imagecodecs",),
    "Pillow": ("PIL", "pillow.libs"),
    "LibRaw (camera raws)": ("rawpy",),
    "libheif (HEIC)": ("pi_heif", "_pi_heif"),
    "weights": ("weights",),
    "resources and translations": ("resources",),
    "Python and the rest": ("",),
}


def size(folder: Path) -> int:
    """Return the bytes of all files below, without links."""
    return sum(f.stat().st_size for f in folder.rglob("*") if f.is_file() and not f.is_symlink())


def table(application: Path) -> str:
    """Return the parts and their sizes as a Markdown table, the largest first."""
    sizes = dict.fromkeys(_PARTS, 0)
    for file in application.rglob("*"):
        if file.is_file() and not file.is_symlink():
            name = file.relative_to(application).as_posix().removeprefix("_internal/")
            part = next(p for p, begins in _PARTS.items() if name.startswith(begins))
            sizes[part] += file.stat().st_size
    rows = sorted(sizes.items(), key=lambda row: -row[1])
    return _rows([("part", "MB"), ("---", "---:")]) + _rows(
        [(part, f"{bytes_ / 1e6:.1f}") for part, bytes_ in rows]
        + [("**unpacked**", f"**{sum(sizes.values()) / 1e6:.1f}**")]
    )


def of_files(files: Iterable[Path]) -> str:
    """Return further rows of the table."""
    return _rows([(file.name, f"{file.stat().st_size / 1e6:.1f}") for file in files])


def check(application: Path) -> int:
    """Return 0 if folder and archive are within the limits; else print a line and return 1."""
    archives = application.parent.parent.parent.glob("dist/*.tar.xz")
    large = [a.name for a in archives if a.stat().st_size > MAX_ARCHIVE_SIZE]
    if size(application) > MAX_FOLDER_SIZE:
        large.append(application.name)
    if large:
        sys.stderr.write(f"too large: {', '.join(large)}\n")
    return 1 if large else 0


def _rows(rows: Iterable[tuple[str, str]]) -> str:
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
