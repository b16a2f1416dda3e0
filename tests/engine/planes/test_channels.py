"""The planes that go through the network: luma, alpha, the colours of drawings."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from srgui import TileDone
from srgui.engine.assembly import Assembly
from srgui.engine.enhancement import Enhancement
from srgui.engine.planes.bicubic import adjusted, enlarge
from srgui.engine.planes.channels import Channels
from srgui.engine.upscaler import Upscaler
from srgui.images import Picture, bicubic


@pytest.fixture(scope="module")
def trained() -> Upscaler:
    return Upscaler.load("lapsrn", device="cpu")


def run(
    upscaler: Upscaler, picture: Picture, scale: float, tile: int | None = None, **options: object
) -> Picture:
    plan = upscaler.plan(picture, scale, Enhancement(**options), tile=tile)  # type: ignore[arg-type]
    assembly = Assembly(plan, picture)
    for event in upscaler.run(picture, plan):
        if isinstance(event, TileDone):
            assembly.place(event)
    return assembly.picture(len(plan.steps) - 1)


def psnr(result: np.ndarray, original: np.ndarray) -> float:
    error = np.mean((result.astype(float) - original.astype(float)) ** 2)
    return float(10 * np.log10(255**2 / error))


def shape() -> np.ndarray:
    """A star on a disc with smooth edges, (256, 256) in [0, 255]."""
    y, x = np.mgrid[:1024, :1024] / 1024 - 0.5
    angle, radius = np.arctan2(y, x), np.hypot(x, y)
    inside = (radius < 0.3 + 0.08 * np.cos(7 * angle)) & ((x * 9).astype(int) % 2 == 0)
    return 255 * inside.reshape(256, 4, 256, 4).mean(axis=(1, 3))


def reduced(original: np.ndarray) -> np.ndarray:
    rows, columns = original.shape[0] // 4, original.shape[1] // 4
    small = bicubic.resize(original.astype(np.float64), rows, columns)
    return np.clip(np.rint(small), 0, 255).astype(np.uint8)


def test_alpha_goes_through_the_network(trained: Upscaler) -> None:
    original = shape()
    alpha = reduced(original)
    picture = Picture(np.full((64, 64, 3), 90, np.uint8), alpha)
    result = run(trained, picture, 4)
    plain = enlarge(picture, 256, 256)
    assert result.alpha is not None
    assert plain.alpha is not None
    # Measured: 29.6 dB against 22.5 dB.
    assert psnr(result.alpha, original) > psnr(plain.alpha, original) + 5


def test_hidden_colours_do_not_show(trained: Upscaler) -> None:
    alpha = reduced(shape())
    pixels = np.full((64, 64, 3), (10, 200, 30), np.uint8)
    hidden = pixels.copy()
    hidden[alpha == 0] = (255, 0, 255)
    clean, other = (run(trained, Picture(p, alpha), 4) for p in (pixels, hidden))
    assert clean.alpha is not None
    visible = clean.alpha > 0
    assert_array_equal(other.pixels[visible], clean.pixels[visible])


@pytest.mark.parametrize("levels", [(0, 255), (0, 128), (60, 61)])
@pytest.mark.parametrize("strength", [1.0, 0.5])
def test_alpha_of_two_levels_keeps_them(
    lapsrn: Upscaler, rng: np.random.Generator, levels: tuple[int, int], strength: float
) -> None:
    alpha = rng.choice(levels, (20, 30)).astype(np.uint8)
    picture = Picture(rng.integers(0, 256, (20, 30, 3), np.uint8), alpha)
    result = run(lapsrn, picture, 3, strength=strength)
    assert result.alpha is not None
    assert set(np.unique(result.alpha)) == set(levels)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_opaque_stays_opaque(lapsrn: Upscaler, rng: np.random.Generator, dtype: type) -> None:
    peak = np.iinfo(dtype).max
    picture = Picture(rng.integers(0, peak, (20, 30, 1), dtype), np.full((20, 30), peak, dtype))
    result = run(lapsrn, picture, 2.5)
    assert result.alpha is not None
    assert (result.alpha == peak).all()
    assert not Channels.of(picture).alpha


def test_alpha_and_colours_in_tiles_equal_the_whole(
    shared_upscaler: Upscaler, rng: np.random.Generator
) -> None:
    colours = np.array([(255, 255, 255), (200, 0, 30), (0, 0, 90)], np.uint8)
    drawn = colours[rng.integers(0, 3, (8, 6))].repeat(6, 0).repeat(8, 1)
    picture = Picture(drawn, rng.integers(0, 256, drawn.shape[:2], np.uint8))
    assert Channels.of(picture).count == 4
    tiled, whole = (run(shared_upscaler, picture, 2, tile) for tile in (13, 60))
    for part, expected in ((tiled.pixels, whole.pixels), (tiled.alpha, whole.alpha)):
        # One level: the last bits of sums depend on their order.
        assert np.abs(np.subtract(part, expected, dtype=int)).max() <= 1  # type: ignore[arg-type]


def test_a_photograph_costs_one_plane_and_a_drawing_what_it_needs(
    lapsrn: Upscaler, rng: np.random.Generator
) -> None:
    photograph = rng.integers(0, 256, (90, 90, 3), np.uint8)
    drawing = np.zeros((90, 90, 3), np.uint8)
    drawing[20:40, 30:50] = (255, 0, 0)
    assert Channels.of(Picture(photograph)).count == 1
    assert Channels.of(Picture(drawing)).count == 3
    one, three = (lapsrn.plan(Picture(p), 4, tile=40) for p in (photograph, drawing))
    assert three.seconds == pytest.approx(3 * one.seconds)


def test_coloured_strokes_are_nearer_to_the_truth_in_every_channel(trained: Upscaler) -> None:
    original = np.full((160, 256, 3), 255, np.uint8)
    y, x = np.mgrid[:160, :256]
    for place, colour in ((40, (255, 0, 0)), (90, (0, 0, 255)), (130, (0, 0, 0))):
        original[(np.abs(y - place - 12 * np.sin(x / 9)) < 5) & (x > 16) & (x < 240)] = colour
    picture = Picture(reduced(original))
    result, plain = run(trained, picture, 4), enlarge(picture, 160, 256)
    for channel in range(3):
        bound = psnr(plain.pixels[..., channel], original[..., channel]) + 2
        assert psnr(result.pixels[..., channel], original[..., channel]) > bound
    # Red never leaves its only level around the red stroke, nor white its own around all.
    assert (result.pixels[20:60, 20:230, 0] >= 253).all()


def test_less_strength_is_a_blend_of_the_result_and_its_plain_enlargement(
    lapsrn: Upscaler, rng: np.random.Generator
) -> None:
    alpha = rng.integers(110, 140, (20, 30), np.uint8)
    picture = Picture(rng.integers(110, 140, (20, 30, 3), np.uint8), alpha)
    result, half = (run(lapsrn, picture, 2, strength=s) for s in (1.0, 0.5))
    blend = adjusted(picture, result, Enhancement(strength=0.5))
    assert blend.alpha is not None
    assert half.alpha is not None
    # One level: the stored result was rounded.
    assert np.abs(blend.alpha.astype(int) - half.alpha).max() <= 1
    assert np.abs(blend.pixels.astype(int) - half.pixels).max() <= 1
