"""The text about an unexpected error."""

from __future__ import annotations

import traceback
from pathlib import Path

from srgui.gui.text.versions import versions


def report(error: BaseException) -> str:
    """Return versions and traceback for a bug report, without the name of the home folder."""
    lines = [f"{name}: {version}" for name, version in versions().items()]
    trace = "".join(traceback.format_exception(error)).rstrip()
    return without_home("\n".join([*lines, "", trace]))


def without_home(text: str) -> str:
    """Return the text with ~ for the home folder."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
