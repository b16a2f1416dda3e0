"""Half precision rounds features and nothing else."""

import pytest
import torch
from torch import Tensor, nn

from srgui.networks.drcn import DRCN
from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.network import Network
from srgui.training.computing.precision import HalfFeatures, computing
from srgui.training.data.samples import Samples
from srgui.training.losses.objective import Objective


@pytest.fixture
def x() -> Tensor:
    return torch.rand(1, 1, 24, 24, generator=torch.Generator().manual_seed(0))


@pytest.mark.parametrize(
    "network",
    [LapSRN((2, 2), 8), DRRN(8, units=3), DRCN(8, recursions=3)],
    ids=["lapsrn", "drrn", "drcn"],
)
def test_results_are_float32_and_close(network: Network, x: Tensor) -> None:
    with torch.no_grad():
        exact = network(x)
        with HalfFeatures():
            rounded = network(x)
    for one, other in zip(exact, rounded, strict=True):
        assert other.dtype == torch.float32
        # bfloat16 has 8 bits, and the rounding of many features adds up
        assert 0 < float((one - other).abs().max()) < 0.03 * float(one.abs().max())


def test_the_image_branch_is_exact(x: Tensor) -> None:
    network = LapSRN((1, 1), 4)
    for name, parameter in network.named_parameters():
        if "residual" in name:
            nn.init.zeros_(parameter)
    with HalfFeatures():
        rounded = network(x)
    for one, other in zip(network(x), rounded, strict=True):
        assert torch.equal(one, other)


def test_gradients_reach_the_weights_in_float32(x: Tensor) -> None:
    network = DRRN(8, units=2)
    samples = Samples(x, (x.flip(2),))
    gradients = {}
    for precision in ("full", "fast"):
        network.zero_grad()
        with computing(precision, torch.device("cpu")):
            loss = Objective(network)(samples, 0.0)
        loss.backward()
        gradients[precision] = torch.cat([p.grad.flatten() for p in network.parameters()])
    assert gradients["fast"].dtype == torch.float32
    cosine = torch.cosine_similarity(gradients["full"], gradients["fast"], dim=0)
    assert float(cosine) > 0.99
    assert not torch.equal(gradients["full"], gradients["fast"])


@pytest.mark.parametrize(
    "network",
    [LapSRN((2, 2), 8), DRRN(8, units=3), DRCN(8, recursions=3)],
    ids=["lapsrn", "drrn", "drcn"],
)
def test_all_features_are_in_bfloat16(network: Network, x: Tensor) -> None:
    kinds = []
    for layer in network.modules():
        if isinstance(layer, nn.Conv2d) and layer.in_channels > 1:
            layer.register_forward_pre_hook(lambda layer, inputs: kinds.append(inputs[0].dtype))
    with torch.no_grad(), HalfFeatures():
        network(x)
    assert set(kinds) == {torch.bfloat16}


@pytest.mark.parametrize(
    "layers",
    [
        nn.Sequential(nn.Conv2d(1, 8, 3), nn.PReLU(8), nn.Conv2d(8, 1, 3)),
        nn.Sequential(nn.Conv2d(1, 8, 3), nn.Conv2d(8, 8, 3, groups=8), nn.Conv2d(8, 1, 3)),
        nn.Sequential(nn.Conv2d(1, 16, 3), nn.PixelShuffle(2), nn.GELU(), nn.Conv2d(4, 1, 3)),
        nn.Sequential(nn.Conv2d(1, 8, 3), nn.Upsample(scale_factor=2), nn.Conv2d(8, 3, 3)),
    ],
    ids=["prelu", "depthwise", "shuffle", "colour"],
)
def test_layers_of_other_networks_are_trained(layers: nn.Sequential, x: Tensor) -> None:
    with HalfFeatures():
        rounded = layers(x)
    exact = layers(x)
    assert rounded.dtype == torch.float32
    assert 0 < (rounded - exact).abs().max() < 0.02  # bfloat16 has 8 bits, and values are below 1
    rounded.sum().backward()
    assert all(p.grad is not None and p.grad.isfinite().all() for p in layers.parameters())
