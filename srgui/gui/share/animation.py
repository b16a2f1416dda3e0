"""The way from the plain enlargement to the result, as a moving picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from srgui.gui.display.layer import Layer
from srgui.gui.share.images import fitting, for_pillow, look, scaled, with_caption
from srgui.images.writing.atomic import replacing

ANIMATED_SUFFIXES = (".webp", ".gif")

_LAST = 2.5  # times as long as the others is the last step shown


def write_animation(
    layers: Sequence[Layer],
    path: Path,
    *,
    seconds: float,
    longest: int | None = None,
    overwrite: bool = False,
) -> Path:
    """Write the layers one after the other, each with its title, repeated for ever.

    All are brought to the size of the last one, reduced to `longest` pixels on the longer side;
    each is shown for so many seconds. The suffix is one of ANIMATED_SUFFIXES. Raises WriteError.
    """
    last = layers[-1].pyramid
    width, height = fitting(last.width, last.height, longest)
    frames = [
        for_pillow(with_caption(scaled(look(layer), width, height), layer.title))
        for layer in layers
    ]
    shown = [round(1000 * seconds)] * (len(frames) - 1) + [round(1000 * seconds * _LAST)]
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
    """The frame in 256 colours of its own, the others mixed of them."""
    if frame.mode == "RGBA":
        return frame.quantize(256, Image.Quantize.FASTOCTREE)
    palette = frame.quantize(256, Image.Quantize.MEDIANCUT, kmeans=1)
    return frame.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)
