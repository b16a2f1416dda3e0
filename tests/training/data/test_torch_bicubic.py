"""The batched resampling against the one of single pictures."""

import numpy as np
import pytest
import torch

from srgui.images import bicubic
from srgui.training.data import torch_bicubic


@pytest.mark.parametrize("size", [(12, 24), (8, 16), (6, 12), (48, 96)])
def test_a_batch_is_resampled_as_each_picture_is(size: tuple[int, int]) -> None:
    batch = torch.rand(3, 1, 24, 48, generator=torch.Generator().manual_seed(1))
    resized = torch_bicubic.resize(batch, *size)
    for picture, result in zip(batch, resized, strict=True):
        expected = bicubic.resize(picture[0].numpy(), *size)
        # float32 sums in another order
        np.testing.assert_allclose(result[0].numpy(), expected, atol=1e-5)
