"""One intermediate result as an image."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic

from srgui.engine.arrays import ImageT
from srgui.images.colour import Floats


@dataclass(frozen=True, eq=False)
class Step(Generic[ImageT]):
    """One intermediate result of a network, or the final one."""

    label: str
    """A short English name: "2x", "recursion 3 of 16", "ensemble"."""

    factor: float
    """Enlargement factor."""

    image: ImageT
    """The result, of the kind, dtype and range of the source."""

    residual: Floats
    """Luma in [0, 1] that the network added to the bicubic enlargement, (H, W) float32."""
