"""An animation from the bicubic enlargement through the steps to the result."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from srgui.gui.display.layer import Layer
from srgui.gui.share.images import fitting, for_pillow, layer_image, scaled, with_caption
from srgui.images.writing.atomic import replacing

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
    with replacing(path, overwrite=overwrite) as file:
        if path.suffix.lower() == ".gif":
            frames = [_reduced(frame) for frame in frames]
            frames[0].save(
                file, "GIF", save_all=True, append_images=frames[1:], duration=shown, loop=0,
                disposal=2,
            )  # fmt: skip
        else:
            frames[0].save(
                file, "WEBP", save_all=True, append_images=frames[1:], duration=shown, loop=0,
                quality=90, method=4,
            )  # fmt: skip
    return path


def _reduced(frame: Image.Image) -> Image.Image:
    """The frame dithered to a palette of its own of 256 colours."""
    if frame.mode == "RGBA":
        return frame.quantize(256, Image.Quantize.FASTOCTREE)
    palette = frame.quantize(256, Image.Quantize.MEDIANCUT, kmeans=1)
    return frame.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)
