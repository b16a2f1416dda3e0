"""Makes resources/start.jpg, the picture of the start page: run it when weights have changed.

    python resources/draw_start.py

An eye of the sample photograph, eight times as large: on the left its own pixels, on the right
LapSRN as it is set at first. Larger than it is shown, for screens with small pixels.
"""

from __future__ import annotations

import numpy as np
from PIL import Image

from srgui import Upscaler, paths
from srgui.engine.enhancement import Enhancement
from srgui.images.reading.reader import read
from srgui.models.choice import DEFAULT_NATURAL

SCALE = 8
TOP, LEFT, HEIGHT, WIDTH = 76, 110, 78, 124  # source pixels


def main() -> None:
    """Enlarge, cut, put together, save."""
    source = np.asarray(read(paths.resources() / "sample.jpg").pixels)
    blocks = source.repeat(SCALE, axis=0).repeat(SCALE, axis=1)
    upscaler = Upscaler.load("lapsrn-photo")
    halves = np.array(upscaler.upscale(source, SCALE, Enhancement(natural=DEFAULT_NATURAL)))
    middle = SCALE * (LEFT + WIDTH // 2)
    halves[:, :middle] = blocks[:, :middle]
    top, left = SCALE * TOP, SCALE * LEFT
    shown = halves[top : top + SCALE * HEIGHT, left : left + SCALE * WIDTH]
    Image.fromarray(shown).save(paths.resources() / "start.jpg", quality=88)


if __name__ == "__main__":
    main()
