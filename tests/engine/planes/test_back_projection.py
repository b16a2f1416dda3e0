"""Back-projection: a result that, reduced again, gives its source."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from srgui import TileDone
from srgui.engine.assembly import Assembly
from srgui.engine.enhancement import Enhancement
from srgui.engine.upscaler import Upscaler
from srgui.evaluation.fidelity import fidelity
from srgui.images import Picture
from tests.engine.conftest import tiny, upscaler_of
from tests.engine.test_tiles import lumas

# As in test_tiles, but each iteration adds differences of the float32 sums.
TOLERANCE = 3e-5


def run(
    upscaler: Upscaler, picture: Picture, scale: float, step: int = -1, **how: object
) -> Picture:
    plan = upscaler.plan(picture, scale, **how)
    step %= len(plan.steps)
    assembly = Assembly(plan, picture, [step])
    for event in upscaler.run(picture, plan, wanted_steps=range(len(plan.steps))):
        if isinstance(event, TileDone):
            assembly.place(event)
    return assembly.picture(step)


@pytest.fixture(params=["lapsrn", "drrn"])
def blurring(request: pytest.FixtureRequest) -> Upscaler:
    """A network that adds little to an enlargement: LapSRN's own is bilinear to begin with."""
    network = tiny(request.param)
    last = [m for m in network.modules() if isinstance(m, torch.nn.Conv2d) and m.out_channels == 1]
    with torch.no_grad():
        for convolution in last:
            convolution.weight *= 0.02
    return upscaler_of(network, request.param)


@pytest.mark.parametrize("scale", [1, 2, 2.7, 4])
def test_the_result_reduced_again_is_its_source(
    blurring: Upscaler, photograph: np.ndarray, scale: float
) -> None:
    picture = Picture(photograph[40:80, 60:110].copy())
    before = run(blurring, picture, scale)
    after = run(blurring, picture, scale, enhancement=Enhancement(back_project=4))
    assert fidelity(before, picture) < 45
    assert fidelity(after, picture) > 50


def test_every_step_is_corrected(blurring: Upscaler, photograph: np.ndarray) -> None:
    picture = Picture(photograph[40:80, 60:110].copy())
    for step in range(len(blurring.plan(picture, 4).steps)):
        assert (
            fidelity(
                run(blurring, picture, 4, step, enhancement=Enhancement(back_project=4)), picture
            )
            > 50
        )


@pytest.mark.slow
@pytest.mark.parametrize("scale", [1, 2, 2.7, 3.3])
def test_tiles_equal_the_whole(
    shared_upscaler: Upscaler, rng: np.random.Generator, scale: float
) -> None:
    picture = Picture(rng.integers(0, 256, (45, 52, 3), np.uint8))
    tiled = lumas(shared_upscaler, picture, scale, 13, enhancement=Enhancement(back_project=4))
    whole = lumas(shared_upscaler, picture, scale, 52, enhancement=Enhancement(back_project=4))
    for part, expected in zip(tiled, whole, strict=True):
        assert not np.isnan(part).any()
        np.testing.assert_allclose(part, expected, atol=TOLERANCE)


def test_the_plan_counts_what_it_costs(lapsrn: Upscaler) -> None:
    large = Picture(np.zeros((600, 600, 3), np.uint8))
    plain, more = (
        lapsrn.plan(large, 4, tile=60, enhancement=Enhancement(back_project=b)) for b in (0, 4)
    )
    assert more.seconds > plain.seconds
    assert more.memory > plain.memory


def test_the_smallest_pictures_work(shared_upscaler: Upscaler) -> None:
    rgb = np.full((1, 3, 3), 90, np.uint8)
    assert shared_upscaler.upscale(rgb, 3, Enhancement(back_project=4)).shape == (3, 9, 3)
