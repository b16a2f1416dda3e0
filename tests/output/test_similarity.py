"""An enlargement is known again whatever was done to it, another photograph is not."""

import numpy as np
import pytest
from PIL import Image, ImageFilter

from srgui.images import Picture
from srgui.output.similarity import are_alike


def picture(pixels, **more):
    return Picture(np.ascontiguousarray(pixels), **more)


@pytest.fixture
def source(photograph):
    return picture(photograph[:96, :96])


@pytest.mark.parametrize(
    "change",
    [
        lambda image: image.resize((384, 384), Image.Resampling.BICUBIC),
        lambda image: image.resize((100, 300)).filter(ImageFilter.GaussianBlur(2)),
        lambda image: image.filter(ImageFilter.SHARPEN).resize((768, 768)),
        lambda image: image.point([round(255 * (n / 255) ** 1.4) for n in range(256)] * 3),
        lambda image: image.convert("L").convert("RGB"),
    ],
    ids=["larger", "soft", "sharp", "another gamma", "grey"],
)
def test_an_enlargement_is_like_its_source(source, change):
    assert are_alike(picture(np.asarray(change(Image.fromarray(source.pixels)))), source)


def test_noise_that_a_network_takes_away_makes_no_other_picture(rng):
    noisy = np.clip(rng.normal(128, 20, (200, 200, 1)), 0, 255).astype(np.uint8)
    assert are_alike(picture(np.full((800, 800, 1), 128, np.uint8)), picture(noisy))


def test_another_part_of_the_same_photograph_is_another_picture(source, photograph):
    assert not are_alike(picture(photograph[-96:, -96:]), source)
    assert not are_alike(picture(photograph[:96, :96][::-1]), source)
    assert not are_alike(picture(np.full((96, 96, 3), 255, np.uint8)), source)


def test_transparency_counts_as_white_which_formats_without_it_have_below(source):
    alpha = np.zeros((96, 96), np.uint8)
    alpha[:, :48] = 255
    flat = source.pixels.copy()
    flat[:, 48:] = 255
    assert are_alike(picture(source.pixels, alpha=alpha), picture(flat))


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (3, 3)])
def test_the_smallest_pictures_can_be_compared(size):
    assert are_alike(
        picture(np.zeros((*size, 1), np.uint16)), picture(np.zeros((9, 9, 3), np.uint8))
    )


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("level", [0, 77, 200])
def test_pictures_without_contrast_are_compared_by_their_brightness(source, level):
    """Rounding gives some of them a tiny deviation, by which nothing can be divided."""
    flat = picture(np.full((50, 70, 3), level, np.uint8), alpha=np.full((50, 70), 200, np.uint8))
    white = picture(np.full((9, 9, 1), 255, np.uint8))
    assert are_alike(flat, flat)
    assert not are_alike(white, flat)
    assert not are_alike(flat, white)
    assert not are_alike(flat, source)
