"""Enlargers whose results are known, so that the protocol alone is measured."""

import numpy as np
import pytest

from srgui.images import bicubic
from srgui.networks.step import StepInfo


class BicubicSteps:
    """Plain bicubic at 2x and at the full size, called a pyramid."""

    def __init__(self, *factors):
        self.factors = factors
        self.planes = []

    def luma_steps(self, luma, height, width):
        self.planes.append(luma)
        scale = height // luma.shape[0]
        steps = []
        for number, factor in enumerate([*self.factors, scale], start=1):
            info = StepInfo("level", number, len(self.factors) + 1, float(factor))
            size = (height, width) if factor == scale else np.multiply(luma.shape, factor)
            steps.append((info, bicubic.resize(luma, *map(int, size))))
        return steps


@pytest.fixture
def plain():
    """Plain bicubic in one step."""
    return BicubicSteps()


@pytest.fixture
def pyramid():
    """Plain bicubic with a step at 2x."""
    return BicubicSteps(2)
