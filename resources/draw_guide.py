"""Makes resources/guide.jpg, which the Help and the README show: run it when weights have changed.

    python resources/draw_guide.py

Two places of the sample photograph, a JPEG, one below the other and four times as large. In the
upper row its own pixels, the plain enlargement, and LapSRN as it is set at first; in the
lower row LapSRN, DRRN and DRCN with the weights for clean pictures. Saved at a quality that adds
nothing one could see.
"""

from __future__ import annotations

import numpy as np
from PIL import Image

from srgui import Upscaler, paths
from srgui.engine.enhancement import PLAIN, Enhancement
from srgui.engine.planes import bicubic
from srgui.images import Picture
from srgui.images.reading.reader import read
from srgui.models.choice import DEFAULT_NATURAL

SCALE = 4
HEIGHT, WIDTH = 44, 72  # source pixels of a place
PLACES = ((90, 130), (203, 214))  # top and left: an eye, a nose with whiskers
NETWORKS = ("lapsrn", "drrn", "drcn")
COLUMNS, GAP = 3, 6


def main() -> None:
    """Compute, cut, put together, save."""
    source = read(paths.resources() / "sample.jpg")
    height, width = SCALE * source.height, SCALE * source.width
    larger = [
        source.pixels.repeat(SCALE, axis=0).repeat(SCALE, axis=1),
        bicubic.enlarge(source, height, width).pixels,
        enlarged(source, "lapsrn-photo", Enhancement(natural=DEFAULT_NATURAL)),
        *(enlarged(source, model) for model in NETWORKS),
    ]
    cells = [cell(pixels) for pixels in larger]
    across, down = cells[0].width + GAP, cells[0].height + GAP
    rows = len(cells) // COLUMNS
    whole = Image.new("RGB", (COLUMNS * across - GAP, rows * down - GAP), "gray")
    for number, part in enumerate(cells):
        row, column = divmod(number, COLUMNS)
        whole.paste(part, (column * across, row * down))
    whole.save(paths.resources() / "guide.jpg", quality=93, subsampling="4:4:4")


def cell(pixels: np.ndarray) -> Image.Image:
    """The places of an enlarged picture, (H, W, 3) uint8, one below the other."""
    parts = [
        pixels[SCALE * top : SCALE * (top + HEIGHT), SCALE * left : SCALE * (left + WIDTH)]
        for top, left in PLACES
    ]
    return Image.fromarray(np.concatenate(parts))


def enlarged(source: Picture, model: str, enhancement: Enhancement = PLAIN) -> np.ndarray:
    """The pixels, (H, W, 3) uint8, of the sample enlarged by certain weights."""
    return Upscaler.load(model).upscale(np.asarray(source.pixels), SCALE, enhancement)


if __name__ == "__main__":
    main()
