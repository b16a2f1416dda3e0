"""Samples degraded as photographs are."""

from itertools import pairwise

import numpy as np
import pytest
import torch

from srgui.evaluation.degradation import reduced
from srgui.training.data.batches import random_batches
from srgui.training.data.degrader import Degrader
from srgui.training.data.patches import Patches
from srgui.training.data.photo import MARGIN, degraded
from srgui.training.data.samples import degrade
from srgui.training.options import PhotoOptions, Turn
from tests.training.data.camera import NOTHING, PARTS


def error(low: np.ndarray, clean: np.ndarray) -> float:
    return float(np.square(low.astype(float) - clean).mean())


def test_with_everything_off_a_patch_is_only_reduced(photograph: np.ndarray) -> None:
    low, _, _ = degraded(photograph, 2, NOTHING, np.random.default_rng(0))
    np.testing.assert_array_equal(low, reduced(photograph, 64, 80, "bicubic"))


@pytest.mark.parametrize("part", PARTS)
def test_each_part_alone_changes_the_patch(part: dict, photograph: np.ndarray) -> None:
    options = PhotoOptions(**{**vars(NOTHING), **part})
    clean, _, _ = degraded(photograph, 2, NOTHING, np.random.default_rng(0))
    errors = [
        error(degraded(photograph, 2, options, np.random.default_rng(seed))[0], clean)
        for seed in range(20)
    ]
    assert np.median(errors) > 0.1
    assert len({round(e, 6) for e in errors}) > 2  # drawn anew each time


def test_the_same_seed_gives_the_same_patch(photograph: np.ndarray) -> None:
    first, again = (
        degraded(photograph, 4, PhotoOptions(), np.random.default_rng(7)) for _ in range(2)
    )
    np.testing.assert_array_equal(first[0], again[0])
    assert first[1:] == again[1:]


def test_blocks_lie_anywhere_on_a_sample() -> None:
    rng = np.random.default_rng(0)
    picture = rng.integers(0, 256, (64, 64, 3), dtype=np.uint8)
    options = PhotoOptions(0, 0, (30, 30), kernels=False, compressed=1.0)
    corners = {degraded(picture, 2, options, rng)[1:] for _ in range(400)}
    rows = {top % 8 for top, _ in corners}
    assert rows == set(range(8))
    assert all(0 <= top <= MARGIN and 0 <= left <= MARGIN for top, left in corners)


def test_what_is_compressed_twice_has_its_second_blocks_elsewhere(photograph: np.ndarray) -> None:
    options = PhotoOptions(0, 0, (30, 30), kernels=False, compressed=1.0)
    grids = []
    for seed in range(80):
        low = degraded(photograph, 1, options, np.random.default_rng(seed))[0].astype(float)
        steps = np.abs(np.diff(low[..., 1], axis=1)).mean(axis=0)
        grids.append(int(np.argmax([steps[n::8].mean() for n in range(8)])))
    once = grids.count(7)  # the step from the eighth column to the next
    assert 60 <= once < 80  # a tenth is compressed twice, at one of eight places
    assert len(set(grids)) > 2


def test_samples_and_truths_lie_at_the_same_place(photograph: np.ndarray) -> None:
    degrader = Degrader(False, {4: 2}.__getitem__, NOTHING)
    patches = Patches([photograph], 1)
    samples = next(random_batches(patches, [Turn(4, 48, 5)], degrader, [1]))
    assert samples.inputs.shape == (5, 1, 12, 12)
    assert [tuple(t.shape) for t in samples.truths] == [(5, 1, 24, 24), (5, 1, 48, 48)]
    reduced = degrade(samples.truths[-1], 4, False, 2).inputs
    inner = slice(3, -3)  # beyond the kernel's reach of the cut
    difference = (samples.inputs - reduced)[..., inner, inner].abs()
    assert float(difference.max()) < 2 / 255  # 8 bits, rounded three times


def test_pre_enlarged_inputs_of_all_scales_share_a_batch(photograph: np.ndarray) -> None:
    degrader = Degrader(True, lambda scale: 1, PhotoOptions())
    turns = [Turn(scale, 24, 4) for scale in (2, 3, 4)]
    samples = next(random_batches(Patches([photograph], 1), turns, degrader, [0]))
    assert samples.inputs.shape == samples.truths[0].shape == (4, 1, 24, 24)
    assert samples.inputs.dtype == torch.float32


def test_degraded_inputs_differ_from_reduced_ones_as_much_as_the_options_say(
    photograph: np.ndarray,
) -> None:
    errors = []
    for noise in (0.0, 4.0, 12.0):
        options = PhotoOptions(0, noise, None, kernels=False, noisy=1.0)
        degrader = Degrader(False, {2: 1}.__getitem__, options)
        rng = np.random.default_rng(0)
        samples = degrader.samples(photograph[None, :128, :128].repeat(20, 0), 2, rng)
        clean = degrade(samples.truths[0], 2, False).inputs
        errors.append(float((samples.inputs - clean)[..., 3:-3, 3:-3].square().mean()))
    assert all(lower < 0.5 * higher for lower, higher in pairwise(errors))
