"""What a training run is asked to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias

Precision: TypeAlias = Literal["auto", "full", "fast"]
Loss: TypeAlias = Literal["charbonnier", "l1", "l2", "gradient-variance"]

# The factors each network is trained on, all in one network.
SCALES: dict[str, tuple[int, ...]] = {"lapsrn": (2, 4, 8), "drrn": (2, 3, 4), "drcn": (2, 3, 4)}


@dataclass(frozen=True)
class PhotoOptions:
    """The strongest of each degradation; 0, or an empty range, leaves that one out.

    `blur` is the largest sigma of a Gaussian in reduced pixels, `noise` that of the sensor's noise
    in steps of 255, `qualities` the range of JPEG's quality; with `kernels` False all samples are
    reduced by bicubic. `blurred`, `noisy` and `compressed` are the shares of the samples that are.
    """

    blur: float = 1.6
    noise: float = 12.0
    qualities: tuple[int, int] | None = (30, 95)
    kernels: bool = True
    blurred: float = 0.25
    noisy: float = 0.75
    compressed: float = 0.85


@dataclass(frozen=True)
class PerceptualOptions:
    """How results are judged beyond their pixels.

    `network` is the file with SqueezeNet's weights, `weight` that of the distance in its features,
    `adversarial` that of the discriminator, 0 for none; it rises over the first `warmup` of a run.
    """

    network: Path
    weight: float = 0.2
    adversarial: float = 0.02
    warmup: float = 0.1


@dataclass(frozen=True)
class Turn:
    """What an iteration draws: `count` samples of `scale` from originals of `side` pixels."""

    scale: int
    side: int
    count: int


@dataclass(frozen=True)
class TrainOptions:
    """A training run.

    It lasts `minutes`, or `iterations` when that is above 0: then it does the same on a faster or a
    busier machine, and again on the same one.

    `hyperparameters` override the network's own; `stages` are the depths (DRRN's units, DRCN's
    recursions) through which it grows, the last one being final, and `widen` is the number of
    filters it grows to when validation flattens. A scale that stands twice in `scales` gets two
    turns. `patches` are the sides of the originals in pixels and `batches` the samples of an
    iteration, one for all scales or one for each of them; `portion` is the number of samples that a
    processor computes at once, `busiest` how many random patches compete for a place by their
    contrast. `phase_weight` is the weight of what differs between the four phases of a result's
    pixels, which shows as a grid; `phase_decay` is the share of what differs between those of the
    enlarging kernels that every iteration takes away. `perceptual` says how results are judged
    beyond their pixels, None not at all. `photo` says how inputs are degraded beyond the papers'
    reduction, None not at all.
    Rates are Adam's. `clip_norm` bounds the gradient's norm; `clip_theta`, when above 0, bounds
    each of its elements to +-theta / rate as well, as DRRN's paper does. `supervised` is the number
    of DRCN's recursions drawn for supervision in an iteration, 0 for all of them; without
    `supervision` none is supervised.
    """

    network: str
    data: tuple[Path, ...]
    out: Path
    minutes: float
    iterations: int = 0
    hyperparameters: dict[str, Any] = field(default_factory=dict)
    scales: tuple[int, ...] = ()
    stages: tuple[int, ...] = ()
    widen: int = 0
    loss: Loss = "charbonnier"
    phase_weight: float = 0.0
    phase_decay: float = 0.0
    perceptual: PerceptualOptions | None = None
    supervised: int = 0
    supervision: bool = True
    batches: tuple[int, ...] = (8,)
    patches: tuple[int, ...] = (96,)
    portion: int = 4
    busiest: int = 2
    photo: PhotoOptions | None = None
    precision: Precision = "auto"
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
    stage: int = 0  # of a plan; a later one goes on from the checkpoint of the one before it

    def share(self, iterations: int, seconds: float) -> float:
        """How much of the run, in [0, 1], is done after so many iterations and seconds."""
        done = iterations / self.iterations if self.iterations else seconds / (60 * self.minutes)
        return min(1.0, done)

    @property
    def turns(self) -> tuple[Turn, ...]:
        """A scale, a side and a number of samples for each of `scales`, in order."""
        count = len(self.scales)
        sides = self.patches * (count if len(self.patches) == 1 else 1)
        batches = self.batches * (count if len(self.batches) == 1 else 1)
        return tuple(map(Turn, self.scales, sides, batches))

    @property
    def served(self) -> tuple[int, ...]:
        """The scales in ascending order, each once."""
        return tuple(sorted(set(self.scales)))

    @property
    def checkpoint(self) -> Path:
        """Everything that is needed to go on, beside the output."""
        return self.out.with_suffix(".checkpoint")

    @property
    def log(self) -> Path:
        """The CSV log, beside the output."""
        return self.out.with_suffix(".csv")
