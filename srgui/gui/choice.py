"""The settings with which a picture is upscaled."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, Literal, TypeAlias

from srgui.engine.compute_options import ComputeOptions
from srgui.engine.enhancement import Enhancement
from srgui.images.analysis.quality_estimate import QualityEstimate
from srgui.models.choice import DEFAULT_NATURAL, Kind, Selection, select

Size: TypeAlias = tuple[int, int]  # rows, columns; (0, 0) while they are unknown
Key: TypeAlias = tuple[str, float, Enhancement]  # identifies a result among those of one picture

Chosen: TypeAlias = tuple[str, float, "Side | None", Enhancement, Kind]  # of all settings

DEFAULT_ENHANCEMENT = Enhancement(natural=DEFAULT_NATURAL)
"""The options of a new start."""

_LARGE = 4_000_000  # pixels


class SettingsOrigin(Enum):
    """The origin of a picture's settings: those of all pictures, or its own."""

    SAME = "same"
    SMALLER = "smaller"  # the same with a smaller factor, because the picture is large
    OWN = "own"


@dataclass(frozen=True)
class Side:
    """A length that every result is to have, as far as a factor of 1 to `greatest` allows."""

    axis: Literal["width", "height", "long edge"]
    pixels: int
    greatest: float  # factor
    dpi: int | None = None  # of the print that the result is for

    def scale(self, size: Size) -> float:
        """Return the factor for a picture of this size."""
        return min(max(self._wanted(size), 1.0), self.greatest)

    def is_capped(self, size: Size) -> bool:
        """Return whether the factor for a picture of this size can't reach the length."""
        return self.scale(size) != self._wanted(size)

    def _wanted(self, size: Size) -> float:
        rows, columns = size
        before = {"width": columns, "height": rows, "long edge": max(size)}[self.axis]
        return self.pixels / before


@dataclass(frozen=True)
class UpscaleSettings:
    """The network, the factor and the options for one picture or for all.

    The weights are selected at once, so that asking for them later reads no file.
    Raises ModelError for an unknown model.
    """

    model: str  # a network's name
    scale: float  # factor; follows from `side` where that is set
    compute: ComputeOptions = field(default_factory=ComputeOptions)
    side: Side | None = None  # the length that is wanted instead of a factor
    # Most of it is applied when a result is shown and written; `run_options` change a run.
    enhancement: Enhancement = field(default_factory=Enhancement)
    kind: Kind = Kind.AUTO  # of picture; selects the weights
    quality_estimate: QualityEstimate | None = None  # of the picture; None while unknown
    selection: Selection = field(init=False, repr=False, compare=False)  # the weights, and why

    def __post_init__(self) -> None:
        selection = select(self.model, self.kind, self.quality_estimate or QualityEstimate())
        object.__setattr__(self, "selection", selection)
        if self.enhancement.pixel_art != (self.kind is Kind.PIXEL):
            changed = replace(self.enhancement, pixel_art=self.kind is Kind.PIXEL)
            object.__setattr__(self, "enhancement", changed)

    @property
    def weights(self) -> str:
        """The name of the weights in the catalogue."""
        return self.selection.info.name

    @property
    def name(self) -> str:
        """The name of the network in file names."""
        return self.enhancement.name_of(self.model)

    @property
    def for_photographs(self) -> bool:
        """True if the weights are those for photographs."""
        return self.selection.info.kind == "photo"

    @property
    def dpi(self) -> int | None:
        """The resolution of the print that the result is for, to be stored in its file."""
        return None if self.side is None else self.side.dpi

    @property
    def applied(self) -> Enhancement:
        """The options without those that the weights can't follow at this factor."""
        return self.applied_to(self)

    def applied_to(self, run: UpscaleSettings) -> Enhancement:
        """Return the options without those that the weights of a `run` can't follow at its factor:
        those that its network would have if it were chosen.
        """
        selection, computed = run.selection, self.kind is not Kind.PIXEL
        wanted = self.enhancement.resolved(selection.info.kind)
        natural, clean = (selection.mixes(kind, run.scale) for kind in ("natural", "clean"))
        return replace(
            wanted,
            back_project=self.enhancement.back_project,
            natural=wanted.natural if natural and computed else 0.0,
            artefact_removal=wanted.artefact_removal if clean and computed else 1.0,
            grain=0.0 if self.kind in (Kind.CLEAN, Kind.PIXEL) else wanted.grain,
        )

    @property
    def other_kinds(self) -> tuple[str, ...]:
        """The kinds of weights whose results the result is mixed with."""
        own = self.selection.info.kind
        parts = self.applied.renditions(own)
        return tuple(part.kind for part in parts if part.kind != own)

    @property
    def chosen(self) -> Chosen:
        """The choices alone, without what depends on the machine or is known of the picture."""
        return self.model, self.scale, self.side, self.enhancement, self.kind

    def by(self, kind: str) -> UpscaleSettings:
        """Return the settings of one of those results."""
        return replace(
            self,
            model=self.selection.family[kind].name,
            kind=Kind.CLEAN,  # the name of clean weights may be that of their family
            side=None,
            enhancement=self.enhancement.run_options,
        )

    @property
    def key(self) -> Key:
        """The key of the result among those of the same picture."""
        return self.weights, self.scale, self.enhancement.run_options

    def enhanced(self, **options: Any) -> UpscaleSettings:
        """Return these settings with other options of the `Enhancement`."""
        return replace(self, enhancement=replace(self.enhancement, **options))

    def initial(self, size: Size) -> UpscaleSettings:
        """Return the settings for a new picture of this size: a result more than twice as large
        is seldom wanted for a large one, and takes a long time.
        """
        if self.side is not None or size[0] * size[1] <= _LARGE:
            return self
        return replace(self, scale=min(self.scale, 2.0))

    def origin(self, common: UpscaleSettings, size: Size) -> SettingsOrigin:
        """Compare with the `common` settings of all pictures, for a picture of this size; the
        device makes no difference.
        """
        mine = replace(self, compute=common.compute, quality_estimate=common.quality_estimate)
        if mine == common.for_size(size):
            return SettingsOrigin.SAME
        return SettingsOrigin.SMALLER if mine == common.initial(size) else SettingsOrigin.OWN

    def for_size(self, size: Size) -> UpscaleSettings:
        """Return these settings with the factor that the wanted side needs at this size."""
        if self.side is None or not all(size):
            return self
        return replace(self, scale=self.side.scale(size))
