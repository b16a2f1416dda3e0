"""Networks on runtimes, whatever planes they take and give."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from srgui.engine.inference import Inference
from srgui.images.colour import grey_to_luma, luma, luma_to_grey
from srgui.models.catalogue import ModelInfo
from srgui.models.model import Model
from srgui.networks.network import Network
from srgui.programs.shape_inference import Sides
from srgui.programs.tracing import traced
from srgui.runtimes import planes
from srgui.runtimes.torch import prepare
from tests.networks.others.srresnet import SRResNet

# Float32 sums of the same products in another order.
TOLERANCE = 1e-5


class Shuffled(Network):
    """Enlarges twice, with or without a residual."""

    pre_enlarged, max_scale, step_kinds = False, 2, ("output",)

    def __init__(self, *, residual: bool) -> None:
        super().__init__()
        self.features, self.shuffle = nn.Conv2d(1, 4, 3, padding=1), nn.PixelShuffle(2)
        self.enlarge = nn.Upsample(scale_factor=2)
        self.residual = residual

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        made = self.shuffle(self.features(x))
        return (made + self.enlarge(x) if self.residual else made,)


def model_of(network: Network) -> Model:
    tensors = {
        name: tensor.numpy()
        for name, tensor in network.eval().requires_grad_(False).state_dict().items()
        if tensor.is_floating_point()
    }
    info = ModelInfo("own", "own", Path("own"), "own", {}, (2,))
    return Model(info, traced(network), tensors)


@pytest.mark.parametrize(("residual", "precision"), [(True, "auto"), (False, "full")])
def test_whole_pictures_are_never_rounded_to_16_bits_unasked(
    residual: bool, precision: str
) -> None:
    asked = []

    def preparing(graph, tensors, device, precision, threads):
        asked.append(precision)
        return prepare(graph, tensors, device, "full", threads)

    model = model_of(Shuffled(residual=residual))
    Inference(model, preparing, "cpu", "auto", 1)
    Inference(model, preparing, "cpu", "fast", 1)
    assert asked == [precision, "fast"]


@pytest.fixture
def network() -> Network:
    torch.manual_seed(4)
    return SRResNet().eval().requires_grad_(False)


def computed(network: Network, plane: np.ndarray) -> np.ndarray:
    inference = Inference(model_of(network), prepare, "cpu", "full", 1)
    assert inference.colour
    (found,) = planes(inference.run(plane, Sides(), 1))
    return found


def test_a_network_in_colour_takes_and_gives_colours_in_the_range_of_luma(
    network: Network, rng: np.random.Generator
) -> None:
    rgb = rng.random((6, 7, 3), dtype=np.float32)
    (expected,) = network(torch.from_numpy(rgb.transpose(2, 0, 1))[None])
    found = luma_to_grey(computed(network, grey_to_luma(rgb)))
    np.testing.assert_allclose(found, expected[0].numpy().transpose(1, 2, 0), atol=TOLERANCE)


def test_a_network_in_colour_sees_luma_as_grey_and_gives_its_luma(
    network: Network, rng: np.random.Generator
) -> None:
    grey = rng.random((6, 7), dtype=np.float32)
    (expected,) = network(torch.from_numpy(np.stack([grey] * 3))[None])
    found = computed(network, grey_to_luma(grey))
    rgb = np.ascontiguousarray(expected[0].numpy().transpose(1, 2, 0))
    np.testing.assert_allclose(found, luma(rgb), atol=TOLERANCE)
