"""A grid is found in results, and kernels are kept from drawing one."""

import pytest
import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, conv2d, conv_transpose2d, interpolate

from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.training.data.samples import degrade
from srgui.training.losses.checkerboard import even_out, evened, phase_difference
from srgui.training.losses.objective import Objective


def test_a_grid_differs_between_phases_and_an_error_of_one_piece_does_not() -> None:
    truth = torch.rand(2, 1, 24, 24)
    assert phase_difference(truth + 0.1, truth).item() == pytest.approx(0, abs=1e-6)
    grid = torch.zeros_like(truth)
    grid[..., ::2] = 0.04
    for one in (grid, grid.mT):
        assert phase_difference(truth + one, truth).item() == pytest.approx(0.02, rel=1e-4)


def test_lines_that_change_their_sign_from_row_to_row_count_as_well() -> None:
    truth = torch.rand(2, 1, 24, 24)
    signs = torch.randint(2, (24, 1), generator=torch.Generator().manual_seed(1)) * 2.0 - 1
    lines = 0.02 * signs * torch.tensor([1.0, -1]).repeat(12)
    assert phase_difference(truth + lines, truth) > 0.019


def test_texture_counts_for_little_against_a_grid_as_strong() -> None:
    truth = torch.zeros(1, 1, 64, 64)
    noise = torch.randn(truth.shape, generator=torch.Generator().manual_seed(2))
    soft = avg_pool2d(noise, 3, 1, 1)
    grid = torch.tensor([1.0, -1]).repeat(32).expand_as(truth) * soft.std()
    assert phase_difference(soft, truth) < 0.5 * phase_difference(grid, truth)


def test_the_phases_of_all_levels_count() -> None:
    network = LapSRN((1, 1), 4)
    part = degrade(torch.rand(2, 1, 24, 24), 4, False, 2)
    pairs = zip(network(part.inputs), part.truths, strict=True)
    expected = Objective(network)(part, 0.0) + 3 * sum(phase_difference(*pair) for pair in pairs)
    found = Objective(network, phase_weight=3)(part, 0.0)
    assert found.item() == pytest.approx(expected.item(), rel=1e-5)


def _uneven(weight: Tensor, stride: int) -> float:
    """The difference of the phases for features that vary in one direction alone."""
    x = torch.randn(1, weight.shape[0], 9, 1, dtype=weight.dtype).expand(-1, -1, -1, 9)
    ways = [conv_transpose2d(one, weight, stride=stride) for one in (x, x.mT)]
    inner = [way[..., 8:-8] for way in (ways[0], ways[1].mT)]
    return max((one - one[..., :1]).abs().max().item() for one in inner)


@pytest.mark.parametrize(("side", "stride"), [(3, 2), (4, 2), (5, 4), (8, 4)])
def test_what_varies_in_one_direction_shows_no_grid_in_the_other(side: int, stride: int) -> None:
    torch.manual_seed(1)
    weight = torch.randn(3, 2, side, side, dtype=torch.float64)
    assert _uneven(weight, stride) > 0.1
    assert _uneven(evened(weight, stride), stride) < 1e-12  # 64 bits


def test_even_kernels_are_those_of_a_nearest_enlargement_and_a_convolution() -> None:
    generator = torch.Generator().manual_seed(2)
    small = torch.randn(2, 3, 3, 3, generator=generator)
    x = torch.randn(1, 3, 6, 5, generator=generator)
    expected = conv2d(interpolate(x, scale_factor=2), small, padding=1)
    # a transposed convolution turns its kernel; every tap reaches two rows and two columns
    planes = small.flip(2, 3).transpose(0, 1).reshape(6, 1, 3, 3)
    weight = conv_transpose2d(planes, torch.ones(1, 1, 2, 2)).reshape(3, 2, 4, 4)
    torch.testing.assert_close(conv_transpose2d(x, weight, stride=2, padding=1), expected)
    torch.testing.assert_close(evened(weight, 2), weight)


def test_the_closest_even_kernel_is_taken() -> None:
    torch.manual_seed(3)
    weight = torch.randn(1, 1, 4, 4)
    even = evened(weight, 2)
    torch.testing.assert_close(evened(even, 2), even)
    other = evened(torch.randn(1, 1, 4, 4), 2)
    assert ((weight - even) * other).sum().abs() < 1e-5  # at right angles to all even ones


def test_a_share_is_taken_from_every_enlargement_and_from_nothing_else() -> None:
    network = LapSRN((1, 1), 4, kernel=4)
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    even_out(network, 0.25)
    for name, tensor in network.state_dict().items():
        if name.endswith("upsample.weight"):
            wanted = 0.75 * before[name] + 0.25 * evened(before[name], 2)
            torch.testing.assert_close(tensor, wanted)
            assert not torch.equal(tensor, before[name])
        else:  # the image branch begins bilinear, which is even
            torch.testing.assert_close(tensor, before[name])


def test_without_a_share_or_an_enlargement_nothing_changes() -> None:
    for network, share in ((LapSRN((1,), 2), 0.0), (DRRN(2, units=1), 1.0)):
        before = [tensor.clone() for tensor in network.state_dict().values()]
        even_out(network, share)
        after = network.state_dict().values()
        assert all(torch.equal(*pair) for pair in zip(before, after, strict=True))


def test_an_even_network_keeps_an_even_picture_even() -> None:
    torch.manual_seed(4)
    network = LapSRN((1, 1), 4, kernel=4)
    for module in network.modules():
        if isinstance(module, nn.Conv2d | nn.ConvTranspose2d) and module.bias is not None:
            nn.init.normal_(module.bias)
    even_out(network, 1.0)
    with torch.no_grad():
        last = network(torch.full((1, 1, 24, 24), 0.4))[-1][0, 0, 40:-40, 40:-40]
    assert last.max() - last.min() < 1e-4 * last.abs().max()  # float32
