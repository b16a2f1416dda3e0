"""LapSRN as its paper defines it."""

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn.functional import conv2d, conv_transpose2d

from srgui.networks.lapsrn import LapSRN


@pytest.mark.parametrize(
    ("depths", "parameters"), [((10,), 407_441), ((10, 10), 814_242), ((5, 5, 5), 667_123)]
)
def test_the_papers_models_have_their_number_of_parameters(depths, parameters):
    assert sum(p.numel() for p in LapSRN(depths).parameters()) == parameters


def test_it_computes_the_papers_equations():
    network = LapSRN((2, 1), 5)
    x = torch.randn(1, 1, 7, 6)  # also below zero, so that every LeakyReLU matters

    def leaky(values):
        return torch.where(values > 0, values, 0.2 * values)

    features = leaky(conv2d(x, network.embed.weight, network.embed.bias, padding=1))
    image, expected = x, []
    for level in network.levels:
        for conv in level.convs:
            features = leaky(conv2d(features, conv.weight, conv.bias, padding=1))
        up = level.upsample
        height, width = 2 * features.shape[2], 2 * features.shape[3]
        enlarged = conv_transpose2d(features, up.weight, up.bias, stride=2)
        features = leaky(enlarged[..., :height, :width])
        residual = conv2d(features, level.residual.weight, level.residual.bias, padding=1)
        image = conv_transpose2d(image, level.enlarge.weight, stride=2, padding=1) + residual
        expected.append(image)
    for result, wanted in zip(network(x), expected, strict=True):
        torch.testing.assert_close(result, wanted)


def test_the_papers_kernel_gives_every_phase_as_many_taps():
    network = LapSRN((1,), 1, kernel=4)
    up = network.levels[0].upsample
    with torch.no_grad():
        up.weight.fill_(1)
    enlarged = up(torch.ones(1, 1, 5, 6))
    assert enlarged.shape == (1, 1, 10, 12)
    assert torch.equal(enlarged[..., 1:-1, 1:-1], torch.full((1, 1, 8, 10), 4.0))


def test_the_authors_kernel_gives_the_four_phases_four_two_and_one_taps():
    up = LapSRN((1,), 1).levels[0].upsample
    with torch.no_grad():
        up.weight.fill_(1)
    taps = up(torch.ones(1, 1, 5, 6))[0, 0, 2:4, 2:4]
    assert taps.tolist() == [[4, 2], [2, 1]]


@pytest.mark.parametrize("kernel", [2, 5])
def test_another_kernel_is_refused(kernel):
    with pytest.raises(ValueError, match=f"the kernel is {kernel}, not 3 or 4"):
        LapSRN((1,), 1, kernel=kernel)


def test_a_factor_between_levels_needs_the_next_level():
    network = LapSRN((1, 1, 1), 2)
    assert [network.level_count(scale) for scale in (1, 2, 3, 4, 4.1, 8)] == [1, 1, 2, 2, 3, 3]


def test_only_the_levels_that_are_asked_for_are_computed():
    network = LapSRN((1, 1, 1), 2)
    calls = []
    for level in network.levels:
        level.upsample.register_forward_hook(lambda *_: calls.append(1))
    x = torch.rand(1, 1, 6, 6)
    first, second = network(x, 2)
    assert len(calls) == 2
    for asked, whole in zip((first, second), network(x), strict=False):
        assert torch.equal(asked, whole)


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
    assert [len(level.convs) for level in LapSRN((4, 2, 1), 2).levels] == [4, 2, 1]


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
    assert network.step_kinds == ("level",)
    assert len(network.levels[0].convs) == 5  # as deep as the levels together
    transposed = [m for m in network.modules() if isinstance(m, nn.ConvTranspose2d)]
    assert all(layer.stride == (4, 4) for layer in transposed)
