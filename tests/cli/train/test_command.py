"""`srgui train` as a person uses it."""

import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from srgui.__main__ import main
from srgui.models import weights
from srgui.training import loop
from srgui.training.run import Run

SMALL = ["--patch", "24", "--batch", "2", "--filters", "4", "--threads", "1", "--device", "cpu"]

Train = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def train(pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Train:
    """Runs `srgui train` for an instant; returns its status and its messages."""

    def run(network: str, *extra: str, data: Path = pictures) -> tuple[int, list[str]]:
        out = tmp_path / "out" / "model.safetensors"
        command = ["train", network, "--data", str(data), "--out", str(out)]
        status = main([*command, "--minutes", "0.002", *SMALL, *extra])
        errors = capsys.readouterr().err.splitlines()
        return status, [line for line in errors if line.startswith("srgui: ")]

    return run


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out" / "model.safetensors"


@pytest.mark.parametrize(
    ("network", "options"),
    [
        ("lapsrn", ["--depths", "1,1", "--scales", "2,4"]),
        ("lapsrn", ["--depths", "1,1,1", "--ablate", "pyramid"]),
        ("lapsrn", ["--depths", "1,1,1", "--ablate", "residual"]),
        ("lapsrn", ["--depths", "1,1,1", "--ablate", "loss"]),
        ("drrn", ["--units", "2", "--clip-theta", "0.01", "--loss", "l2"]),
        ("drcn", ["--recursions", "3", "--supervised", "1"]),
        ("drcn", ["--recursions", "3", "--basic"]),
        ("drcn", ["--recursions", "3", "--ablate", "supervision"]),
        ("drrn", ["--units", "2", "--ablate", "paths"]),
        (
            "lapsrn",
            ["--depths", "1,1", "--scales", "2,2,4", "--patch", "24,24,32", "--batch", "3,3,1"],
        ),
        (
            "lapsrn",
            ["--depths", "1", "--scales", "2", "--kernel", "4", "--loss", "gradient-variance"],
        ),
        ("lapsrn", ["--depths", "1", "--scales", "2", "--phase-decay", "1", "--phase-weight", "2"]),
        ("drrn", ["--units", "2", "--degrade", "photo", "--patch", "12", "--jpeg", "none"]),
    ],
)
def test_every_network_is_trained(
    network: str, options: list[str], train: Train, out: Path
) -> None:
    assert train(network, *options) == (0, [])
    info = weights.describe(out)
    assert info.network == network
    weights.load(info)
    assert out.with_suffix(".csv").exists()
    assert out.with_suffix(".checkpoint").exists()


def test_what_came_of_it_is_reported_against_bicubic(
    pictures: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["train", "drrn", "--data", str(pictures), "--out", str(out), "--minutes", "0.002"]
    assert main([*command, "--units", "1", *SMALL]) == 0
    reported = capsys.readouterr().out.splitlines()[-1]
    assert reported.startswith(f"wrote {out}: on held-out pictures -")
    assert reported.endswith(" dB against bicubic, so train it longer")


def test_what_an_earlier_run_left_is_replaced_only_when_that_is_asked_for(
    train: Train, out: Path
) -> None:
    tiny = "drrn", "--units", "1"
    assert train(*tiny) == (0, [])
    before = out.read_bytes()
    message = _refusal(train(*tiny))
    assert "the file exists already" in message
    assert "--overwrite" in message
    out.rename(out.with_name("kept.safetensors"))
    assert "the file exists already" in _refusal(train(*tiny))  # the checkpoint
    assert train(*tiny, "--overwrite", "--seed", "3") == (0, [])
    assert out.read_bytes() != before


def test_an_ablation_leaves_out_what_it_names(train: Train, out: Path) -> None:
    train("lapsrn", "--depths", "1,1", "--ablate", "pyramid")
    info = weights.describe(out)
    assert info.hyperparameters["pyramid"] is False
    assert info.scales == (4,)  # one leap has no results on its way
    train("lapsrn", "--depths", "1,1", "--ablate", "residual", "--overwrite")
    assert weights.describe(out).hyperparameters["residual"] is False
    train("lapsrn", "--depths", "1,1", "--ablate", "loss", "--overwrite")
    assert "l2 loss" in weights.describe(out).recipe


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--noise", "3"], "--degrade photo"),
        (["--adversarial-weight", "0.1"], "Add --perceptual FILE"),
        (["--phase-decay", "2"], "--phase-decay must be between 0 and 1"),
        (["--phase-weight", "-1"], "--phase-weight must not be negative"),
        (["--degrade", "photo", "--jpeg", "90,40"], "from 90 to 40"),
        (["--degrade", "photo", "--noise", "-1"], "--noise"),
        (["--patch", "24,24"], "--patch has 2 numbers for 3 scales"),
        (["--degrade", "photo", "--patch", "48"], "No picture has 80 x 80 pixels"),
    ],
)
def test_degradations_and_sizes_that_make_no_sense_are_refused(
    options: list[str], message: str, train: Train, out: Path
) -> None:
    status, errors = train("drrn", "--units", "1", *options)
    assert status != 0
    assert len(errors) == 1
    assert message in errors[0]
    assert not out.exists()


