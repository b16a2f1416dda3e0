"""The output that a command names: a single file, or a folder."""

from __future__ import annotations

import os
from pathlib import Path

from srgui.errors import OptionError
from srgui.images.formats import FORMATS, WRITABLE_SUFFIXES
from srgui.images.writing.options import WriteOptions, format_of
from srgui.texts import Text


def means_file(output: str, *, many: bool) -> bool:
    """Return whether an output is a file; that of `many` pictures only with an image's suffix,
    since the names of folders may contain dots too.
    """
    path = Path(output)
    if not path.suffix or output.endswith(("/", os.sep)) or path.is_dir():
        return False
    return not many or any(path.suffix.lower() in one.suffixes for one in FORMATS)


def check_agreement(output: str, format_: str | None) -> None:
    """Raise OptionError if the file's suffix stands for another format than the chosen one."""
    suffix = Path(output).suffix.lower()
    if format_ is None or suffix not in WRITABLE_SUFFIXES:
        return
    chosen = format_of(output, WriteOptions(format=format_))
    if format_of(output, WriteOptions()) is not chosen:
        raise OptionError(
            Text("Can't write {path} as {format}", path=output, format=chosen.name),
            Text("its suffix stands for another format"),
            Text("Choose either the name or the format."),
        )
