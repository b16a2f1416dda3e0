"""The result of a run: every step, for the screen and for files."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.engine.assembly import Assembly
from srgui.engine.enhancement import PLAIN, Enhancement
from srgui.engine.events import TileDone
from srgui.engine.planes.bicubic import adjusted, enlarge
from srgui.engine.planes.channels import Channels
from srgui.engine.planning.plan import Plan, rest
from srgui.gui.choice import Size, UpscaleSettings
from srgui.gui.display.converter import DisplayConverter
from srgui.gui.display.layer import Layer
from srgui.gui.display.pyramid import Display, Pyramid
from srgui.gui.text import titles
from srgui.images import Picture, Region
from srgui.images.colour import Floats

Array: TypeAlias = npt.NDArray[Any]

_LUMA = 4  # bytes of a pixel's luma


@dataclass(frozen=True, eq=False)
class _Other:
    """The result of other weights, to be mixed in, by step."""

    luma: list[Floats]
    pyramids: list[Pyramid]
    pictures: Assembly | None  # for what luma does not contain: separate channels and alpha


class Result:
    """The steps of one run on one picture, filled tile by tile. Results of other weights can be
    mixed in.

    Attributes:
        version: the version of the file that the picture was read from.
        choice: the settings of the run.
        plan: the plan of the run.
        pyramids: every step for the screen.
        transparent: True if the picture has alpha.
        seconds: the time of the run and of those mixed in, once it is complete; else None.
        expected: the seconds that it is going to take.
        spent: the seconds of runs that were interrupted.
        part_only: True if a part is there that was wanted alone.
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
        self.part_only = False
        self._source = source
        self._model_title = model_title
        self._placed: set[Region] = set()  # tiles of the last step
        self._finished: set[int] = set()
        self._assembly = Assembly(plan, source, range(len(plan.steps)))
        # As the engine reports it, so that a mixed result has the bytes of a run that mixes it.
        self._luma = [np.zeros((s.height, s.width), np.float32) for s in plan.steps]
        self._others: dict[str, _Other] = {}  # by kind of weights
        self._on_disk = 0  # bytes

    @property
    def source(self) -> Picture:
        """The picture that it is a result of."""
        return self._source

    def swap(self, exchange: Callable[[Array], Array]) -> None:
        """Use other memory with the same values: what `exchange` returns for each array."""
        self._assembly.swap(exchange)
        for pyramid in self.pyramids:
            pyramid.swap(exchange)
        self._luma[:] = map(exchange, self._luma)
        for other in self._others.values():
            other.luma[:] = map(exchange, other.luma)
            for pyramid in other.pyramids:
                pyramid.swap(exchange)
            if other.pictures is not None:
                other.pictures.swap(exchange)

    def take_from_disk(self, stored: Mapping[int, Array]) -> None:
        """Use the arrays with the same values in a file, by the identity of those in memory."""
        self.swap(lambda array: stored.get(id(array), array))
        self._on_disk += sum(array.nbytes for array in stored.values())

    @property
    def memory(self) -> int:
        """Bytes in memory of all steps, for the screen and for files."""
        channels = self._source.channels + self.transparent
        a_pixel = channels * self._source.pixels.itemsize + _LUMA
        own = sum(p.height * p.width * a_pixel + p.memory for p in self.pyramids)
        mixed = [p for other in self._others.values() for p in other.pyramids]
        whole = own + sum(p.height * p.width * _LUMA + p.memory for p in mixed)
        return max(whole - self._on_disk, 0)

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

    def rename_network(self, name: str) -> None:
        """Give its network, one of the user's own, another name."""
        self.choice, self._model_title = replace(self.choice, model=name), name

    def title(self, step: int, enhancement: Enhancement = PLAIN) -> str:
        """Return the name of a step on the canvas, with these options."""
        info = self.plan.steps[step].info
        return titles.enhanced(titles.layer(self._model_title, info), enhancement)

    @property
    def complete(self) -> bool:
        """True if all tiles of all steps are there."""
        return self.seconds is not None

    @property
    def begun(self) -> bool:
        """True if any tile of the last step is there."""
        return bool(self._placed)

    @property
    def share(self) -> float:
        """The share of the last step that is there, 0 to 1."""
        rows, columns = self.size(self.last)
        return sum(region.area for region in self._placed) / (rows * columns)

    def covers(self, region: Region) -> bool:
        """Return whether this region of the source is there, in the last step."""
        rows, columns = self.size(self.last)
        down, along = rows / self._source.height, columns / self._source.width
        missing = [
            Region(
                math.floor(region.top * down),
                math.floor(region.left * along),
                math.ceil(region.bottom * down),
                math.ceil(region.right * along),
            ).clipped(rows, columns)
        ]
        for placed in self._placed:
            missing = [rest for part in missing for rest in _outside(part, placed)]
        return not missing

    @property
    def rest(self) -> Plan:
        """The plan of what an interrupted run has left to do: one tile at least."""
        left = rest(self.plan, (self._source.height, self._source.width), self._placed)
        return left if left.tiles else replace(left, tiles=self.plan.tiles[-1:])

    def put(self, tile: TileDone, shown: Display) -> None:
        """Place a tile in the step's picture, its luma and, as `shown`, in its pyramid."""
        self._assembly.place(tile)
        self._luma[tile.step][tile.region.slices] = tile.luma
        self.pyramids[tile.step].place(tile.region, shown)
        if tile.step == self.last:
            self._placed.add(tile.region)

    def finish_step(self, step: int) -> None:
        """Note that all tiles of a step are there."""
        self._finished.add(step)

    def finished(self, step: int) -> bool:
        """Return whether all tiles of a step are there."""
        return step in self._finished

    # Results of other weights

    @property
    def kind(self) -> str:
        """The kind of picture that its weights are for."""
        return self.choice.selection.info.kind

    def mix(self, other: Result) -> None:
        """Add the complete result of other weights by the same network."""
        separate = Channels.of(self._source, self.plan.colour).separate
        needed = separate or self.transparent
        pictures = other._assembly if needed else None
        self._others[other.kind] = _Other(other._luma, other.pyramids, pictures)
        self.seconds = (self.seconds or 0.0) + (other.seconds or 0.0)

    @property
    def runs(self) -> int:
        """The number of runs that it is mixed from."""
        return 1 + len(self._others)

    def missing(self, choice: UpscaleSettings) -> list[str]:
        """Return the kinds of weights whose results are still to be mixed in for these settings."""
        return [kind for kind in choice.other_kinds if kind not in self._others]

    def possible(self, enhancement: Enhancement) -> Enhancement:
        """Return the options that can be applied with what has been mixed in by now."""
        resolved = enhancement.resolved(self.kind)
        return replace(
            resolved,
            back_project=enhancement.back_project,
            natural=resolved.natural if "natural" in self._others else 0.0,
            artefact_removal=resolved.artefact_removal if "clean" in self._others else 1.0,
        )

    def blended(self, step: int, enhancement: Enhancement) -> tuple[tuple[Pyramid, float], ...]:
        """Return the other results' pyramids that are blended over that of a step, in turn, each
        with its opacity, for options that are `possible`.
        """
        layers, total = [], 0.0
        for rendition in enhancement.renditions(self.kind):
            total += rendition.share
            if rendition.kind != self.kind:
                pyramid = self._others[rendition.kind].pyramids[step]
                layers.append((pyramid, rendition.share / total))
        return tuple(layers)

    # For workers

    def picture(self, step: int, enhancement: Enhancement = PLAIN) -> Picture:
        """Return the picture of a step as it is written, with options that are `possible`."""
        if enhancement == enhancement.run_options:
            return self._assembly.picture(step)
        source, full = self._source, self._full(step, enhancement)
        if enhancement.pixel_art or Channels.of(source, self.plan.colour).separate:
            picture = adjusted(source, full, enhancement)
        else:
            luma = self._mixed(step, enhancement)
            picture = enlarge(source, *self.size(step), luma, enhancement, alpha=full.alpha)
        made = replace(picture.metadata, provenance=self.plan.provenance(step, enhancement))
        return replace(picture, metadata=made)

    def layer(self, step: int, enhancement: Enhancement) -> Layer:
        """Return a step with these options, rendered."""
        pyramid = self.pyramids[step]
        if enhancement != enhancement.run_options:
            converter = DisplayConverter(self._source)
            pyramid = Pyramid.of(converter.picture(self.picture(step, enhancement)))
        return Layer(self.title(step, enhancement), pyramid, self.transparent)

    def _full(self, step: int, enhancement: Enhancement) -> Picture:
        """The picture of a step, mixed from those of all renditions where they are there."""
        own, renditions = self._assembly.picture(step), enhancement.renditions(self.kind)
        if len(renditions) == 1 and renditions[0].kind == self.kind:
            return own
        mixed, alpha = (np.zeros(a.shape, np.float32) for a in (own.pixels, own.pixels[..., 0]))
        for rendition in renditions:
            share, picture = np.float32(rendition.share), own
            if rendition.kind != self.kind:
                pictures = self._others[rendition.kind].pictures
                if pictures is None:
                    return own
                picture = pictures.picture(step)
            mixed += share * picture.pixels
            alpha += share * (picture.peak if picture.alpha is None else picture.alpha)
        return replace(
            own,
            pixels=np.rint(mixed).astype(own.pixels.dtype),
            alpha=None if own.alpha is None else np.rint(alpha).astype(own.alpha.dtype),
        )

    def _mixed(self, step: int, enhancement: Enhancement) -> Floats:
        """The luma of a step, mixed from all renditions by their shares."""
        renditions = enhancement.renditions(self.kind)
        if len(renditions) == 1 and renditions[0].kind == self.kind:
            return self._luma[step]
        mixed = np.zeros(self.size(step), np.float32)
        for rendition in renditions:
            own = rendition.kind == self.kind
            luma = self._luma if own else self._others[rendition.kind].luma
            mixed += np.float32(rendition.share) * luma[step]
        return mixed


def _outside(region: Region, other: Region) -> list[Region]:
    """The parts of a region outside another one."""
    if not region.intersects(other):
        return [region]
    top, bottom = max(region.top, other.top), min(region.bottom, other.bottom)
    parts = (
        Region(region.top, region.left, top, region.right),
        Region(bottom, region.left, region.bottom, region.right),
        Region(top, region.left, bottom, other.left),
        Region(top, other.right, bottom, region.right),
    )
    return [part for part in parts if part.height > 0 and part.width > 0]
