"""The networks that have been run in the sandbox on this machine, by their sha256."""

from __future__ import annotations

from pathlib import Path

from srgui import cache_file
from srgui.models.opaque import sandbox

_FILE = "tried-networks.json"
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
    # Where it can't be written, the network is tried again the next time.
    cache_file.write(_FILE, [*_known(), sha256][-_MOST:])


def _known() -> list[str]:
    known = cache_file.read(_FILE)
    return [one for one in known if isinstance(one, str)] if isinstance(known, list) else []
