"""Runs on tiny networks, from start to end."""

import csv
import errno
import math
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from srgui.errors import OptionError, TrainingError, WriteError
from srgui.models import weights
from srgui.training import loop, session, validation
from srgui.training.computing.distributed import Group
from srgui.training.data.samples import degrade
from srgui.training.divergence import Divergence
from srgui.training.options import PhotoOptions, TrainOptions
from srgui.training.reporting import curves, report
from srgui.training.run import Run

pytestmark = pytest.mark.usefixtures("clock")

Tiny = Callable[..., TrainOptions]


def held_out(run: Run) -> validation.HeldOut:
    return validation.samples(run.pictures.validation, run.options.served, run.degrader)


@pytest.mark.parametrize("network", ["lapsrn", "drrn", "drcn"])
def test_a_run_learns_and_writes_weights_that_load(network: str, tiny: Tiny, alone: Group) -> None:
    run = session.prepare(tiny(network, rate=3e-3), alone)
    name = next(iter(run.network.state_dict()))
    before = run.network.state_dict()[name].clone()
    losses = [progress.loss for progress in loop.train(run)]
    assert run.iteration == len(losses) > 30
    assert np.mean(losses[-10:]) < np.mean(losses[:10])
    info = weights.describe(run.options.out)
    assert (info.network, info.scales, info.data) == (network, run.options.scales, "pictures")
    assert "Adam" in info.recipe
    after = weights.load_network(info).state_dict()
    assert not torch.equal(after[name], before)


@pytest.mark.parametrize("network", ["lapsrn", "drrn"])
def test_a_run_on_photographs_records_its_recipe_and_is_resumed_with_it(
    network: str, tiny: Tiny, alone: Group
) -> None:
    photo = PhotoOptions(blur=0.5, qualities=(40, 90))
    run = session.prepare(tiny(network, scales=(2,), patches=(16,), photo=photo), alone)
    progress = list(loop.train(run))
    assert all(math.isfinite(p.loss) for p in progress)
    recipe = weights.describe(run.options.out).recipe
    assert "photographs (blur up to 0.5, noise up to 12, JPEG 40 to 90)" in recipe
    resumed = session.prepare(tiny(network, resume=True), alone)
    assert resumed.options.photo == photo


@pytest.mark.parametrize("network", ["lapsrn", "drcn"])
def test_portions_give_the_step_of_the_whole_batch(network: str, tiny: Tiny, alone: Group) -> None:
    levels = {"levels": 3} if network == "lapsrn" else {}
    batch = degrade(torch.rand(5, 1, 24, 24), 8 if levels else 3, not levels, **levels)
    runs = [
        session.prepare(tiny(network, portion=portion, precision="full"), alone)
        for portion in (2, 5)
    ]
    losses = []
    for run in runs:
        run.step(batch)
        losses.append(run.read_loss())
    assert losses[0] == pytest.approx(losses[1], rel=1e-5)
    for in_portions, whole in zip(*(run.network.parameters() for run in runs), strict=True):
        # float32 sums in another order
        assert torch.allclose(in_portions.grad, whole.grad, rtol=1e-3, atol=1e-6)


def test_only_a_part_of_a_network_is_trained(tiny: Tiny, alone: Group) -> None:
    chosen = {"only": "levels.2.", "scales": (8,), "patches": (24,), "phase_decay": 0.5}
    run = session.prepare(tiny("lapsrn", **chosen), alone)
    before = {name: tensor.clone() for name, tensor in run.network.state_dict().items()}
    list(loop.train(run))
    after = load_file(run.options.out)
    changed = {name for name, tensor in after.items() if not torch.equal(tensor, before[name])}
    assert {name.split(".")[1] for name in changed} == {"2"}
    assert "only levels.2. trained" in weights.describe(run.options.out).recipe
    resumed = session.prepare(tiny("lapsrn", resume=True), alone)
    assert not resumed.network.get_parameter("embed.weight").requires_grad


@pytest.mark.parametrize(
    ("chosen", "why"),
    [
        ({"only": "blocks"}, r"begins with 'blocks'.*such as levels\.2"),
        ({"only": "levels.2."}, r"Training at 2x doesn't change levels\.2\."),
    ],
)
def test_a_part_that_can_not_be_trained_is_refused(
    chosen: dict[str, str], why: str, tiny: Tiny, alone: Group
) -> None:
    with pytest.raises(OptionError, match=why):
        session.prepare(tiny("lapsrn", **chosen), alone)


def test_the_last_progress_has_a_validation_of_every_scale(tiny: Tiny, alone: Group) -> None:
    *_, last = loop.train(session.prepare(tiny(minutes=0.002), alone))
    assert last.elapsed >= 60 * 0.002
    assert last.share == 1
    assert last.psnr is not None
    assert list(last.psnr) == [2, 3, 4]


