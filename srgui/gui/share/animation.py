"""An animation from the bicubic enlargement through the steps to the result."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from srgui.gui.display.layer import Layer
from srgui.gui.share.images import fitting, for_pillow, layer_image, scaled, with_caption
from srgui.images.writing.animation import write_animation as encode

_LAST_FACTOR = 2.5  # the last step is shown this many times longer than the others


def write_animation(
    layers: Sequence[Layer],
    path: Path,
    *,
    seconds: float,
    longest: int | None = None,
    overwrite: bool = False,
) -> Path:
    """Write the layers as a looping animation, each with its title.

    All have the size of the last one, reduced to `longest` pixels on the longer side; each is shown
    for `seconds`. The suffix is .webp or .gif. Raises WriteError.
    """
    last = layers[-1].pyramid
    width, height = fitting(last.width, last.height, longest)
    frames = [
        for_pillow(with_caption(scaled(layer_image(layer), width, height), layer.title))
        for layer in layers
    ]
    shown = [round(1000 * seconds)] * (len(frames) - 1) + [round(1000 * seconds * _LAST_FACTOR)]
    encode(frames, path, shown, overwrite=overwrite)
    return path
