"""Presets: named options in TOML files of the configuration folder.

    model = "drrn"
    scale = 2
    ensemble = true
    format = "png"

An option is written as on the command line, without its dashes; `true` gives a switch, and two
numbers in brackets a range.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from srgui import paths
from srgui.cli.toml_file import read_toml
from srgui.cli.upscale.options import add_upscaling
from srgui.errors import OptionError
from srgui.texts import Text

_SIZES = ("scale", "width", "height", "long-edge")  # which exclude each other


def parse_with_preset(
    parser: argparse.ArgumentParser, arguments: Sequence[str]
) -> argparse.Namespace:
    """Parse a command and its options; what they leave open, their --preset decides.

    Raises OptionError for a preset that is unknown or damaged.
    """
    parsed = parser.parse_args(arguments)
    name: str | None = getattr(parsed, "preset", None)
    if name is None:
        return parsed
    sized = any(getattr(parsed, size.replace("-", "_")) is not None for size in _SIZES)
    command, *words = arguments
    # The last of an option's values counts.
    return parser.parse_args([command, *_options(name, sized), *words])


def folder() -> Path:
    """Return the folder with the presets, which may not exist."""
    return paths.configuration() / "presets"


def _options(name: str, sized: bool) -> list[str]:
    """Return a preset as words of a command line, without its size if that is given there."""
    known = {path.stem: path for path in sorted(folder().glob("*.toml"))}
    if name not in known:
        listed = ", ".join(known)
        there = Text("there are {names}", names=listed) if known else Text("there is none")
        raise OptionError(
            Text("There is no preset {name!r}", name=name),
            Text("in {folder} {there}", folder=folder(), there=there),
        )
    what = Text("Can't use the preset {path}", path=known[name])
    words = []
    for option, value in read_toml(known[name], what).items():
        if option == "range" and isinstance(value, list) and len(value) == 2:
            words += ["--range", *map(str, value)]
            continue
        if option not in _allowed() or not isinstance(value, str | int | float):
            raise OptionError(what, Text("it has the option {name!r}", name=option))
        if sized and option in _SIZES:
            continue
        if isinstance(value, bool):
            words += [f"--{option}"] * value
        else:
            words.append(f"--{option}={value}")
    return words


def _allowed() -> set[str]:
    """Return the names of the options that decide how pictures are upscaled and written."""
    parser = argparse.ArgumentParser(add_help=False)
    add_upscaling(parser)
    names = {string for action in parser._actions for string in action.option_strings}
    return {name.removeprefix("--") for name in names if name.startswith("--")} - {"preset"}
