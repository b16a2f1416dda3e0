"""The steps of a network, or of bicubic, on a whole luma plane, as the papers measure them."""

from __future__ import annotations

from dataclasses import dataclass

from srgui.engine.upscaler import Upscaler
from srgui.images import Region
from srgui.images.bicubic import Resampler, resize
from srgui.images.colour import Floats
from srgui.networks.step import StepInfo
from srgui.programs.shape_inference import Sides
from srgui.runtimes import planes


@dataclass(frozen=True)
class LumaSteps:
    """Applies `upscaler` to whole planes, not in tiles."""

    upscaler: Upscaler

    def luma_steps(self, luma: Floats, height: int, width: int) -> list[tuple[StepInfo, Floats]]:
        """Return every step of the network on one luma plane.

        `luma` is (h, w) float32 in [16, 235] / 255. The results are float32, unclipped, unrounded,
        the last one `height` x `width`, which must be the same multiple of both sides. Raises
        OptionError when the network does not serve that.
        """
        source = (luma.shape[0], luma.shape[1])
        geometry = self.upscaler.geometry(source, height / source[0])
        last = geometry.steps[-1].plan
        if (last.height, last.width) != (height, width):
            raise ValueError(f"{(height, width)} is no even enlargement of {source}")
        window = Region.whole(*geometry.input_size)
        to_input = Resampler(source, geometry.input_size)
        plane = to_input.region(luma, Region.whole(*source), window)
        results = planes(self.upscaler.inference.run(plane, Sides(), len(geometry.steps)))
        return [
            (
                step.plan.info,
                step.reduce.region(
                    result,
                    window.scaled(step.extent.factor),
                    Region.whole(step.plan.height, step.plan.width),
                ),
            )
            for step, result in zip(geometry.steps, results, strict=True)
        ]


class BicubicSteps:
    """MATLAB's bicubic enlargement, to be measured like a network."""

    def luma_steps(self, luma: Floats, height: int, width: int) -> list[tuple[StepInfo, Floats]]:
        """Return its only step, as `LumaEnlarger` defines it."""
        info = StepInfo("output", 1, 1, height / luma.shape[0])
        return [(info, resize(luma, height, width))]