def test_counted_iterations_give_the_same_weights_again(
    tiny: Tiny, alone: Group, tmp_path: Path
) -> None:
    outputs = [tmp_path / name / "out.safetensors" for name in ("first", "second")]
    for out in outputs:
        out.parent.mkdir()
        *_, last = loop.train(session.prepare(tiny(out=out, iterations=12), alone))
        assert (last.iteration, last.share) == (12, 1)
        assert last.rate < 0.1 * 1e-3  # the schedule has come to its end
    first, second = (load_file(out) for out in outputs)
    assert all(torch.equal(first[name], second[name]) for name in first)


def test_counted_iterations_are_counted_over_an_interruption(tiny: Tiny, alone: Group) -> None:
    for progress in loop.train(run := session.prepare(tiny(iterations=12), alone)):
        if progress.iteration == 5:
            run.stop()
    assert not session.reached(run.options)[1]
    *_, last = loop.train(session.prepare(tiny(resume=True), alone))
    assert last.iteration == 12
    assert session.reached(run.options)[1]


def test_a_stopped_run_goes_on_with_the_same_schedule(tiny: Tiny, alone: Group) -> None:
    run = session.prepare(tiny(minutes=10), alone)
    for progress in loop.train(run):
        if progress.iteration == 5:
            run.stop()
    again = session.prepare(tiny(minutes=10, resume=True), alone)
    assert again.iteration == 5
    assert again.elapsed == pytest.approx(run.elapsed)
    for name, tensor in run.network.state_dict().items():
        assert torch.equal(again.network.state_dict()[name], tensor)
        assert torch.equal(
            again.average.network.state_dict()[name], run.average.network.state_dict()[name]
        )
    assert again.optimizer.state_dict()["state"][0]["step"] == 5
    going = loop.train(again)
    progress = next(going)
    going.close()
    assert progress.iteration == 6
    assert progress.elapsed >= run.elapsed
    expected = run.schedule.learning_rate(progress.elapsed / 600)
    assert progress.rate == pytest.approx(expected)


