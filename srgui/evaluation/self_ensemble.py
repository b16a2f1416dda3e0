"""The geometric self-ensemble of what enlarges luma planes, to be measured like any other."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from srgui.engine.ensemble import Means, Sides
from srgui.evaluation.protocol import LumaEnlarger
from srgui.images.colour import Floats
from srgui.networks.step import StepInfo
from srgui.runtimes import StepResult


@dataclass(frozen=True)
class SelfEnsemble:
    """Each step is the mean of what `enlarger` makes of eight turned and flipped planes."""

    enlarger: LumaEnlarger

    def luma_steps(self, luma: Floats, height: int, width: int) -> list[tuple[StepInfo, Floats]]:
        """As `LumaEnlarger` says."""
        infos: list[StepInfo] = []

        def run(plane: Floats, sides: Sides[None]) -> Iterator[StepResult]:
            size = (height, width) if plane.shape == luma.shape else (width, height)
            steps = self.enlarger.luma_steps(plane, *size)
            infos[:] = [info for info, _ in steps]
            return (StepResult(result) for _, result in steps)

        means = Means(run, luma, (None, None, None, None))
        deque(means, maxlen=0)
        return list(zip(infos, means.steps, strict=True))
