"""Small files of JSON in the user's cache folder, which may be lost at any time."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from srgui import paths


def read(name: str) -> Any:
    """Return the content of a file; None if it can't be read."""
    try:
        return json.loads(_file(name).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def write(name: str, content: object) -> bool:
    """Replace a file at once, and return whether that was possible."""
    file = _file(name)
    new = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        new.write_text(json.dumps(content, indent=1), encoding="utf-8")
        new.replace(file)
    except OSError:
        return False
    return True


def _file(name: str) -> Path:
    return paths.cache() / name
