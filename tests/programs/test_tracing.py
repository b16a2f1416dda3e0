"""A traced program computes what its network's forward does."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn.functional import relu_

from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.network import Network, conv3x3
from srgui.programs.fold_batch_norm import folded
from srgui.programs.operations import Convolution, Normalisation, Sum
from srgui.programs.shape_inference import ProgramError, Sides
from srgui.programs.tracing import traced
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


class Sigmoid(Strange):
    def forward(self, x: Tensor) -> tuple[Tensor]:
        return (torch.sigmoid(self.layer(x)),)


@pytest.mark.parametrize(
    ("network", "why"),
    [
        (Strange(nn.Conv2d(1, 1, 3, stride=2)), "does not keep the size"),
        (Strange(nn.Conv2d(1, 1, 3)), "does not keep the size"),
        (Strange(nn.Conv2d(1, 1, 3, padding=2, dilation=2)), "dilated or grouped"),
        (Strange(nn.Conv2d(1, 1, (3, 1), padding=1)), "not square"),
        (Strange(nn.ConvTranspose2d(1, 1, 3, stride=2)), "does not enlarge by 2 exactly"),
        (Strange(nn.AvgPool2d(3, 1, 1)), "is a AvgPool2d"),
        (Sigmoid(nn.Conv2d(1, 1, 3, padding=1)), "a program can.t express"),
    ],
)
def test_what_a_program_cannot_express_is_refused_by_name(network: Network, why: str) -> None:
    with pytest.raises(ProgramError, match=why):
        traced(network)
