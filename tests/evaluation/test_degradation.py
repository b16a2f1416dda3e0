"""Each degradation does what it says, and the fixed recipes stay fixed."""

import numpy as np
import pytest

from srgui.evaluation import degradation
from srgui.images import bicubic, colour


def luma(rgb: np.ndarray) -> np.ndarray:
    return colour.luma(rgb.astype(np.float32) / np.float32(255)) * 255


def test_a_point_is_blurred_to_a_gaussian_of_the_asked_sigmas() -> None:
    point = np.zeros((65, 65, 3), np.uint8)
    point[32, 32] = 255
    # Repeated, so that what 8 bits round away is not lost.
    spread = degradation.blurred(np.repeat(point, 1, 0), 1.5, 1.5)[..., 0].astype(float)
    places = np.arange(65) - 32
    for axis in (0, 1):
        profile = spread.sum(axis=axis)
        assert np.sqrt((profile * places**2).sum() / profile.sum()) == pytest.approx(1.5, abs=0.15)


def test_an_anisotropic_blur_follows_its_angle() -> None:
    edges = np.zeros((64, 64, 3), np.uint8)
    edges[:, 32:] = 255  # an upright edge
    along_rows = degradation.blurred(edges, 4, 0.3, angle=0.0)
    along_columns = degradation.blurred(edges, 4, 0.3, angle=np.pi / 2)
    assert 60 < along_rows[32, 29, 0] < 80  # a Gaussian's tail at 2.5 of 4 pixels: 27 % of 255
    assert along_columns[32, 29, 0] < 3


def test_a_constant_picture_is_blurred_to_itself() -> None:
    grey = np.full((20, 30, 3), 93, np.uint8)
    np.testing.assert_array_equal(degradation.blurred(grey, 3, 1, 0.4), grey)


def test_bicubic_is_matlabs_inside_the_borders(photograph: np.ndarray) -> None:
    reduced = degradation.reduced(photograph, 32, 40, "bicubic").astype(np.float64)
    expected = bicubic.resize(photograph.astype(np.float64), 32, 40).clip(0, 255)
    off = np.abs(reduced - expected)[3:-3, 3:-3]
    # Pillow rounds, and clips what overshoots, after each of its two passes
    assert np.quantile(off, 0.98) < 1


def test_the_noise_on_luma_has_the_asked_sigma() -> None:
    grey = np.full((200, 200, 3), 128, np.uint8)
    for correlation in (0.0, 0.6):
        rng = np.random.default_rng(0)
        noise = luma(degradation.noisy(grey, 5, 0, correlation, rng)) - luma(grey)
        assert noise.std() == pytest.approx(5, rel=0.05)
        beside = np.corrcoef(noise[:, 1:].ravel(), noise[:, :-1].ravel())[0, 1]
        assert (beside > 0.3) == (correlation > 0)


def test_photon_noise_grows_with_the_root_of_the_light() -> None:
    rng = np.random.default_rng(0)
    sigmas = []
    for level in (60, 200):
        flat = np.full((200, 200, 3), level, np.uint8)
        sigmas.append(luma(degradation.noisy(flat, 0, 8, 0, rng)).std())
    light = [luma(np.full((1, 1, 3), level, np.uint8)).item() for level in (60, 200)]
    assert sigmas[1] / sigmas[0] == pytest.approx(np.sqrt(light[1] / light[0]), rel=0.05)


def test_a_lower_quality_loses_more(photograph: np.ndarray) -> None:
    errors = [
        np.square(degradation.compressed(photograph, q).astype(float) - photograph).mean()
        for q in (30, 60, 90)
    ]
    assert errors[0] > 1.3 * errors[1] > 1.3 * errors[2]


def test_halved_chroma_loses_colour(photograph: np.ndarray) -> None:
    def error(subsampling: str) -> float:
        result = degradation.compressed(photograph, 95, subsampling)
        planes = [colour.rgb_to_ycbcr(p.astype(np.float32) / 255) for p in (result, photograph)]
        return float(np.square(planes[0][..., 1:] - planes[1][..., 1:]).mean())

    assert error("4:2:0") > 1.5 * error("4:4:4")


def test_stronger_recipes_lose_more(photograph: np.ndarray) -> None:
    clean = degradation.reduced(photograph, 64, 80, "bicubic")
    errors = [
        np.square(luma(degradation.photograph(photograph, 2, strength, 0)) - luma(clean)).mean()
        for strength in degradation.STRENGTHS
    ]
    assert errors[0] < errors[1] < errors[2]


def test_a_recipe_gives_the_same_pixels_each_time(photograph: np.ndarray) -> None:
    first, again, other = (
        degradation.photograph(photograph, 4, "middle", number) for number in (1, 1, 4)
    )
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)  # of the same quality, with noise of its own


def test_the_quality_follows_the_number(photograph: np.ndarray) -> None:
    sizes = []
    for number in (0, 1, 2, 3):
        low = degradation.photograph(photograph, 2, "middle", number)
        clean = degradation.reduced(photograph, 64, 80, "bicubic")
        sizes.append(np.square(luma(low) - luma(clean)).mean())
    assert sizes[0] > sizes[1] > sizes[2] < sizes[3]
