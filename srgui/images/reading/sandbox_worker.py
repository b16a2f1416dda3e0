"""The process in which the sandbox decodes files, one after the other, until its input ends."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

import psutil

from srgui.errors import ReadError
from srgui.images.reading.decode import decode
from srgui.images.reading.messages import send_error, send_picture

_GRACE = 5  # seconds


def serve() -> None:
    """Answer requests, lines of JSON, from standard input on standard output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that asks
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # whatever a decoder prints
    for line in sys.stdin.buffer:
        request = json.loads(line)
        limit_memory(request["memory"])
        limit_time(request["seconds"])
        try:
            picture = decode(
                Path(request["path"]), request["limit"], request["frame"], request["range"]
            )
        except ReadError as error:
            send_error(error, answers)
        else:
            send_picture(picture, answers)
        answers.flush()
        limit_time(0)


def limit_time(seconds: float) -> None:
    """End this process some time after those seconds, where the system can; 0 for no limit.

    The process that asks ends it earlier, unless it was killed itself.
    """
    if hasattr(signal, "alarm"):  # not on Windows
        signal.alarm(round(seconds) + _GRACE if seconds else 0)


def limit_memory(beyond: int) -> None:
    """Let this process take `beyond` more bytes than it has, where the system can enforce it."""
    try:
        import resource
    except ImportError:  # Windows
        return
    limit = psutil.Process().memory_info().vms + beyond
    _, hard = resource.getrlimit(resource.RLIMIT_AS)  # may be that of a batch system
    limit = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


if __name__ == "__main__":
    serve()
