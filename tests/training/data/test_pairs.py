"""Pairs of originals and inputs that exist already."""

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch.nn.functional import avg_pool2d

from srgui.errors import TrainingError
from srgui.training import validation
from srgui.training.data.batches import random_batches
from srgui.training.data.degrader import Degrader
from srgui.training.data.pairs import load_pairs
from srgui.training.data.patches import Patches
from srgui.training.data.torch_bicubic import resize
from srgui.training.options import Turn


@pytest.fixture
def inputs(tmp_path: Path, pictures: Path) -> Path:
    """A folder with the means of 2 x 2 pixels of every picture, which turns and flips respect."""
    folder = tmp_path / "inputs"
    folder.mkdir()
    for path in pictures.iterdir():
        Image.open(path).reduce(2).save(folder / path.name)
    return folder


@pytest.mark.parametrize("pre_enlarged", [False, True])
def test_an_input_belongs_to_its_truth(pictures: Path, inputs: Path, pre_enlarged: bool) -> None:
    pairs = load_pairs([pictures], [inputs], 2, 24)
    assert (len(pairs.training), len(pairs.validation)) == (2, 2)
    degrader = Degrader(pre_enlarged, lambda scale: 1)
    patches = Patches([p.astype(np.float16) for p in pairs.training], 2, step=2)
    batch = next(random_batches(patches, [Turn(2, 24, 6)], degrader, [0]))
    held_out = validation.samples(pairs.validation, [2], degrader)[2]
    for samples in (batch, *held_out):
        expected = avg_pool2d(samples.truths[-1], 2)
        if pre_enlarged:
            height, width = samples.truths[-1].shape[2:]
            expected = resize(expected, height, width)
        # Inputs were rounded to 8 bits in each of three channels, and luma to float16.
        torch.testing.assert_close(samples.inputs, expected, atol=1.5 / 255, rtol=0)


def test_sizes_that_do_not_fit_are_named(pictures: Path, inputs: Path) -> None:
    with pytest.raises(TrainingError, match=r"0\.png: it has 72 x 64 pixels, its input 36 x 32 at"):
        load_pairs([pictures], [inputs], 3, 24)


def test_a_missing_folder_of_inputs_is_named(pictures: Path, inputs: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="there are 2 of originals and 1 of inputs"):
        load_pairs([pictures, pictures], [inputs], 2, 24)
    with pytest.raises(TrainingError, match="no such file"):
        load_pairs([pictures], [tmp_path / "absent"], 2, 24)


def test_an_unreadable_input_is_skipped_and_noted(pictures: Path, inputs: Path) -> None:
    (inputs / "2.png").write_bytes(b"no picture")
    pairs = load_pairs([pictures], [inputs], 2, 24)
    assert len(pairs.training) + len(pairs.validation) == 3
    assert "2.png" in pairs.notes[0]
