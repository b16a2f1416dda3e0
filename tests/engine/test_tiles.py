"""Tiles: whatever they are cut like, the result is that of the whole picture."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from srgui import Plan, TileDone
from srgui.engine.upscaler import Upscaler
from srgui.images import Picture

# Both results are float32 sums of the same products in another order of blocks.
TOLERANCE = 1e-5


def lumas(
    upscaler: Upscaler, picture: Picture, scale: float, tile: int, **how: Any
) -> list[np.ndarray]:
    """The luma of every step, unrounded, from tiles of this side."""
    plan = upscaler.plan(picture, scale, tile=tile, **how)
    planes = [np.full((s.height, s.width), np.nan, np.float32) for s in plan.steps]
    for event in upscaler.run(picture, plan, wanted_steps=range(len(plan.steps))):
        if isinstance(event, TileDone):
            planes[event.step][event.region.slices] = event.luma
    return planes


@pytest.mark.slow
@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    height=st.integers(1, 40),
    width=st.integers(1, 40),
    tile=st.integers(1, 45),
    scale=st.one_of(st.sampled_from([1.0, 2.0, 3.0, 4.0]), st.floats(1, 4)),
)
def test_tiled_result_equals_the_untiled_one_for_any_size_factor_and_tile(
    shared_upscaler: Upscaler, height: int, width: int, tile: int, scale: float
) -> None:
    rng = np.random.default_rng(height * 1000 + width)
    picture = Picture(rng.integers(0, 256, (height, width, 3), np.uint8))
    tiled = lumas(shared_upscaler, picture, scale, tile)
    untiled = lumas(shared_upscaler, picture, scale, max(height, width))
    for part, whole in zip(tiled, untiled, strict=True):
        assert not np.isnan(part).any()
        np.testing.assert_allclose(part, whole, atol=TOLERANCE)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["lapsrn", "drrn", "drcn"])
def test_trained_networks_give_the_same_in_tiles(name: str, photograph: np.ndarray) -> None:
    upscaler = Upscaler.load(name, device="cpu", precision="full")
    picture = Picture(photograph[:24, :28].copy())
    for part, whole in zip(
        lumas(upscaler, picture, 2, 15), lumas(upscaler, picture, 2, 28), strict=True
    ):
        np.testing.assert_allclose(part, whole, atol=TOLERANCE)


def test_tiles_partition_every_step(shared_upscaler: Upscaler) -> None:
    picture = Picture(np.zeros((23, 31, 3), np.uint8))
    plan: Plan = shared_upscaler.plan(picture, 2.7, tile=7)
    covered = [np.zeros((s.height, s.width), int) for s in plan.steps]
    for event in shared_upscaler.run(picture, plan, wanted_steps=range(len(plan.steps))):
        if isinstance(event, TileDone):
            covered[event.step][event.region.slices] += 1
    assert all((c == 1).all() for c in covered)


@pytest.mark.parametrize("size", [(1, 1), (1, 9), (9, 1), (3, 3)])
def test_the_smallest_pictures_work(shared_upscaler: Upscaler, size: tuple[int, int]) -> None:
    rgb = np.full((*size, 3), 90, np.uint8)
    assert shared_upscaler.upscale(rgb, scale=3).shape == (3 * size[0], 3 * size[1], 3)
