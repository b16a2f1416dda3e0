"""Colour, grey, transparency and depth through the engine."""

from __future__ import annotations

import numpy as np
import pytest

from srgui import TileDone
from srgui.engine.assembly import Assembly
from srgui.engine.planes.bicubic import enlarge
from srgui.engine.upscaler import Upscaler
from srgui.images import Metadata, Picture


def run(upscaler: Upscaler, picture: Picture, scale: float) -> Picture:
    plan = upscaler.plan(picture, scale, tile=16)
    assembly = Assembly(plan, picture)
    for event in upscaler.run(picture, plan):
        if isinstance(event, TileDone):
            assembly.place(event)
    return assembly.picture(len(plan.steps) - 1)


@pytest.fixture(scope="module")
def trained() -> Upscaler:
    return Upscaler.load("lapsrn", device="cpu")


def test_grey_stays_grey(trained: Upscaler, photograph: np.ndarray) -> None:
    grey = photograph[:40, :40, 1:2].copy()
    result = run(trained, Picture(grey), 2)
    assert result.pixels.shape == (80, 80, 1)
    colour = run(trained, Picture(np.repeat(grey, 3, axis=2)), 2)
    # The same luma and neutral chroma; only the matrix there and back rounds differently.
    assert np.abs(colour.pixels.astype(int) - result.pixels).max() <= 1


def test_chroma_is_that_of_the_plain_enlargement(trained: Upscaler, photograph: np.ndarray) -> None:
    from srgui.images.colour import rgb_to_ycbcr

    picture = Picture(photograph[:32, :32].copy())
    result, plain = run(trained, picture, 2), enlarge(picture, 64, 64)

    def chroma(p: Picture) -> np.ndarray:
        return rgb_to_ycbcr(p.pixels.astype(np.float32) / 255)[..., 1:]

    difference = np.abs(chroma(result) - chroma(plain))
    # Rounding alone, but for the few pixels where clipping to the gamut moves the chroma.
    assert np.quantile(difference, 0.95) < 2 / 255


def test_16_bits_keep_values_between_the_levels_of_8(trained: Upscaler) -> None:
    ramp = np.linspace(20000, 20400, 64 * 64).reshape(64, 64, 1)  # less than two levels of 8 bits
    result = run(trained, Picture(np.repeat(ramp, 3, axis=2).astype(np.uint16)), 2)
    assert result.pixels.dtype == np.uint16
    assert len(np.unique(result.pixels)) > 200


def test_opaque_alpha_stays_fully_opaque(trained: Upscaler, photograph: np.ndarray) -> None:
    rgb = photograph[:32, :32].copy()
    with_alpha = run(trained, Picture(rgb, alpha=np.full((32, 32), 255, np.uint8)), 2)
    assert with_alpha.alpha is not None
    assert (with_alpha.alpha == 255).all()
    without = run(trained, Picture(rgb), 2)
    assert np.abs(with_alpha.pixels.astype(int) - without.pixels).max() <= 1


@pytest.mark.parametrize("hidden", [0, 255])
def test_invisible_colour_makes_no_fringe(trained: Upscaler, hidden: int) -> None:
    alpha = np.zeros((40, 40), np.uint8)
    alpha[10:30, 10:30] = 255
    rgb = np.full((40, 40, 3), hidden, np.uint8)
    rgb[10:30, 10:30] = (180, 90, 60)
    result = run(trained, Picture(rgb, alpha=alpha), 4)
    assert result.alpha is not None
    seen = result.pixels[result.alpha > 0].astype(int)
    assert np.abs(seen - (180, 90, 60)).max() <= 2  # a flat colour is flat up to rounding


def test_a_visible_edge_next_to_transparency_stays_as_it_is_without(
    trained: Upscaler, photograph: np.ndarray
) -> None:
    rgb = photograph[:40, :40].copy()
    alpha = np.full((40, 40), 255, np.uint8)
    alpha[:, 30:] = 0
    garbage = np.where(alpha[..., None] > 0, rgb, 255 - rgb).astype(np.uint8)
    result = run(trained, Picture(garbage, alpha=alpha), 2)
    black = np.where(alpha[..., None] > 0, rgb, 0).astype(np.uint8)
    np.testing.assert_array_equal(
        result.pixels, run(trained, Picture(black, alpha=alpha), 2).pixels
    )


def test_everything_else_of_the_source_is_kept(trained: Upscaler, photograph: np.ndarray) -> None:
    picture = Picture(
        photograph[:16, :16].copy(),
        metadata=Metadata(icc=b"profile", exif=b"exif", xmp=b"xmp", dpi=(300.0, 300.0)),
    )
    result = run(trained, picture, 2)
    assert (result.icc, result.exif, result.xmp, result.dpi) == (
        b"profile", b"exif", b"xmp", (300.0, 300.0),
    )  # fmt: skip


def test_bleeding_fills_what_is_invisible_and_leaves_the_rest(photograph: np.ndarray) -> None:
    from srgui.engine.planes.alpha_bleed import bleed_colour

    alpha = np.zeros((33, 47), np.uint8)
    alpha[5:9, 5:9] = 255
    alpha[20, 40] = 1
    picture = Picture(photograph[:33, :47].copy(), alpha=alpha)
    filled = bleed_colour(picture).pixels
    visible = alpha > 0
    np.testing.assert_array_equal(filled[visible], picture.pixels[visible])
    low, high = picture.pixels[visible].min(axis=0), picture.pixels[visible].max(axis=0)
    assert ((filled >= low) & (filled <= high)).all()


def test_a_wholly_transparent_picture_works(trained: Upscaler) -> None:
    picture = Picture(np.full((8, 8, 3), 99, np.uint8), alpha=np.zeros((8, 8), np.uint8))
    result = run(trained, picture, 2)
    assert result.alpha is not None
    assert not result.alpha.any()


def test_plain_enlargement_is_matlab_bicubic(photograph: np.ndarray) -> None:
    from srgui.images import bicubic

    picture = Picture(photograph[:20, :30].copy())
    expected = np.clip(np.rint(bicubic.resize(photograph[:20, :30] / 255.0, 60, 90) * 255), 0, 255)
    # Through YCbCr and back in float32: a value on the edge may round the other way.
    assert np.abs(enlarge(picture, 60, 90).pixels - expected).max() <= 1
