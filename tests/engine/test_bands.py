"""A result that comes in bands of rows is the same as the whole one."""

from __future__ import annotations

import numpy as np
import pytest

from srgui.engine import Assembly, TileDone
from srgui.engine.bands import BandAssembly
from srgui.engine.upscaler import Upscaler
from srgui.images import Picture


@pytest.mark.parametrize("scale", [2, 2.6])
@pytest.mark.parametrize("transparent", [False, True])
def test_bands_joined_are_the_whole_picture(
    lapsrn: Upscaler, rng: np.random.Generator, scale: float, transparent: bool
) -> None:
    alpha = rng.integers(0, 256, (23, 17), np.uint8) if transparent else None
    picture = Picture(rng.integers(0, 256, (23, 17, 3), np.uint8), alpha=alpha)
    plan = lapsrn.plan(picture, scale, tile=6)
    last = len(plan.steps) - 1
    whole, assembly, bands = Assembly(plan, picture), BandAssembly(plan, picture, last), []
    for event in lapsrn.run(picture, scale, steps=True, plan=plan):
        if isinstance(event, TileDone):
            whole.place(event)
            bands += list(assembly.place(event))
    expected = whole.picture(last)
    assert len(bands) == 4
    np.testing.assert_array_equal(np.concatenate([b.pixels for b in bands]), expected.pixels)
    if transparent:
        np.testing.assert_array_equal(np.concatenate([b.alpha for b in bands]), expected.alpha)
