"""Pictures in memory, and the patches a network is trained on."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from srgui.errors import SrguiError, TrainingError
from srgui.evaluation.degradation import photograph
from srgui.images import Picture, bicubic, colour
from srgui.images.reading.reader import read
from srgui.texts import Text, joined
from srgui.training import functions
from srgui.training.data.pack import picture_files, unpacked
from srgui.training.data.photo import MARGIN, degraded
from srgui.training.data.torch_bicubic import resize
from srgui.training.options import PhotoOptions, Turn

Original: TypeAlias = npt.NDArray[Any]  # (H, W) float32 luma, (H, W, 3) uint8, or (H, W, 2)
Compact: TypeAlias = npt.NDArray[Any]  # the same with luma in float16, finer than 8 bits
Reduction: TypeAlias = Callable[[Original, int, np.random.Generator], Original]


AUGMENTED_SIZES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
HELD_OUT = 10  # pictures for validation


@dataclass(frozen=True)
class Samples:
    """Inputs of a network and the truths of its results: float32 luma in [16, 235] / 255."""

    inputs: Tensor
    """(N, 1, h, w)."""
    truths: tuple[Tensor, ...]
    """(N, 1, H, W) for each of the network's results."""

    def __len__(self) -> int:
        return len(self.inputs)

    def cut(self, count: int) -> tuple[Samples, Samples]:
        """The first `count` samples, and all others."""
        return self._part(slice(count)), self._part(slice(count, None))

    def split(self, size: int) -> list[Samples]:
        """In portions of at most `size` samples."""
        return [self._part(slice(n, n + size)) for n in range(0, len(self), size)]

    def cropped(self, side: int) -> Samples:
        """With truths of at most `side` pixels a side, and inputs of at most as many."""
        if self.truths[-1].shape[2] <= side:
            return self
        return Samples(
            self.inputs[..., :side, :side], tuple(truth[..., :side, :side] for truth in self.truths)
        )

    def _part(self, part: slice) -> Samples:
        return Samples(self.inputs[part], tuple(truth[part] for truth in self.truths))

    def to(self, device: torch.device) -> Samples:
        """On this device."""
        return Samples(self.inputs.to(device), tuple(truth.to(device) for truth in self.truths))


@dataclass(frozen=True)
class Pictures:
    """All usable pictures: (H, W) float32 luma or (H, W, 3) uint8, all alike."""

    training: list[Original]
    """The pictures to train on."""
    validation: list[Original]
    """The pictures that are held out."""
    notes: list[Text]
    """A sentence for each skipped file."""


def is_pair(picture: Original) -> bool:
    """Return whether a picture contains its input, as `training.data.pairs` describes."""
    return picture.ndim == 3 and picture.shape[2] == 2


def load(folders: Sequence[Path], patch: int, coloured: bool = False) -> Pictures:
    """Read all pictures of at least `patch` pixels a side, of folders or of packed files
    (`training.data.pack`): luma, or RGB if `coloured`.

    Corrupt and small ones are skipped and noted. Raises TrainingError when nothing is left.
    """
    notes: list[Text] = []
    with unpacked(folders) as places:
        read_in = [_read(place, coloured, notes) for place in places]
    return divided(read_in, patch, notes, folders)


