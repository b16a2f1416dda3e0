"""The losses, against the papers' formulas written out."""

import math

import pytest
import torch
from torch import Tensor

from srgui.networks.drcn import DRCN
from srgui.networks.lapsrn import LapSRN
from srgui.training import options
from srgui.training.data.samples import degrade
from srgui.training.losses import pixels
from srgui.training.losses.objective import Objective
from srgui.training.losses.pixels import (
    charbonnier,
    charbonnier_sum,
    euclidean,
    gradient_variance,
    l1,
    l2,
)


@pytest.fixture
def originals() -> Tensor:
    return torch.rand(4, 1, 24, 24, generator=torch.Generator().manual_seed(3))


def restless_drcn() -> DRCN:
    """Its recursions differ; those of a fresh one, which starts as the identity, do not."""
    torch.manual_seed(5)
    network = DRCN(4, recursions=3)
    torch.nn.init.kaiming_normal_(network.recurse.weight)
    return network


def test_charbonnier_is_the_mean_of_the_smooth_absolute_difference() -> None:
    output, truth = torch.tensor([0.0, 0.5]), torch.tensor([0.0, 0.1])
    expected = (1e-3 + math.sqrt(0.4**2 + 1e-6)) / 2
    assert charbonnier(output, truth).item() == pytest.approx(expected, rel=1e-5)


def test_l2_is_the_mean_square() -> None:
    assert l2(torch.tensor([1.0, 3.0]), torch.zeros(2)).item() == pytest.approx(5.0)


def test_l1_is_the_mean_absolute_difference() -> None:
    assert l1(torch.tensor([1.0, -3.0]), torch.zeros(2)).item() == pytest.approx(2.0)


def test_gradient_variance_misses_texture_beyond_l1(originals: Tensor) -> None:
    flat = originals.mean((2, 3), keepdim=True).expand_as(originals)
    assert gradient_variance(originals, originals).item() == 0
    assert gradient_variance(flat, originals) > l1(flat, originals) + 0.1
    # as much texture, elsewhere: L1 is larger still, but hardly any variance is missing
    moved = originals.roll(1, 3)
    missing = gradient_variance(moved, originals) - l1(moved, originals)
    assert missing < 0.5 * (gradient_variance(flat, originals) - l1(flat, originals))


def test_gradient_variance_is_that_of_sobels_slopes() -> None:
    truth = torch.rand(1, 1, 10, 10, dtype=torch.float64)
    kernel = torch.tensor([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], dtype=torch.float64)
    kernels = torch.stack([kernel, kernel.T])[:, None]
    variance = torch.nn.functional.conv2d(truth, kernels).var((2, 3), correction=0)
    flat = torch.zeros_like(truth)
    expected = l1(flat, truth) + variance.square().mean()
    assert gradient_variance(flat, truth).item() == pytest.approx(expected.item())


def test_lapsrn_sums_the_loss_of_all_levels(originals: Tensor) -> None:
    network = LapSRN((1, 1, 1), 4)
    part = degrade(originals, 8, False, 3)
    outputs = network(part.inputs)
    losses = [charbonnier(o, t) for o, t in zip(outputs, part.truths, strict=True)]
    assert Objective(network)(part, 0.0).item() == pytest.approx(sum(losses).item(), rel=1e-6)


def test_a_2x_sample_leaves_the_upper_levels_alone(originals: Tensor) -> None:
    network = LapSRN((1, 1, 1), 4)
    Objective(network)(degrade(originals, 2, False, 1), 0.0).backward()
    assert network.levels[0].residual.weight.grad is not None
    assert network.levels[1].residual.weight.grad is None


@pytest.mark.parametrize("alpha", [1.0, 0.3, 0.0])
def test_recursive_supervision_weighs_recursions_and_ensemble(
    originals: Tensor, alpha: float
) -> None:
    network = restless_drcn()
    part = degrade(originals, 2, True)
    *predictions, ensemble = network(part.inputs)
    truth = part.truths[0]
    supervision = sum(l2(y, truth) for y in predictions) / 3
    expected = alpha * supervision + (1 - alpha) * l2(ensemble, truth)
    loss = Objective(network, "l2")(part, alpha)
    assert loss.item() == pytest.approx(expected.item(), rel=1e-5)


def test_drawn_supervision_has_the_full_loss_as_its_mean(originals: Tensor) -> None:
    network = restless_drcn()
    part = degrade(originals, 2, True)
    full = Objective(network)(part, 0.6).item()
    drawn = Objective(network, supervised=1)
    with torch.no_grad():
        losses = torch.tensor([drawn(part, 0.6).item() for _ in range(300)])
    error = losses.std() / math.sqrt(len(losses))
    assert losses.std() > 0
    assert abs(losses.mean().item() - full) < 4 * error  # four standard errors of the mean


def test_the_basic_drcn_is_judged_by_its_one_output(originals: Tensor) -> None:
    network = DRCN(4, recursions=3, basic=True)
    part = degrade(originals, 2, True)
    expected = charbonnier(network(part.inputs)[0], part.truths[0])
    assert Objective(network)(part, 1.0).item() == pytest.approx(expected.item(), rel=1e-6)


def test_the_sums_of_the_papers_are_over_the_pixels_of_a_sample(originals: Tensor) -> None:
    output = originals + 0.5
    pixels = 24 * 24
    assert euclidean(output, originals).item() == pytest.approx(0.5**2 / 2 * pixels)
    expected = math.sqrt(0.5**2 + 1e-6) * pixels
    assert charbonnier_sum(output, originals).item() == pytest.approx(expected)


def test_every_loss_that_is_described_exists() -> None:
    assert list(options.LOSSES) == list(pixels.LOSSES)
