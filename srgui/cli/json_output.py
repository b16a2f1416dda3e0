"""--json FILE: write one JSON object to a file, or to standard output for "-"."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from srgui.images.writing.atomic import check_report, replacing


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add --json."""
    parser.add_argument(
        "--json", metavar="FILE", help="write one JSON object; - for standard output"
    )


def check_json(target: str | None) -> None:
    """Raise WriteError now if `write_json` can't write to `target` later."""
    if target not in (None, "-"):
        check_report(Path(target), _is_json)


def _is_json(ends: bytes) -> bool:
    return ends.lstrip()[:1] == b"{" and ends.rstrip()[-1:] == b"}"


def write_json(content: dict[str, Any], target: str) -> None:
    """Write `content` to the file `target`, or print it if that is "-". Raises WriteError."""
    if target == "-":
        print(_text(content, sys.stdout.encoding))
        return
    check_json(target)  # again: a result may be there by now
    with replacing(Path(target)) as file:
        file.write(f"{_text(content, 'utf-8')}\n".encode())


@contextmanager
def json_object(target: str | None) -> Iterator[dict[str, Any]]:
    """Yield an object to be filled, and write it to `target`, if any, at the end.

    Raises WriteError at the beginning if it can't be written.
    """
    check_json(target)
    content: dict[str, Any] = {}
    yield content
    if target:
        write_json(content, target)


def _text(content: dict[str, Any], encoding: str) -> str:
    """JSON with letters as they are, escaped only where the encoding lacks some: those of file
    names that are not valid text."""
    text = json.dumps(content, indent=2, ensure_ascii=False)
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return json.dumps(content, indent=2)
    return text
