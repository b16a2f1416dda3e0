"""python -m srgui, and the `srgui` command: the window or one of the commands."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from srgui.cli.main import run


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (default: that of the process) and return the exit status."""
    return run(list(sys.argv[1:] if argv is None else argv), _open_window)


def _open_window(paths: list[Path], profile: Path | None, new_window: bool) -> int:
    from srgui.gui.app import run as run_window

    return run_window(paths, profile, new_window)


if __name__ == "__main__":
    sys.exit(main())
