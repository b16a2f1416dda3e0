"""The geometric self-ensemble: eight turns and flips, averaged."""

from __future__ import annotations

import numpy as np
import pytest

from srgui import Working
from srgui.engine.enhancement import Enhancement
from srgui.engine.ensemble import TRANSFORMS, ensemble
from srgui.engine.upscaler import Upscaler
from srgui.images import Picture
from srgui.runtimes import StepResult, WorkDone, planes
from tests.engine.test_tiles import TOLERANCE, lumas


def test_every_turn_is_turned_back_with_what_lies_at_its_sides(rng: np.random.Generator) -> None:
    luma = rng.random((6, 9), np.float32)
    seen = []

    def twice_without_margins(plane, margins):
        seen.append(plane)
        top, left, bottom, right = margins
        inside = plane[top : plane.shape[0] - bottom, left : plane.shape[1] - right]
        yield StepResult(inside)
        yield StepResult(inside.repeat(2, axis=0).repeat(2, axis=1))

    events = list(ensemble(twice_without_margins, luma, (1, 2, 0, 3)))
    shares = [event.share for event in events if isinstance(event, WorkDone)]
    assert shares == sorted(shares)
    assert len({plane.tobytes() for plane in seen}) == len(TRANSFORMS) == 8
    inside = luma[1:, 2:-3]
    first, second = planes(events)
    # Sums of eight equal floats: rounding alone.
    np.testing.assert_allclose(first, inside, rtol=1e-6)
    np.testing.assert_allclose(second, inside.repeat(2, axis=0).repeat(2, axis=1), rtol=1e-6)


def test_a_turned_picture_gives_the_turned_result(
    upscaler: Upscaler, rng: np.random.Generator
) -> None:
    rgb = rng.integers(0, 256, (18, 23, 3), np.uint8)
    upright = upscaler.upscale(rgb, 2, Enhancement(ensemble=True))
    turned = upscaler.upscale(np.rot90(rgb), 2, Enhancement(ensemble=True))
    # The same sums in another order: a value may round the other way.
    assert np.abs(np.rot90(upright).astype(int) - turned).max() <= 1
    alone = upscaler.upscale(rgb, 2)
    assert np.abs(upright.astype(int) - alone).max() > 1


@pytest.mark.slow
@pytest.mark.parametrize("scale", [2, 2.7, 4])
def test_an_ensemble_of_tiles_equals_that_of_the_whole(
    shared_upscaler: Upscaler, rng: np.random.Generator, scale: float
) -> None:
    picture = Picture(rng.integers(0, 256, (31, 26, 3), np.uint8))
    tiled = lumas(shared_upscaler, picture, scale, 11, enhancement=Enhancement(ensemble=True))
    whole = lumas(shared_upscaler, picture, scale, 31, enhancement=Enhancement(ensemble=True))
    for part, expected in zip(tiled, whole, strict=True):
        np.testing.assert_allclose(part, expected, atol=TOLERANCE)


def test_the_plan_gives_the_eightfold_time(lapsrn: Upscaler, photograph: np.ndarray) -> None:
    picture = Picture(photograph)
    alone = lapsrn.plan(picture, 4, tile=64)
    assert lapsrn.plan(
        picture, 4, tile=64, enhancement=Enhancement(ensemble=True)
    ).seconds == pytest.approx(8 * alone.seconds)


def test_an_ensemble_can_be_cancelled_at_every_result_of_every_turn(
    lapsrn: Upscaler, rng: np.random.Generator
) -> None:
    picture = Picture(rng.integers(0, 256, (24, 36, 3), np.uint8))
    plan = lapsrn.plan(picture, 4, Enhancement(ensemble=True), tile=36)
    events = list(lapsrn.run(picture, plan))
    working = [event.progress for event in events if isinstance(event, Working)]
    assert len(working) >= 8 * 2
    assert working == sorted(working)
