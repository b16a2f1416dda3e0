"""A traced program computes what its network's forward does."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.functional import relu_

from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.network import Network, conv3x3
from srgui.programs.fold_batch_norm import folded
from srgui.programs.operations import Convolution, Normalisation, Sum, Tensors
from srgui.programs.shape_inference import ProgramError, Sides
from srgui.programs.tracing import traced
from srgui.runtimes import channels_first
from tests.programs.conftest import computed, tensors_of

# Float32 sums of the same products in another order: some units in the last place.
TOLERANCE = 1e-5


def results_of(network: Network, luma: np.ndarray) -> list[np.ndarray]:
    with torch.inference_mode():
        return [made[0, 0].numpy() for made in network(torch.from_numpy(luma)[None, None])]


def test_it_computes_what_the_forward_does(network: Network, rng: np.random.Generator) -> None:
    luma = rng.random((13, 18), np.float32) - 0.1  # also below zero, so that every ReLU matters
    program = traced(network)
    made = list(computed(program.graph, tensors_of(network), luma, Sides()))
    for result, expected in zip(made, results_of(network, luma), strict=True):
        np.testing.assert_allclose(result, expected, atol=TOLERANCE)


def test_folded_normalisations_change_nothing(network: Network, rng: np.random.Generator) -> None:
    luma = rng.random((12, 11), np.float32)
    graph, tensors = folded(traced(network).graph, tensors_of(network))
    for result, expected in zip(
        computed(graph, tensors, luma, Sides()), results_of(network, luma), strict=True
    ):
        np.testing.assert_allclose(result, expected, atol=TOLERANCE)


def test_normalisations_behind_convolutions_are_folded_and_those_behind_sums_stay() -> None:
    network = DRRN(4, 1, 3, batch_norm=True).eval()
    before = traced(network).graph
    after, _ = folded(before, tensors_of(network))

    def count(graph):
        return sum(isinstance(operation, Normalisation) for operation in graph.operations)

    # Before each ReLU one; one a unit follows the unit's first convolution alone.
    assert (count(before), count(after)) == (1 + 2 * 3 + 1, 1 + 3 + 1)


def test_a_recursion_names_the_same_tensors_again() -> None:
    graph = traced(DRRN(4, 1, 9)).graph
    convolutions = [o.weight for o in graph.operations if isinstance(o, Convolution)]
    assert len(convolutions) == 20
    assert len(set(convolutions)) == 4


def test_nothing_is_computed_before_the_first_result_that_needs_it() -> None:
    class Late(LapSRN):
        def forward(self, x: Tensor) -> tuple[Tensor, ...]:
            first = self.levels[0].residual(self.levels[0].upsample(self.embed(x)))
            features = self.levels[1].upsample(self.levels[0].upsample(self.embed(x)))
            second = self.levels[1].residual(features)
            return (first, second)

    names = [operation.result for operation in traced(Late((0, 0), 2)).graph.operations]
    assert names.index("levels_0_residual") < names.index("levels_1_upsample")


def test_what_is_computed_twice_is_computed_once() -> None:
    graph = traced(DRRN(4, 1, 1)).graph  # relu(H_0) as the identity and as the unit's input
    assert len({(type(o), getattr(o, "source", o.result)) for o in graph.operations}) == len(
        graph.operations
    )


def test_an_activation_in_place_is_what_its_source_becomes(rng: np.random.Generator) -> None:
    class InPlace(Network):
        pre_enlarged, max_scale, step_kinds = True, 1, ("output",)

        def __init__(self) -> None:
            super().__init__()
            self.first, self.last = conv3x3(1, 3), conv3x3(3, 1)

        def forward(self, x: Tensor) -> tuple[Tensor]:
            features = self.first(x)
            rectified = relu_(features)
            return (self.last(rectified + features),)

    network = InPlace().eval()
    luma = rng.random((7, 8), np.float32)
    graph = traced(network).graph
    total = next(operation for operation in graph.operations if isinstance(operation, Sum))
    assert len(set(total.sources)) == 1
    (made,) = computed(graph, tensors_of(network), luma, Sides())
    np.testing.assert_allclose(made, results_of(network, luma)[0], atol=TOLERANCE)


class Strange(Network):
    pre_enlarged, max_scale, step_kinds = True, 1, ("output",)

    def __init__(self, layer: nn.Module) -> None:
        super().__init__()
        self.layer = layer

    def forward(self, x: Tensor) -> tuple[Tensor]:
        return (self.layer(x),)


class Forward(Network):
    """A network whose features are those of a function."""

    max_scale, step_kinds = 4, ("output",)

    def __init__(
        self,
        forward: Callable[[nn.Module, Tensor], Tensor],
        width: int = 4,
        channels: int = 1,
        pre_enlarged: bool = True,
    ) -> None:
        super().__init__()
        self.channels, self.pre_enlarged = channels, pre_enlarged
        self.first, self.last = nn.Conv2d(channels, 4, 3, padding=1), conv3x3(width, channels)
        self.scale = nn.Parameter(torch.tensor([0.5, -1.5, 2.0, 0.25]).reshape(4, 1, 1))
        self.register_buffer("mean", torch.tensor(0.4))
        self._function = forward

    def forward(self, x: Tensor) -> tuple[Tensor]:
        features = self.first(x) * self.scale - self.mean
        return (self.last(self._function(self, features)),)


FORWARDS: dict[str, Forward] = {
    "tanh": Forward(lambda _, x: torch.tanh(x)),
    "sigmoid": Forward(lambda _, x: x.sigmoid()),
    "gelu": Forward(lambda _, x: functional.gelu(x)),
    "swish": Forward(lambda _, x: functional.silu(x)),
    "product": Forward(lambda _, x: x * torch.sigmoid(x)),
    "numbers": Forward(lambda _, x: -(2 * x + 0.25) / 4 - 0.5),
    "a number minus": Forward(lambda _, x: 1 - x),
    "learned minus": Forward(lambda net, x: net.mean - x),
    "difference": Forward(lambda _, x: torch.tanh(x) - x),
    "concatenation": Forward(lambda _, x: torch.cat([x, torch.relu(x)], dim=1), 8),
    "shuffle": Forward(lambda _, x: functional.pixel_shuffle(x, 2), 1, pre_enlarged=False),
    "nearest": Forward(
        lambda _, x: functional.interpolate(x, scale_factor=3, mode="nearest"), pre_enlarged=False
    ),
    "bilinear": Forward(
        lambda _, x: functional.interpolate(x, scale_factor=(2, 2), mode="bilinear"),
        pre_enlarged=False,
    ),
    "colour": Forward(lambda _, x: torch.relu(x), channels=3),
}


@pytest.mark.parametrize("name", FORWARDS)
def test_what_authors_write_is_followed(name: str, rng: np.random.Generator) -> None:
    network = FORWARDS[name].eval()
    plane = rng.random((9, 7, 3) if network.channels == 3 else (9, 7), np.float32)
    graph = traced(network).graph
    tensors = {name: tensor.numpy() for name, tensor in network.state_dict().items()}
    (made,) = computed(graph, tensors, plane, Sides())
    with torch.inference_mode():
        (expected,) = network(torch.from_numpy(channels_first(plane))[None])
    # the reference's error function is exact to 1.5e-7
    np.testing.assert_allclose(channels_first(made), expected[0], atol=TOLERANCE)


def test_layers_of_other_networks_are_followed(rng: np.random.Generator) -> None:
    layers = nn.Sequential(
        nn.Conv2d(1, 8, 5, padding=4, dilation=2),
        nn.PReLU(8),
        nn.Conv2d(8, 8, 3, padding="same", groups=4),
        nn.Tanh(),
        nn.Conv2d(8, 12, 1),
        nn.PixelShuffle(2),
        nn.GELU(),
        nn.Upsample(scale_factor=2, mode="bilinear"),
        nn.SiLU(),
        nn.Upsample(scale_factor=2),
        nn.Sigmoid(),
        nn.PReLU(),
        nn.Conv2d(3, 1, 3, padding=1),
    )
    network = Strange(layers).eval()
    luma = rng.random((6, 5), np.float32)
    graph, tensors = traced(network).graph, tensors_of(network)
    (made,) = computed(graph, tensors, luma, Sides())
    np.testing.assert_allclose(made, results_of(network, luma)[0], atol=TOLERANCE)


def test_an_addition_in_place_is_seen_by_what_reads_its_left_side_later(
    rng: np.random.Generator,
) -> None:
    def forward(_: nn.Module, x: Tensor) -> Tensor:
        before = torch.relu(x)
        x += before
        return x * before

    network = Forward(forward).eval()
    luma = rng.random((6, 5), np.float32)
    (made,) = computed(traced(network).graph, all_tensors(network), luma, Sides())
    np.testing.assert_allclose(made, results_of(network, luma)[0], atol=TOLERANCE)


def all_tensors(network: Network) -> Tensors:
    return {name: tensor.numpy() for name, tensor in network.state_dict().items()}


class Attention(nn.Module):
    """Channel attention, of Y. Zhang et al., "Image Super-Resolution Using Very Deep Residual
    Channel Attention Networks", ECCV 2018."""

    def __init__(self) -> None:
        super().__init__()
        self.pool, self.gate = nn.AdaptiveAvgPool2d(1), nn.Conv2d(1, 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.sigmoid(self.gate(self.pool(x)))


@pytest.mark.parametrize(
    ("network", "why"),
    [
        (Strange(nn.Conv2d(1, 1, 3, stride=2)), "does not keep the size"),
        (Strange(nn.Conv2d(1, 1, 3)), "does not keep the size"),
        (Strange(nn.Conv2d(1, 1, 2, padding="same")), "does not keep the size"),
        (Strange(nn.Conv2d(1, 1, (3, 1), padding=1)), "not square"),
        (Strange(nn.Conv2d(1, 1, 3, padding=1, padding_mode="reflect")), "with zeros around it"),
        (Strange(nn.ConvTranspose2d(1, 1, 3, stride=2)), "does not enlarge by 2 exactly"),
        (Strange(nn.ConvTranspose2d(2, 2, 2, 2, groups=2)), "dilated or grouped"),
        (Strange(nn.GELU("tanh")), "layer is an approximation"),
        (Strange(nn.AvgPool2d(3, 1, 1)), "is a AvgPool2d, which a program can.t express"),
        (Strange(nn.Upsample(size=(9, 9))), "not by a whole scale_factor"),
        (Strange(nn.Upsample(scale_factor=1.5)), "not by a whole scale_factor"),
        (Strange(nn.Upsample(scale_factor=2, mode="bicubic")), "nearest or bilinear"),
        (Strange(nn.InstanceNorm2d(1)), "InstanceNorm2d, which sees the whole picture at once"),
        (
            Strange(Attention()),
            "its module layer.pool is a AdaptiveAvgPool2d, which sees the whole picture at once, "
            "but pictures are computed in tiles",
        ),
        (Forward(lambda _, x: x * x.mean()), "calls mean, which sees the whole picture"),
        (Forward(lambda _, x: torch.fft.fft2(x).real), "calls fft_fft2, which a program can.t"),
        (Forward(lambda _, x: x if x.sum() > 0 else -x), "can.t be followed .TraceError"),
        (Forward(lambda _, x: x + torch.ones(4, 1, 1)), "not among its parameters and buffers"),
        (Forward(lambda _, x: x / x), "divides by something else than a number"),
    ],
)
def test_what_a_program_cannot_express_is_refused_by_name(network: Network, why: str) -> None:
    with pytest.raises(ProgramError, match=why):
        traced(network)