def test_curves_are_drawn(train: Train, tmp_path: Path) -> None:
    plot = tmp_path / "curves.svg"
    assert train("drrn", "--units", "1", "--plot", str(plot))[0] == 0
    assert "<svg" in plot.read_text()


def test_plots_without_matplotlib_name_the_remedy(
    train: Train, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    status, errors = train("drrn", "--plot", "curves.png")
    assert status == 1
    assert "pip install 'srgui[research]'" in errors[0]


def _refusal(result: tuple[int, list[str]]) -> str:
    status, errors = result
    assert status == 1
    assert len(errors) == 1
    return errors[0]


def test_bad_data_is_reported_in_one_line(train: Train, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "fewer than two pictures" in _refusal(train("drrn", data=empty))
    assert "no such file" in _refusal(train("drrn", data=tmp_path / "absent"))
    (tmp_path / "file").write_text("no folder")
    assert "no packed file of pictures" in _refusal(train("drrn", data=tmp_path / "file"))
    (empty / "a.png").write_bytes(b"no picture")
    Image.new("RGB", (8, 8)).save(empty / "b.png")
    message = _refusal(train("drrn", data=empty))
    assert "a.png" in message
    assert "1 picture smaller" in message


def test_skipped_pictures_are_reported_and_training_goes_on(train: Train, pictures: Path) -> None:
    (pictures / "broken.png").write_bytes(b"no picture")
    Image.new("RGB", (8, 8)).save(pictures / "small.png")
    status, messages = train("drrn", "--units", "1")
    assert status == 0
    assert len(messages) == 2
    assert "broken.png" in messages[0]
    assert "1 picture smaller" in messages[1]


def test_an_unwritable_output_is_reported_before_any_picture_is_read(
    train: Train, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    absent = tmp_path / "absent"  # would be the complaint if pictures came first
    for target, why in (("file/x.safetensors", "it is a file"), ("x.pth", "must end in")):
        message = _refusal(train("drrn", "--out", str(tmp_path / target), data=absent))
        assert "Can't write" in message
        assert why in message
    (tmp_path / "folder.safetensors").mkdir()
    message = _refusal(train("drrn", "--out", str(tmp_path / "folder.safetensors"), data=absent))
    assert "it is a folder" in message


@pytest.mark.parametrize(
    ("network", "options", "why"),
    [
        ("drrn", ["--depths", "2,2"], "--depths does not belong to drrn"),
        ("drrn", ["--kernel", "4"], "--kernel does not belong to drrn"),
        ("drcn", ["--ablate", "loss"], "--ablate loss does not belong to drcn"),
        ("drrn", ["--ablate", "supervision"], "--ablate supervision does not belong to drrn"),
        ("lapsrn", ["--basic"], "--basic does not belong to lapsrn"),
        ("drrn", ["--supervised", "2"], "--supervised does not belong to drrn"),
        ("drcn", ["--recursions", "2", "--supervised", "3"], "more recursions"),
        ("lapsrn", ["--scales", "3"], "no 3x level"),
        ("lapsrn", ["--depths", "1,1", "--scales", "8"], "no 8x level"),
        ("lapsrn", ["--ablate", "pyramid", "--scales", "2,8"], "8x alone"),
        ("drrn", ["--scales", "5"], "at most 4x"),
        ("drrn", ["--minutes", "0"], "time must be above 0"),
        ("drrn", ["--minutes", "nan"], "time must be above 0"),
        ("drrn", ["--rate", "-1"], "can't fall from -1"),
        ("drrn", ["--seed", "-1"], "--seed must not be negative"),
        ("drrn", ["--average", "1"], "must be between"),
        ("drrn", ["--clip-norm", "nan"], "must not be negative"),
        ("drrn", ["--widen", "4"], "has 4 already"),
    ],
)
def test_options_that_make_no_sense_are_refused(
    network: str, options: list[str], why: str, train: Train
) -> None:
    assert why in _refusal(train(network, *options))


def test_a_signal_leaves_a_checkpoint_to_go_on_from(
    train: Train, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = loop.train

    def interrupted(run: Run) -> Iterator[object]:
        for event in real(run):
            yield event
            signal.raise_signal(signal.SIGTERM)

    monkeypatch.setattr(loop, "train", interrupted)
    status, messages = train("drrn", "--units", "1", "--minutes", "30")
    assert status == 143
    assert messages[-1].endswith("run the same command with --resume to continue")
    assert out.with_suffix(".checkpoint").exists()
