"""The events of a run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from srgui.images import Region
from srgui.images.colour import Floats
from srgui.images.picture import Pixels


@dataclass(frozen=True, eq=False)
class TileDone:
    """A finished rectangle of one step."""

    step: int
    """Index into `plan.steps`."""

    region: Region
    """Place in the step's picture."""

    pixels: Pixels
    """(h, w, 3) or (h, w, 1), of the dtype of the source."""

    alpha: Pixels | None
    """(h, w), of the dtype of the source; None where that is opaque."""

    luma: Floats
    """Luma in [0, 1] of the result without grain, (h, w) float32, before it was rounded."""

    progress: float
    """Completed share of the run's work, 0 to 1."""


@dataclass(frozen=True)
class Working:
    """Work progressed without a result."""

    progress: float
    """Completed share of the run's work, 0 to 1."""


@dataclass(frozen=True)
class StepDone:
    """All tiles of a step have been reported."""

    step: int
    """Index into `plan.steps`."""


@dataclass(frozen=True)
class Finished:
    """The run is complete."""

    seconds: float
    """Wall-clock time of the run."""


Event: TypeAlias = TileDone | Working | StepDone | Finished
