"""Tables and JSON of an evaluation."""

import json
import math
from dataclasses import replace

import pytest

from srgui.evaluation.protocol import Evaluation, PictureScores, StepScore
from srgui.evaluation.reports.document import as_json, as_text
from srgui.evaluation.table import table
from srgui.networks.step import StepInfo


def picture(name, level, answer, bicubic=27.0):
    steps = (
        StepScore(StepInfo("level", 1, 2, 2.0), level, bicubic + 3),
        StepScore(StepInfo("level", 2, 2, 4.0), answer, bicubic),
    )
    scores = {"psnr": answer, "ssim": 0.8, "grid": 1.5}
    return PictureScores(name, scores, {"psnr": bicubic, "ssim": 0.7, "grid": math.nan}, steps)


@pytest.fixture
def evaluation():
    pictures = (picture("a.png", 34.0, 30.0), picture("butterfly.png", 35.0, 31.5))
    return Evaluation("lapsrn", 4, "Set5", pictures)


def test_json_has_the_documented_keys(evaluation):
    content = as_json(evaluation)
    assert set(content) == {"model", "scale", "dataset", "strength", "images", "mean", "steps"}
    assert (content["model"], content["scale"], content["dataset"]) == ("lapsrn", 4, "Set5")
    assert content["images"][1] == {
        "name": "butterfly.png",
        "psnr": 31.5,
        "ssim": 0.8,
        "grid": 1.5,
        "bicubic_psnr": 27.0,
        "bicubic_ssim": 0.7,
        "bicubic_grid": None,
    }
    assert content["mean"]["psnr"] == 30.75
    assert list(content["mean"]) == [name for name in content["images"][1] if name != "name"]
    assert content["steps"][0] == {
        "label": "2x",
        "factor": 2.0,
        "psnr": 34.5,
        "bicubic_psnr": 30.0,
        "image_psnr": [34.0, 35.0],
    }


def test_an_infinite_psnr_is_null_in_json():
    content = as_json(Evaluation("m", 4, "d", (picture("flat.png", math.inf, math.inf),)))
    assert json.loads(json.dumps(content, allow_nan=False))["mean"]["psnr"] is None


def test_the_table_shows_every_picture_the_mean_and_the_steps(evaluation):
    assert as_text(evaluation) == (
        "lapsrn at 4x on Set5 (dB on luma)\n"
        "\n"
        "                PSNR  bicubic   gain    SSIM  bicubic  grid  bicubic\n"
        "a.png          30.00    27.00  +3.00  0.8000   0.7000  1.50        -\n"
        "butterfly.png  31.50    27.00  +4.50  0.8000   0.7000  1.50        -\n"
        "mean of 2      30.75    27.00  +3.75  0.8000   0.7000  1.50        -\n"
        "\n"
        "step   PSNR  bicubic   gain\n"
        "2x    34.50    30.00  +4.50\n"
        "4x    30.75    27.00  +3.75\n"
        "\n"
        "gain over bicubic: +3.75 dB, 95% confidence +3.00 to +4.50 "
        "(paired bootstrap over the pictures)"
    )


def test_a_network_of_one_step_has_no_table_of_steps():
    one = picture("a.png", 34.0, 30.0)
    evaluation = Evaluation("drrn", 4, "Set5", (replace(one, steps=one.steps[1:]),))
    assert "step" not in as_text(evaluation)


def test_what_was_measured_with_files_has_columns_and_keys_of_its_own():
    one = picture("a.png", 34.0, 30.0)
    one = replace(
        one,
        scores={**one.scores, "niqe": 4.125, "perceptual": 0.0625},
        bicubic={**one.bicubic, "niqe": math.nan, "perceptual": 0.25},
    )
    evaluation = Evaluation("drrn", 4, "Set5", (one,))
    heading, first, mean = as_text(evaluation).splitlines()[2:5]
    assert heading.split()[6:] == ["bicubic", "NIQE", "bicubic", "perceptual", "bicubic"]
    assert first.split()[-4:] == mean.split()[-4:] == ["4.12", "-", "0.0625", "0.2500"]
    found = as_json(evaluation)["mean"]
    names = ("niqe", "bicubic_niqe", "perceptual", "bicubic_perceptual")
    assert [found[name] for name in names] == [4.125, None, 0.0625, 0.25]


def test_a_table_aligns_its_columns():
    rows = [("a", "1", "left"), ("bbb", "22", "l")]
    assert table(rows, left=(0, 2)) == "a     1  left\nbbb  22  l"
