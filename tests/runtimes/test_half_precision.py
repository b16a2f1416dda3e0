"""Features in 16 bits cost next to nothing, for every shipped network and factor.

In full precision an answer takes seconds, hence three pictures are tried by one network at one
factor each, and five by all of them at all factors among the slow tests.
"""

from __future__ import annotations

import importlib.util
import itertools
from functools import cache, partial

import numpy as np
import pytest

from srgui import Upscaler
from srgui.evaluation.luma_steps import LumaSteps
from srgui.evaluation.protocol import measure
from srgui.images import Picture
from srgui.images.reading.reader import read
from srgui.models.catalogue import catalogue

MODELS = {info.name: info.scales for info in catalogue().values()}


# Both runtimes of a model one behind the other: what it gives in full is computed for both.
with_each_runtime = pytest.mark.parametrize("runtime", ["openvino", "torch"], indirect=True)


@pytest.fixture
def runtime(request):
    if importlib.util.find_spec(request.param) is None:
        pytest.skip(f"needs {request.param}, which is not installed")
    return request.param


@pytest.fixture(scope="module")
def crops(set5):
    """The middles of Set5's five pictures, 120 x 120, which every factor divides.

    Of smaller ones a single edge decides, by up to 0.08 dB.
    """
    pixels = [read(file).pixels for file in sorted(set5.glob("*.png"))]
    return [p[p.shape[0] // 2 - 60 :, p.shape[1] // 2 - 60 :][:120, :120].copy() for p in pixels]


class Kept:
    """Enlarges as `steps` does and keeps the last answer."""

    def __init__(self, steps):
        self.steps = steps

    def luma_steps(self, luma, height, width):
        steps = self.steps.luma_steps(luma, height, width)
        self.answer = steps[-1][1]
        return steps


def measured(model, scales, crops, **how):
    """By crop, at the factor in its place, the PSNR in dB and the luma, 0 to 1."""
    kept = Kept(LumaSteps(Upscaler.load(model, "cpu", 2, **how)))
    return [
        (measure(kept, Picture(crop), scale, "").scores["psnr"], kept.answer)
        for crop, scale in zip(crops, scales, strict=False)
    ]


@pytest.fixture(scope="module")
def in_full(crops):
    """The results of a model in full precision, where all runtimes agree; computed once."""
    return cache(partial(measured, crops=crops, precision="full"))


def assert_loses_little(runtime, model, crops, scales, in_full):
    losses, differences = [], []
    fast = measured(model, scales, crops, runtime=runtime, precision="fast")
    for (psnr, luma), (fast_psnr, fast_luma) in zip(in_full(model, scales), fast, strict=True):
        losses.append(psnr - fast_psnr)
        differences.append(np.abs(luma - fast_luma).mean() * 255)
    assert np.mean(losses) < 0.02
    # Not to be seen, and no loss by the line above; a wrong layer makes it many times as much.
    assert max(differences) < 0.5  # of 255


@with_each_runtime
@pytest.mark.parametrize("model", ["lapsrn"])
def test_fast_loses_at_most_two_hundredths_of_a_decibel(runtime, model, crops, in_full):
    each = tuple(itertools.islice(itertools.cycle(MODELS[model]), 3))
    assert_loses_little(runtime, model, crops, each, in_full)


@pytest.mark.slow
@with_each_runtime
@pytest.mark.parametrize(("model", "scale"), [(m, s) for m in MODELS for s in MODELS[m]])
def test_fast_loses_as_little_at_every_factor(runtime, model, scale, crops, in_full):
    assert_loses_little(runtime, model, crops, (scale,) * len(crops), in_full)
