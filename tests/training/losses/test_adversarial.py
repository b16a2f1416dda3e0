"""The discriminator, and its contest with a network."""

import math

import pytest
import torch
from torch import Tensor

from srgui.training.computing.precision import HalfFeatures
from srgui.training.losses.adversarial import Adversary, Discriminator, relativistic


@pytest.fixture
def discriminator() -> Discriminator:
    torch.manual_seed(3)
    return Discriminator()


@pytest.fixture
def pair() -> tuple[Tensor, Tensor]:
    generator = torch.Generator().manual_seed(8)
    output, truth = torch.rand(2, 4, 1, 32, 32, generator=generator)
    return output, truth


def test_it_judges_every_patch(discriminator: Discriminator) -> None:
    verdicts = discriminator(torch.rand(3, 1, 48, 64), discriminator.weights())
    assert verdicts.shape == (3, 1, 6, 8)  # unshuffled, and halved twice


def test_every_weight_comes_to_a_largest_singular_value_of_one(
    discriminator: Discriminator,
) -> None:
    with torch.no_grad():
        for conv in discriminator.convs:
            conv.weight.mul_(7)
        for _ in range(100):  # steps of the power method
            weights = discriminator.weights()
    for weight in weights:
        largest = torch.linalg.matrix_norm(weight.flatten(1), 2)
        assert largest.item() == pytest.approx(1, abs=0.02)


def test_what_cant_be_distinguished_costs_ln_2() -> None:
    verdicts = torch.full((2, 1, 3, 3), 5.0)
    assert relativistic(verdicts, verdicts).item() == pytest.approx(math.log(2))


def test_the_loss_is_the_relativistic_average() -> None:
    raised, lowered = torch.tensor([1.0, 2.0]), torch.tensor([0.0, 0.5])
    above, below = raised - 0.25, lowered - 1.5
    expected = (torch.log1p((-above).exp()).mean() + torch.log1p(below.exp()).mean()) / 2
    assert relativistic(raised, lowered).item() == pytest.approx(expected.item())
    assert relativistic(raised, lowered) < math.log(2) < relativistic(lowered, raised)


def test_each_loss_reaches_its_own_side_alone(
    discriminator: Discriminator, pair: tuple[Tensor, Tensor]
) -> None:
    output = pair[0].requires_grad_()
    ours, its = Adversary(discriminator)([(output, pair[1])])
    ours.backward(retain_graph=True)
    assert output.grad.abs().sum() > 0
    assert all(p.grad is None for p in discriminator.parameters())
    output.grad = None
    its.backward()
    assert output.grad is None
    # the last bias moves all verdicts alike, which a relativistic loss does not see
    moved = [p.grad.abs().sum() > 0 for p in discriminator.parameters()]
    assert sum(moved) >= len(moved) - 1


def test_losses_of_all_pairs_are_summed(
    discriminator: Discriminator, pair: tuple[Tensor, Tensor]
) -> None:
    with torch.no_grad():
        for _ in range(100):  # until the weights stay
            discriminator.weights()
        one = Adversary(discriminator)([pair])
        two = Adversary(discriminator)([pair, pair])
    for single, double in zip(one, two, strict=True):
        assert double.item() == pytest.approx(2 * single.item(), rel=1e-3)


def test_it_learns_to_see_a_grid(discriminator: Discriminator) -> None:
    generator = torch.Generator().manual_seed(2)
    optimizer = torch.optim.Adam(discriminator.parameters(), lr=2e-3)
    grid = torch.zeros(32, 32)
    grid[::2, ::2] = 0.05
    for _ in range(40):
        output, truth = torch.rand(2, 4, 1, 32, 32, generator=generator) * 0.5
        _, its = Adversary(discriminator)([(output + grid, truth)])
        optimizer.zero_grad()
        its.backward()
        optimizer.step()
    assert its.item() < 0.4 * math.log(2)


def test_features_in_half_precision_give_verdicts_in_full(
    discriminator: Discriminator, pair: tuple[Tensor, Tensor]
) -> None:
    with torch.no_grad():
        weights = discriminator.weights()
        exact = discriminator(pair[1], weights)
        with HalfFeatures():
            rounded = discriminator(pair[1], weights)
    assert rounded.dtype == torch.float32
    # bfloat16 has 8 bits, and five layers add up
    torch.testing.assert_close(rounded, exact, rtol=0, atol=0.1 * exact.std().item())
