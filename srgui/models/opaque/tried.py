"""The networks that have been run in the sandbox on this machine, by their sha256."""

from __future__ import annotations

import json
from pathlib import Path

from srgui import paths
from srgui.models.opaque import sandbox

_MOST = 500


def ensure(file: Path, sha256: str) -> None:
    """Run the network in a .safetensors file in the sandbox, unless that was done before.

    Raises FormatError where it fails.
    """
    known = _known()
    if sha256 not in known:
        sandbox.tried(file)
        note(sha256)


def note(sha256: str) -> None:
    """Remember that a network has been tried."""
    known = [*_known(), sha256][-_MOST:]
    try:
        _file().parent.mkdir(parents=True, exist_ok=True)
        _file().write_text(json.dumps(known), encoding="utf-8")
    except OSError:
        return  # it is tried again the next time


def _known() -> list[str]:
    try:
        known = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    return [one for one in known if isinstance(one, str)] if isinstance(known, list) else []


def _file() -> Path:
    return paths.cache() / "tried-networks.json"
