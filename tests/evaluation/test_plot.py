"""The plot of PSNR per step."""

import sys

import pytest
from PIL import Image

from srgui.errors import OptionError, WriteError
from srgui.evaluation.plot import check_plot, plot
from srgui.evaluation.protocol import Evaluation, PictureScores, StepScore
from srgui.networks.step import StepInfo


@pytest.fixture
def evaluation():
    infos = [StepInfo("recursion", n, 3, 2.0) for n in (1, 2, 3)]
    infos.append(StepInfo("ensemble", 1, 1, 2.0))
    steps = tuple(StepScore(info, 30.0 + n, 29.0) for n, info in enumerate(infos))
    scores = PictureScores("a", {"psnr": 33.0}, {"psnr": 29.0}, steps)
    return Evaluation("drcn", 2, "Set5", (scores,))


@pytest.mark.slow
def test_png_stores_a_picture_with_the_curve(evaluation, tmp_path):
    plot(evaluation, tmp_path / "steps.png")
    with Image.open(tmp_path / "steps.png") as image:
        colours = {colour for _, colour in image.convert("RGB").getcolors(1 << 24)}
    assert (31, 119, 180) in colours  # the mean
    assert (255, 127, 14) in colours  # bicubic


def test_svg_names_the_steps(evaluation, tmp_path):
    import matplotlib as mpl

    with mpl.rc_context({"svg.fonttype": "none"}):
        plot(evaluation, tmp_path / "steps.svg")
    drawn = (tmp_path / "steps.svg").read_text()
    for text in ("drcn at 2x on Set5", ">ensemble<", ">recursion<", "PSNR of luma (dB)"):
        assert text in drawn


@pytest.mark.parametrize("name", ["steps", "steps.gif", "steps.png.txt"])
def test_a_suffix_that_cannot_be_drawn_is_refused(tmp_path, name):
    with pytest.raises(OptionError, match=r"\.png, \.svg, \.pdf"):
        check_plot(tmp_path / name)


def test_without_matplotlib_the_error_names_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(OptionError, match=r"pip install 'srgui\[research\]'"):
        check_plot(tmp_path / "steps.png")


def test_a_folder_that_is_not_there_is_reported(evaluation, tmp_path):
    with pytest.raises(WriteError, match="there is no folder"):
        plot(evaluation, tmp_path / "nowhere" / "steps.png")


@pytest.mark.parametrize("name", ["steps.png", "steps.svg", "steps.pdf"])
def test_an_earlier_plot_is_replaced_and_nothing_else(evaluation, tmp_path, name):
    plot(evaluation, tmp_path / name)
    plot(evaluation, tmp_path / name)
    (tmp_path / name).write_bytes(b"a photograph")
    with pytest.raises(WriteError, match="the existing file is not an earlier report"):
        plot(evaluation, tmp_path / name)
    assert (tmp_path / name).read_bytes() == b"a photograph"
