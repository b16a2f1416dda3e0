"""Tables of folders, factors and models in every format."""

import csv
import io
import json
import math

import pytest

from srgui.evaluation.protocol import Evaluation, PictureScores
from srgui.evaluation.reports.entry import Entry, entries
from srgui.evaluation.reports.formats import as_csv, as_latex, as_markdown, as_objects, as_table


def evaluation(model, *values, dataset="Set5", scale=2):
    pictures = tuple(
        PictureScores(f"{n}.png", {"psnr": value, "grid": grid}, {"psnr": 30.0, "grid": 1.0}, ())
        for n, (value, grid) in enumerate(values)
    )
    return Evaluation(model, scale, dataset, pictures)


@pytest.fixture
def found():
    """Two models on one folder."""
    return entries(
        [
            evaluation("bicubic", (30.0, 1.0), (20.0, math.nan)),
            evaluation("a_net", (31.0, 1.5), (21.0, math.nan)),
        ]
    )


def test_models_are_compared_with_the_first_one(found):
    assert as_table(found) == (
        "dataset  scale  model     PSNR  grid   gain             95%\n"
        "Set5        2x  bicubic  25.00  1.00      -               -\n"
        "Set5        2x  a_net    26.00  1.50  +1.00  +1.00 to +1.00\n"
        "\n"
        "Gain: PSNR above bicubic in dB, with its 95% confidence interval (paired bootstrap over "
        "the pictures)."
    )


def test_a_network_alone_is_compared_with_bicubic():
    several = [evaluation("net", (31.0, 1.0), (33.0, 1.0), scale=scale) for scale in (2, 3)]
    first, second = entries(several)
    assert first.baseline == second.baseline == "bicubic"
    assert first.differences["psnr"].mean == 2
    assert first.differences["psnr"].low == 1


def test_pictures_are_shown_on_wish(found):
    lines = as_table(found, per_picture=True).splitlines()
    assert [line.split()[3] for line in lines[1:7]] == ["0.png", "1.png", "mean"] * 2
    assert lines[2].split()[5:] == ["-", "-", "-"]


def test_markdown_has_the_best_values_in_bold(found):
    lines = as_markdown(found).splitlines()
    assert lines[:4] == [
        "| dataset | scale | model | PSNR | grid | gain | 95% |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        "| Set5 | 2x | bicubic | 25.00 | 1.00 | - | - |",
        "| Set5 | 2x | a_net | **26.00** | 1.50 | +1.00 | +1.00 to +1.00 |",
    ]


def test_latex_is_escaped_and_divided_by_group():
    several = [
        evaluation(model, (value, 1.0), (value, 1.2), scale=scale)
        for scale in (2, 3)
        for model, value in (("a_net & 50%", 30.0), ("b", 31.0))
    ]
    text = as_latex(entries(several))
    assert text.startswith("% srgui evaluate\n\\begin{tabular}{lrlrrrr}\n\\toprule\n")
    assert r"Set5 & 2x & a\_net \& 50\% & 30.00 & 1.10 & - & - \\" in text
    assert r"Set5 & 3x & b & \textbf{31.00} & 1.10 & +1.00 & +1.00 to +1.00 \\" in text
    assert text.count(r"\midrule") == 2
    assert all(line.endswith(r"\\") for line in text.splitlines() if " & " in line[:20])


def test_csv_has_full_precision_and_empty_cells_for_what_is_not_known(found):
    rows = list(csv.DictReader(io.StringIO(as_csv(found, per_picture=True))))
    assert [(r["model"], r["picture"]) for r in rows][2:4] == [
        ("bicubic", "mean"),
        ("a_net", "0.png"),
    ]
    assert rows[1]["grid"] == ""
    assert (rows[5]["psnr"], rows[5]["baseline"], rows[5]["psnr_gain_low"]) == (
        "26.0",
        "bicubic",
        "1.0",
    )
    assert len(list(csv.reader(io.StringIO(as_csv(found))))) == 3


def test_objects_are_json(found):
    content = json.loads(json.dumps(as_objects(found), allow_nan=False))
    assert list(content[0]) == [
        "dataset",
        "scale",
        "condition",
        "model",
        "images",
        "mean",
        "baseline",
        "differences",
    ]
    assert content[0]["baseline"] is None
    assert content[1]["images"][1] == {"name": "1.png", "psnr": 21.0, "grid": None}
    assert content[1]["differences"]["psnr"] == {"mean": 1.0, "low": 1.0, "high": 1.0}


def test_what_is_not_known_of_any_entry_has_no_column():
    entry = Entry("mine", None, "", "results", {"a.png": {"psnr": 30.0}})
    assert as_table([entry]) == "dataset  model     PSNR\nmine     results  30.00"
