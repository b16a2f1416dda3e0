"""Files whose decoders can't be interrupted are read by a process of its own.

That process ends when it takes too long, has a limit of memory, and may crash. It is started with
the first such file and serves the following ones; what it sends is plain data, never a pickle.
"""

from __future__ import annotations

import atexit
import importlib
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, Any

import numpy as np
import psutil

import srgui
from srgui.errors import ReadError
from srgui.images.codecs.raw import RAW_SUFFIXES, is_raw
from srgui.images.picture import Picture, Pixels
from srgui.images.reading.recognition import HEAD
from srgui.texts import Text, from_data

BLOCKS = ("icc", "exif", "xmp", "iptc")
"""The blocks of a Picture that are sent after its pixels and its alpha, in this order."""

_KINDS = (
    (0, b"\xff\x0a"), (4, b"JXL \r\n"), (4, b"jP  \r\n"), (0, b"\xffO\xffQ"), (4, b"ftypavi"),
)  # fmt: skip
_HEIC = ((4, b"ftyphei"), (4, b"ftyphev"), (4, b"ftypmif1"), (4, b"ftypmsf1"))
_BYTES_A_PIXEL = 24  # of 16-bit RGBA, decoded, copied and turned
_BESIDES = 1_000_000_000
_SHARE = 0.75  # of the free memory
_CRASHED = Text("its decoder has crashed on it")
_CONVERT = Text("Save it as PNG or TIFF in another program.")


class _Reader:
    """The other process. `owner` is the one that started it; a fork of that has none yet."""

    def __init__(self) -> None:
        self.owner = os.getpid()
        self.late = False
        root = str(Path(srgui.__file__).resolve().parent.parent)
        paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "srgui.images.reading.sandbox_worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=root,  # not where the pictures lie: Python would import what lies there
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # of Windows
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )

    def ask(self, request: dict[str, Any], time_limit: float) -> tuple[dict[str, Any], list[Any]]:
        """The answer and the arrays that go with it. EOFError when the process has ended."""
        requests, answers = self.process.stdin, self.process.stdout
        assert requests is not None
        assert answers is not None
        limit = threading.Timer(time_limit, self._give_up)
        limit.daemon = True  # a signal may come before the lines that cancel it are reached
        try:
            limit.start()
            requests.write(json.dumps(request).encode() + b"\n")
            requests.flush()
            line = answers.readline()
            if not line:
                raise EOFError
            answer: dict[str, Any] = json.loads(line)
            arrays = [_array(answers, kind, shape) for kind, shape in answer.get("arrays", ())]
        except BaseException:  # what is left in the pipe would be taken for the next answer
            self.end()
            raise
        finally:
            limit.cancel()
        return answer, arrays

    def _give_up(self) -> None:
        self.late = True
        self.process.kill()

    def is_mine(self) -> bool:
        """Whether it was started by this process and is alive."""
        return self.owner == os.getpid() and self.process.poll() is None

    def end(self) -> None:
        """Kill it, unless it is that of another process."""
        if self.owner == os.getpid():
            self.process.kill()
            self.process.wait()
            for pipe in (self.process.stdin, self.process.stdout):
                if pipe:
                    pipe.close()


_lock = threading.Lock()
_reader: _Reader | None = None


def is_for_another(path: Path) -> bool:
    """Whether a file is of a kind that is read by the other process: JPEG XL, JPEG 2000, AVIF, HEIC
    and camera raws."""
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError:
        return False
    if any(head[place:].startswith(sign) for place, sign in _KINDS):
        return True
    if any(head[place:].startswith(sign) for place, sign in _HEIC):
        return _installed("pillow_heif") or _installed("pi_heif")
    return (path.suffix.lower() in RAW_SUFFIXES or is_raw(head, ())) and _installed("rawpy")


def read_apart(
    path: Path, pixel_limit: int, frame: int | None, time_limit: float
) -> Picture | None:
    """What `reading.read` returns and raises, by the other process, within `time_limit` seconds.

    None where no process can be started.
    """
    global _reader
    what = Text("Can't open {path}", path=path)
    free = int(_SHARE * psutil.virtual_memory().available)
    memory = min(_BYTES_A_PIXEL * pixel_limit + _BESIDES, free)
    absolute = str(path.absolute())  # this process may have gone to another folder since
    request = {"path": absolute, "limit": pixel_limit, "frame": frame, "memory": memory}
    with _lock:
        if _reader is None or not _reader.is_mine():
            try:
                _reader = _Reader()
            except OSError:
                return None
        try:
            answer, arrays = _reader.ask(request, time_limit)
        except (EOFError, OSError, ValueError) as error:
            why = Text("it takes longer than {seconds:g} seconds to decode", seconds=time_limit)
            raise ReadError(what, why if _reader.late else _CRASHED, _CONVERT) from error
    if "error" in answer:
        raise ReadError(what, *map(from_data, answer["error"]))
    return _picture(answer, arrays, path)


def _array(pipe: IO[bytes], kind: str, shape: list[int]) -> Pixels:
    """The next array of bytes or samples in the pipe."""
    array: Pixels = np.empty(shape, np.dtype(kind))
    left = array.reshape(-1).view(np.uint8).data
    while len(left):
        count = pipe.readinto(left)  # type: ignore[attr-defined]  # of BufferedReader
        if not count:
            raise EOFError
        left = left[count:]
    return array


def _picture(answer: dict[str, Any], arrays: list[Pixels], path: Path) -> Picture:
    pixels, alpha, *blocks = arrays
    icc, exif, xmp, iptc = (block.tobytes() or None for block in blocks)
    return Picture(
        pixels=pixels,
        alpha=alpha if alpha.size else None,
        icc=icc,
        exif=exif,
        xmp=xmp,
        iptc=iptc,
        dpi=tuple(answer["dpi"]) if answer["dpi"] else None,
        path=path,
        notes=tuple(map(from_data, answer["notes"])),
        comments=tuple((keyword, text) for keyword, text in answer["comments"]),
    )


def _installed(package: str) -> bool:
    try:
        importlib.import_module(package)
    except ImportError:
        return False
    return True


@atexit.register
def _end() -> None:
    if _reader is not None:
        _reader.end()
