"""Networks grow without forgetting."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from srgui.errors import TrainingError
from srgui.networks.drcn import DRCN
from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.network import Network
from srgui.training.parameters import growth


@pytest.fixture
def luma() -> Tensor:
    return torch.rand(2, 1, 12, 12, generator=torch.Generator().manual_seed(2))


def _trained(network: Network) -> Network:
    """With weights as a trained network may have them: no zeros, nothing alike."""
    torch.manual_seed(7)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.1 * torch.randn_like(parameter))
    return network.eval()


def _difference(first: Network, second: Network, luma: Tensor) -> float:
    pairs = zip(first(luma), second(luma), strict=True)
    return max((a - b).abs().max().item() for a, b in pairs)


NETWORKS = {
    "LapSRN": lambda: LapSRN((2, 1), 6),
    "LapSRN without residual": lambda: LapSRN((2, 1), 6, residual=False),
    "DRRN": lambda: DRRN(6, units=3),
    "DRRN of two normalised blocks": lambda: DRRN(6, 2, 2, True, False),
    "DRCN": lambda: DRCN(6, 4),
    "basic DRCN": lambda: DRCN(6, 4, basic=True),
}


@pytest.mark.parametrize("make", NETWORKS.values(), ids=NETWORKS.keys())
@pytest.mark.parametrize("filters", [7, 9, 20])
def test_a_wider_network_computes_the_same_function(
    make: Callable[[], Network], filters: int, luma: Tensor
) -> None:
    network = _trained(make())
    wider = growth.with_filters(network, filters).eval()
    assert wider.hyperparameters["filters"] == filters
    assert _difference(network, wider, luma) < 1e-5


def test_the_copies_in_a_wider_network_learn_different_things(luma: Tensor) -> None:
    wider = growth.with_filters(_trained(DRRN(4, units=2)), 8)
    wider(luma)[0].square().mean().backward()
    gradient = wider.blocks[0].conv1.weight.grad
    assert not torch.allclose(gradient[:4], gradient[4:], rtol=0.01)


def test_more_recursions_keep_the_ensemble(luma: Tensor) -> None:
    network = _trained(DRCN(4, 3))
    deeper = growth.with_depth(network, 5)
    assert len(deeper(luma)) == 6
    # 1e-6: sums in the same order, plus zeros
    assert (network(luma)[-1] - deeper(luma)[-1]).abs().max() < 1e-6


def test_fewer_recursions_keep_the_sum_of_the_ensemble_weights() -> None:
    network = DRCN(4, 8)
    assert growth.with_depth(network, 2).ensemble.sum().item() == pytest.approx(1.0)


def test_more_units_reuse_the_shared_weights(luma: Tensor) -> None:
    network = _trained(DRRN(4, units=2))
    deeper = growth.with_depth(network, 5)
    assert deeper.hyperparameters["units"] == 5
    assert deeper.state_dict().keys() == network.state_dict().keys()
    assert all(torch.equal(v, network.state_dict()[k]) for k, v in deeper.state_dict().items())
    assert _difference(network, growth.with_depth(deeper, 2), luma) == 0


def test_deeper_levels_start_close_to_the_old_function(luma: Tensor) -> None:
    torch.manual_seed(0)
    network = LapSRN((2, 2), 16).eval()
    deeper = growth.with_depths(network, (4, 2))
    assert deeper.hyperparameters["depths"] == [4, 2]
    fresh = LapSRN((4, 2), 16)
    # No equality: LeakyReLU follows each new convolution. Far closer than an unrelated network.
    assert _difference(network, deeper, luma) < 0.5 * _difference(network, fresh, luma)


def test_a_new_level_begins_as_a_copy_of_the_last_one(luma: Tensor) -> None:
    network = _trained(LapSRN((2, 1), 6))
    taller = growth.with_depths(network, (2, 1, 1))
    *old, new = taller(luma)
    assert all(torch.equal(a, b) for a, b in zip(network(luma), old, strict=True))
    assert (taller.max_scale, new.shape[-1]) == (8, 96)
    last, added = (taller.levels[level].state_dict() for level in (1, 2))
    assert all(torch.equal(last[name], added[name]) for name in last)
    (3 * new.mean()).backward()
    assert not torch.equal(taller.levels[1].residual.bias.grad, taller.levels[2].residual.bias.grad)


@pytest.mark.parametrize("pyramid", [True, False])
def test_the_papers_kernel_starts_as_the_same_function(pyramid: bool, luma: Tensor) -> None:
    network = _trained(LapSRN((2, 1), 6, pyramid=pyramid))
    grown = growth.adapt(network, {"kernel": 4})
    assert grown.hyperparameters["kernel"] == 4
    assert _difference(network, grown, luma) < 1e-6  # the same products, summed in another order
    grown(luma)[-1].sum().backward()
    frame = grown.levels[0].upsample.weight.grad[..., 0, :]
    assert frame.abs().max() > 0  # what is zero learns


def test_a_network_is_adapted_in_width_and_depth_at_once() -> None:
    adapted = growth.adapt(DRCN(4, 3), {"filters": 6, "recursions": 5})
    assert adapted.hyperparameters == {"filters": 6, "recursions": 5, "basic": False}


@pytest.mark.parametrize(
    ("network", "wanted", "why"),
    [
        (DRCN(4, 3), {"filters": 2}, "narrow"),
        (DRCN(4, 3), {"basic": True}, "its basic is False, not True"),
        (LapSRN((2, 2), 4), {"depths": [1, 2]}, "made shorter"),
        (LapSRN((2, 2), 4), {"depths": [2]}, "can't be removed"),
        (LapSRN((2, 2), 4), {"depths": [2, 2, 1]}, "made shorter"),
        (LapSRN((2, 2), 4, kernel=4), {"kernel": 3}, "a kernel of 4 pixels a side smaller"),
        (LapSRN((2, 2), 4), {"residual": False}, "its residual is True"),
    ],
)
def test_growth_that_leads_nowhere_is_refused(
    network: Network, wanted: dict[str, object], why: str
) -> None:
    with pytest.raises(TrainingError, match=why):
        growth.adapt(network, wanted)


def test_lapsrn_has_no_recursions_to_raise() -> None:
    with pytest.raises(TrainingError, match="LapSRN has none"):
        growth.with_depth(LapSRN((1,), 4), 3)
