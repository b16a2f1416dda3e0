"""A resumed run equals an uninterrupted one, bit for bit, on the processor."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from srgui.training import loop, session
from srgui.training.computing.distributed import Group
from srgui.training.options import PerceptualOptions, TrainOptions

Tiny = Callable[..., TrainOptions]


def stopped(options: TrainOptions, alone: Group, iteration: int) -> None:
    """Train until this iteration is done."""
    run = session.prepare(options, alone)
    for progress in loop.train(run):
        if progress.iteration == iteration:
            run.stop()


@pytest.mark.parametrize(
    ("network", "changes"),
    [
        ("lapsrn", {}),
        ("lapsrn", {"optimizer": "sgd", "schedule": "plateau", "patience": 1}),
        ("drrn", {"optimizer": "adamw", "weight_decay": 1e-3, "schedule": "step"}),
        ("drcn", {"supervised": 1}),
        ("drcn", {"stages": (1, 3)}),
    ],
)
def test_a_resumed_run_ends_with_the_same_weights(
    network: str, changes: dict, tiny: Tiny, alone: Group, tmp_path: Path
) -> None:
    whole, resumed = (
        tiny(
            network,
            out=tmp_path / f"{name}.safetensors",
            iterations=10,
            validate_every=4,
            **changes,
        )
        for name in ("whole", "resumed")
    )
    list(loop.train(session.prepare(whole, alone)))
    for iteration in (3, 7):
        stopped(resumed, alone, iteration)
        resumed = tiny(network, out=resumed.out, resume=True, **changes)
    list(loop.train(session.prepare(resumed, alone)))
    first, second = (load_file(options.out) for options in (whole, resumed))
    assert all(torch.equal(first[name], second[name]) for name in first)
    one, other = (torch.load(options.checkpoint, weights_only=True) for options in (whole, resumed))
    assert one["validations"] == other["validations"]
    for name, tensor in one["weights"].items():
        assert torch.equal(tensor, other["weights"][name])


def test_a_resumed_contest_with_a_discriminator_ends_with_the_same_weights(
    tiny: Tiny, alone: Group, tmp_path: Path, squeezenet: Path
) -> None:
    judged = {"perceptual": PerceptualOptions(squeezenet), "patches": (48,), "scales": (2,)}
    whole, resumed = (
        tiny("lapsrn", out=tmp_path / f"{name}.safetensors", iterations=4, **judged)
        for name in ("whole", "resumed")
    )
    list(loop.train(session.prepare(whole, alone)))
    stopped(resumed, alone, 2)
    list(loop.train(session.prepare(tiny("lapsrn", out=resumed.out, resume=True), alone)))
    first, second = (load_file(options.out) for options in (whole, resumed))
    assert all(torch.equal(first[name], second[name]) for name in first)
