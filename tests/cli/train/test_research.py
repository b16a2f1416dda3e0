"""`srgui train` for researchers: functions of their own, pairs, and the record of a run."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors import safe_open

import srgui
from srgui.__main__ import main
from srgui.cli.train import command
from srgui.images import bicubic

SMALL = [
    *("--patch", "24", "--batch", "2", "--filters", "4"),
    *("--threads", "1", "--device", "cpu", "--iterations", "2"),
]
OWN = """
from pathlib import Path
import numpy as np

def squared(output, truth):
    return ((output - truth) ** 2).mean()

def by_pixel(output, truth):
    return (output - truth) ** 2

def failing(output, truth):
    raise RuntimeError("no such luck")

def every_other(original, scale, rng):
    assert original.dtype == np.uint8
    return original[::scale, ::scale]

def too_large(original, scale, rng):
    return original

constant = 3
"""

Train = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out" / "model.safetensors"


@pytest.fixture
def train(
    pictures: Path,
    out: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Train:
    """Runs `srgui train` for two iterations in a folder with `own.py`."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own.py").write_text(OWN)
    monkeypatch.delitem(sys.modules, "own", raising=False)

    def run(network: str, *extra: object, data: Path = pictures) -> tuple[int, list[str]]:
        arguments = ["train", network, "--data", str(data), "--out", str(out), *SMALL]
        status = main([*arguments, *map(str, extra)])
        errors = capsys.readouterr().err.splitlines()
        return status, [line for line in errors if line.startswith("srgui: ")]

    return run


def metadata(path: Path) -> dict[str, str]:
    with safe_open(path, "np") as file:
        return dict(file.metadata())


def test_a_file_of_weights_says_how_it_was_made(train: Train, out: Path) -> None:
    options = "--units 1 --seed 7 --optimizer sgd --rate 0.01 --schedule step --weight-decay 1e-4"
    assert train("drrn", *options.split()) == (0, [])
    found = metadata(out)
    assert (found["seed"], found["iterations"]) == ("7", "2")
    options_ = json.loads(found["options"])
    assert (options_["optimizer"], options_["weight_decay"]) == ("sgd", 1e-4)
    versions = json.loads(found["versions"])
    assert (versions["srgui"], versions["torch"]) == (srgui.__version__, torch.__version__)
    assert found["recipe"].startswith("SGD, 0.01 times 0.5 after each of 5 equal parts, batches of")
    assert "weight decay 0.0001" in found["recipe"]


@pytest.mark.parametrize("loss", ["euclidean", "charbonnier-sum", "own:squared"])
def test_further_losses_train(train: Train, out: Path, loss: str) -> None:
    assert train("lapsrn", "--depths", 1, "--scales", 2, "--loss", loss) == (0, [])
    assert f"{loss} loss" in metadata(out)["recipe"]


def test_a_degradation_of_ones_own_trains(train: Train, out: Path) -> None:
    assert train("drrn", "--units", 1, "--degrade", "own:every_other") == (0, [])
    assert "degraded by own:every_other" in metadata(out)["recipe"]


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (["--loss", "own:absent"], "own has no absent"),
        (["--loss", "absent:absent"], "No module named 'absent'"),
        (["--loss", "own:constant"], "it is not a function"),
        (["--loss", "own:by_pixel"], "it doesn't return a scalar tensor"),
        (["--loss", "own:failing"], "RuntimeError: no such luck"),
        (["--degrade", "own:too_large"], "it returned (48, 48, 3) uint8, not (24, 24, 3) uint8"),
        (["--degrade", "own:squared"], "Your degradation failed: TypeError"),
        (["--set", "depths=[1]"], "drrn has no depths"),
        (["--set", "batch_norm=3"], "Can't set batch_norm to 3: it must be like false"),
        (["--optimizer", "sgd", "--momentum", "1"], "--momentum and --factor must be between"),
        (["--weight-decay", "-1"], "--weight-decay must be between"),
        (["--validation", "pictures", "pictures"], "--validation takes a folder"),
        (["--inputs", "pictures"], "Give it with --scales N"),
        (["--inputs", "pictures", "--scales", "2", "--degrade", "photo"], "are not degraded"),
    ],
)
def test_what_cannot_work_is_refused_in_one_sentence(
    train: Train, out: Path, options: list[str], why: str
) -> None:
    status, errors = train("drrn", "--units", "1", *options)
    assert status == 1
    assert len(errors) == 1
    assert why in errors[0]
    assert not list(out.parent.glob(f"{out.stem}.*"))


