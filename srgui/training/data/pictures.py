"""The pictures to train and to validate on, in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.errors import SrguiError, TrainingError
from srgui.images import Picture, bicubic, colour
from srgui.images.reading.reader import read
from srgui.texts import Text, joined
from srgui.training.data.pack import picture_files, unpacked

Original: TypeAlias = npt.NDArray[Any]  # (H, W) float32 luma, (H, W, 3) uint8, or (H, W, 2)
Compact: TypeAlias = npt.NDArray[Any]  # the same with luma in float16, finer than 8 bits

AUGMENTED_SIZES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
HELD_OUT = 10  # pictures for validation


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


def load_pictures(folders: Sequence[Path], patch: int, coloured: bool = False) -> Pictures:
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
