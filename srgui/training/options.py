"""The options of a training run."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias

Precision: TypeAlias = Literal["auto", "full", "fast"]
Optimizer: TypeAlias = Literal["adam", "adamw", "sgd"]
RateSchedule: TypeAlias = Literal["cosine", "step", "plateau"]
Augmentation: TypeAlias = Literal["none", "turns", "sizes"]

LOSSES = {
    "charbonnier": "the mean of L1 made smooth at zero (default)",
    "l1": "the mean absolute error (default with --perceptual)",
    "l2": "the mean squared error",
    "gradient-variance": "l1 with the variance of slopes",
    "euclidean": "half the squared distance summed over a sample, as the papers of DRCN and DRRN",
    "charbonnier-sum": "charbonnier summed over a sample, as LapSRN's paper",
}
"""The losses by pixels, as the command line describes them."""

# The factors each of srgui's networks is trained on, all in one network.
SCALES: dict[str, tuple[int, ...]] = {
    "lapsrn": (2, 4, 8),
    "mslapsrn": (2, 4, 8),
    "drrn": (2, 3, 4),
    "drcn": (2, 3, 4),
}


@dataclass(frozen=True)
class PhotoOptions:
    """The strongest of each degradation; 0, or None, leaves that one out."""

    blur: float = 1.6
    """The largest sigma of a Gaussian, in reduced pixels."""
    noise: float = 12.0
    """The largest sigma of the sensor's noise, in steps of 255."""
    qualities: tuple[int, int] | None = (30, 95)
    """The range of JPEG's quality."""
    kernels: bool = True
    """False to reduce all samples by bicubic."""
    blurred: float = 0.25
    """The share of the samples that are blurred."""
    noisy: float = 0.75
    """The share of the samples that get noise."""
    compressed: float = 0.85
    """The share of the samples that are compressed."""


@dataclass(frozen=True)
class PerceptualOptions:
    """The loss by how results look."""

    network: Path
    """The file with SqueezeNet's weights."""
    weight: float = 0.2
    """The weight of the distance in its features."""
    adversarial: float = 0.02
    """The weight of the discriminator; 0 for none."""
    warmup: float = 0.1
    """The share of the run over which that weight rises."""


@dataclass(frozen=True)
class Turn:
    """The samples that an iteration draws of one scale."""

    scale: int
    """The factor."""
    side: int
    """The side of the originals, in pixels."""
    count: int
    """The number of samples."""

    @property
    def reduced_side(self) -> int:
        """The side of the reduced originals, rounded up: an enlarged sample is cropped."""
        return -(-self.side // self.scale)


@dataclass(frozen=True)
class TrainOptions:
    """A training run."""

    network: str
    """The name of the network."""
    data: tuple[Path, ...]
    """Folders of originals, or packed files."""
    out: Path
    """The .safetensors file to write."""
    minutes: float
    """The length of the run, unless iterations are counted."""
    iterations: int = 0
    """Above 0, the length of the run, which is then the same on a slower or busier machine."""
    hyperparameters: dict[str, Any] = field(default_factory=dict)
    """Those that differ from the network's own."""
    scales: tuple[int, ...] = ()
    """The factors, in turn; one that is given twice gets two turns."""
    stages: tuple[int, ...] = ()
    """The depths (DRRN's units, DRCN's recursions) that it grows through, the last one final."""
    only: str = ""
    """The beginning of the names of the parameters to train, such as "levels.2."; the others stay
    as they are. Empty to train all."""
    widen: int = 0
    """The number of filters that it grows to when validation flattens; 0 for no growth."""
    loss: str = "charbonnier"
    """The loss by pixels: a name in `losses.pixels`, or a person's own MODULE:FUNCTION."""
    phase_weight: float = 0.0
    """The weight of the difference between the four phases of pixels, which shows as a grid."""
    phase_decay: float = 0.0
    """The share of the enlarging kernels' phase differences that each iteration removes."""
    perceptual: PerceptualOptions | None = None
    """The loss by how results look."""
    supervised: int = 0
    """The number of DRCN's recursions drawn for supervision in an iteration; 0 for all."""
    supervision: bool = True
    """False to supervise DRCN's ensemble alone."""
    batches: tuple[int, ...] = (8,)
    """Samples of an iteration: one number, or one for each scale."""
    patches: tuple[int, ...] = (96,)
    """Sides of the originals in pixels: one number, or one for each scale."""
    portion: int = 4
    """The number of samples that a processor computes at once."""
    busiest: int = 2
    """The number of random patches of which that with the highest contrast is taken."""
    augment: Augmentation = "sizes"
    """Patches turned and flipped ("turns"), and of smaller copies of the pictures too ("sizes")."""
    inputs: tuple[Path, ...] = ()
    """Folders of reduced pictures, one for each of `data`; empty to reduce those of `data`."""
    validation: tuple[Path, ...] = ()
    """A folder of originals to validate on, and with `inputs` one of their reduced pictures; empty
    to hold out some of `data`."""
    photo: PhotoOptions | None = None
    """The degradation of the inputs; None for the papers' reduction alone."""
    degradation: str = ""
    """A person's own MODULE:FUNCTION that reduces originals; empty for none."""
    precision: Precision = "auto"
    """Of the features; fast is bfloat16."""
    optimizer: Optimizer = "adam"
    """The method that follows the gradient."""
    momentum: float = 0.9
    """That of SGD."""
    weight_decay: float = 0.0
    """The share of the weights that is taken away, times the rate; with Adam and SGD it is part of
    the gradient."""
    schedule: RateSchedule = "cosine"
    """The fall of the rate: to `final_rate`, by `factor` after each of equal parts of the run, or
    by `factor` when validation has not gained for a while."""
    steps: int = 5
    """The number of equal parts of a "step" schedule."""
    factor: float = 0.5
    """The rate after a step or on a plateau, relative to before."""
    patience: int = 5
    """The number of validations without a gain after which a "plateau" schedule falls."""
    validate_every: int = 0
    """The number of iterations between validations; 0 for as often as is worth its time."""
    rate: float = 1e-3
    """The rate at the start."""
    final_rate: float = 1e-5
    """The rate at the end of a cosine."""
    warmup: float = 0.02
    """The share of the run in which the rate rises."""
    clip_norm: float = 1.0
    """The bound of the gradient's norm; 0 for none."""
    clip_theta: float = 0.0
    """Above 0, each element of the gradient is bounded to +-theta / rate, as in DRRN's paper."""
    average: float = 0.999
    """The decay of the average of weights."""
    seed: int = 0
    """The seed of all random choices."""
    threads: int | None = None
    """The number of processor cores; None for all."""
    checkpoint_seconds: float = 45.0
    """The time between checkpoints."""
    init: Path | None = None
    """The weights to start from."""
    resume: bool = False
    """Continue from the checkpoint."""
    stage: int = 0
    """The stage of a plan; a later one continues from the checkpoint of the one before it."""

    def share(self, iterations: int, seconds: float) -> float:
        """The part of the run, in [0, 1], that is done after `iterations` and `seconds`."""
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
        """The path of the checkpoint, in the folder of the output."""
        return self.out.with_suffix(".checkpoint")

    @property
    def log(self) -> Path:
        """The path of the CSV log, in the folder of the output."""
        return self.out.with_suffix(".csv")
