"""What can be looked at: pictures with their names, and what two of them differ in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from srgui.gui.view.pyramid import Pyramid


@dataclass(eq=False)
class Layer:
    """A picture.

    `title`, and behind it a `note` such as its PSNR, stands in the corner of the canvas.
    `transparent` says that the picture has alpha and
    wants a chequerboard behind it. Where an unfinished layer has no pixels yet, `under` is shown
    instead, dimmed; it is None once the layer is complete.
    """

    title: str
    pyramid: Pyramid
    transparent: bool = False
    under: Layer | None = None
    note: str = ""


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


Shown: TypeAlias = Layer | Difference


def parts(shown: Shown | None) -> tuple[Layer, ...]:
    """The pictures that are needed to paint this."""
    if shown is None:
        return ()
    return (shown,) if isinstance(shown, Layer) else (shown.first, shown.second)
