"""The `srgui` command and `python -m srgui`: the window or a subcommand."""

from __future__ import annotations

import os
import runpy
import sys
from collections.abc import Sequence
from pathlib import Path

from srgui.cli.main import run


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (default: that of the process) and return the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if getattr(sys, "frozen", False):
        _restore_environment()
        if arguments[:1] == ["-m"]:
            return _run_module(*arguments[1:])
    return run(arguments, _open_window)


def _open_window(paths: list[Path], profile: Path | None, new_window: bool) -> int:
    from srgui.gui.start.app import run as run_window

    return run_window(paths, profile, new_window)


def _restore_environment() -> None:
    """Remove the variables that PyInstaller has set: programs started from here, such as a file
    manager, would load the application's libraries instead of their own."""
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]
    original = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if original is not None:
        os.environ["LD_LIBRARY_PATH"] = original


def _run_module(name: str, *arguments: str) -> int:
    """Act as `python -m` for srgui's own processes, whose interpreter is the application."""
    sys.argv = [name, *arguments]
    runpy.run_module(name, run_name="__main__")
    return 0


if __name__ == "__main__":
    sys.exit(main())
