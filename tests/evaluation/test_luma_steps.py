"""A network's steps on whole luma planes, as the papers measure them."""

from __future__ import annotations

import numpy as np
import pytest

from srgui import Upscaler
from srgui.evaluation.luma_steps import LumaSteps


@pytest.mark.slow
@pytest.mark.parametrize("name", ["lapsrn", "drrn"])
def test_luma_steps_give_every_step_of_the_whole_plane(name: str) -> None:
    luma = np.linspace(0.1, 0.9, 20 * 30, dtype=np.float32).reshape(20, 30)
    steps = LumaSteps(Upscaler.load(name, device="cpu")).luma_steps(luma, 80, 120)
    assert [info.factor for info, _ in steps] == ([2, 4] if name == "lapsrn" else [4])
    assert [plane.shape for _, plane in steps] == (
        [(40, 60), (80, 120)] if name == "lapsrn" else [(80, 120)]
    )


def test_an_uneven_enlargement_is_refused() -> None:
    luma = np.zeros((20, 30), np.float32)
    with pytest.raises(ValueError, match="no even enlargement"):
        LumaSteps(Upscaler.load("lapsrn", device="cpu")).luma_steps(luma, 40, 61)
