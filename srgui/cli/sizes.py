"""How large results become: by a factor, or by the width, height or longer edge of each."""

from __future__ import annotations

import argparse

from srgui.cli import options
from srgui.errors import OptionError
from srgui.images import Picture
from srgui.texts import Text

DEFAULT_FACTOR = 4.0


def add_size(parser: argparse.ArgumentParser) -> None:
    """-s, --width, --height and --long-edge, of which one may be given."""
    size = parser.add_mutually_exclusive_group()
    size.add_argument(
        "-s",
        "--scale",
        type=options.factor,
        help=f"how many times larger, with or without a fraction (default: {DEFAULT_FACTOR:g})",
    )
    for option, what in (
        ("--width", "as many times as gives this width"),
        ("--height", "as many times as gives this height"),
        ("--long-edge", "as many times as gives the longer side so many pixels"),
    ):
        size.add_argument(option, metavar="N", type=options.count, help=f"{what}, in pixels")


def fixed_factor(args: argparse.Namespace) -> float | None:
    """The factor that all pictures have in common; None where it follows from a wanted side."""
    if args.width or args.height or args.long_edge:
        return None
    return args.scale or DEFAULT_FACTOR


def factor_for(args: argparse.Namespace, picture: Picture) -> float:
    """The factor for this picture. Raises OptionError where it has more pixels than are wanted."""
    factor = fixed_factor(args)
    if factor is not None:
        return factor
    wanted, side, has = next(
        (wanted, side, has)
        for wanted, side, has in (
            (args.width, "width", picture.width),
            (args.height, "height", picture.height),
            (args.long_edge, "longer side", max(picture.width, picture.height)),
        )
        if wanted
    )
    if wanted < has:
        raise OptionError(
            Text("it can't be enlarged to a {side} of {wanted} pixels", side=side, wanted=wanted),
            Text("it has {has} already", has=has),
            Text("Ask for more pixels."),
        )
    return float(wanted / has)
