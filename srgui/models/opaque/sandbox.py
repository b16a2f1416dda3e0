"""Try networks in other programs' formats in a separate process first.

Their engines trust what they read. That process has limits for memory and time, and may crash.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from srgui.runtimes.opaque.engine import FormatError
from srgui.texts import Text, from_data

_ROOT = str(Path(__file__).resolve().parents[3])  # of the package srgui
_FIRST = 60.0  # seconds until the first run has succeeded; the processor's time is limited as well
_REST = 900.0  # seconds for finding out the rest


def examined(format_: str, files: Sequence[Path]) -> str:
    """Return the description of a network, as JSON, by running it in the sandbox.

    Raises FormatError for one that crashes, takes too long or too much, or is not accepted.
    """
    return str(_asked(["examine", format_, *_absolute(files)])["opaque"])


def tried(file: Path) -> None:
    """Run the network in a .safetensors file once. Raises FormatError as `examined` does."""
    _asked(["try", "", *_absolute([file])])


def _absolute(files: Sequence[Path]) -> list[str]:
    return [str(file.absolute()) for file in files]


def _asked(arguments: list[str]) -> dict[str, Any]:
    """The last answer of a worker."""
    paths = [_ROOT, *filter(None, [os.environ.get("PYTHONPATH")])]
    worker = subprocess.Popen(
        [sys.executable, "-m", "srgui.models.importers.sandbox_worker", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=_ROOT,  # not the folder of the files: Python would import modules from there
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # of Windows
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
    )
    assert worker.stdout is not None
    answer: dict[str, Any] = {}
    try:
        for limit in (_FIRST, _REST):
            timer = threading.Timer(limit, worker.kill)
            timer.daemon = True
            timer.start()
            try:
                line = worker.stdout.readline()
            finally:
                timer.cancel()
            answer = _parsed(line)
            if "started" not in answer:
                return answer
        return answer
    finally:
        worker.kill()
        worker.wait()
        worker.stdout.close()


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        answer: dict[str, Any] = json.loads(line)
    except ValueError:
        raise FormatError(Text("running it crashes, takes too long or too much memory")) from None
    if "error" in answer:
        why, remedy = answer["error"]
        raise FormatError(from_data(why), from_data(remedy))
    return answer
