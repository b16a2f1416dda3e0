"""What can be looked at: pictures with their names, and what two of them differ in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from srgui.gui.display.pyramid import Pyramid


@dataclass(eq=False)
class Layer:
    """A picture.

    `title`, and behind it a `note` such as its PSNR, stands in the corner of the canvas.
    `transparent` says that the picture has alpha and
    wants a chequerboard behind it. Where an unfinished layer has no pixels yet, `under` is shown
    instead, dimmed; it is None once the layer is complete. Of a network's result, a share of
    `strength`, 0 to 1, is shown and the rest is the `plain` enlargement.
    """

    title: str
    pyramid: Pyramid
    transparent: bool = False
    under: Layer | None = None
    note: str = ""
    plain: Layer | None = None
    strength: float = 1.0

    @property
    def weakened(self) -> bool:
        """Whether less than all of the picture is shown."""
        return self.plain is not None and self.strength < 1

    @property
    def caption(self) -> str:
        """The title, with the strength where that is less than whole."""
        return f"{self.title}, {round(100 * self.strength)} %" if self.weakened else self.title

    def pixel(self, row: int, column: int) -> tuple[int, int, int, int]:
        """Red, green, blue (premultiplied) and alpha of a pixel as it is shown."""
        own = self.pyramid.pixel(row, column)
        if self.plain is None or self.strength == 1:
            return own
        plain = self.plain.pyramid
        rows, columns = self.pyramid.height, self.pyramid.width
        other = plain.pixel(row * plain.height // rows, column * plain.width // columns)
        red, green, blue, alpha = (
            round(b + self.strength * (a - b)) for a, b in zip(own, other, strict=True)
        )
        return red, green, blue, alpha


@dataclass(eq=False)
class Difference:
    """`second` minus `first`, in luma, as it is on the screen.

    Signed, it is grey where nothing differs, brighter where `second` is; otherwise its amount is
    shown in colours. One level of 255 becomes `amplification` levels.
    """

    title: str
    first: Layer
    second: Layer
    amplification: float
    signed: bool = False
    note: str = ""

    @property
    def caption(self) -> str:
        """The title."""
        return self.title


Shown: TypeAlias = Layer | Difference


def parts(shown: Shown | None) -> tuple[Layer, ...]:
    """The pictures that are needed to paint this."""
    if shown is None:
        return ()
    return (shown,) if isinstance(shown, Layer) else (shown.first, shown.second)
