"""The text about an unexpected error."""

from __future__ import annotations

import traceback
from pathlib import Path

from srgui.gui.text.versions import versions


def report(error: BaseException) -> str:
    """Versions and traceback, to be copied into a report; the home folder is not named."""
    lines = [f"{name}: {version}" for name, version in versions().items()]
    trace = "".join(traceback.format_exception(error)).rstrip()
    return without_home("\n".join([*lines, "", trace]))


def without_home(text: str) -> str:
    """The same with ~ for the person's home folder."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
