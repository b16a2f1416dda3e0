"""The size of results: a factor, or the width, height or longer edge of each."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from srgui.cli import options
from srgui.errors import OptionError
from srgui.images import Picture
from srgui.models.choice import DEFAULT_SCALE
from srgui.presets.values import Length, length
from srgui.texts import Text

IF_LARGER = ("fail", "skip", "copy")
"""The choices for a picture that is larger than wanted, the default first."""

_SIDES = {"width": "width", "height": "height", "long_edge": "longer edge"}


def add_size(parser: argparse.ArgumentParser) -> None:
    """Add the options of the size, which exclude each other, --if-larger and --dpi."""
    group = parser.add_argument_group(
        "size",
        "The length N is in pixels, or with --dpi that of a print, such as 30cm, 300mm or 12in.",
    )
    size = group.add_mutually_exclusive_group()
    options.add_scale(size)
    for option, side in _SIDES.items():
        name = f"--{option.replace('_', '-')}"
        size.add_argument(name, metavar="N", type=length, help=f"{side} of the results")
    group.add_argument(
        "--if-larger",
        choices=IF_LARGER,
        default=IF_LARGER[0],
        help="for pictures that are larger than this already: report an error, skip them, or write "
        "a copy in the place of a result (default: fail)",
    )
    group.add_argument(
        "--dpi",
        metavar="N",
        type=options.resolution,
        help="print resolution in pixels per inch, saved in the files (default: as the source)",
    )


@dataclass(frozen=True)
class Size:
    """The size of results."""

    factor: float | None  # None if it follows from `side`
    side: str = ""
    wanted: int = 0  # pixels of `side`
    if_larger: str = IF_LARGER[0]  # one of IF_LARGER

    @classmethod
    def of(cls, args: argparse.Namespace) -> Size:
        """Return the size that the options of `add_size` ask for. Raises OptionError."""
        for option, side in _SIDES.items():
            wanted: Length | None = getattr(args, option)
            if wanted is not None:
                return cls(None, side, wanted.pixels(args.dpi), args.if_larger)
        return cls(args.scale or DEFAULT_SCALE)

    def factor_for(self, picture: Picture) -> float:
        """Return the factor for a picture. Raises OptionError if it is larger than wanted."""
        if self.factor is not None:
            return self.factor
        present = self._present(picture)
        if self.wanted < present:
            raise OptionError(
                Text(
                    "Can't upscale to a {side} of {wanted} pixels",
                    side=self.side,
                    wanted=self.wanted,
                ),
                Text("it already has {present}", present=present),
                Text("Choose a larger size, or --if-larger skip or copy."),
            )
        return float(self.wanted / present)

    def passes_over(self, picture: Picture) -> bool:
        """Return whether a picture is larger than wanted, and to be skipped or copied."""
        if self.factor is not None or self.if_larger == IF_LARGER[0]:
            return False
        return self.wanted < self._present(picture)

    def _present(self, picture: Picture) -> int:
        """Pixels of the side."""
        sides = {"width": picture.width, "height": picture.height}
        return sides.get(self.side, max(picture.width, picture.height))