def test_hyper_parameters_are_set_by_name(train: Train, out: Path) -> None:
    options = ["--units", 1, "--set", "batch_norm=true,rectified_identity=false"]
    assert train("drrn", *options) == (0, [])
    found = json.loads(metadata(out)["hyperparameters"])
    assert (found["batch_norm"], found["rectified_identity"]) == (True, False)


def test_validation_may_have_a_folder_of_its_own(
    train: Train, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "flat").mkdir()
    for number in range(2):
        Image.new("RGB", (72, 64), (90, 90, 90)).save(tmp_path / "flat" / f"{number}.png")
    runs = []
    whole = command._train
    monkeypatch.setattr(command, "_train", lambda *run: runs.append(run[0]) or whole(*run))
    assert train("drrn", "--units", 1, "--validation", tmp_path / "flat")[0] == 0
    (run,) = runs
    assert len(run.pictures.training) == 4
    assert all(np.ptp(one) == 0 for one in run.pictures.validation)


@pytest.mark.parametrize("network", ["drrn", "lapsrn"])
def test_pairs_are_trained_on(train: Train, tmp_path: Path, pictures: Path, network: str) -> None:
    low = tmp_path / "low"
    low.mkdir()
    for path in pictures.iterdir():
        small = bicubic.resize(np.asarray(Image.open(path)) / 255, 32, 36)
        pixels = np.clip(np.rint(small * 255), 0, 255).astype(np.uint8)
        Image.fromarray(pixels).save(low / f"{path.stem}x2.png")
    options = ["--scales", 2, "--inputs", low, "--validation", pictures, low]
    assert train(network, *options) == (0, [])
    (low / "0x2.png").unlink()
    status, errors = train(network, *options, "--overwrite")
    assert (status, len(errors)) == (1, 1)
    assert "the result" not in errors[0]
    assert "Can't pair" in errors[0]


def test_a_checkpoint_alone_runs_no_function(train: Train) -> None:
    options = ["drrn", "--units", 1, "--loss", "own:squared"]
    assert train(*options) == (0, [])
    status, errors = train("drrn", "--units", 1, "--resume")
    assert status == 1
    assert "it needs the function own:squared. Give --loss own:squared again." in errors[0]
    assert train(*options, "--resume")[0] == 0


def test_a_log_for_tensorboard_has_every_iteration(train: Train, tmp_path: Path) -> None:
    pytest.importorskip("tensorboardX")
    assert train("drrn", "--units", 1, "--tensorboard", tmp_path / "board") == (0, [])
    (events,) = (tmp_path / "board").glob("events.*")
    content = events.read_bytes()
    assert content.count(b"loss") == content.count(b"rate") == 2
    assert b"psnr/x4" in content


def test_without_the_library_of_tensorboard_the_remedy_is_named(
    train: Train, monkeypatch: pytest.MonkeyPatch, out: Path
) -> None:
    monkeypatch.setitem(sys.modules, "tensorboardX", None)
    status, errors = train("drrn", "--tensorboard", "board")
    assert (status, len(errors)) == (1, 1)
    assert "pip install 'srgui[tensorboard]'" in errors[0]
    assert not out.exists()


@pytest.mark.slow
def test_mslapsrn_is_trained_and_measured_like_the_others(
    train: Train, out: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small = ("--set", "depth=1", "--set", "recursions=2", "--set", "levels=2")
    assert train("mslapsrn", *small, "--scales", "2,4") == (0, [])
    assert main(["evaluate", str(pictures), "-m", str(out), "-s", "4"]) == 0
    assert "4x" in capsys.readouterr().out
