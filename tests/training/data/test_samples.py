"""Samples are reduced as the papers do."""

import numpy as np
import torch

from srgui.images import bicubic
from srgui.training.data.samples import degrade


def test_a_pre_enlarged_sample_is_reduced_and_enlarged_again(photograph: np.ndarray) -> None:
    original = photograph[:48, :48, 1].astype(np.float32) / 255
    part = degrade(torch.from_numpy(original)[None, None], 3, True)
    expected = bicubic.resize(bicubic.resize(original, 16, 16), 48, 48)
    np.testing.assert_allclose(part.inputs[0, 0].numpy(), expected, atol=1e-5)
    np.testing.assert_array_equal(part.truths[0][0, 0].numpy(), original)


def test_every_pyramid_level_has_the_reduced_original_as_its_truth(photograph: np.ndarray) -> None:
    original = photograph[:48, :48, 1].astype(np.float32) / 255
    part = degrade(torch.from_numpy(original)[None, None], 8, False, 3)
    assert part.inputs.shape[2:] == (6, 6)
    for truth, side in zip(part.truths, (12, 24, 48), strict=True):
        expected = bicubic.resize(original, side, side)
        np.testing.assert_allclose(truth[0, 0].numpy(), expected, atol=1e-5)


def test_samples_are_split_into_portions() -> None:
    samples = degrade(torch.rand(5, 1, 24, 24), 4, False, 2)
    portions = samples.split(2)
    assert [len(portion) for portion in portions] == [2, 2, 1]
    for n in range(2):
        joined = torch.cat([portion.truths[n] for portion in portions])
        assert torch.equal(joined, samples.truths[n])
