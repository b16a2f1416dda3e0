"""What a run has brought so far: every step, for the screen and for files."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from srgui.engine.assembly import Assembly
from srgui.engine.events import TileDone
from srgui.engine.planes.bicubic import enlarge
from srgui.engine.planning.plan import Plan, rest
from srgui.gui.choice import UpscaleSettings
from srgui.gui.display.converter import DisplayConverter
from srgui.gui.display.layer import Layer
from srgui.gui.display.pyramid import Display, Pyramid
from srgui.gui.text import titles
from srgui.images import Picture, Region

_RESIDUAL = 2  # bytes of a pixel's residual; half precision is a sixteenth of a level of 255


class Result:
    """The steps of one run on one picture, filled tile by tile.

    Attributes:
        version: that of the file it is made from.
        choice: how it was computed.
        plan: its steps and their sizes.
        layers: one for each step, to be looked at.
        seconds: the time it took, once it is complete; else None.
        expected: the seconds it is going to take, as far as that is known.
        spent: the seconds of runs that were interrupted.
    """

    def __init__(
        self, source: Picture, version: int, choice: UpscaleSettings, plan: Plan, model_title: str
    ) -> None:
        self.version = version
        self.choice = choice
        self.plan = plan
        self.seconds: float | None = None
        self.expected = plan.seconds
        self.spent = 0.0
        self._placed: set[Region] = set()  # of the last step
        self._source = source
        self._finished: set[int] = set()
        self._assembly = Assembly(plan, source, range(len(plan.steps)))
        self._residuals = [np.zeros((s.height, s.width), np.float16) for s in plan.steps]
        self._model_title = model_title
        self.layers = [
            Layer(
                titles.layer(model_title, step.info, choice.for_photographs),
                Pyramid(step.height, step.width),
                source.alpha is not None,
            )
            for step in plan.steps
        ]

    @property
    def memory(self) -> int:
        """Bytes of all steps, for the screen and for files."""
        channels = self._source.channels + (self._source.alpha is not None)
        a_pixel = channels * self._source.pixels.itemsize + _RESIDUAL
        return sum(
            step.height * step.width * a_pixel + layer.pyramid.memory
            for step, layer in zip(self.plan.steps, self.layers, strict=True)
        )

    def retitle(self) -> None:
        """Name the layers in the language of now."""
        for layer, step in zip(self.layers, self.plan.steps, strict=True):
            layer.title = titles.layer(self._model_title, step.info, self.choice.for_photographs)

    @property
    def complete(self) -> bool:
        """Whether all tiles of all steps are there."""
        return self.seconds is not None

    def put(self, tile: TileDone, shown: Display) -> Layer:
        """Put a tile in place; returns the layer that has changed."""
        self._assembly.place(tile)
        self._residuals[tile.step][tile.region.slices] = tile.residual
        if tile.step == len(self.layers) - 1:
            self._placed.add(tile.region)
        layer = self.layers[tile.step]
        layer.pyramid.place(tile.region, shown)
        return layer

    @property
    def share(self) -> float:
        """How much of it is there, 0 to 1."""
        last = self.plan.steps[-1]
        return sum(region.area for region in self._placed) / (last.height * last.width)

    @property
    def rest(self) -> Plan:
        """What an interrupted run has still to do: its plan with fewer tiles, one at least."""
        left = rest(self.plan, (self._source.height, self._source.width), self._placed)
        return left if left.tiles else replace(left, tiles=self.plan.tiles[-1:])

    def finish_step(self, step: int) -> None:
        """All tiles of a step are there: nothing stands in for them any more."""
        self._finished.add(step)
        self.layers[step].under = None

    def finished(self, step: int) -> bool:
        """Whether all tiles of a step are there."""
        return step in self._finished

    def stand_in(self, step: int, layer: Layer | None) -> None:
        """Have `layer` shown where tiles of an unfinished step are missing."""
        if not self.finished(step):
            self.layers[step].under = layer

    def picture(self, step: int, strength: float = 1.0) -> Picture:
        """The picture of a step, as it is to be written; for a worker.

        Of what the network adds, a share of `strength`, 0 to 1, is in it.
        """
        if strength == 1:
            return self._assembly.picture(step)
        plan = self.plan.steps[step]
        return enlarge(self._source, plan.height, plan.width, self._residuals[step], strength)

    def layer(self, step: int, strength: float) -> Layer:
        """A step as it looks with so much of what the network adds; for a worker."""
        layer = self.layers[step]
        if strength == 1:
            return layer
        pixels = DisplayConverter(self._source).picture(self.picture(step, strength))
        return replace(
            layer, title=layer.caption, pyramid=Pyramid.of(pixels), plain=None, strength=1.0
        )
