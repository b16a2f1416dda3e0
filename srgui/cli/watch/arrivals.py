"""Pictures that arrive in a folder, each once it has stopped growing."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import TypeAlias

from srgui.errors import OptionError, ReadError
from srgui.images.formats import READABLE_SUFFIXES
from srgui.texts import Text

RESCAN = 60.0
"""Seconds after which a folder is searched anew, for what the system did not report."""

_PAUSE = 300  # milliseconds between looks at files that are growing
_DEBOUNCE = 200  # milliseconds for which changes are collected

_Signature: TypeAlias = tuple[int, int]
"""Size and time of the last modification of a file."""


def arrivals(
    folder: Path, is_wanted: Callable[[Path], bool], settle: float, stop: Event
) -> Iterator[Path]:
    """Yield every wanted picture in a folder and below it, now and as they come.

    `folder` is an absolute path.
    A file has arrived when neither its size nor its time has changed for `settle` seconds. A file
    that is still wanted after it was yielded comes again. `stop` ends the iteration. Raises
    ReadError when the folder is gone, OptionError without the package watchfiles.
    """
    try:
        from watchfiles import watch
    except ImportError:
        raise OptionError(
            Text("Watching a folder needs an extra package"),
            remedy=Text("Install it with: {command}.", command="pip install 'srgui[watch]'"),
        ) from None
    growing = Growing(settle)
    scanned = -RESCAN
    changes = watch(
        folder,
        watch_filter=None,
        debounce=_DEBOUNCE,
        stop_event=stop,
        rust_timeout=_PAUSE,
        yield_on_timeout=True,
        raise_interrupt=False,
        ignore_permission_denied=True,
    )
    for batch in changes:
        if not folder.is_dir():
            raise ReadError(Text("Can't watch {folder}", folder=folder), Text("it is gone"))
        changed = [Path(name) for _, name in batch]
        found = [path for path in changed if _is_picture(path, folder)]
        for place in filter(Path.is_dir, changed):  # files may have come before it was watched
            found += pictures_in(folder, place)
        if time.monotonic() - scanned >= RESCAN:
            found += pictures_in(folder)
            scanned = time.monotonic()
        for path in found:
            if is_wanted(path):
                growing.add(path)
        for path in growing.settled():
            if stop.is_set():
                return
            if is_wanted(path):
                yield path


class Growing:
    """Files that have not settled yet; `clock` returns seconds."""

    def __init__(self, settle: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._settle, self._clock = settle, clock
        self._files: dict[Path, tuple[_Signature | None, float]] = {}

    def add(self, path: Path) -> None:
        """Wait for a file to settle."""
        self._files.setdefault(path, (None, 0.0))

    def settled(self) -> list[Path]:
        """Remove and return the files that have settled; those that are gone are forgotten."""
        now, ready = self._clock(), []
        for path, (before, since) in list(self._files.items()):
            try:
                status = path.stat()
            except OSError:
                del self._files[path]
                continue
            signature = status.st_size, status.st_mtime_ns
            if signature != before:
                self._files[path] = signature, now
            elif now - since >= self._settle and status.st_size:
                del self._files[path]
                ready.append(path)
        return ready


def pictures_in(folder: Path, place: Path | None = None) -> Iterator[Path]:
    """Yield the files of a watched folder, or of a `place` in it, and those below that are pictures
    by their names.
    """
    for parent, _, names in os.walk(place or folder):
        for name in names:
            path = Path(parent, name)
            if _is_picture(path, folder):
                yield path


def _is_picture(path: Path, folder: Path) -> bool:
    """Return whether a name is a picture's, not hidden and not that of an unfinished download."""
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return not hidden and path.suffix.lower() in READABLE_SUFFIXES
