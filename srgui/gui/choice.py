"""How a picture is enlarged."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, Literal, TypeAlias

from srgui.engine.compute_options import ComputeOptions
from srgui.engine.enhancement import Enhancement
from srgui.images.analysis.quality_estimate import QualityEstimate
from srgui.models.choice import Kind, Selection, select

Size: TypeAlias = tuple[int, int]  # rows, columns; (0, 0) while they are not known
Key: TypeAlias = tuple[str, float, Enhancement]  # what tells the results of a picture apart

_LARGE = 4_000_000  # pixels


class SettingsOrigin(Enum):
    """How the choice for a picture stands to that for the others."""

    SAME = "same"
    SMALLER = "smaller"  # the same, but less enlarged, because the picture is large
    OWN = "own"


@dataclass(frozen=True)
class Side:
    """A width, height or long edge of so many pixels that every result is to have, as far as an
    enlargement of 1 to `greatest` times allows. `dpi` is the resolution of the print it is for.
    """

    axis: Literal["width", "height", "long edge"]
    pixels: int
    greatest: float
    dpi: int | None = None

    def scale(self, size: Size) -> float:
        """The enlargement factor for a picture of this size."""
        rows, columns = size
        before = {"width": columns, "height": rows, "long edge": max(size)}[self.axis]
        return min(max(self.pixels / before, 1.0), self.greatest)


@dataclass(frozen=True)
class UpscaleSettings:
    """How to enlarge: `model` is a network's name, `compute` says where and with what.

    `kind` and the `traces` of each picture, None while they are not known, decide which weights of
    the network are used. A wanted `side` decides what `scale` is for each picture. The strength
    of the `enhancement` is applied when a result is shown and written; it changes no run.
    """

    model: str
    scale: float
    compute: ComputeOptions = field(default_factory=ComputeOptions)
    side: Side | None = None
    enhancement: Enhancement = field(default_factory=Enhancement)
    kind: Kind = Kind.AUTO
    traces: QualityEstimate | None = None

    @property
    def selection(self) -> Selection:
        """The weights that are used, and why."""
        return select(self.model, self.kind, self.traces or QualityEstimate())

    @property
    def weights(self) -> str:
        """The name in the catalogue of the weights that are used."""
        return self.selection.info.name

    @property
    def name(self) -> str:
        """What files call the network."""
        return self.enhancement.name_of(self.model)

    @property
    def for_photographs(self) -> bool:
        """Whether the weights are those for photographs."""
        return self.selection.info.kind == "photo"

    @property
    def dpi(self) -> int | None:
        """The resolution of the print that the result is for, which its file is to tell."""
        return None if self.side is None else self.side.dpi

    @property
    def key(self) -> Key:
        """What tells its result from the others of the same picture."""
        return self.weights, self.scale, self.enhancement.run_options

    def enhanced(self, **options: Any) -> UpscaleSettings:
        """These settings with other options of the `enhancement`, as for `Enhancement`."""
        return replace(self, enhancement=replace(self.enhancement, **options))

    def to_begin_with(self, size: Size) -> UpscaleSettings:
        """This choice for a picture of this size for which nobody has chosen yet: of a large one,
        a result more than twice as large is seldom wanted and takes long.
        """
        if self.side is not None or size[0] * size[1] <= _LARGE:
            return self
        return replace(self, scale=min(self.scale, 2.0))

    def following(self, common: UpscaleSettings, size: Size) -> SettingsOrigin:
        """How this choice for a picture of this size stands to `common`, that for the others; where
        it is computed makes no difference.
        """
        mine = replace(self, compute=common.compute, traces=common.traces)
        if mine == common.of(size):
            return SettingsOrigin.SAME
        return SettingsOrigin.SMALLER if mine == common.to_begin_with(size) else SettingsOrigin.OWN

    def of(self, size: Size) -> UpscaleSettings:
        """This choice for a picture of this size."""
        if self.side is None or not all(size):
            return self
        return replace(self, scale=self.side.scale(size))
