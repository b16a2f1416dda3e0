"""Pictures in memory, and the patches a network is trained on."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from srgui.errors import SrguiError, TrainingError, reason
from srgui.images import bicubic, colour
from srgui.images.reading import READABLE_SUFFIXES, read
from srgui.training.degrade import resize

Luma: TypeAlias = npt.NDArray[np.float32]
Compact: TypeAlias = npt.NDArray[np.float16]  # half the memory, finer than 8 bits

AUGMENTED_SIZES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
HELD_OUT = 10  # pictures for validation


@dataclass(frozen=True)
class Samples:
    """What a network gets, and the truth of each of its results.

    `inputs` is (N, 1, h, w), each truth (N, 1, H, W), float32 luma in [16, 235] / 255.
    """

    inputs: Tensor
    truths: tuple[Tensor, ...]

    def __len__(self) -> int:
        return len(self.inputs)

    def split(self, size: int) -> list[Samples]:
        """In portions of at most `size` samples."""
        return [
            Samples(self.inputs[n : n + size], tuple(t[n : n + size] for t in self.truths))
            for n in range(0, len(self), size)
        ]

    def to(self, device: torch.device) -> Samples:
        """On this device."""
        return Samples(self.inputs.to(device), tuple(truth.to(device) for truth in self.truths))


@dataclass(frozen=True)
class Pictures:
    """Luma of all usable pictures, those held out for validation apart; what was skipped."""

    training: list[Luma]
    validation: list[Luma]
    notes: list[str]


def load(folders: Sequence[Path], patch: int) -> Pictures:
    """Read all pictures of `folders`, (H, W) float32 luma each, of at least `patch` pixels a side.

    Pictures spread evenly over the folder with the most of them are held out for validation.
    Corrupt and small ones are skipped and noted. Raises TrainingError when nothing is left.
    """
    notes: list[str] = []
    found: list[list[Luma]] = []
    small = 0
    for folder in folders:
        lumas = []
        for path in _files(folder):
            try:
                picture = read(path)
            except SrguiError as error:
                notes.append(f"Skipped: {error}")
                continue
            if min(picture.height, picture.width) < patch:
                small += 1
                continue
            lumas.append(colour.luma(picture.pixels.astype(np.float32) / np.float32(picture.peak)))
        found.append(lumas)
    if small:
        noun = "picture" if small == 1 else "pictures"
        notes.append(f"Skipped {small} {noun} smaller than a patch of {patch} x {patch}.")
    if sum(map(len, found)) < 2:
        raise TrainingError(
            f"Can't train on {', '.join(map(str, folders))}",
            " ".join(notes) or "there are fewer than two pictures",
            "Give folders with at least two pictures; one is held out for validation.",
        )
    largest = max(found, key=len)
    chosen = set(np.linspace(0, len(largest) - 1, min(HELD_OUT, len(largest) // 2)).astype(int))
    validation = [luma for n, luma in enumerate(largest) if n in chosen]
    training = [luma for n, luma in enumerate(largest) if n not in chosen]
    training += [luma for lumas in found if lumas is not largest for luma in lumas]
    return Pictures(training, validation, notes)


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(p for p in folder.iterdir() if p.suffix.lower() in READABLE_SUFFIXES)
    except OSError as error:
        raise TrainingError(f"Can't read the folder {folder}", reason(error)) from error


def augment_sizes(lumas: Sequence[Luma], patch: int) -> list[Compact]:
    """Every picture at all `AUGMENTED_SIZES` at which it still holds a patch."""
    copies = []
    for luma in lumas:
        for size in AUGMENTED_SIZES:
            height, width = round(luma.shape[0] * size), round(luma.shape[1] * size)
            if min(height, width) >= patch:
                copies.append(bicubic.resize(luma, height, width).astype(np.float16))
    return copies


class Patches:
    """Endless random patches (N, 1, patch, patch) of pictures, turned and flipped.

    A picture is drawn with a probability in proportion to its area. Of `busiest` random places
    that with the highest contrast is taken, since flat patches teach little.
    """

    def __init__(self, lumas: Sequence[Compact], patch: int, busiest: int) -> None:
        self.lumas = lumas
        self.patch = patch
        self.busiest = busiest
        areas = np.array([luma.size for luma in lumas], dtype=np.float64)
        self.odds = areas / areas.sum()

    def draw(self, count: int, rng: np.random.Generator) -> Tensor:
        """The next `count` patches, float32."""
        chosen = rng.choice(len(self.lumas), count, p=self.odds)
        patches = np.stack([self._patch(self.lumas[n], rng) for n in chosen])
        return torch.from_numpy(patches.astype(np.float32))[:, None]

    def _patch(self, luma: Compact, rng: np.random.Generator) -> Compact:
        places = [self._place(luma, rng) for _ in range(self.busiest)]
        # Every third pixel in float32 is enough to compare contrasts.
        patch = max(places, key=lambda p: float(p[::3, ::3].astype(np.float32).std()))
        if rng.integers(2):
            patch = patch[:, ::-1]
        return np.rot90(patch, int(rng.integers(4)))

    def _place(self, luma: Compact, rng: np.random.Generator) -> Compact:
        top = int(rng.integers(luma.shape[0] - self.patch + 1))
        left = int(rng.integers(luma.shape[1] - self.patch + 1))
        return luma[top : top + self.patch, left : left + self.patch]


def degrade(originals: Tensor, scale: int, pre_enlarged: bool, levels: int = 1) -> Samples:
    """Samples of `scale` made of originals (N, 1, H, W), whose sides it divides.

    A pre-enlarged input has one truth, the original; a pyramid of `levels` levels has one a level,
    each reduced by bicubic.
    """
    height, width = originals.shape[2], originals.shape[3]
    low = resize(originals, height // scale, width // scale)
    if pre_enlarged:
        return Samples(resize(low, height, width), (originals,))
    factors = [2 ** (levels - n) for n in range(1, levels + 1)]
    truths = [resize(originals, height // f, width // f) for f in factors if f > 1]
    return Samples(low, (*truths, originals))


def batches(
    patches: Patches,
    scales: Sequence[int],
    count: int,
    pre_enlarged: bool,
    levels: Callable[[int], int],
    rng: np.random.Generator,
) -> Iterator[Samples]:
    """Endless batches of `count` samples.

    A pyramid gets one scale a batch, in turn, since its samples differ in cost and shape;
    pre-enlarged inputs have one shape, so that each batch mixes the scales.
    """
    for turn in itertools.count():
        originals = patches.draw(count, rng)
        if pre_enlarged:
            groups = [
                degrade(originals[(n - turn) % len(scales) :: len(scales)], scale, True)
                for n, scale in enumerate(scales)
            ]
            inputs = torch.cat([group.inputs for group in groups])
            yield Samples(inputs, (torch.cat([group.truths[0] for group in groups]),))
        else:
            scale = scales[turn % len(scales)]
            yield degrade(originals, scale, False, levels(scale))
