"""Results stay within reach of the source's values nearby."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from srgui.engine.enhancement import Enhancement
from srgui.engine.planes.hull import limited
from srgui.engine.upscaler import Upscaler
from srgui.images import Picture, Region
from srgui.images.bicubic import Resampler


@pytest.mark.slow
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("size", [(1, 1), (1, 64), (7, 3), (48, 48)])
@pytest.mark.parametrize("share", [0.0, 0.4, 1.0])
@pytest.mark.parametrize("channels", [1, 3])
def test_a_flat_picture_keeps_its_level(
    shared_upscaler: Upscaler, dtype: type, size: tuple[int, int], share: float, channels: int
) -> None:
    level = int(share * np.iinfo(dtype).max)
    picture = Picture(np.full((*size, channels), level, dtype))
    for steps in (0.0, 0.6):
        result = shared_upscaler.upscale(picture, 2, Enhancement(back_project=steps))
        assert (result.pixels == level).all()


def test_white_and_black_around_strokes_stay_so_up_to_the_edges(
    shared_upscaler: Upscaler, rng: np.random.Generator
) -> None:
    pixels = np.full((40, 40, 1), 255, np.uint8)
    pixels[10:30, 18:22] = 0
    pixels[12:28, 5:9] = rng.integers(0, 256, (16, 4, 1), np.uint8)
    for source, level in ((pixels, 255), (255 - pixels, 0)):
        result = shared_upscaler.upscale(Picture(source), 2).pixels
        far = np.ones((40, 40), bool)
        far[8:32, 3:24] = False  # two pixels around the strokes
        assert (result[far.repeat(2, 0).repeat(2, 1)] == level).all()


@pytest.mark.parametrize("scale", [1.0, 2.0, 2.7])
@pytest.mark.parametrize("circular", [False, True])
def test_the_limits_are_those_of_the_nearest_nine_pixels(
    rng: np.random.Generator, scale: float, circular: bool
) -> None:
    source = rng.random((9, 12, 1), np.float32)
    size = round(9 * scale), round(12 * scale)
    plain = Resampler((9, 12), size, circular)
    values = rng.normal(0.5, 3, (*size, 1)).astype(np.float32)

    def original(region: Region) -> np.ndarray:
        rows, columns = np.arange(region.top, region.bottom), np.arange(region.left, region.right)
        assert circular or (rows.min() >= 0 and rows.max() < 9 and columns.max() < 12)
        return source[rows[:, None] % 9, columns % 12]

    whole = limited(values, original, plain, Region.whole(*size), 0.5)
    padded = np.pad(source, ((1, 1), (1, 1), (0, 0)), mode="wrap" if circular else "edge")
    for y in range(size[0]):
        for x in range(size[1]):
            row, column = int((y + 0.5) * 9 / size[0]), int((x + 0.5) * 12 / size[1])
            nine = padded[row : row + 3, column : column + 3]
            beyond = 0.5 * (nine.max() - nine.min())
            expected = np.clip(values[y, x, 0], nine.min() - beyond, nine.max() + beyond)
            assert whole[y, x, 0] == pytest.approx(expected, abs=1e-6)
    part = Region(3, 2, 7, 9)
    assert_array_equal(limited(values[part.slices], original, plain, part, 0.5), whole[part.slices])
