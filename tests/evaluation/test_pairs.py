"""Results and originals in files."""

from pathlib import Path

import numpy as np
import pytest

from srgui.errors import OptionError
from srgui.evaluation.measures.measure import STANDARD
from srgui.evaluation.pairs import paired, score
from srgui.evaluation.protocol import TooSmallError
from srgui.images import Picture


def names(*texts):
    return [Path(text) for text in texts]


def test_results_are_found_by_the_names_of_their_originals():
    results = names("baby_lapsrn_4x.png", "birdx4.png", "head.jpg", "head2.png", "unrelated.png")
    originals = names("baby.png", "bird.png", "head.png", "head2.png")
    found = [result.name for result, _ in paired(results, originals)]
    assert found == ["baby_lapsrn_4x.png", "birdx4.png", "head.jpg", "head2.png"]


@pytest.mark.parametrize(
    ("results", "why"),
    [(["other.png"], "no picture has that name"), (["a_1.png", "a_2.png"], "there are several")],
)
def test_an_original_without_a_clear_result_is_named(results, why):
    with pytest.raises(OptionError, match=f"the result for a.png: {why}"):
        paired(names(*results), names("a.png"))


def test_luma_is_measured_in_both_ranges(photograph, rng):
    original = Picture(photograph)
    noisy = np.clip(photograph + rng.normal(0, 5, photograph.shape), 0, 255).astype(np.uint8)
    found = score(Picture(noisy), original, "a", 2, STANDARD)
    limited, full = (found[kind]["psnr"] for kind in ("Y 16-235", "Y 0-255"))
    # Full range has 255 steps where limited range has 219; both are rounded.
    assert limited - full == pytest.approx(20 * np.log10(255 / 219), abs=0.05)


def test_a_larger_original_is_cropped_as_the_factor_requires(photograph):
    original, result = Picture(photograph), Picture(photograph[:-3, :-1].copy())
    assert score(result, original, "a", 4, STANDARD)["Y 0-255"]["psnr"] == np.inf
    with pytest.raises(OptionError, match="a: it has"):
        score(Picture(photograph[:40].copy()), original, "a", 4, STANDARD)
    with pytest.raises(OptionError, match="a: it has"):
        score(original, result, "a", 4, STANDARD)


def test_a_border_too_wide_for_the_picture_is_refused(photograph):
    small = Picture(photograph[:20, :40].copy())
    with pytest.raises(TooSmallError, match="too few pixels"):
        score(small, small, "a", 5, STANDARD)
