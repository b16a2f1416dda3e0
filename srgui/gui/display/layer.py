"""Layers: pictures with their names, and the difference of two of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from srgui.gui.display.pyramid import Pyramid


@dataclass(frozen=True)
class Layer:
    """A picture to look at, as a value: only the pixels of its pyramids change."""

    title: str  # in the corner of the canvas
    pyramid: Pyramid
    transparent: bool = False  # it has alpha and wants a chequerboard behind it
    under: Pyramid | None = None  # shown dimmed where an unfinished layer has no pixels yet
    plain: Pyramid | None = None  # the plain enlargement that a result is blended with
    strength: float = 1.0  # the share of the result in that blend, 0 to 1
    note: str = ""  # behind the title, such as its PSNR

    @property
    def caption(self) -> str:
        """The title, with the strength where that is less than 100 %."""
        return self.title if self.base is None else weakened(self.title, self.strength)

    @property
    def base(self) -> Pyramid | None:
        """The plain enlargement, if some of it is shown."""
        return self.plain if self.strength < 1 else None

    @property
    def looks(self) -> tuple[object, ...]:
        """Everything that the painted pixels depend on."""
        return self.pyramid, self.transparent, self.under, self.base, self.strength

    def pixel(self, row: int, column: int) -> tuple[int, int, int, int]:
        """Return red, green, blue (premultiplied) and alpha of a pixel as it is shown."""
        own, plain = self.pyramid.pixel(row, column), self.base
        if plain is None:
            return own
        rows, columns = self.pyramid.height, self.pyramid.width
        other = plain.pixel(row * plain.height // rows, column * plain.width // columns)
        red, green, blue, alpha = (
            round(b + self.strength * (a - b)) for a, b in zip(own, other, strict=True)
        )
        return red, green, blue, alpha


@dataclass(frozen=True)
class Difference:
    """`second` minus `first`, in luma, as it is on the screen.

    Signed, it is grey where nothing differs, brighter where `second` is; otherwise its amount is
    shown in colours.
    """

    title: str
    first: Layer
    second: Layer
    amplification: float  # levels on the screen for one level of 255
    signed: bool = False
    note: str = ""

    @property
    def caption(self) -> str:
        """The title."""
        return self.title

    @property
    def looks(self) -> tuple[object, ...]:
        """Everything that the painted pixels depend on."""
        return *self.first.looks, *self.second.looks, self.amplification, self.signed


Shown: TypeAlias = Layer | Difference


def weakened(title: str, strength: float) -> str:
    """Return the title of a layer that is shown with this strength, 0 to 1."""
    return f"{title}, {round(100 * strength)} %"


def parts(shown: Shown | None) -> tuple[Layer, ...]:
    """Return the layers that are needed to paint this."""
    if shown is None:
        return ()
    return (shown,) if isinstance(shown, Layer) else (shown.first, shown.second)
