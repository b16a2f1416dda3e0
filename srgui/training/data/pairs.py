"""Pairs of originals and their reduced pictures, which exist already.

A pair is one array (H, W, 2): luma, and the luma of the reduced picture with every pixel repeated
`scale` times each way, so that patches, turns and flips are those of any picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from srgui.errors import OptionError, SrguiError, TrainingError
from srgui.evaluation.pairs import paired
from srgui.images import Picture, colour
from srgui.images.reading.reader import read
from srgui.texts import Text
from srgui.training.data.pack import picture_files
from srgui.training.data.pictures import Original, Pictures, divided


def load_pairs(
    originals: Sequence[Path], inputs: Sequence[Path], scale: int, patch: int
) -> Pictures:
    """Read the pairs of folders of originals and folders of inputs, in the same order.

    An original may be up to 15 pixels larger than `scale` times its input. Unreadable pairs are
    skipped and noted. Raises TrainingError if an original has no input, if sizes don't fit, or if
    fewer than two pairs are left.
    """
    if len(originals) != len(inputs):
        raise TrainingError(
            Text("Can't pair the folders"),
            Text("there are {a} of originals and {b} of inputs", a=len(originals), b=len(inputs)),
            Text("Give --inputs a folder for each folder of --data."),
        )
    notes: list[Text] = []
    found: list[list[Original]] = []
    for high, low in zip(originals, inputs, strict=True):
        try:
            files = paired(picture_files(low), picture_files(high))
        except OptionError as error:
            what = Text("Can't pair {high} with {low}", high=high, low=low)
            raise TrainingError(what, error.why) from error
        found.append([])
        for low_file, high_file in files:
            try:
                pair = _pair(read(high_file), read(low_file), scale, high_file.name)
            except TrainingError:
                raise
            except SrguiError as error:
                notes.append(Text("Skipped: {error}", error=error))
                continue
            found[-1].append(pair)
    return divided(found, patch, notes, originals)


def _pair(original: Picture, reduced: Picture, scale: int, name: str) -> Original:
    height, width = reduced.height * scale, reduced.width * scale
    spare = (original.height - height, original.width - width)
    if not all(0 <= more < 16 for more in spare):
        raise TrainingError(
            Text("Can't train on {name}", name=name),
            Text(
                "it has {width} x {height} pixels, its input {columns} x {rows} at {scale}x",
                width=original.width,
                height=original.height,
                columns=reduced.width,
                rows=reduced.height,
                scale=scale,
            ),
        )
    low = np.repeat(np.repeat(_luma(reduced), scale, axis=0), scale, axis=1)
    return np.stack([_luma(original)[:height, :width], low], axis=2)


def _luma(picture: Picture) -> colour.Floats:
    return colour.luma(picture.pixels.astype(np.float32) / np.float32(picture.peak))
