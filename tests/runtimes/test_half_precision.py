"""Features in 16 bits cost next to nothing, for every shipped network and factor."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest

from srgui.engine import Upscaler
from srgui.evaluation.luma_steps import LumaSteps
from srgui.evaluation.protocol import measure
from srgui.images import Picture
from srgui.images.reading import read
from srgui.models.catalogue import catalogue

MODELS = {info.name: info.scales for info in catalogue().values()}


@pytest.fixture(scope="module", params=["openvino", "torch"])
def runtime(request):
    if importlib.util.find_spec(request.param) is None:
        pytest.skip(f"needs {request.param}, which is not installed")
    return request.param


@pytest.fixture
def crops(set5):
    """The middles of the five pictures, 72 x 72, which every factor divides."""
    pixels = [read(file).pixels for file in sorted(set5.glob("*.png"))]
    return [p[p.shape[0] // 2 - 36 :, p.shape[1] // 2 - 36 :][:72, :72].copy() for p in pixels]


class Kept:
    """Enlarges as `steps` does and keeps the last answer."""

    def __init__(self, steps):
        self.steps = steps

    def luma_steps(self, luma, height, width):
        steps = self.steps.luma_steps(luma, height, width)
        self.answer = steps[-1][1]
        return steps


@pytest.mark.parametrize("model", MODELS)
def test_fast_loses_at_most_two_hundredths_of_a_decibel(runtime, model, crops):
    full, fast = both = [
        Kept(LumaSteps(Upscaler.load(model, "cpu", 2, runtime=runtime, precision=precision)))
        for precision in ("full", "fast")
    ]
    for scale in MODELS[model]:
        psnrs, differences = [], []
        for crop in crops:
            picture = Picture(crop)
            psnrs.append([measure(kept, picture, scale, "").scores.psnr for kept in both])
            differences.append(np.abs(full.answer - fast.answer).mean() * 255)
        of_full, of_fast = np.mean(psnrs, axis=0)
        assert of_full - of_fast < 0.02
        # Not to be seen, and no loss by the line above; a wrong layer makes it many times as much.
        assert max(differences) < 0.5  # of 255
