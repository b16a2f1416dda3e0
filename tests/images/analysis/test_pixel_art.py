from __future__ import annotations

import numpy as np
import pytest

from srgui.images import Picture
from srgui.images.analysis.pixel_art import is_pixel_art
from srgui.images.analysis.quality_estimate import estimate_quality
from srgui.models.choice import Kind, select


def sprite(rng: np.random.Generator, size: int, colours: int) -> np.ndarray:
    palette = rng.integers(0, 256, (colours, 3), np.uint8)
    return palette[rng.integers(0, colours, (size, size))]


@pytest.mark.parametrize("square", [1, 2, 3, 8])
@pytest.mark.parametrize("size", [16, 32, 60])
def test_few_colours_in_squares_are_pixel_art(
    rng: np.random.Generator, square: int, size: int
) -> None:
    pixels = sprite(rng, size, 12).repeat(square, 0).repeat(square, 1)
    assert is_pixel_art(Picture(pixels))
    assert is_pixel_art(Picture(pixels.astype(np.uint16) * 257))


def test_other_pictures_are_not(rng: np.random.Generator, photograph: np.ndarray) -> None:
    y, x = np.mgrid[:120, :160]
    dots = (255 * ((x % 5 - 2) ** 2 + (y % 5 - 2) ** 2 < 4)).astype(np.uint8)  # screen tone
    gradient = (x // 4 * 4).astype(np.uint8)
    smooth = np.clip(255 - 40 * np.abs(np.hypot(x - 80, y - 60) - 40), 0, 255).astype(np.uint8)
    for pixels in (photograph, dots[..., None], gradient[..., None], smooth[..., None]):
        assert not is_pixel_art(Picture(pixels))
    assert not is_pixel_art(Picture(sprite(rng, 300, 12)))  # large without larger squares
    assert not is_pixel_art(Picture(np.zeros((32, 32, 3), np.uint8)))


def test_it_is_offered_and_used_when_chosen(rng: np.random.Generator) -> None:
    estimate = estimate_quality(Picture(sprite(rng, 32, 12)))
    offered = select("lapsrn", Kind.AUTO, estimate)
    assert offered.info.kind == "clean"
    assert "Pixel art" in str(offered.why)
    assert "repeated" in str(select("lapsrn", Kind.PIXEL, estimate).why)
