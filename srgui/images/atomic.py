"""Files appear whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from srgui.errors import WriteError


@contextmanager
def replacing(path: Path, *, overwrite: bool = True) -> Iterator[BinaryIO]:
    """Open a temporary file beside `path` that takes its place when the block ends well.

    It is flushed to the disk first; after an error or an interruption the temporary file is
    removed and what was at `path` is untouched. Without `overwrite`, a file at `path` is an error,
    also one that appeared in the meantime. Raises WriteError with the reason.
    """
    temporary = path.with_name(f".srgui-{secrets.token_hex(6)}.part")
    try:
        descriptor = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
        try:
            with os.fdopen(descriptor, "w+b") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            if overwrite:
                temporary.replace(path)
            else:
                _publish(temporary, path)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
    except FileExistsError as error:
        raise WriteError(
            f"Can't write {path}", "the file exists already", "Choose another name or overwrite it."
        ) from error
    except OSError as error:
        raise WriteError(f"Can't write {path}", _reason(error)) from error


_BINARY = getattr(os, "O_BINARY", 0)


def _publish(temporary: Path, path: Path) -> None:
    """Give the finished file its name, unless that is taken: FileExistsError."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError(path) from None
        temporary.rename(path)


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
