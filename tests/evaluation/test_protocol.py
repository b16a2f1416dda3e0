"""The protocol gives the figures that the papers publish for bicubic."""

import dataclasses
import math

import numpy as np
import pytest

from srgui.evaluation.measures.grid import grid
from srgui.evaluation.measures.measure import STANDARD
from srgui.evaluation.metrics import psnr, ssim
from srgui.evaluation.protocol import (
    Evaluation,
    TooSmallError,
    measure,
    mod_crop,
    reduce,
)
from srgui.images import Picture, bicubic, colour
from srgui.images.reading.reader import read
from srgui.networks.step import StepInfo


@pytest.fixture
def original(photograph):
    return Picture(photograph)


def evaluation_of(folder, enlarger, scale):
    files = sorted(folder.glob("*.png"))
    scores = tuple(measure(enlarger, read(f), scale, f.name) for f in files)
    return Evaluation("bicubic", scale, folder.name, scores)


@pytest.mark.parametrize(
    ("scale", "published", "published_ssim"),
    [(2, 33.66, 0.930), (3, 30.39, 0.868), (4, 28.42, 0.810), (8, 24.39, 0.657)],
)
def test_bicubic_on_set5_has_the_published_figures(set5, plain, scale, published, published_ssim):
    evaluation = evaluation_of(set5, plain, scale)
    assert evaluation.mean == evaluation.bicubic_mean
    assert evaluation.mean["psnr"] == pytest.approx(published, abs=0.01)  # two decimals
    assert evaluation.mean["ssim"] == pytest.approx(published_ssim, abs=0.001)  # three


@pytest.mark.slow
@pytest.mark.parametrize(("scale", "published"), [(3, 27.55), (4, 26.00)])
def test_bicubic_on_set14_with_its_grey_picture_has_the_published_figures(
    set14, plain, scale, published
):
    # 0.015 dB: crops and converters of the PNGs in circulation differ a little.
    assert evaluation_of(set14, plain, scale).mean["psnr"] == pytest.approx(published, abs=0.015)


