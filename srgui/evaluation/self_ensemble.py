"""The geometric self-ensemble of luma planes, to be measured like any other result."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from srgui.engine.ensemble import Sides, ensemble
from srgui.evaluation.protocol import LumaEnlarger
from srgui.images.colour import Floats
from srgui.networks.step import StepInfo
from srgui.runtimes import StepResult, planes


@dataclass(frozen=True)
class SelfEnsemble:
    """Averages each step of `enlarger` over eight rotated and reflected planes."""

    enlarger: LumaEnlarger

    def luma_steps(self, luma: Floats, height: int, width: int) -> list[tuple[StepInfo, Floats]]:
        """Return every step, as `LumaEnlarger` defines it."""
        infos: list[StepInfo] = []

        def run(plane: Floats, sides: Sides[None]) -> Iterator[StepResult]:
            size = (height, width) if plane.shape == luma.shape else (width, height)
            steps = self.enlarger.luma_steps(plane, *size)
            infos[:] = [info for info, _ in steps]
            return (StepResult(result) for _, result in steps)

        means = list(planes(ensemble(run, luma, (None, None, None, None))))
        return list(zip(infos, means, strict=True))
