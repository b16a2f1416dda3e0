"""The result of a run: every step, for the screen and for files."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from srgui.engine.assembly import Assembly
from srgui.engine.enhancement import PLAIN, Enhancement
from srgui.engine.events import TileDone
from srgui.engine.planes.bicubic import adjusted, enlarge
from srgui.engine.planes.channels import Channels
from srgui.engine.planning.plan import Plan, rest
from srgui.gui.choice import Size, UpscaleSettings
from srgui.gui.display.converter import DisplayConverter
from srgui.gui.display.layer import Layer, weakened
from srgui.gui.display.pyramid import Display, Pyramid
from srgui.gui.text import titles
from srgui.images import Picture, Region

_RESIDUAL = 2  # bytes of a pixel's residual; half precision is a sixteenth of a level of 255


class Result:
    """The steps of one run on one picture, filled tile by tile.

    Attributes:
        version: the version of the file that the picture was read from.
        choice: the settings of the run.
        plan: the plan of the run.
        pyramids: every step for the screen.
        transparent: True if the picture has alpha.
        seconds: the time of the run, once it is complete; else None.
        expected: the seconds that it is going to take.
        spent: the seconds of runs that were interrupted.
    """

    def __init__(
        self, source: Picture, version: int, choice: UpscaleSettings, plan: Plan, model_title: str
    ) -> None:
        self.version = version
        self.choice = choice
        self.plan = plan
        self.pyramids = [Pyramid(step.height, step.width) for step in plan.steps]
        self.transparent = source.alpha is not None
        self.seconds: float | None = None
        self.expected = plan.seconds
        self.spent = 0.0
        self._source = source
        self._model_title = model_title
        self._placed: set[Region] = set()  # tiles of the last step
        self._finished: set[int] = set()
        self._assembly = Assembly(plan, source, range(len(plan.steps)))
        self._residuals = [np.zeros((s.height, s.width), np.float16) for s in plan.steps]

    @property
    def source(self) -> Picture:
        """The picture that it is a result of."""
        return self._source

    @property
    def memory(self) -> int:
        """Bytes of all steps, for the screen and for files."""
        channels = self._source.channels + self.transparent
        a_pixel = channels * self._source.pixels.itemsize + _RESIDUAL
        return sum(p.height * p.width * a_pixel + p.memory for p in self.pyramids)

    @property
    def last(self) -> int:
        """The index of the last step, which is the final result."""
        return len(self.pyramids) - 1

    def size(self, step: int) -> Size:
        """Return rows and columns of a step."""
        return self.pyramids[step].height, self.pyramids[step].width

    @property
    def network_title(self) -> str:
        """The name of the network with its weights and its factor."""
        choice = self.choice
        return titles.network(self._model_title, choice.scale, choice.for_photographs)

    def title(self, step: int) -> str:
        """Return the name of a step on the canvas."""
        info = self.plan.steps[step].info
        return titles.layer(self._model_title, info, self.choice.for_photographs)

    @property
    def complete(self) -> bool:
        """True if all tiles of all steps are there."""
        return self.seconds is not None

    @property
    def share(self) -> float:
        """The share of the last step that is there, 0 to 1."""
        rows, columns = self.size(self.last)
        return sum(region.area for region in self._placed) / (rows * columns)

    @property
    def rest(self) -> Plan:
        """The plan of what an interrupted run has left to do: one tile at least."""
        left = rest(self.plan, (self._source.height, self._source.width), self._placed)
        return left if left.tiles else replace(left, tiles=self.plan.tiles[-1:])

    def put(self, tile: TileDone, shown: Display) -> None:
        """Place a tile in the step's picture, its residual and, as `shown`, in its pyramid."""
        self._assembly.place(tile)
        self._residuals[tile.step][tile.region.slices] = tile.residual
        self.pyramids[tile.step].place(tile.region, shown)
        if tile.step == self.last:
            self._placed.add(tile.region)

    def finish_step(self, step: int) -> None:
        """Note that all tiles of a step are there."""
        self._finished.add(step)

    def finished(self, step: int) -> bool:
        """Return whether all tiles of a step are there."""
        return step in self._finished

    # For workers

    def picture(self, step: int, enhancement: Enhancement = PLAIN) -> Picture:
        """Return the picture of a step, as it is to be written, with the options of the
        `enhancement` that its run does not depend on.
        """
        if enhancement == enhancement.run_options:
            return self._assembly.picture(step)
        source, full = self._source, self._assembly.picture(step)
        if enhancement.pixel_art or Channels.of(source, self.plan.colour).separate:
            picture = adjusted(source, full, enhancement)
        else:
            residual = self._residuals[step]
            picture = enlarge(source, *self.size(step), residual, enhancement, alpha=full.alpha)
        made = replace(picture.metadata, provenance=self.plan.provenance(step, enhancement))
        return replace(picture, metadata=made)

    def layer(self, step: int, enhancement: Enhancement) -> Layer:
        """Return a step with these options, rendered."""
        title, pyramid = self.title(step), self.pyramids[step]
        if enhancement.strength < 1:
            title = weakened(title, enhancement.strength)
        if enhancement != enhancement.run_options:
            converter = DisplayConverter(self._source)
            pyramid = Pyramid.of(converter.picture(self.picture(step, enhancement)))
        return Layer(title, pyramid, self.transparent)
