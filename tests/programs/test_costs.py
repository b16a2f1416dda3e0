"""Multiply-adds and memory follow from a program; so do the names of the steps."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from srgui.networks.drcn import DRCN
from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.network import Network
from srgui.programs.costs import Costs
from srgui.programs.serialization import check
from srgui.programs.shape_inference import Sides
from srgui.programs.steps import step_infos
from srgui.programs.tracing import traced
from tests.programs.conftest import tensors_of


def costs(network: Network) -> Costs:
    graph = traced(network).graph
    return Costs(graph)


def test_multiply_adds_are_those_of_its_convolutions(network: Network) -> None:
    done = 0

    def count(layer: nn.Module, inputs: tuple[torch.Tensor], output: torch.Tensor) -> None:
        nonlocal done
        pixels = inputs[0] if isinstance(layer, nn.ConvTranspose2d) else output
        done += layer.weight.numel() * pixels.shape[-1] * pixels.shape[-2]

    for layer in network.modules():
        if isinstance(layer, nn.Conv2d | nn.ConvTranspose2d):
            layer.register_forward_hook(count)
    network(torch.zeros(1, 1, 20, 23))
    assert costs(network).multiply_adds(20, 23, Sides()) == done
    assert costs(network).per_pixel() * 20 * 23 == done


def test_at_a_side_inside_the_picture_less_is_computed(network: Network) -> None:
    of = costs(network)
    work = [of.multiply_adds(60, 60, sides) for sides in
            (Sides(), Sides(top=False), Sides(False, False), Sides(*[False] * 4))]  # fmt: skip
    assert work == sorted(work, reverse=True)
    assert len(set(work)) == 4


def test_the_shares_grow_to_the_whole(network: Network) -> None:
    shares = costs(network).shares()
    assert list(shares) == sorted(shares)
    assert shares[-1] == 1
    assert len(shares) == len(network.step_kinds)


def test_lapsrns_first_level_is_a_fifth_of_two() -> None:
    first, last = costs(LapSRN((5, 5), 32)).shares()
    assert (first, last) == (pytest.approx(0.2, abs=0.01), 1)  # the second has four times as many


@pytest.mark.parametrize(
    ("network", "wide"),
    [(DRCN(8, 4), 3), (DRRN(8, 1, 3), 3), (LapSRN((3,), 8), 4 + 1)],
    ids=["drcn", "drrn", "lapsrn"],
)
def test_memory_is_that_of_the_values_which_live_together(network: Network, wide: int) -> None:
    # DRCN: the state, the hidden layer, its successor; DRRN: identity, state and hidden layer (the
    # activation before it makes room); LapSRN: enlarged features (four times as large) and source.
    floats = costs(network).floats(50, 50, Sides()) / 2500
    assert wide * 8 * 0.6 < floats <= wide * 8 + 16  # and some planes


def test_steps_have_their_names_numbers_and_factors() -> None:
    def labels(network: Network, scale: float) -> list[str]:
        return [s.label for s in step_infos(traced(network), tensors_of(network), scale)]

    pyramid = LapSRN((1, 1, 1), 2)
    assert labels(pyramid, 1.5) == ["1.5x"]
    assert labels(pyramid, 2) == ["2x"]
    assert labels(pyramid, 3) == ["2x", "3x"]
    assert labels(pyramid, 6.5) == ["2x", "4x", "6.5x"]
    assert labels(LapSRN((1, 1), 2, pyramid=False), 2) == ["2x"]
    assert labels(DRRN(2, 1, 1), 3) == ["3x"]
    assert labels(DRCN(2, 2), 2) == ["recursion 1 of 2", "recursion 2 of 2", "ensemble"]
    assert labels(DRCN(2, 2, basic=True), 2) == ["2x"]


class Refined(Network):
    """Two results of the same size, after one of half that size."""

    pre_enlarged, max_scale = False, 4
    step_kinds = ("level", "coarse", "fine")

    def __init__(self) -> None:
        super().__init__()
        self.twice = nn.Upsample(scale_factor=2, mode="bilinear")
        self.layer = nn.Conv2d(1, 1, 3, padding=1)

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, ...]:
        half = self.layer(self.twice(x))
        coarse = self.twice(half)
        return half, coarse, self.layer(coarse)


def test_results_of_one_size_all_belong_to_its_factors() -> None:
    program = traced(Refined())
    check(program)

    def labels(scale: float) -> list[str]:
        return [step.label for step in step_infos(program, {}, scale)]

    assert labels(2) == ["2x"]
    assert labels(3) == ["2x", "coarse", "fine"]
    assert [step.factor for step in step_infos(program, {}, 3)] == [2, 3, 3]


def test_recursions_show_their_weights_in_the_ensemble() -> None:
    network = DRCN(6, 3)
    learned = torch.tensor([0.25, -0.125, 0.875])  # exact in binary
    with torch.no_grad():
        network.ensemble.copy_(learned)
    steps = step_infos(traced(network), tensors_of(network), 2)
    assert [step.weight for step in steps] == [*learned.tolist(), None]
    assert step_infos(traced(DRRN(2, 1, 1)), {}, 2)[0].weight is None


def test_weights_of_numpy_are_plain_numbers() -> None:
    network = DRCN(2, 1)
    (step, _) = step_infos(traced(network), tensors_of(network), 2)
    assert type(step.weight) is float
    assert np.isclose(step.weight, 1)
