"""Command lines of `srgui upscale`, from options to a line for the shell."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Iterable
from pathlib import Path

from srgui.presets.files import Options

_PLAIN = re.compile(r"[\w.:/\\=-]+")  # means itself in cmd and PowerShell


def words_of(options: Options) -> list[str]:
    """Return options as words of a command line; `False` leaves a switch out."""
    words = []
    for name, value in options.items():
        if isinstance(value, bool):
            words += [f"--{name}"] * value
        elif isinstance(value, list):
            words += [f"--{name}", *map(str, value)]
        else:
            words.append(f"--{name}={value}")
    return words


def upscale_command(pictures: Iterable[Path], options: Options, output: Path | None = None) -> str:
    """Return the line that upscales these pictures, quoted for the shells of this system.

    The results go to the file or folder `output`, by default next to their pictures.
    """
    words = ["srgui", "upscale", *map(str, pictures)]
    for word in words_of(options):
        words += word.split("=", 1)
    if output is not None:
        words += ["--output", str(output)]
    return " ".join(map(_for_windows if sys.platform == "win32" else shlex.quote, words))


def _for_windows(word: str) -> str:
    """Quote a word so that cmd and PowerShell take it for one, with doubled backslashes before the
    closing mark, which they would escape.
    """
    if _PLAIN.fullmatch(word):
        return word
    return '"' + re.sub(r"(\\+)$", r"\1\1", word) + '"'
