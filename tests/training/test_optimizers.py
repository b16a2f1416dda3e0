"""Optimizers, and the rates that they follow."""

from collections.abc import Callable

import pytest
import torch

from srgui.training import loop, session
from srgui.training.computing.distributed import Group
from srgui.training.optimizers import optimizer
from srgui.training.options import TrainOptions
from srgui.training.schedule import Schedule, plateaus

Tiny = Callable[..., TrainOptions]
CPU = torch.device("cpu")


def stepped(options: TrainOptions, gradients: list[float]) -> list[float]:
    """A weight of 1 after each step."""
    weight = torch.nn.Parameter(torch.ones(1))
    steps = optimizer([weight], options, CPU)
    found = []
    for gradient in gradients:
        for group in steps.param_groups:
            group["lr"] = options.rate
        weight.grad = torch.full((1,), float(gradient))
        steps.step()
        found.append(weight.item())
    return found


def test_sgd_has_momentum_and_weight_decay(tiny: Tiny) -> None:
    options = tiny(optimizer="sgd", rate=0.1, momentum=0.5, weight_decay=0.2)
    first = 1 - 0.1 * (2 + 0.2 * 1)
    second = first - 0.1 * (0.5 * 2.2 + 2 + 0.2 * first)
    assert stepped(options, [2, 2]) == pytest.approx([first, second])


def test_adamw_decays_weights_apart_from_the_gradient(tiny: Tiny) -> None:
    decayed = stepped(tiny(optimizer="adamw", rate=0.1, weight_decay=0.5), [2])
    assert decayed == pytest.approx([1 - 0.1 * 0.5 - 0.1])
    # Adam's own decay is part of the gradient, whose size it divides by.
    assert stepped(tiny(optimizer="adam", rate=0.1, weight_decay=0.5), [2]) == pytest.approx([0.9])


def test_the_rate_falls_in_equal_steps() -> None:
    schedule = Schedule(0.1, 0, 0, kind="step", steps=4, factor=0.5)
    rates = [schedule.learning_rate(share) for share in (0, 0.24, 0.25, 0.5, 0.76, 1)]
    assert rates == pytest.approx([0.1, 0.1, 0.05, 0.025, 0.0125, 0.0125])


def test_the_rate_falls_on_plateaus() -> None:
    schedule = Schedule(0.1, 0, 0, kind="plateau", factor=0.1)
    assert [schedule.learning_rate(0.3, n) for n in range(3)] == pytest.approx([0.1, 0.01, 0.001])
    assert plateaus([30, 31, 30.9, 31], 2) == 1
    assert plateaus([30, 31, 30.9, 31.1, 31.0], 2) == 0
    assert plateaus([30, 29, 29, 29, 29, 31, 30, 30], 2) == 3


def test_a_run_follows_its_plateaus(
    tiny: Tiny, alone: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    figures = iter([30.0, 29.0, 28.0, 27.0, 26.0, 25.0])
    monkeypatch.setattr(loop.validation, "psnr", lambda *_: {2: next(figures)})
    changes = {"schedule": "plateau", "patience": 2, "factor": 0.1, "rate": 0.01, "warmup": 0.0}
    options = tiny(iterations=6, validate_every=1, optimizer="sgd", **changes)
    rates = [progress.rate for progress in loop.train(session.prepare(options, alone))]
    assert rates == pytest.approx([0.01, 0.01, 0.01, 0.001, 0.001, 0.0001])


@pytest.mark.parametrize(("name", "rate"), [("adamw", 3e-3), ("sgd", 0.02)])
def test_every_optimizer_learns(name: str, rate: float, tiny: Tiny, alone: Group) -> None:
    options = tiny(optimizer=name, rate=rate, iterations=20, loss="l2")
    losses = [progress.loss for progress in loop.train(session.prepare(options, alone))]
    assert sum(losses[-5:]) < sum(losses[:5])
