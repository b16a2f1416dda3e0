"""Fidelity: the PSNR that a result has to its source once it is reduced again."""

import numpy as np
import pytest

from srgui.engine.planes.bicubic import enlarge
from srgui.errors import OptionError
from srgui.evaluation import fidelity as module
from srgui.evaluation.fidelity import Fidelity, fidelity
from srgui.evaluation.metrics import psnr
from srgui.images import Picture, Region, bicubic
from srgui.images.colour import luma


@pytest.fixture
def source(photograph):
    return Picture(photograph[:50, :61].copy())


def reduced_psnr(result, source):
    """The same by the whole-picture resampler."""
    planes = [luma(p.pixels.astype(np.float32) / p.peak) for p in (result, source)]
    reduced = bicubic.resize(planes[0], source.height, source.width)
    return psnr(reduced * 255, planes[1] * 255)


@pytest.mark.parametrize("size", [(100, 122), (200, 244), (71, 90), (51, 61)])
def test_it_is_the_psnr_of_the_result_reduced_by_matlabs_bicubic(source, size, monkeypatch):
    monkeypatch.setattr(module, "_BLOCK", 37)  # several blocks, the last ones smaller
    result = enlarge(source, *size)
    # The same float32 sums in another order.
    assert fidelity(result, source) == pytest.approx(reduced_psnr(result, source), abs=1e-3)


def test_the_pieces_of_a_result_may_come_in_any_order(source, rng):
    result = enlarge(source, 130, 157)
    pieces = [
        Region(top, left, min(top + 40, 130), min(left + 33, 157))
        for top in range(0, 130, 40)
        for left in range(0, 157, 33)
    ]
    streamed = Fidelity(source, 130, 157)
    for piece in rng.permutation(len(pieces)):
        at = pieces[piece]
        streamed.place(result.pixels[at.slices], at)
    assert streamed.psnr == pytest.approx(fidelity(result, source), abs=1e-3)


def test_16_bits_and_grey_are_measured_on_the_same_scale(source):
    deep = Picture(source.pixels.astype(np.uint16) * 257)
    result = enlarge(source, 100, 122)
    deep_result = Picture(result.pixels.astype(np.uint16) * 257)
    assert fidelity(deep_result, deep) == pytest.approx(fidelity(result, source), abs=1e-3)
    grey = Picture(source.pixels[..., :1].copy())
    neutral = Picture(np.repeat(grey.pixels, 3, axis=2))
    assert fidelity(enlarge(grey, 100, 122), grey) == pytest.approx(
        fidelity(enlarge(neutral, 100, 122), neutral), abs=0.1
    )  # the matrix there and back rounds differently


def test_what_is_invisible_does_not_count(source):
    alpha = np.full((50, 61), 255, np.uint8)
    alpha[10:40, 20:50] = 0
    black, white = source.pixels.copy(), source.pixels.copy()
    black[alpha == 0], white[alpha == 0] = 0, 255
    first, second = (Picture(p, alpha=alpha) for p in (black, white))
    assert fidelity(enlarge(first, 100, 122), first) == pytest.approx(
        fidelity(enlarge(second, 100, 122), second), abs=1e-6
    )
    assert fidelity(enlarge(first, 100, 122), first) > 35


def test_the_source_itself_is_perfectly_faithful(source):
    assert fidelity(source, source) > 120  # float32 rounds, in two orders of the same sum


def test_a_wrong_result_is_less_faithful(source):
    right = enlarge(source, 100, 122)
    blurred = enlarge(enlarge(Picture(source.pixels[::2, ::2].copy()), 50, 61), 100, 122)
    assert fidelity(blurred, source) < fidelity(right, source) - 5


def test_a_smaller_result_is_refused_in_words(source):
    with pytest.raises(OptionError, match="smaller than its source"):
        fidelity(Picture(source.pixels[:20, :20].copy()), source)
