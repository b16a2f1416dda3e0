"""LapSRN as its paper defines it."""

import numpy as np
import pytest
import torch
from torch import nn

from srgui.networks.lapsrn import LapSRN


@pytest.mark.parametrize(
    ("depths", "parameters"), [((10,), 407_441), ((10, 10), 814_242), ((5, 5, 5), 667_123)]
)
def test_the_papers_models_have_their_number_of_parameters(depths, parameters):
    assert sum(p.numel() for p in LapSRN(depths).parameters()) == parameters


def test_steps_are_the_levels_up_to_the_factor():
    network = LapSRN((1, 1, 1), 2)
    labels = {scale: [s.label for s in network.steps(scale)] for scale in (1.5, 2, 3, 4, 6.5, 8)}
    assert labels == {
        1.5: ["1.5x"],
        2: ["2x"],
        3: ["2x", "3x"],
        4: ["2x", "4x"],
        6.5: ["2x", "4x", "6.5x"],
        8: ["2x", "4x", "8x"],
    }


def test_a_factor_between_levels_needs_the_next_level():
    network = LapSRN((1, 1, 1), 2)
    assert network.magnifications(3) == (2, 4)
    assert network.magnifications(4.1) == (2, 4, 8)


def test_the_first_levels_are_those_of_a_smaller_network():
    deep, shallow = LapSRN((2, 2, 2), 4), LapSRN((2,), 4)
    shallow.load_state_dict(
        {k: v for k, v in deep.state_dict().items() if k in shallow.state_dict()}
    )
    x = torch.rand(1, 1, 6, 6)
    assert torch.equal(deep(x)[0], shallow(x)[0])


def test_untrained_the_image_branch_interpolates_bilinearly():
    network = LapSRN((1, 1), 2)
    with torch.no_grad():
        for level in network.levels:
            level.residual.weight.zero_()
    ramp = torch.linspace(0.2, 0.8, 12).expand(1, 1, 12, 12)
    doubled = network(ramp)[0][0, 0, 6].detach().numpy()
    position = (np.arange(24) + 0.5) / 2 - 0.5
    expected = 0.2 + position * 0.6 / 11
    # The outermost pixels lack neighbours; inside, float32 rounding alone may differ.
    np.testing.assert_allclose(doubled[1:-1], expected[1:-1], atol=1e-6)


def test_depth_may_differ_from_level_to_level():
    deep_first, deep_last = LapSRN((4, 2, 1), 2), LapSRN((1, 2, 4), 2)
    assert [len(level.convs) for level in deep_first.levels] == [4, 2, 1]
    assert deep_first.halo(2) == deep_last.halo(2) + 3  # a level's convolutions reach a pixel each
    assert deep_first.multiply_adds(8) < deep_last.multiply_adds(8)


def test_without_residual_there_is_no_image_branch():
    network = LapSRN((1, 1), 4, residual=False)
    assert not any(name.endswith("enlarge.weight") for name in network.state_dict())
    with torch.no_grad():
        for level in network.levels:
            level.residual.weight.zero_()
    for result in network(torch.rand(1, 1, 5, 5)):
        assert torch.equal(result, torch.zeros_like(result))


def test_without_pyramid_it_leaps_to_the_last_size_at_once():
    network = LapSRN((2, 3), 4, pyramid=False)
    (result,) = network(torch.rand(1, 1, 5, 6))
    assert result.shape == (1, 1, 20, 24)
    assert [step.label for step in network.steps(4)] == ["4x"]
    assert len(network.levels[0].convs) == 5  # as deep as the levels together
    transposed = [m for m in network.modules() if isinstance(m, nn.ConvTranspose2d)]
    assert all(layer.stride == (4, 4) for layer in transposed)
