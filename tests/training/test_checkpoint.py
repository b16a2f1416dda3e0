"""Checkpoints come back whole, or are refused with the reason."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from srgui.errors import TrainingError
from srgui.training import checkpoint, session
from srgui.training.computing.distributed import Group
from srgui.training.options import TrainOptions

Tiny = Callable[..., TrainOptions]


@pytest.fixture
def saved(tiny: Tiny, alone: Group) -> Path:
    run = session.prepare(tiny(), alone)
    for _ in range(3):
        run.network(torch.rand(1, 1, 8, 8))[0].sum().backward()
        run.optimizer.step()
        run.average.update(run.network)
    run.iteration, run.elapsed, run.best, run.validations = 7, 1.5, 30.0, [29.0, 30.0]
    run.save()
    return run.options.checkpoint


def test_everything_comes_back(saved: Path, tiny: Tiny, alone: Group) -> None:
    options = tiny(resume=True)
    options.out.touch()  # without the weights that were best, any are the best
    run = session.prepare(options, alone)
    assert (run.iteration, run.elapsed, run.best) == (7, 1.5, 30.0)
    assert run.validations == [29.0, 30.0]
    assert run.average.updates == 3  # without it, the average would forget its past
    content = torch.load(saved, weights_only=True)
    for kind, network in (("weights", run.network), ("average", run.average.network)):
        for name, tensor in network.state_dict().items():
            assert torch.equal(tensor, content[kind][name])
    name = "output.weight"
    assert not torch.equal(content["weights"][name], content["average"][name])
    back, there = run.optimizer.state_dict(), content["optimizer"]
    assert back["param_groups"] == there["param_groups"]
    assert back["state"].keys() == there["state"].keys() != set()
    for number, moments in there["state"].items():
        for moment, values in moments.items():
            assert torch.equal(back["state"][number][moment], values)
        assert moments["step"] == 3


def test_a_resumed_run_keeps_its_schedule(saved: Path, tiny: Tiny, alone: Group) -> None:
    run = session.prepare(tiny(resume=True, minutes=99, rate=0.5, batches=(1,)), alone)
    assert (run.options.minutes, run.options.rate, run.options.batches) == (4 / 60, 1e-3, (3,))
    assert run.share == pytest.approx(0.375)


def test_another_networks_checkpoint_is_refused(saved: Path, tiny: Tiny, alone: Group) -> None:
    options = tiny("drcn", resume=True, out=saved.with_suffix(".safetensors"))
    with pytest.raises(TrainingError, match="it belongs to drrn, not to drcn"):
        session.prepare(options, alone)


def test_a_checkpoint_of_another_shape_is_refused(saved: Path, tiny: Tiny, alone: Group) -> None:
    with pytest.raises(TrainingError, match="its filters is 4, not 6"):
        session.prepare(tiny(resume=True, hyperparameters={"filters": 6}), alone)


def test_weights_that_do_not_fit_are_refused(saved: Path) -> None:
    content = torch.load(saved, weights_only=True)
    content["hyperparameters"]["filters"] = 5
    torch.save(content, saved)
    with pytest.raises(TrainingError, match="other shapes"):
        checkpoint.load(saved, "drrn")


@pytest.mark.parametrize("content", [b"", b"nonsense", b"PK\x03\x04 cut off"])
def test_a_damaged_checkpoint_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "drrn.checkpoint"
    path.write_bytes(content)
    with pytest.raises(TrainingError, match="can't be read as a checkpoint"):
        checkpoint.load(path, "drrn")


def test_another_programs_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "drrn.checkpoint"
    torch.save({"model": torch.zeros(1)}, path)
    with pytest.raises(TrainingError, match="no checkpoint of this program"):
        checkpoint.load(path, "drrn")


def test_no_code_in_a_checkpoint_is_run(tmp_path: Path) -> None:
    class Evil:
        def __reduce__(self) -> tuple[object, tuple[Path]]:
            return Path.touch, (tmp_path / "touched",)

    path = tmp_path / "drrn.checkpoint"
    torch.save({"format": 1, "network": Evil()}, path)
    with pytest.raises(TrainingError, match="can't be read as a checkpoint"):
        checkpoint.load(path, "drrn")
    assert not (tmp_path / "touched").exists()


def test_resuming_without_a_checkpoint_is_refused(tiny: Tiny, alone: Group) -> None:
    with pytest.raises(TrainingError, match=r"there is none\. Leave out --resume"):
        session.prepare(tiny(resume=True), alone)
