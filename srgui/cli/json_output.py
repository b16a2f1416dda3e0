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


@contextmanager
def json_object(target: str | None) -> Iterator[dict[str, Any]]:
    """Yield an object to be filled, and write it to `target`, if any, unless it stays empty.

    "-" is standard output. Raises WriteError, at the beginning if it is certain by then.
    """
    file = None if target in (None, "-") else Path(target or "")
    if file is not None:
        check_report(file, _is_json)
    content: dict[str, Any] = {}
    yield content
    if not content:
        return
    if target == "-":
        print(_text(content, sys.stdout.encoding))
    elif file is not None:
        check_report(file, _is_json)  # again: a result may be there by now
        with replacing(file) as stream:
            stream.write(f"{_text(content, 'utf-8')}\n".encode())


def _is_json(ends: bytes) -> bool:
    return ends.lstrip()[:1] == b"{" and ends.rstrip()[-1:] == b"}"


def _text(content: dict[str, Any], encoding: str) -> str:
    """JSON with letters as they are, escaped only where the encoding lacks some: those of file
    names that are not valid text."""
    text = json.dumps(content, indent=2, ensure_ascii=False)
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return json.dumps(content, indent=2)
    return text
