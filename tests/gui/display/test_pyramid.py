from __future__ import annotations

import numpy as np
import pytest

from srgui.gui.display.pyramid import Pyramid
from srgui.images import Region


def shown(pyramid: Pyramid, level: int) -> np.ndarray:
    rows, columns = pyramid.size(level)
    image = pyramid.view(level, Region.whole(rows, columns)).copy()
    return np.frombuffer(image.constBits(), np.uint8).reshape(rows, columns, 4).copy()


def test_the_finest_level_is_the_picture_itself(rng):
    pixels = rng.integers(0, 256, (300, 500, 4), dtype=np.uint8)
    pixels[..., 3] = 255
    assert np.array_equal(shown(Pyramid.of(pixels), 0), pixels)


def test_coarser_levels_are_averages(rng):
    pixels = rng.integers(0, 256, (512, 640, 4), dtype=np.uint8)
    pixels[..., 3] = 255
    blocks = pixels.reshape(256, 2, 320, 2, 4).astype(float).mean(axis=(1, 3))
    # Rounding, and the fixed-point weights of Qt's reduction.
    assert np.abs(shown(Pyramid.of(pixels), 1) - blocks).max() <= 2


@pytest.mark.parametrize("size", [(600, 900), (513, 777), (1, 700)])
def test_tiles_placed_one_by_one_give_what_the_whole_gives(rng, size):
    pixels = rng.integers(0, 256, (*size, 4), dtype=np.uint8)
    pixels[..., 3] = 255
    whole, tiled = Pyramid.of(pixels), Pyramid(*size)
    for top in range(0, size[0], 101):
        for left in range(0, size[1], 173):
            region = Region(top, left, top + 101, left + 173).clipped(*size)
            tiled.place(region, pixels[region.slices])
    for level in range(2):
        assert np.abs(shown(whole, level).astype(int) - shown(tiled, level)).max() <= 1


def test_what_is_not_placed_is_transparent():
    pyramid = Pyramid(400, 400)
    pyramid.place(Region(0, 0, 100, 100), np.full((100, 100, 4), 255, np.uint8))
    assert pyramid.pixel(50, 50) == (255, 255, 255, 255)
    assert pyramid.pixel(200, 200) == (0, 0, 0, 0)


def test_the_level_never_has_fewer_pixels_than_the_screen():
    pyramid = Pyramid(4096, 4096)
    for scale in (4.0, 1.0, 0.51, 0.4, 0.2, 0.1):
        level = pyramid.level_for(scale)
        assert scale * 2**level <= 1.0 or level == 0
        assert scale * 2**level > 0.5
