"""Batches are made of samples of every scale."""

import numpy as np
import torch

from srgui.training.data.batches import random_batches
from srgui.training.data.degrader import Degrader
from srgui.training.data.patches import Patches
from srgui.training.data.samples import degrade
from srgui.training.options import Turn


def test_a_batch_depends_on_its_seed_and_number_alone(photograph: np.ndarray) -> None:
    patches = Patches([photograph[..., 1].astype(np.float16) / 255], 2)
    degrader = Degrader(True, lambda scale: 1)
    turns = [Turn(2, 24, 3), Turn(3, 24, 3)]
    whole, later, other = (
        random_batches(patches, turns, degrader, *where) for where in (([1],), ([1], 2), ([2], 2))
    )
    third = [next(whole) for _ in range(3)][-1]
    assert torch.equal(third.inputs, next(later).inputs)
    assert not torch.equal(third.inputs, next(other).inputs)


def test_a_patch_that_the_scale_does_not_divide_is_cut_from_a_larger_one(
    photograph: np.ndarray,
) -> None:
    patches = Patches([photograph[..., 1].astype(np.float16) / 255], 1)
    degrader = Degrader(True, lambda scale: 1)
    turns = [Turn(scale, 41, 3) for scale in (2, 3, 4)]
    samples = next(random_batches(patches, turns, degrader, [0]))
    assert samples.inputs.shape == samples.truths[0].shape == (3, 1, 41, 41)


def test_a_turn_has_a_size_and_a_number_of_its_own(photograph: np.ndarray) -> None:
    patches = Patches([photograph[..., 1].astype(np.float16) / 255], 1)
    degrader = Degrader(False, {2: 1, 4: 2}.__getitem__)
    found = random_batches(patches, [Turn(2, 24, 3), Turn(4, 64, 1)], degrader, [0])
    assert [tuple(next(found).inputs.shape) for _ in range(2)] == [(3, 1, 12, 12), (1, 1, 16, 16)]


def test_a_pyramid_gets_one_scale_a_batch_in_turn(photograph: np.ndarray) -> None:
    patches = Patches([photograph[..., 1].astype(np.float16) / 255], 1)
    degrader = Degrader(False, {2: 1, 4: 2, 8: 3}.__getitem__)
    turns = [Turn(scale, 24, 2) for scale in (2, 4, 8)]
    found = random_batches(patches, turns, degrader, [0])
    assert [next(found).inputs.shape[2] for _ in range(4)] == [12, 6, 3, 12]


def test_pre_enlarged_batches_mix_the_scales_evenly(photograph: np.ndarray) -> None:
    patches = Patches([photograph[..., 1].astype(np.float16) / 255], 1)
    degrader = Degrader(True, lambda scale: 1)
    turns = [Turn(2, 24, 3), Turn(4, 24, 3)]
    found = random_batches(patches, turns, degrader, [0])
    seen = {2: 0, 4: 0}
    for _ in range(2):
        samples = next(found)
        assert len(samples) == 3
        for inputs, truth in zip(samples.inputs, samples.truths[0], strict=True):
            for scale in seen:
                expected = degrade(truth[None], scale, True).inputs[0]
                seen[scale] += torch.allclose(inputs, expected, atol=1e-6)
    assert seen == {2: 3, 4: 3}
