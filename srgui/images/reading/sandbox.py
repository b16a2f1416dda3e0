"""Decode files in a separate process where their decoders cannot be interrupted, or are rare.

That process is ended when it takes too long, has a memory limit, and may crash. It is started with
the first such file and serves the following ones.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path
from typing import Any

import psutil

from srgui.errors import ReadError
from srgui.images.codecs.decoded import HEAD
from srgui.images.formats import RAW, recognise
from srgui.images.metadata.metadata import ValueRange
from srgui.images.picture import Picture
from srgui.images.reading.errors import too_slow
from srgui.images.reading.messages import receive
from srgui.images.reading.time_limit import TimeLimitError, time_limit, within
from srgui.texts import Text

_ROOT = str(Path(__file__).resolve().parents[3])  # of the package srgui
_BYTES_PER_PIXEL = 24  # of 16-bit RGBA, decoded, copied and rotated
_OVERHEAD = 1_000_000_000
_SHARE = 0.75  # of the free memory
_CRASHED = Text("its decoder has crashed")
_CONVERT = Text("Save it as PNG or TIFF in another program.")


class _Worker:
    """The other process, which belongs to the one that started it and not to its forks."""

    def __init__(self) -> None:
        self.owner = os.getpid()
        self.timed_out = False
        paths = [_ROOT, *filter(None, [os.environ.get("PYTHONPATH")])]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "srgui.images.reading.sandbox_worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_ROOT,  # not the folder of the pictures: Python would import modules from there
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # of Windows
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )

    def ask(self, request: dict[str, Any], time_limit: float) -> Picture | tuple[Text, Text]:
        """Send a request and receive its answer. Raises EOFError if the process has ended."""
        requests, answers = self.process.stdin, self.process.stdout
        assert requests is not None
        assert answers is not None
        limit = threading.Timer(time_limit, self._time_out)
        limit.daemon = True  # a signal may come before the lines that cancel it are reached
        try:
            limit.start()
            requests.write(json.dumps(request).encode() + b"\n")
            requests.flush()
            return receive(answers)
        except BaseException:  # what is left in the pipe would be taken for the next answer
            self.end()
            raise
        finally:
            limit.cancel()

    def _time_out(self) -> None:
        self.timed_out = True
        self.process.kill()

    def is_mine(self) -> bool:
        """Return whether it was started by this process and is alive."""
        return self.owner == os.getpid() and self.process.poll() is None

    def end(self) -> None:
        """Kill it, unless it belongs to another process."""
        if self.owner == os.getpid():
            self.process.kill()
            self.process.wait()
            for pipe in (self.process.stdin, self.process.stdout):
                if pipe:
                    pipe.close()


_lock = threading.Lock()
_worker: _Worker | None = None


def needs_sandbox(path: Path) -> bool:
    """Return whether a file is decoded in the sandbox, by its format or its content."""
    try:
        if not path.is_file() or path.stat().st_size == 0:  # what a device pretends, and waits
            return False
        with path.open("rb") as file:
            found = recognise(file.read(HEAD))
            if found and found.sandboxed_if:
                seconds = time_limit(path.stat().st_size)
                if within(seconds, partial(found.sandboxed_if, file)):
                    return True
    except TimeLimitError:
        return True
    except OSError:
        return False
    named = RAW if path.suffix.lower() in RAW.suffixes else None  # many look like other TIFF files
    return any(one and one.sandboxed and one.has_packages() for one in (found, named))


def read_in_sandbox(
    path: Path, pixel_limit: int, frame: int | None, value_range: ValueRange | None = None
) -> Picture | None:
    """Read a picture as `reader.read` does, in the sandbox, within the time limit.

    None where no process can be started.
    """
    global _worker
    what = Text("Can't open {path}", path=path)
    free = int(_SHARE * psutil.virtual_memory().available)
    memory = min(_BYTES_PER_PIXEL * pixel_limit + _OVERHEAD, free)
    absolute = str(path.absolute())  # the worker has another working folder
    seconds = time_limit(path.stat().st_size)
    request = {
        "path": absolute,
        "limit": pixel_limit,
        "frame": frame,
        "range": value_range,
        "memory": memory,
        "seconds": seconds,
    }
    with _lock:
        if _worker is None or not _worker.is_mine():
            try:
                _worker = _Worker()
            except OSError:
                return None
        try:
            answer = _worker.ask(request, seconds)
        except (EOFError, OSError, ValueError) as error:
            if _worker.timed_out:
                raise too_slow(what, seconds, _CONVERT) from error
            raise ReadError(what, _CRASHED, _CONVERT) from error
    if isinstance(answer, Picture):
        return answer
    raise ReadError(what, *answer)


@atexit.register
def _end() -> None:
    if _worker is not None:
        _worker.end()
