"""Layers: pictures with their names, and the difference of two of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from srgui.gui.display.grain import Grain, add_grain
from srgui.gui.display.pyramid import Pyramid


@dataclass(frozen=True)
class Layer:
    """A picture to look at, as a value: only the pixels of its pyramids change."""

    title: str  # in the corner of the canvas
    pyramid: Pyramid
    transparent: bool = False  # it has alpha and wants a chequerboard behind it
    under: Pyramid | None = None  # shown dimmed where an unfinished layer has no pixels yet
    # Pictures of the same size or a smaller one that are blended in, in turn, each by its opacity.
    blended: tuple[tuple[Pyramid, float], ...] = ()
    grain: tuple[Grain, ...] = ()
    note: str = ""  # after the title, such as its PSNR

    @property
    def looks(self) -> tuple[object, ...]:
        """Everything that the painted pixels depend on."""
        return self.pyramid, self.transparent, self.under, self.blended, self.grain

    def pixel(self, row: int, column: int) -> tuple[int, int, int, int]:
        """Return red, green, blue (premultiplied) and alpha of a pixel as it is shown."""
        values = np.array(self.pyramid.pixel(row, column), np.float64)
        for other, opacity in self.blended:
            place = (
                row * other.height // self.pyramid.height,
                column * other.width // self.pyramid.width,
            )
            values += opacity * (np.array(other.pixel(*place)) - values)
        if self.grain:
            bgra = np.rint(values[[2, 1, 0, 3]]).astype(np.uint8)[None, None]
            fields = [
                np.array([[grain.pyramid.pixel(row, column)[0]]], np.uint8) for grain in self.grain
            ]
            add_grain(bgra, fields, [grain.deviation for grain in self.grain])
            values = bgra[0, 0, [2, 1, 0, 3]].astype(np.float64)
        red, green, blue, alpha = (round(float(value)) for value in values)
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
    def looks(self) -> tuple[object, ...]:
        """Everything that the painted pixels depend on."""
        return *self.first.looks, *self.second.looks, self.amplification, self.signed


Shown: TypeAlias = Layer | Difference


def parts(shown: Shown | None) -> tuple[Layer, ...]:
    """Return the layers that are needed to paint this."""
    if shown is None:
        return ()
    return (shown,) if isinstance(shown, Layer) else (shown.first, shown.second)
