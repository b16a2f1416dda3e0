"""What a training run is asked to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

# The factors each network is trained on, all in one network.
SCALES: dict[str, tuple[int, ...]] = {"lapsrn": (2, 4, 8), "drrn": (2, 3, 4), "drcn": (2, 3, 4)}


@dataclass(frozen=True)
class TrainOptions:
    """A training run.

    `hyperparameters` override the network's own; `stages` are the depths (DRRN's units, DRCN's
    recursions) through which it grows, the last one being final, and `widen` is the number of
    filters it grows to when validation flattens. `patch` is the side of the originals in pixels,
    `portion` the number of samples that a processor computes at once, `busiest` how many random
    patches compete for a place by their contrast. Rates are Adam's. `clip_norm` bounds the
    gradient's norm; `clip_theta`, when above 0, bounds each of its elements to +-theta / rate as
    well, as DRRN's paper does. `supervised` is the number of DRCN's recursions drawn for
    supervision in an iteration, 0 for all of them.
    """

    network: str
    data: tuple[Path, ...]
    out: Path
    minutes: float
    hyperparameters: dict[str, Any] = field(default_factory=dict)
    scales: tuple[int, ...] = ()
    stages: tuple[int, ...] = ()
    widen: int = 0
    loss: Literal["charbonnier", "l2"] = "charbonnier"
    supervised: int = 0
    batch: int = 8
    patch: int = 96
    portion: int = 4
    busiest: int = 2
    rate: float = 1e-3
    final_rate: float = 1e-5
    warmup: float = 0.02
    clip_norm: float = 1.0
    clip_theta: float = 0.0
    average: float = 0.999
    seed: int = 0
    threads: int | None = None
    checkpoint_seconds: float = 45.0
    init: Path | None = None
    resume: bool = False

    @property
    def checkpoint(self) -> Path:
        """Everything that is needed to go on, beside the output."""
        return self.out.with_suffix(".checkpoint")

    @property
    def log(self) -> Path:
        """The CSV log, beside the output."""
        return self.out.with_suffix(".csv")
