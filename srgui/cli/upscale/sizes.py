"""How large results become: by a factor, or by the width, height or longer edge of each."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass

from srgui.cli import options
from srgui.errors import OptionError
from srgui.images import Picture
from srgui.texts import Text

DEFAULT_FACTOR = 4.0

_UNITS = {"mm": 1 / 25.4, "cm": 1 / 2.54, "in": 1.0}  # in inches
_SIDES = {"width": "width", "height": "height", "long_edge": "longer side"}


def add_size(parser: argparse.ArgumentParser) -> None:
    """-s, --width, --height and --long-edge, of which one may be given, and --dpi."""
    group = parser.add_argument_group(
        "size", "A side N is in pixels, or of a print, such as 30cm, 300mm or 12in, with --dpi."
    )
    size = group.add_mutually_exclusive_group()
    size.add_argument(
        "-s",
        "--scale",
        type=options.factor,
        help=f"how many times larger, with or without a fraction (default: {DEFAULT_FACTOR:g})",
    )
    for option, side in (
        ("--width", "this width"),
        ("--height", "this height"),
        ("--long-edge", "the longer side this length"),
    ):
        size.add_argument(option, metavar="N", type=length, help=f"as many times as gives {side}")
    group.add_argument(
        "--dpi",
        metavar="N",
        type=options.resolution,
        help="pixels per inch of a print, which the files tell (default: as each source tells)",
    )


@dataclass(frozen=True)
class Length:
    """Of a side: `value` in pixels, or in inches of a print; `text` is how it was written."""

    text: str
    value: float
    printed: bool = False

    def pixels(self, dpi: int | None) -> int:
        """Rounded. Raises OptionError where a print's resolution is missing."""
        if not self.printed:
            return int(self.value)
        if dpi is None:
            raise OptionError(
                Text("{length} is no number of pixels", length=self.text),
                Text("a print has pixels by its resolution"),
                Text("Add one, such as --dpi 300."),
            )
        return max(1, round(self.value * dpi))


def length(text: str) -> Length:
    """A number of pixels, or a length with its unit: "3000", "30cm", "12.5in"."""
    printed = re.fullmatch(r"(\d+(?:\.\d+)?) ?(mm|cm|in)", text.strip().lower())
    if printed and float(printed[1]):
        return Length(text, float(printed[1]) * _UNITS[printed[2]], printed=True)
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of pixels, nor mm, cm or in")
    return Length(text, int(text))


@dataclass(frozen=True)
class Size:
    """That of results: `factor`, or where it is None what gives `side` so many pixels."""

    factor: float | None
    side: str = ""
    wanted: int = 0

    @classmethod
    def of(cls, args: argparse.Namespace) -> Size:
        """What the options of `add_size` ask for. Raises OptionError."""
        for option, side in _SIDES.items():
            wanted: Length | None = getattr(args, option)
            if wanted is not None:
                return cls(None, side, wanted.pixels(args.dpi))
        return cls(args.scale or DEFAULT_FACTOR)

    def factor_for(self, picture: Picture) -> float:
        """The factor for this picture. Raises OptionError where it has more pixels than wanted."""
        if self.factor is not None:
            return self.factor
        has = {"width": picture.width, "height": picture.height}.get(
            self.side, max(picture.width, picture.height)
        )
        if self.wanted < has:
            raise OptionError(
                Text(
                    "it can't be enlarged to a {side} of {wanted} pixels",
                    side=self.side,
                    wanted=self.wanted,
                ),
                Text("it has {has} already", has=has),
                Text("Ask for more pixels."),
            )
        return float(self.wanted / has)
