"""A picture that can be looked at, with its name."""

from __future__ import annotations

from dataclasses import dataclass

from srgui.gui.view.pyramid import Pyramid


@dataclass(eq=False)
class Layer:
    """One side of a comparison.

    `title` stands in the corner of the canvas. `transparent` says that the picture has alpha and
    wants a chequerboard behind it. Where an unfinished layer has no pixels yet, `under` is shown
    instead, dimmed; it is None once the layer is complete.
    """

    title: str
    pyramid: Pyramid
    transparent: bool = False
    under: Layer | None = None
