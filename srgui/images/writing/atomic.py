"""Files appear whole or not at all."""

from __future__ import annotations

import os
import secrets
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from srgui.errors import WriteError, reason
from srgui.texts import Text

_STALE = 3600.0  # seconds, on Windows; a younger file may be closed and not renamed yet
_END = 1 << 16  # bytes of a file's beginning and end that tell what it is
_BINARY = getattr(os, "O_BINARY", 0)


@contextmanager
def replacing(path: Path, *, overwrite: bool = True) -> Iterator[BinaryIO]:
    """Open a temporary file beside `path` that takes its place when the block ends well.

    It is flushed to the disk first; after an error or an interruption the temporary file is
    removed and what was at `path` is untouched. Without `overwrite`, a file at `path` is an error,
    also one that appeared in the meantime. With it, a symbolic link is replaced and the file that
    it points to is kept; a pipe or device never is. Raises WriteError with the reason.

    What a killed process left in the folder is removed.
    """
    try:
        check_replaceable(path)
        _tidy(path.parent.absolute())
        with _temporary(path.parent) as (file, temporary):
            yield file
            file.flush()
            os.fsync(file.fileno())
            if sys.platform == "win32":
                file.close()  # an open file can't be renamed there
            if overwrite:
                temporary.replace(path)
            else:
                _publish(temporary, path)
    except FileExistsError as error:
        raise WriteError(
            Text("Can't write {path}", path=path),
            Text("the file exists already"),
            Text("Choose another name or overwrite it."),
        ) from error
    except OSError as error:
        raise WriteError(Text("Can't write {path}", path=path), reason(error)) from error


def check_replaceable(path: Path) -> None:
    """Raise WriteError if something else than a file is at `path`, or where it links to."""
    try:
        mode = path.stat().st_mode
    except OSError:  # nothing there, or a link to nothing
        return
    if not stat.S_ISREG(mode):
        why = Text("it is a folder") if stat.S_ISDIR(mode) else Text("it is not a regular file")
        raise WriteError(Text("Can't write {path}", path=path), why, Text("Name a file."))


def check_report(path: Path, is_earlier: Callable[[bytes], bool]) -> None:
    """Raise WriteError now if a report can't be written to `path` later.

    An earlier report there is replaced, nothing else: `is_earlier` tells one by the file's first
    and last bytes, since a slip of the hand easily names a photograph instead.
    """
    what = Text("Can't write {path}", path=path)
    if not path.parent.is_dir():
        raise WriteError(what, Text("there is no folder {path}", path=path.parent))
    check_replaceable(path)
    try:
        with path.open("rb") as file:
            ends = file.read(_END)
            file.seek(max(0, os.fstat(file.fileno()).st_size - _END))
            ends += file.read()
    except FileNotFoundError:
        return
    except OSError as error:
        raise WriteError(what, reason(error)) from error
    if ends and not is_earlier(ends):
        raise WriteError(
            what,
            Text("a file is there that is no earlier report"),
            Text("Choose another name."),
        )


@contextmanager
def _temporary(folder: Path) -> Iterator[tuple[BinaryIO, Path]]:
    """A new file in `folder`, locked while it is open, and its path; removed if it is still there
    at the end."""
    while True:
        path = folder / f".srgui-{secrets.token_hex(6)}.part"
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
        try:
            with os.fdopen(descriptor, "w+b") as file:
                try:
                    _lock(file)
                except BlockingIOError:  # another process took it for a dead one's
                    continue
                except OSError:  # a file system without locks
                    pass
                if not path.exists():  # and has removed it
                    continue
                yield file, path
                return
        finally:
            with suppress(OSError):
                path.unlink(missing_ok=True)


@lru_cache(maxsize=256)  # once for a folder: it may hold ten thousand pictures
def _tidy(folder: Path) -> None:
    """Remove the temporary files that no process is writing any more: those without a lock."""
    for left in folder.glob(".srgui-*.part"):
        with suppress(OSError):  # locked, or another person's
            if sys.platform == "win32":  # without locks; it lets nobody remove an open file
                if time.time() - left.stat().st_mtime > _STALE:
                    left.unlink()
                continue
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
