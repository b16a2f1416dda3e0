from __future__ import annotations

import numpy as np
import pytest

from srgui.errors import OptionError
from srgui.gui.compare.scoring import reduced, score
from srgui.images import Picture


@pytest.fixture
def original(photograph: np.ndarray) -> Picture:
    return Picture(np.ascontiguousarray(photograph[:96, :120]))


def test_the_original_itself_scores_perfectly(original: Picture) -> None:
    source, reference = reduced(original, 4)
    perfect = score(reference, source, reference)
    assert perfect.psnr == float("inf")
    assert perfect.ssim == pytest.approx(1.0)
    assert 15 < perfect.bicubic_psnr < 40


def test_scores_agree_with_the_papers_protocol(photograph: np.ndarray) -> None:
    from srgui.engine.assembly import Assembly
    from srgui.engine.events import TileDone
    from srgui.engine.upscaler import Upscaler
    from srgui.evaluation.luma_steps import LumaSteps
    from srgui.evaluation.protocol import measure

    # Y is lost where a colour leaves the range of RGB, so black and white are kept away from.
    original = Picture((photograph[:96, :120] * 0.8 + 25).astype(np.uint8))
    upscaler = Upscaler.load("lapsrn")
    wanted = measure(LumaSteps(upscaler), original, 4, "photo")
    source, reference = reduced(original, 4)
    plan = upscaler.plan(source, 4)
    last = len(plan.steps) - 1
    assembly = Assembly(plan, source, [last])
    for event in upscaler.run(source, plan):
        if isinstance(event, TileDone):
            assembly.place(event)
    got = score(reference, source, assembly.picture(last))
    # The protocol's Y stays in floating point; the window's is made of pictures of 16 bits.
    assert got.psnr == pytest.approx(wanted.scores["psnr"], abs=0.03)
    assert got.bicubic_psnr == pytest.approx(wanted.bicubic["psnr"], abs=0.03)
    assert got.ssim == pytest.approx(wanted.scores["ssim"], abs=0.001)


def test_a_level_is_measured_against_the_reduced_reference(original: Picture) -> None:
    source, reference = reduced(original, 4)
    level, _ = reduced(reference, 2)
    # Both were reduced in the same way; one of them through 16 bits.
    assert score(reference, source, level).psnr > 60


def test_other_proportions_are_refused(original: Picture, photograph: np.ndarray) -> None:
    source, _ = reduced(original, 4)
    other = Picture(np.ascontiguousarray(photograph[:96, :60]))
    with pytest.raises(OptionError, match="proportions"):
        score(other, source, original)


def test_a_test_is_cropped_so_that_the_factor_divides_it(photograph: np.ndarray) -> None:
    source, reference = reduced(Picture(np.ascontiguousarray(photograph[:50, :61])), 4)
    assert (source.height, source.width) == (12, 15)
    assert (reference.height, reference.width) == (48, 60)
