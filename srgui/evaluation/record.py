"""A record of every picture that was measured, so that an interrupted evaluation can be resumed.

A text file: a line that names the format, then a JSON object a picture, appended as soon as it was
measured. A last line that a crash has cut off is ignored.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

from srgui.errors import OptionError, WriteError, reason
from srgui.evaluation.protocol import PictureScores, StepScore
from srgui.networks.step import StepInfo
from srgui.texts import Text

_FIRST = '{"format": "srgui evaluation record 1"}'


def key(*parts: object) -> str:
    """Return the key of a measurement: a hash of everything that it depends on."""
    return hashlib.sha256(json.dumps([str(part) for part in parts]).encode()).hexdigest()


class Record:
    """The measurements in a file. A context manager, as it keeps the file open to append."""

    def __init__(self, path: Path) -> None:
        """Read what is there. Raises OptionError for another kind of file."""
        self._path = path
        self._known: dict[str, PictureScores] = {}
        try:
            text = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            text = ""
        except OSError as error:
            raise OptionError(Text("Can't read {path}", path=path), reason(error)) from error
        except UnicodeDecodeError:
            text = "not text"
        first, _, rest = text.partition("\n")
        if text and first != _FIRST:
            raise OptionError(
                Text("Can't resume from {path}", path=path),
                Text("it is not a record of srgui evaluate"),
                Text("Choose another name."),
            )
        self._start = "" if text.endswith("\n") else "\n" if text else f"{_FIRST}\n"
        for line in rest.splitlines():
            self._read(line)

    def __enter__(self) -> Record:
        try:
            self._file: TextIO = self._path.open("a", encoding="utf-8")
        except OSError as error:
            raise WriteError(Text("Can't write {path}", path=self._path), reason(error)) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def find(self, key: str) -> PictureScores | None:
        """Return the scores of this key, if there are any."""
        return self._known.get(key)

    def add(self, key: str, scores: PictureScores) -> None:
        """Append scores. Raises WriteError."""
        line = json.dumps({"key": key, "scores": asdict(scores)})
        try:
            self._file.write(f"{self._start}{line}\n")
            self._file.flush()
        except OSError as error:
            raise WriteError(Text("Can't write {path}", path=self._path), reason(error)) from error
        self._start = ""

    def _read(self, line: str) -> None:
        try:
            content = json.loads(line)
            self._known[content["key"]] = _scores(content["scores"])
        except (ValueError, TypeError, KeyError):
            return  # cut off


def _scores(content: Mapping[str, Any]) -> PictureScores:
    steps = tuple(
        StepScore(StepInfo(**step["info"]), step["psnr"], step["bicubic_psnr"])
        for step in content["steps"]
    )
    return PictureScores(content["name"], content["scores"], content["bicubic"], steps)
