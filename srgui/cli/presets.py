"""The options of a preset on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from srgui.cli.upscale.options import add_upscaling
from srgui.errors import OptionError
from srgui.presets import files
from srgui.presets.command_line import words_of
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
    return parser.parse_args([command, *words_of(_options(name, sized)), *words])


def _options(name: str, sized: bool) -> files.Options:
    """Return the options of a preset, without its size if that is given on the command line."""
    read, allowed = files.read(name), _allowed()
    for option, value in read.items():
        is_range = option == "range" and isinstance(value, list) and len(value) == 2
        if not is_range and (option not in allowed or not isinstance(value, str | int | float)):
            raise OptionError(files.unusable(name), Text("it has the option {name!r}", name=option))
    return {key: value for key, value in read.items() if not (sized and key in _SIZES)}


def _allowed() -> set[str]:
    """Return the names of the options that decide how pictures are upscaled and written."""
    parser = argparse.ArgumentParser(add_help=False)
    add_upscaling(parser)
    names = {string for action in parser._actions for string in action.option_strings}
    return {name.removeprefix("--") for name in names if name.startswith("--")} - {"preset"}
