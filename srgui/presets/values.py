"""Values of options, as texts or numbers of command lines and presets."""

from __future__ import annotations

import argparse
import math
import re
from dataclasses import dataclass

from srgui.errors import OptionError
from srgui.texts import Text

_UNITS = {"mm": 1 / 25.4, "cm": 1 / 2.54, "in": 1.0}  # in inches


def percent(text: str) -> float:
    """Parse 0 to 100, with or without a percent sign, as a share of 1."""
    try:
        value = float(text.removesuffix("%"))
    except ValueError:
        value = math.nan
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not between 0 and 100")
    return value / 100


def factor(text: str) -> float:
    """Parse a scale factor, "4", "2.5" or "4x"."""
    try:
        value = float(text.lower().removesuffix("x"))
    except ValueError:
        value = math.nan
    if not (math.isfinite(value) and value >= 1):
        raise argparse.ArgumentTypeError(f"{text!r}: the factor must be at least 1")
    return value


@dataclass(frozen=True)
class Length:
    """The length of a side."""

    text: str  # as it was entered
    value: float  # in pixels, or in inches of a print
    printed: bool = False

    def pixels(self, dpi: int | None) -> int:
        """Return the length in whole pixels. Raises OptionError if a print has no resolution."""
        if not self.printed:
            return int(self.value)
        if dpi is None:
            raise OptionError(
                Text("Can't convert {length} to pixels", length=self.text),
                Text("the print resolution is missing"),
                Text("Add one, such as --dpi 300."),
            )
        return max(1, round(self.value * dpi))


def length(text: str) -> Length:
    """Parse a number of pixels, or a length with its unit: "3000", "30cm", "12.5in"."""
    printed = re.fullmatch(r"(\d+(?:\.\d+)?) ?(mm|cm|in)", text.strip().lower())
    if printed and float(printed[1]):
        return Length(text, float(printed[1]) * _UNITS[printed[2]], printed=True)
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a length in pixels, mm, cm or in")
    return Length(text, int(text))
