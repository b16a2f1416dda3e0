"""Write files atomically: complete, or not at all."""

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

EXISTS = Text("the file exists already")
"""The reason for which a file is not written without `overwrite`."""

_STALE = 3600.0  # seconds, on Windows; a younger file may be closed and not renamed yet
_END = 1 << 16  # bytes of a file's beginning and end that identify it
_BINARY = getattr(os, "O_BINARY", 0)
_UMASK = os.umask(0o077)  # which can only be read by setting it, for the whole process
os.umask(_UMASK)


@contextmanager
def replacing(path: Path, *, overwrite: bool = True) -> Iterator[BinaryIO]:
    """Open a temporary file in the folder of `path` that replaces it when the block succeeds.

    Until then only the owner can read it; then it gets the permissions of the file that it
    replaces, or those of a new file. It is flushed to the disk first; after an error or an
    interruption the temporary file is removed and the file at `path` is untouched. Without
    `overwrite`, a file at `path` is an error, even one that appeared in the meantime. With it, a
    symbolic link is replaced, not the file that it points to; a pipe or device never is. Raises
    WriteError with the reason.

    Temporary files that a killed process left in the folder are removed.
    """
    try:
        check_replaceable(path)
        _remove_stale(path.parent.absolute())
        with _temporary(path.parent) as (file, temporary):
            yield file
            file.flush()
            _set_permissions(file, path)
            os.fsync(file.fileno())
            if sys.platform == "win32":
                file.close()  # an open file can't be renamed there
            if overwrite:
                temporary.replace(path)
            else:
                _publish(temporary, path)
    except FileExistsError as error:
        raise exists_error(path) from error
    except OSError as error:
        raise WriteError(Text("Can't write {path}", path=path), reason(error)) from error


def exists_error(path: Path) -> WriteError:
    """Return the error for a file that is there already and not to be replaced."""
    what = Text("Can't write {path}", path=path)
    return WriteError(what, EXISTS, Text("Choose another name or overwrite it."))


def check_replaceable(path: Path) -> None:
    """Raise WriteError if anything but a file is at `path`, or at the target of a link."""
    try:
        mode = path.stat().st_mode
    except OSError:  # nothing there, or a link to nothing
        return
    if not stat.S_ISREG(mode):
        why = Text("it is a folder") if stat.S_ISDIR(mode) else Text("it is not a regular file")
        raise WriteError(Text("Can't write {path}", path=path), why, Text("Choose a file."))


def check_report(path: Path, is_earlier: Callable[[bytes], bool]) -> None:
    """Raise WriteError now if a report can't be written to `path` later.

    Only an earlier report is replaced, which `is_earlier` recognises by the file's first and last
    bytes, since a photograph may be named by mistake.
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
            Text("the existing file is not an earlier report"),
            Text("Choose another name."),
        )


@contextmanager
def _temporary(folder: Path) -> Iterator[tuple[BinaryIO, Path]]:
    """Create a file in `folder`, locked while it is open; yield it and its path. Removed at the
    end if it is still there."""
    while True:
        path = folder / f".srgui-{secrets.token_hex(6)}.part"
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
        try:
            with os.fdopen(descriptor, "w+b") as file:
                try:
                    lock(file)
                except BlockingIOError:  # another process mistook it for an abandoned one
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


@lru_cache(maxsize=256)  # once per folder, which may have ten thousand pictures
def _remove_stale(folder: Path) -> None:
    """Remove the temporary files that no process is writing any more: those without a lock."""
    for left in folder.glob(".srgui-*.part"):
        with suppress(OSError):  # locked, or another user's
            if sys.platform == "win32":  # without locks; it lets nobody remove an open file
                if time.time() - left.stat().st_mtime > _STALE:
                    left.unlink()
                continue
            with left.open("r+b") as file:
                lock(file)
                left.unlink()


def lock(file: BinaryIO) -> None:
    """Lock a file until it is closed. Raises BlockingIOError if it is locked already."""
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def _set_permissions(file: BinaryIO, path: Path) -> None:
    """Give the finished file the permissions of the one at `path`, or those of a new one."""
    if sys.platform == "win32":
        return
    mode = 0o666 & ~_UMASK
    with suppress(OSError):  # nothing is there
        replaced = path.lstat().st_mode
        mode = replaced & 0o777 if stat.S_ISREG(replaced) else mode
    with suppress(OSError):  # a file system without permissions
        os.fchmod(file.fileno(), mode)


def _publish(temporary: Path, path: Path) -> None:
    """Give the finished file its name. Raises FileExistsError if that is taken."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError(path) from None
        temporary.rename(path)
