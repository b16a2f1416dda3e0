"""Files appear whole or not at all."""

from __future__ import annotations

import os
import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from srgui.errors import WriteError, reason

_STALE = 3600.0  # seconds; a younger file may not be locked yet
_BINARY = getattr(os, "O_BINARY", 0)


@contextmanager
def replacing(path: Path, *, overwrite: bool = True) -> Iterator[BinaryIO]:
    """Open a temporary file beside `path` that takes its place when the block ends well.

    It is flushed to the disk first; after an error or an interruption the temporary file is
    removed and what was at `path` is untouched. Without `overwrite`, a file at `path` is an error,
    also one that appeared in the meantime. Raises WriteError with the reason.

    What a killed process left in the folder is removed.
    """
    temporary = path.with_name(f".srgui-{secrets.token_hex(6)}.part")
    try:
        _tidy(path.parent.absolute())
        descriptor = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
        try:
            with os.fdopen(descriptor, "w+b") as file:
                with suppress(OSError):  # a file system without locks
                    _lock(file)
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
        raise WriteError(f"Can't write {path}", reason(error)) from error


@lru_cache(maxsize=256)  # once for a folder: it may hold ten thousand pictures
def _tidy(folder: Path) -> None:
    """Remove the temporary files that no process is writing any more."""
    for left in folder.glob(".srgui-*.part"):
        with suppress(OSError):  # locked, or another person's
            if time.time() - left.stat().st_mtime > _STALE:
                if sys.platform != "win32":  # which lets nobody remove an open file
                    with left.open("r+b") as file:
                        _lock(file)
                left.unlink()


def _lock(file: BinaryIO) -> None:
    """Mark a file as being written until it is closed; BlockingIOError when it is already."""
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


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
