"""--json FILE: one JSON object, or standard output for "-"."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from srgui.errors import WriteError
from srgui.images.atomic import replacing
from srgui.texts import Text


def add_json(parser: argparse.ArgumentParser) -> None:
    """--json."""
    parser.add_argument(
        "--json", metavar="FILE", help="write one JSON object; - for standard output"
    )


def check_folder(path: Path) -> None:
    """Raise WriteError now if there is no folder to write `path` into later."""
    if not path.parent.is_dir():
        raise WriteError(
            Text("Can't write {path}", path=path),
            Text("there is no folder {path}", path=path.parent),
        )
    if path.is_dir():
        raise WriteError(
            Text("Can't write {path}", path=path), Text("it is a folder"), Text("Name a file.")
        )


def write_json(content: dict[str, Any], target: str) -> None:
    """Write `content` to the file `target`, or print it where that is "-". Raises WriteError."""
    text = json.dumps(content, indent=2, ensure_ascii=False)
    if target == "-":
        print(text)
        return
    with replacing(Path(target)) as file:
        file.write(f"{text}\n".encode())
