"""Makes resources/guide.jpg, which the Help and the README show: run it when weights have changed.

    python resources/draw_guide.py

The sample photograph, a JPEG, four times as large: its own pixels, the plain enlargement, LapSRN
with the weights for clean pictures and with those for photographs; two places of it, one below
the other. Saved at a quality that adds nothing one could see.
"""

from __future__ import annotations

import numpy as np
from PIL import Image

from srgui import paths
from srgui.engine import Upscaler, plain
from srgui.images import Picture
from srgui.images.reading import read

SCALE = 4
SIDE = 56  # source pixels of a place
PLACES = ((88, 142), (196, 222))  # top and left: an eye, a nose with whiskers
GAP = 6


def main() -> None:
    """Compute, cut, put together, save."""
    source = read(paths.resources() / "sample.jpg")
    height, width = SCALE * source.height, SCALE * source.width
    larger = [
        source.pixels.repeat(SCALE, axis=0).repeat(SCALE, axis=1),
        plain.enlarge(source, height, width).pixels,
        *(enlarged(source, model) for model in ("lapsrn", "lapsrn-photo")),
    ]
    side = SCALE * SIDE
    whole = Image.new("RGB", (4 * side + 3 * GAP, 2 * side + GAP), "gray")
    for row, (top, left) in enumerate(PLACES):
        for column, pixels in enumerate(larger):
            part = pixels[SCALE * top : SCALE * top + side, SCALE * left : SCALE * left + side]
            whole.paste(Image.fromarray(part), (column * (side + GAP), row * (side + GAP)))
    whole.save(paths.resources() / "guide.jpg", quality=93, subsampling="4:4:4")


def enlarged(source: Picture, model: str) -> np.ndarray:
    """The pixels, (H, W, 3) uint8, of the sample enlarged by certain weights."""
    return Upscaler.load(model).upscale(np.asarray(source.pixels), SCALE)


if __name__ == "__main__":
    main()
