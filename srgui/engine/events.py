"""What a run tells while it works."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.images import Region
from srgui.images.picture import Pixels


@dataclass(frozen=True, eq=False)
class TileDone:
    """A finished rectangle of one step.

    `step` is an index into `plan.steps`, `region` the place in that step's picture. `pixels` is
    (h, w, 3) or (h, w, 1) and `alpha` (h, w) or None, of the dtype of the source. `residual` is
    (h, w) float32, the luma (of [0, 1]) that the network added to the plain bicubic enlargement.
    `progress` is the share of the whole run's work that is done, 0 to 1.
    """

    step: int
    region: Region
    pixels: Pixels
    alpha: Pixels | None
    residual: npt.NDArray[np.float32]
    progress: float


@dataclass(frozen=True)
class Working:
    """Work went on without a result to tell; `progress` as in `TileDone`."""

    progress: float


@dataclass(frozen=True)
class StepDone:
    """All tiles of `plan.steps[step]` have been told."""

    step: int


@dataclass(frozen=True)
class Finished:
    """The run is complete; it took `seconds` of wall-clock time."""

    seconds: float


Event: TypeAlias = TileDone | Working | StepDone | Finished
