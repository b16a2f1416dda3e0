"""Written schedules: followed to the end, stopped and resumed, and those that are shipped."""

import argparse
import csv
import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
import torch

from srgui.__main__ import main
from srgui.cli.train import command as train
from srgui.cli.train.plan import read_plan
from srgui.errors import OptionError
from srgui.models import weights

PLANS = Path(__file__).resolve().parents[3] / "srgui" / "training" / "plans"
TWO_STAGES = """
filters = 4
patch = 24
batch = 2
scales = [2, 3]

[[stage]]
minutes = 0.003
units = 1

[[stage]]
minutes = 0.003
units = [2, 3]
"""

Follow = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out" / "model.safetensors"


@pytest.fixture
def follow(pictures: Path, out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Follow:
    """Runs `srgui train drrn --plan`; returns its status and its messages."""

    def run(text: str, *extra: str) -> tuple[int, list[str]]:
        plan = tmp_path / "plan.toml"
        plan.write_text(text)
        command = ["train", "drrn", "--data", str(pictures), "--out", str(out), "--threads", "1"]
        status = main([*command, "--device", "cpu", "--plan", str(plan), *extra])
        errors = capsys.readouterr().err.splitlines()
        return status, [line for line in errors if line.startswith("srgui: ")]

    return run


@pytest.mark.slow
def test_every_stage_goes_on_from_the_one_before(follow: Follow, out: Path) -> None:
    assert follow(TWO_STAGES) == (0, [])
    info = weights.describe(out)
    assert (info.hyperparameters["units"], info.hyperparameters["filters"]) == (3, 4)
    depths = [row["depth"] for row in csv.DictReader(out.with_suffix(".csv").open())]
    assert depths[0] == "1"
    assert depths[-1] == "3"


def test_a_plan_that_is_done_has_nothing_left_to_resume(follow: Follow, out: Path) -> None:
    follow(TWO_STAGES)
    checkpoint = out.with_suffix(".checkpoint").read_bytes()
    assert follow(TWO_STAGES, "--resume") == (0, [])
    assert out.with_suffix(".checkpoint").read_bytes() == checkpoint


def test_a_plan_is_resumed_in_the_stage_it_stands_in_from_its_checkpoint_alone(
    follow: Follow, out: Path
) -> None:
    first = TWO_STAGES[: TWO_STAGES.rindex("[[stage]]")]
    assert follow(first)[0] == 0
    before = torch.load(out.with_suffix(".checkpoint"), weights_only=True)
    out.unlink()
    out.with_suffix(".csv").unlink()
    assert follow(TWO_STAGES, "--resume")[0] == 0
    after = torch.load(out.with_suffix(".checkpoint"), weights_only=True)
    assert (before["configuration"]["stage"], after["configuration"]["stage"]) == (0, 1)
    assert {row["depth"] for row in csv.DictReader(out.with_suffix(".csv").open())} <= {"2", "3"}
    assert weights.describe(out).hyperparameters["units"] == 3


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("rate = 0.1", "no stages"),
        ("[[stage]]\nscales = [2]", "Give them above the stages"),
        ("[[stage]]\nout = 'x'", "'out'"),
        ("[[stage", "Can't read the plan"),
        ("[[stage]]\nminutes = 0", "time must be above 0"),
    ],
)
def test_what_is_no_plan_is_refused(text: str, message: str, follow: Follow, out: Path) -> None:
    status, errors = follow(text)
    assert status != 0
    assert len(errors) == 1
    assert message in errors[0]
    assert not out.exists()


def test_stages_judge_by_the_features_that_the_command_names(
    pictures: Path, tmp_path: Path, squeezenet: Path
) -> None:
    plan, out = tmp_path / "plan.toml", tmp_path / "model.safetensors"
    plan.write_text(
        "depths = [1]\nfilters = 4\nscales = [2]\npatch = 48\nbatch = 1\niterations = 1\n"
        "[[stage]]\nperceptual-weight = 0\nadversarial-weight = 0\n"
        "[[stage]]\nadversarial-weight = 0.05\nkernel = 4\n"
    )
    command = ["train", "lapsrn", "--data", str(pictures), "--out", str(out), "--device", "cpu"]
    command += ["--plan", str(plan), "--threads", "1"]
    assert main([*command, "--perceptual", str(squeezenet)]) == 0
    saved = torch.load(out.with_suffix(".checkpoint"), weights_only=True)
    assert saved["configuration"]["loss"] == "l1"
    assert saved["configuration"]["perceptual"] == {
        "network": str(squeezenet),
        "weight": 0.2,
        "adversarial": 0.05,
        "warmup": 0.1,
    }
    assert saved["discriminator"] is not None
    assert weights.describe(out).hyperparameters["kernel"] == 4


def test_a_missing_plan_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OptionError, match="no such file"):
        read_plan(tmp_path / "absent.toml")


@pytest.mark.parametrize("plan", sorted(PLANS.glob("*.toml")), ids=lambda plan: plan.stem)
def test_a_shipped_plan_is_understood_and_takes_its_time(plan: Path, pictures: Path) -> None:
    parser = argparse.ArgumentParser()
    train.add_parser(parser.add_subparsers())
    command = ["train", plan.stem.split("-")[0], "--data", str(pictures), "--out", "x.safetensors"]
    if "natural" in plan.stem:
        command += ["--perceptual", "features.safetensors"]
    stages = train.stages_of(parser.parse_args([*command, "--plan", str(plan)]))
    assert sum(s.minutes for s in stages) == (30 if plan.stem.endswith("-gpu") else 600)
    for before, after in pairwise(stages):
        assert after.rate <= before.rate  # a later stage only refines


@pytest.mark.parametrize("network", ["drcn", "drrn", "lapsrn"])
def test_a_recipe_of_a_paper_makes_its_first_iterations(
    network: str, pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The shipped plan, with fewer filters, samples and iterations alone; its file is measured."""
    text = (PLANS / "papers" / f"{network}.toml").read_text(encoding="utf-8")
    patch = {"drcn": 41, "drrn": 31, "lapsrn": 128}[network]
    assert f"\npatch = {patch}\n" in text
    smaller = {"filters": 4, "iterations": 3, "batch": 2, "portion": 2, "validate-every": 2}
    if network == "lapsrn":
        smaller["patch"] = 32  # of pictures of 64 x 72 pixels
    for name, value in smaller.items():
        text, count = re.subn(rf"^{name} = \d+", f"{name} = {value}", text, flags=re.M)
        assert count == 1
    plan, out = tmp_path / "plan.toml", tmp_path / "model.safetensors"
    plan.write_text(text)
    command = ["train", network, "--data", str(pictures), "--out", str(out), "--device", "cpu"]
    assert main([*command, "--plan", str(plan), "--threads", "1"]) == 0
    info = weights.describe(out)
    assert info.recipe.startswith("SGD, ")
    assert "weight decay 0.0001" in info.recipe
    saved = torch.load(out.with_suffix(".checkpoint"), weights_only=True)
    assert saved["iteration"] == 3
    assert saved["configuration"]["momentum"] == 0.9
    assert all(bool(torch.isfinite(tensor).all()) for tensor in saved["weights"].values())
    capsys.readouterr()
    assert main(["evaluate", str(pictures), "-m", str(out), "-s", "4"]) == 0
    assert "4x" in capsys.readouterr().out