def test_the_network_sees_the_unrounded_luma_of_the_reduced_picture(original, plain):
    measure(plain, original, 4, "a")
    reduced = bicubic.resize(original.pixels / 255, original.height // 4, original.width // 4)
    expected = colour.luma(reduced.astype(np.float32))
    assert plain.planes[0].dtype == np.float32
    np.testing.assert_array_equal(plain.planes[0], expected)


def test_the_answer_is_rounded_clipped_and_shaved_before_it_is_compared(original):
    class Overshooting:
        """The truth, with errors that must not count: fractions, overshoot, a wrong border."""

        def luma_steps(self, luma, height, width):
            truth = colour.luma(original.pixels[:height, :width].astype(np.float32) / 255)
            result = np.rint(truth * 255) / 255 + np.float32(0.4 / 255)
            result[:3], result[-3:], result[:, :3], result[:, -3:] = 0, 0, 0, 0
            return [(StepInfo("output", 1, 1, 3.0), result)]

    scores = measure(Overshooting(), original, 3, "a").scores
    assert scores["psnr"] == math.inf
    assert scores["ssim"] == pytest.approx(1, abs=1e-12)


def test_a_size_that_the_scale_does_not_divide_is_cropped(photograph, plain):
    odd = Picture(photograph[:61, :67].copy())
    cropped = Picture(photograph[:60, :66].copy())
    assert measure(plain, odd, 3, "a") == measure(plain, cropped, 3, "a")


def test_mod_crop_takes_from_the_end():
    pixels = np.arange(7 * 10 * 3, dtype=np.uint8).reshape(7, 10, 3)
    np.testing.assert_array_equal(mod_crop(pixels, 4), pixels[:4, :8])


def test_a_level_is_compared_with_the_original_reduced_to_it(original, pyramid):
    steps = measure(pyramid, original, 4, "a").steps
    assert [s.info.label for s in steps] == ["2x", "4x"]
    size = (original.height // 4 * 2, original.width // 4 * 2)
    samples = original.pixels / 255
    truth = colour.luma(bicubic.resize(samples, *size).astype(np.float32))
    luma = colour.luma(bicubic.resize(samples, size[0] // 2, size[1] // 2).astype(np.float32))
    planes = (bicubic.resize(luma, *size), truth)
    result, truth = (np.clip(np.rint(p * 255), 0, 255)[2:-2, 2:-2] for p in planes)
    assert steps[0].psnr == steps[0].bicubic_psnr == pytest.approx(psnr(result, truth))


def test_the_scores_are_those_of_the_last_step(original, pyramid):
    measured = measure(pyramid, original, 4, "a")
    assert measured.scores["psnr"] == measured.steps[-1].psnr != measured.steps[0].psnr
    assert measured.bicubic["psnr"] == measured.steps[-1].bicubic_psnr


def test_the_eyes_measures_are_those_of_the_rounded_and_shaved_planes(original, plain):
    planes = []

    def niqe(plane):
        planes.append(plane)
        return 4.0 + len(planes)

    def distance(result, truth):
        assert result is planes[-1]
        return float(np.abs(result.astype(float) - truth).mean())

    functions = {
        **STANDARD,
        "niqe": lambda result, _truth: niqe(result),
        "perceptual": distance,
    }
    measured = measure(plain, original, 4, "a", functions=functions)
    truth = np.rint(colour.luma(original.pixels.astype(np.float32) / 255) * 255)[4:-4, 4:-4]
    assert planes[0].dtype == np.uint8
    assert planes[0].shape == truth.shape
    assert (measured.scores["niqe"], measured.bicubic["niqe"]) == (5, 6)
    assert measured.scores["perceptual"] == pytest.approx(np.abs(planes[0] - truth).mean())
    assert measured.scores["grid"] == measured.bicubic["grid"] == grid(planes[0])
    unasked = measure(plain, original, 4, "a").scores
    assert list(unasked) == ["psnr", "ssim", "ms_ssim", "grid"]
    assert unasked["psnr"] == measured.scores["psnr"]


def test_the_grid_of_a_picture_smaller_than_its_window_is_not_known(photograph, plain):
    tiny = measure(plain, Picture(photograph[:36, :60].copy()), 4, "a")
    assert math.isnan(tiny.scores["grid"])
    assert math.isfinite(tiny.scores["ssim"])


def test_a_picture_of_16_bits_is_measured_like_its_8_bit_form(photograph, plain):
    deep = Picture(photograph.astype(np.uint16) * 257)
    assert measure(plain, deep, 2, "a") == measure(plain, Picture(photograph), 2, "a")


def test_transparency_does_not_count(photograph, plain):
    alpha = np.full(photograph.shape[:2], 7, np.uint8)
    veiled = Picture(photograph, alpha=alpha)
    assert measure(plain, veiled, 2, "a") == measure(plain, Picture(photograph), 2, "a")


def test_a_grey_picture_is_its_own_luma(photograph, plain):
    grey = photograph[..., 1]
    height, width = grey.shape
    measured = measure(plain, Picture(grey[..., None].copy()), 2, "a").scores
    small = bicubic.resize(grey / 255, height // 2, width // 2).astype(np.float32)
    result = np.clip(np.rint(bicubic.resize(small, height, width) * 255), 0, 255)
    assert measured["psnr"] == pytest.approx(psnr(result[2:-2, 2:-2], grey[2:-2, 2:-2]))
    assert measured["ssim"] == pytest.approx(ssim(result[2:-2, 2:-2], grey[2:-2, 2:-2]))


def test_a_grey_photograph_is_as_hard_as_the_same_picture_in_three_channels(photograph, plain):
    grey = photograph[..., 1:2].copy()
    coloured = Picture(np.repeat(grey, 3, axis=2))
    for strength in ("light", "middle", "strong"):
        one = measure(plain, Picture(grey), 2, "a", (strength, 0)).scores["psnr"]
        three = measure(plain, coloured, 2, "a", (strength, 0)).scores["psnr"]
        # The levels of a grey picture span 255 steps where luma spans 219.
        wider = 20 * np.log10(255 / 219)
        # 0.1 dB: rounding to 8 bits and clipping of differently scaled planes.
        assert one == pytest.approx(three - wider, abs=0.1)


def test_a_grey_photograph_is_reduced_to_a_grey_picture_as_bright_as_the_original(photograph):
    grey = photograph[..., 1:2].copy()
    case = reduce(Picture(grey), 2, "a", ("light", 0))
    assert case.reduced.shape[2] == 1
    assert case.reduced.mean() == pytest.approx(case.original.mean(), abs=0.005)  # of noise
    assert np.allclose(case.reduced * 255, np.rint(case.reduced * 255), atol=1e-3)


@pytest.mark.parametrize("side", [1, 7, 18])
def test_a_picture_too_small_to_be_measured_is_named(photograph, plain, side):
    with pytest.raises(TooSmallError, match=f"tiny.png: its {side} x 40 pixels"):
        measure(plain, Picture(photograph[:40, :side].copy()), 4, "tiny.png")


def test_the_smallest_measurable_picture_is_measured(photograph, plain):
    tiny = Picture(photograph[:20, :20].copy())
    assert math.isfinite(measure(plain, tiny, 4, "a").scores["ssim"])


def test_means_are_over_pictures(original, photograph, pyramid):
    first = measure(pyramid, original, 4, "a")
    second = measure(pyramid, Picture(photograph[::-1, ::-1].copy()), 4, "b")
    second = dataclasses.replace(second, scores={**second.scores, "psnr": first.scores["psnr"] + 2})
    evaluation = Evaluation("m", 4, "d", (first, second))
    assert evaluation.mean["psnr"] == pytest.approx(first.scores["psnr"] + 1)
    assert evaluation.bicubic_mean["ssim"] == pytest.approx(
        (first.bicubic["ssim"] + second.bicubic["ssim"]) / 2
    )
    expected = (first.steps[0].psnr + second.steps[0].psnr) / 2
    assert evaluation.steps[0].psnr == pytest.approx(expected)


def test_the_mean_leaves_out_what_was_too_small(original, plain):
    first = measure(plain, original, 4, "a")
    values = (3.0, math.nan, 5.0)
    pictures = tuple(
        dataclasses.replace(first, scores={**first.scores, "niqe": value}) for value in values
    )
    assert Evaluation("m", 4, "d", pictures).mean["niqe"] == 4
    assert math.isnan(Evaluation("m", 4, "d", pictures[1:2]).mean["niqe"])
