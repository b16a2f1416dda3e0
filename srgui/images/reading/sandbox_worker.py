"""The other side of `apart`: reads the files that it is asked for, until nobody asks any more."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import IO, Any

import numpy as np
import psutil

from srgui.errors import ReadError
from srgui.images.picture import Picture
from srgui.images.reading.reader import read_here
from srgui.images.reading.sandbox import BLOCKS
from srgui.texts import as_data


def serve() -> None:
    """Answer requests from standard input on standard output: a line of JSON, then arrays."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who asks
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # whatever a decoder prints
    for line in sys.stdin.buffer:
        request = json.loads(line)
        limit_memory(request["memory"])
        try:
            picture = read_here(Path(request["path"]), request["limit"], request["frame"])
        except ReadError as error:
            told = as_data(error.why), as_data(error.remedy)
            answers.write(json.dumps({"error": told}).encode() + b"\n")
        else:
            _send(picture, answers)
        answers.flush()


def _send(picture: Picture, answers: IO[bytes]) -> None:
    nothing = np.empty(0, np.uint8)
    arrays = [picture.pixels, nothing if picture.alpha is None else picture.alpha]
    arrays += [np.frombuffer(getattr(picture, name) or b"", np.uint8) for name in BLOCKS]
    answer: dict[str, Any] = {
        "arrays": [(array.dtype.str, array.shape) for array in arrays],
        "dpi": picture.dpi,
        "notes": [as_data(note) for note in picture.notes],
        "comments": picture.comments,
    }
    answers.write(json.dumps(answer).encode() + b"\n")
    for array in arrays:
        answers.write(np.ascontiguousarray(array).data)


def limit_memory(beyond: int) -> None:
    """Let this process take so many bytes more than it has, where the system can see to that."""
    try:
        import resource
    except ImportError:  # Windows
        return
    limit = psutil.Process().memory_info().vms + beyond
    resource.setrlimit(resource.RLIMIT_AS, (limit, resource.RLIM_INFINITY))


if __name__ == "__main__":
    serve()