def divided(
    read_in: Sequence[Sequence[Original]], patch: int, notes: list[Text], folders: Sequence[Path]
) -> Pictures:
    """Divide the pictures of `folders` into those for training and for validation.

    Pictures spread evenly over the folder with the most of them are held out. Those smaller than
    `patch` pixels a side are left out and noted. Raises TrainingError if fewer than two are left.
    """
    found = [[one for one in originals if min(one.shape[:2]) >= patch] for originals in read_in]
    small = sum(map(len, read_in)) - sum(map(len, found))
    if small:
        noun = Text("picture") if small == 1 else Text("pictures")
        notes.append(
            Text(
                "Skipped {count} {noun} smaller than a patch of {patch} x {patch}.",
                count=small,
                noun=noun,
                patch=patch,
            )
        )
    if sum(map(len, found)) < 2:
        give = Text("Give folders with at least two pictures; one is held out for validation.")
        raise TrainingError(
            Text("Can't train on {folders}", folders=", ".join(map(str, folders))),
            Text("there are fewer than two pictures"),
            joined([*notes, give]),
        )
    largest = max(found, key=len)
    count = max(1, min(HELD_OUT, len(largest) // 2))
    chosen = {n * (len(largest) // count) for n in range(count)}
    validation = [original for n, original in enumerate(largest) if n in chosen]
    training = [original for n, original in enumerate(largest) if n not in chosen]
    training += [one for originals in found if originals is not largest for one in originals]
    return Pictures(training, validation, notes)


def _luma(picture: Picture) -> npt.NDArray[np.float32]:
    return colour.luma(picture.pixels.astype(np.float32) / np.float32(picture.peak))


def _rgb(picture: Picture) -> npt.NDArray[np.uint8]:
    pixels = np.rint(picture.pixels * (255 / picture.peak)).astype(np.uint8)
    return np.broadcast_to(pixels, (picture.height, picture.width, 3)).copy()


def _read(folder: Path, coloured: bool, notes: list[Text]) -> list[Original]:
    originals: list[Original] = []
    for path in picture_files(folder):
        try:
            picture = read(path)
        except SrguiError as error:
            notes.append(Text("Skipped: {error}", error=error))
            continue
        originals.append(_rgb(picture) if coloured else _luma(picture))
    return originals


def augment_sizes(
    originals: Sequence[Original], patch: int, sizes: Sequence[float] = AUGMENTED_SIZES
) -> list[Compact]:
    """Every picture at all `sizes` at which it is still as large as a patch."""
    copies: list[Compact] = []
    for original in originals:
        for size in sizes:
            height, width = round(original.shape[0] * size), round(original.shape[1] * size)
            if min(height, width) < patch:
                continue
            copy = bicubic.resize(original.astype(np.float32), height, width)
            if original.dtype == np.uint8:
                copies.append(np.clip(np.rint(copy), 0, 255).astype(np.uint8))
            else:
                copies.append(copy.astype(np.float16))
    return copies


class Patches:
    """Endless random patches of pictures, if `turned` turned and flipped.

    A picture is drawn with a probability in proportion to its area. Of `busiest` random places
    that with the highest contrast is taken, since flat patches teach little. Places are multiples
    of `step` pixels.
    """

    def __init__(
        self, pictures: Sequence[Compact], busiest: int, turned: bool = True, step: int = 1
    ) -> None:
        self.pictures = pictures
        self.busiest = busiest
        self.turned = turned
        self.step = step
        self._odds: dict[int, npt.NDArray[np.float64]] = {}

    def draw(self, count: int, side: int, rng: np.random.Generator) -> Compact:
        """The next `count` patches, (N, side, side) or (N, side, side, 3); ValueError when no
        picture is as large.
        """
        chosen = rng.choice(len(self.pictures), count, p=self._odds_of(side))
        return np.stack([self._patch(self.pictures[n], side, rng) for n in chosen])

    def _odds_of(self, side: int) -> npt.NDArray[np.float64]:
        """The probability of each picture; those smaller than a patch are never drawn."""
        if side not in self._odds:
            areas = [p.shape[0] * p.shape[1] * (min(p.shape[:2]) >= side) for p in self.pictures]
            self._odds[side] = np.array(areas) / np.sum(areas)
        return self._odds[side]

    def _patch(self, picture: Compact, side: int, rng: np.random.Generator) -> Compact:
        places = [self._place(picture, side, rng) for _ in range(self.busiest)]
        patch = max(places, key=_contrast)
        if not self.turned:
            return patch
        if rng.integers(2):
            patch = patch[:, ::-1]
        return np.rot90(patch, int(rng.integers(4)))

    def _place(self, picture: Compact, side: int, rng: np.random.Generator) -> Compact:
        rows, columns = ((length - side) // self.step + 1 for length in picture.shape[:2])
        top, left = int(rng.integers(rows)) * self.step, int(rng.integers(columns)) * self.step
        return picture[top : top + side, left : left + side]


def _contrast(patch: Compact) -> float:
    # Every third pixel in float32 is enough to compare; of a colour picture, green.
    plane = patch if patch.ndim == 2 else patch[..., 1]
    return float(plane[::3, ::3].astype(np.float32).std())


def degrade(originals: Tensor, scale: int, pre_enlarged: bool, levels: int = 1) -> Samples:
    """Samples of `scale` made of luma (N, 1, H, W), whose sides it divides, as the papers do.

    A pre-enlarged input has one truth, the original; a pyramid of `levels` levels has one a level,
    each reduced by bicubic.
    """
    height, width = originals.shape[2], originals.shape[3]
    low = resize(originals, height // scale, width // scale)
    return samples_of(low, originals, pre_enlarged, levels)


def samples_of(low: Tensor, originals: Tensor, pre_enlarged: bool, levels: int) -> Samples:
    """Samples of reduced inputs (N, 1, h, w) and their originals (N, 1, H, W), as `degrade`."""
    height, width = originals.shape[2], originals.shape[3]
    if pre_enlarged:
        return Samples(resize(low, height, width), (originals,))
    factors = [2 ** (levels - n) for n in range(1, levels + 1)]
    truths = [resize(originals, height // f, width // f) for f in factors if f > 1]
    return Samples(low, (*truths, originals))


class Degrader:
    """Makes samples of drawn patches, for a network that is `pre_enlarged` or has `levels`.

    With `photo`, the inputs are degraded photographs; with `own`, that function reduces an original
    (H, W, 3) uint8 by a factor, with a random generator, to (h, w, 3) uint8; otherwise they are
    reduced as the papers do. `margin` is how many reduced pixels more a patch must have than the
    sample. Patches of pairs (`training.data.pairs`) contain their inputs.
    """

    def __init__(
        self,
        pre_enlarged: bool,
        levels: Callable[[int], int],
        photo: PhotoOptions | None = None,
        own: Reduction | None = None,
    ) -> None:
        self.pre_enlarged = pre_enlarged
        self.photo = photo
        self.own = own
        self.margin = MARGIN if photo else 0
        self.levels = levels

    def samples(self, patches: Compact, scale: int, rng: np.random.Generator) -> Samples:
        """Samples of `scale`: of luma (N, H, W), of pairs (N, H, W, 2), or with `photo` or `own` of
        RGB (N, H, W, 3).
        """
        if is_pair(patches[0]):
            return self._of_pairs(patches, scale)
        if self.own:
            reduced = [self._reduced(patch, scale, rng) for patch in patches]
            return self._of_rgb(np.stack(reduced), patches, scale)
        if self.photo is None:
            lumas = torch.from_numpy(patches.astype(np.float32))[:, None]
            return degrade(lumas, scale, self.pre_enlarged, self.levels(scale))
        lows, originals = [], []
        side = patches.shape[1] // scale - self.margin
        for patch in patches:
            low, top, left = degraded(patch, scale, self.photo, rng)
            lows.append(low[top : top + side, left : left + side])
            originals.append(
                patch[top * scale : (top + side) * scale, left * scale : (left + side) * scale]
            )
        return self._of_rgb(np.stack(lows), np.stack(originals), scale)

    def held_out(self, crop: Original, scale: int, number: int) -> Samples:
        """One sample for validation, the same each time; a photograph of middle strength."""
        if is_pair(crop):
            return self._of_pairs(crop[None], scale)
        if self.own:
            low = self._reduced(crop, scale, np.random.default_rng([scale, number]))
            return self._of_rgb(low[None], crop[None], scale)
        if self.photo is None:
            originals = torch.from_numpy(crop)[None, None]
            return degrade(originals, scale, self.pre_enlarged, self.levels(scale))
        low = photograph(crop, scale, "middle", number)
        return self._of_rgb(low[None], crop[None], scale)

    def _reduced(self, original: Original, scale: int, rng: np.random.Generator) -> Original:
        """An original reduced by a person's own function. Raises TrainingError if it fails."""
        assert self.own is not None
        what = Text("Your degradation failed")
        try:
            low = np.asarray(self.own(original, scale, rng))
        except Exception as error:  # a person's code may raise anything
            raise TrainingError(what, functions.failure(error)) from error
        wanted = (original.shape[0] // scale, original.shape[1] // scale, 3)
        if low.shape != wanted or low.dtype != np.uint8:
            raise TrainingError(
                what,
                Text(
                    "it returned {found} {kind}, not {wanted} uint8",
                    found=low.shape,
                    kind=low.dtype,
                    wanted=wanted,
                ),
            )
        return low

    def _of_pairs(self, pairs: Compact, scale: int) -> Samples:
        planes = torch.from_numpy(pairs.astype(np.float32))
        low, originals = planes[:, None, ::scale, ::scale, 1], planes[:, None, :, :, 0]
        inputs, truths = low.contiguous(), originals.contiguous()
        return samples_of(inputs, truths, self.pre_enlarged, self.levels(scale))

    def _of_rgb(self, low: Compact, originals: Compact, scale: int) -> Samples:
        inputs, truths = (
            torch.from_numpy(colour.luma(rgb.astype(np.float32) / np.float32(255)))[:, None]
            for rgb in (low, originals)
        )
        return samples_of(inputs, truths, self.pre_enlarged, self.levels(scale))


def batches(
    patches: Patches,
    turns: Sequence[Turn],
    degrader: Degrader,
    seed: Sequence[int],
    first: int = 0,
) -> Iterator[Samples]:
    """Endless batches from the `first` one on, as `mixed` makes them.

    Each depends on the seed and its number alone, so that a resumed run goes on with the batches
    that it would have had.
    """
    for number in itertools.count(first):
        rng = np.random.default_rng([*seed, number])

        def drawn(turn: Turn, count: int, rng: np.random.Generator = rng) -> Samples:
            side = (turn.reduced_side + degrader.margin) * turn.scale
            samples = degrader.samples(patches.draw(count, side, rng), turn.scale, rng)
            return samples.cropped(turn.side)

        yield mixed(number, turns, degrader.pre_enlarged, drawn)


def mixed(
    number: int, turns: Sequence[Turn], pre_enlarged: bool, drawn: Callable[[Turn, int], Samples]
) -> Samples:
    """Return a batch of the samples that `drawn` returns for a turn and a number of samples.

    A pyramid gets one scale a batch, in turn, since its samples differ in cost and shape;
    pre-enlarged inputs have one shape, so that each batch mixes the scales.
    """
    if not pre_enlarged:
        turn = turns[number % len(turns)]
        return drawn(turn, turn.count)
    counts = [
        len(range((n - number) % len(turns), t.count, len(turns))) for n, t in enumerate(turns)
    ]
    groups = [drawn(turn, count) for turn, count in zip(turns, counts, strict=True) if count]
    inputs = torch.cat([group.inputs for group in groups])
    return Samples(inputs, (torch.cat([group.truths[0] for group in groups]),))