def test_a_worse_validation_leaves_the_best_weights(
    tiny: Tiny, alone: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = session.prepare(tiny(), alone)
    figures = iter([{2: 30.0}, {2: 29.5}, {2: 30.0}, {2: 30.1}])
    monkeypatch.setattr(validation, "psnr", lambda *_: next(figures))
    contents = []
    for number in range(4):
        with torch.no_grad():
            run.average.network.output.weight.fill_(number)
        run.validate({})
        contents.append(run.options.out.read_bytes())
    assert contents[0] == contents[1] == contents[2] != contents[3]
    assert run.best == 30.1


def test_a_stop_during_validation_ends_it(tiny: Tiny, alone: Group) -> None:
    run = session.prepare(tiny(), alone)
    run.stop()
    assert run.validate(held_out(run)) is None
    assert not run.options.out.exists()


def test_closing_the_generator_leaves_a_checkpoint(tiny: Tiny, alone: Group) -> None:
    run = session.prepare(tiny(minutes=10), alone)
    going = loop.train(run)
    next(going)
    going.close()
    assert session.prepare(tiny(resume=True), alone).iteration == 1


def test_checkpoints_come_in_time(tiny: Tiny, alone: Group) -> None:
    run = session.prepare(tiny(minutes=10, checkpoint_seconds=0.0), alone)
    going = loop.train(run)
    next(going)
    assert run.options.checkpoint.exists()
    assert TrainOptions.checkpoint_seconds <= 60  # what an interruption may cost
    going.close()


def test_no_number_ends_the_run_with_the_last_good_checkpoint(tiny: Tiny, alone: Group) -> None:
    run = session.prepare(tiny(minutes=10, checkpoint_seconds=0.0), alone)
    going = loop.train(run)
    next(going)
    with torch.no_grad():
        next(run.network.parameters()).fill_(math.nan)
    with pytest.raises(TrainingError, match=r"diverged.*last good checkpoint"):
        list(going)
    saved = session.prepare(tiny(resume=True), alone)
    assert saved.iteration == 1
    assert all(bool(torch.isfinite(t).all()) for t in saved.network.state_dict().values())


def test_a_rising_loss_ends_the_run(
    tiny: Tiny, alone: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = session.prepare(tiny(minutes=10), alone)
    losses = iter([1.0] * 60 + [150.0] * 10)
    monkeypatch.setattr(run, "read_loss", lambda: next(losses))
    with pytest.raises(TrainingError, match="diverged: the loss rose"):
        list(loop.train(run))


def test_losses_that_wait_are_read_before_anything_is_kept(
    tiny: Tiny, alone: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Run, "loss_is_due", False)  # as most of the time on a graphics card
    run = session.prepare(tiny(minutes=10, checkpoint_seconds=0.45), alone)
    going = loop.train(run)
    losses = [next(going).loss for _ in range(2)]
    assert losses[0] == losses[1]  # the second one waits
    with torch.no_grad():
        next(run.network.parameters()).fill_(math.nan)
    with pytest.raises(TrainingError, match="diverged"):
        list(going)
    assert not run.options.checkpoint.exists()


def test_a_checkpoint_is_not_replaced_while_the_loss_rises() -> None:
    trend = Divergence()
    assert not any(trend.has_diverged(loss) for loss in [5.0] + [1.0, 2.0, 3.0] * 40)
    assert trend.is_healthy  # samples of several scales have different losses
    assert not trend.has_diverged(300.0)
    assert not trend.is_healthy
    assert any(trend.has_diverged(300.0) for _ in range(10))


def test_a_full_disk_keeps_the_last_checkpoint(
    tiny: Tiny, alone: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = session.prepare(tiny(minutes=10, checkpoint_seconds=0.0), alone)
    going = loop.train(run)
    next(going)

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WriteError, match="no space left"):
        next(going)
    monkeypatch.undo()
    assert session.prepare(tiny(resume=True), alone).iteration == 1
    assert not list(run.options.out.parent.glob("*.part"))


@pytest.mark.parametrize(("network", "key"), [("drrn", "units"), ("drcn", "recursions")])
def test_depth_grows_during_the_run(network: str, key: str, tiny: Tiny, alone: Group) -> None:
    run = session.prepare(tiny(network, stages=(1, 2, 4)), alone)
    depths = [int(progress.depth) for progress in loop.train(run)]
    assert sorted(set(depths)) == [1, 2, 4]
    assert depths == sorted(depths)
    assert weights.describe(run.options.out).hyperparameters[key] == 4


def test_the_network_is_widened_once_when_validation_flattens(tiny: Tiny, alone: Group) -> None:
    run = session.prepare(tiny(minutes=10, widen=6), alone)
    assert not run.is_flat()
    run.validations = [30.0, 30.1, 30.2, 30.3]
    assert not run.is_flat()
    run.validations = [30.0, 30.01, 30.0, 30.01]
    assert run.is_flat()
    luma = torch.rand(1, 1, 12, 12)
    before = run.network(luma)[0]
    run.grow(widen=run.is_flat())
    assert run.network.hyperparameters["filters"] == 6
    assert (run.network(luma)[0] - before).abs().max() < 1e-5
    run.validations = [30.0, 30.0, 30.0, 30.0]
    assert not run.is_flat()
    progress = next(loop.train(run))
    assert progress.iteration == 1


def test_another_size_starts_from_a_smaller_networks_weights(
    tiny: Tiny, alone: Group, tmp_path: Path
) -> None:
    small = session.prepare(tiny("lapsrn", out=tmp_path / "small.safetensors"), alone)
    small.validate(held_out(small))
    init = tmp_path / "small.safetensors"
    wide = {"filters": 6, "depths": [1, 1, 1]}
    run = session.prepare(tiny("lapsrn", init=init, hyperparameters=wide), alone)
    luma = torch.rand(1, 1, 12, 12)
    for narrow, wider in zip(small.network(luma), run.network(luma), strict=True):
        assert (narrow - wider).abs().max() < 1e-5
    assert next(loop.train(run)).iteration == 1


def test_weights_of_another_network_are_no_start(tiny: Tiny, alone: Group, tmp_path: Path) -> None:
    other = session.prepare(tiny("drrn", out=tmp_path / "drrn.safetensors"), alone)
    other.validate(held_out(other))
    with pytest.raises(TrainingError, match="it contains drrn, not drcn"):
        session.prepare(tiny("drcn", init=tmp_path / "drrn.safetensors"), alone)


def test_the_log_and_the_plot_show_every_validation(
    tiny: Tiny, alone: Group, tmp_path: Path
) -> None:
    run = session.prepare(tiny(minutes=0.002), alone)
    with report.Reporter(run.options) as reporter:
        for progress in loop.train(run):
            reporter.show(progress)
    rows = list(csv.DictReader(run.options.log.open()))
    assert int(rows[-1]["iteration"]) == run.iteration
    assert float(rows[-1]["psnr_x4"]) > 5
    curves.plot({"tiny": run.options.log}, tmp_path / "curve.png")
    assert (tmp_path / "curve.png").read_bytes().startswith(b"\x89PNG")


def test_a_resumed_run_appends_to_its_log(tiny: Tiny, alone: Group) -> None:
    first = session.prepare(tiny(minutes=0.002), alone)
    psnr = {2: 30.0, 3: 28.0, 4: 26.0}
    first.options.log.parent.mkdir(exist_ok=True)
    for resume in (False, True):
        with report.Reporter(tiny(resume=resume)) as reporter:
            reporter.show(loop.Progress(5, 1.0, 2.0, 1e-3, 0.1, "2", psnr))
    lines = first.options.log.read_text().splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("iteration,minutes,rate,depth,loss,psnr_x2")
    assert lines[1] == lines[2]
