"""Results of earlier runs are recognised, wherever they lie and whatever they are called."""

from __future__ import annotations

import pytest

from srgui.images.reading.reader import read


@pytest.fixture
def upscale(srgui, tiny):
    return lambda *arguments: srgui("upscale", "-m", tiny, "--threads", 1, *arguments)


SKIPPED = "srgui: {} of earlier runs skipped; name the files themselves to include them"


def test_results_in_a_folder_are_not_enlarged_again(upscale, picture_file, inside, tmp_path):
    picture_file("a/photo.png")
    picture_file("a/other.jpg")
    assert upscale("a", "-s", 2, "-o", "a/2x").err == ""
    (tmp_path / "a/2x/other_tiny_2x.jpg").rename(tmp_path / "a/renamed.jpg")
    ended = upscale("a", "-s", 4, "-o", "a/4x")
    assert (ended.status, ended.errors) == (0, [SKIPPED.format("2 results")])
    assert inside(tmp_path / "a/4x") == ["other_tiny_4x.jpg", "photo_tiny_4x.png"]


def test_a_result_that_is_named_is_enlarged_again(upscale, picture_file, tmp_path):
    picture_file("photo.png")
    upscale("photo.png", "-s", 2, "-o", "once.png")
    assert upscale("once.png", "-s", 2, "-o", "twice.png").status == 0
    assert read(tmp_path / "twice.png").width == 64
    xmp = read(tmp_path / "twice.png").xmp
    assert xmp.count(b"network=tiny, scale=2") == 2
    ended = upscale(".", "-s", 2, "-o", "out")
    assert ended.errors == [SKIPPED.format("2 results")]


def test_a_folder_of_nothing_but_results_is_reported(upscale, picture_file):
    picture_file("photo.png")
    upscale("photo.png", "-s", 2, "-o", "done/")
    ended = upscale("done", "-s", 2)
    assert ended.status == 1
    assert ended.errors == [SKIPPED.format("1 result"), "srgui: There are no pictures in done."]


@pytest.mark.parametrize("option", ["--no-provenance", "--strip"])
def test_without_provenance_nothing_is_written_or_recognised(
    upscale, picture_file, option, tmp_path
):
    picture_file("photo.png")
    upscale("photo.png", "-s", 2, "-o", "done/big.png", option)
    assert read(tmp_path / "done/big.png").xmp is None
    assert upscale("done", "-s", 2).status == 0


@pytest.mark.parametrize("suffix", ["png", "webp"])  # in bands of rows, and whole
def test_steps_and_settings_are_recorded(upscale, picture_file, tmp_path, suffix):
    picture_file("photo.png")
    upscale("photo.png", "-s", 4, "--steps", "--strength", 60, "--grain", 10, "-o", f"big.{suffix}")
    settings = b", strength=0.6, grain=0.1<"
    assert b"network=tiny, scale=4" + settings in read(tmp_path / f"big.{suffix}").xmp
    assert b"network=tiny, scale=2" + settings in read(tmp_path / f"big_step-2x.{suffix}").xmp


def test_evaluate_leaves_results_out(srgui, upscale, picture_file, tiny):
    picture_file("album/photo.png", height=40, width=40)
    upscale("album/photo.png", "-s", 2, "-o", "album/unlike.png")
    ended = srgui("evaluate", "album", "-m", tiny, "-s", 2)
    assert ended.status == 0
    assert ended.errors == ["srgui: 1 result of earlier runs skipped"]
