"""The files that results go to."""

import argparse
import os
from pathlib import Path

import pytest

from srgui.cli.upscale.options import add_options
from srgui.cli.upscale.settings import Settings
from srgui.cli.upscale.sources import find_sources
from srgui.cli.upscale.targets import step_path, with_targets
from srgui.errors import OptionError, ReadError
from srgui.networks.step import StepInfo


def inputs(sources, *options):
    parser = argparse.ArgumentParser()
    add_options(parser)
    args = parser.parse_args([*options, "--", *map(str, sources)])
    settings = Settings.of(args)
    return with_targets(find_sources(args.images, settings), settings)


def targets(sources, output=None, scale=4.0, format_=None):
    options = () if output is None else ("-o", output)
    options += () if format_ is None else ("--format", format_)
    return [file.target(scale).as_posix() for file in inputs(sources, *options)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("photo.png", "photo_lapsrn_4x.png"),
        ("holiday/photo.JPG", "holiday/photo_lapsrn_4x.jpg"),
        ("animation.gif", "animation_lapsrn_4x.png"),
        ("photo", "photo_lapsrn_4x.png"),
        ("archive.2024.tiff", "archive.2024_lapsrn_4x.tiff"),
        (".hidden", ".hidden_lapsrn_4x.png"),
    ],
)
def test_by_default_results_are_written_next_to_their_sources(source, expected):
    assert targets([source]) == [expected]


def test_a_fraction_of_a_scale_is_kept_in_the_name():
    assert targets(["a.png"], scale=2.5) == ["a_lapsrn_2.5x.png"]


def test_a_format_gives_its_suffix():
    assert targets(["a.png"], format_="webp") == ["a_lapsrn_4x.webp"]


def test_a_single_picture_goes_to_the_named_file():
    assert targets(["a.png"], "out/big.tif") == ["out/big.tif"]


@pytest.mark.parametrize(("output", "format_"), [("a.jpg", "png"), ("a.tiff", "webp")])
def test_a_name_and_a_format_that_contradict_each_other_are_refused(output, format_):
    with pytest.raises(OptionError, match=r"another format\. Choose either the name or"):
        targets(["in.png"], output, format_=format_)


@pytest.mark.parametrize(("output", "format_"), [("a.jpg", "jpeg"), ("a.v2", "png")])
def test_a_name_that_says_the_same_as_the_format_or_nothing_is_taken(output, format_):
    assert targets(["in.png"], output, format_=format_) == [output]


@pytest.mark.parametrize("output", ["out", "out/", "out.d/"])
def test_an_output_without_suffix_or_with_a_slash_is_a_folder(output):
    assert targets(["in/a.png"], output) == [f"{output.rstrip('/')}/a_lapsrn_4x.png"]


def test_an_existing_folder_with_a_suffix_is_a_folder(tmp_path):
    folder = tmp_path / "pictures.old"
    folder.mkdir()
    assert targets(["a.png"], str(folder)) == [(folder / "a_lapsrn_4x.png").as_posix()]


def test_several_pictures_do_not_fit_into_one_file():
    with pytest.raises(
        OptionError, match=r"2 pictures to the single file out.png\. Choose a folder"
    ):
        targets(["a.png", "b.png"], "out.png")


def test_the_name_of_a_folder_for_several_pictures_may_contain_a_dot(tmp_path):
    assert targets(["a.png", "b.png"], "album-2.5m") == [
        "album-2.5m/a_lapsrn_4x.png",
        "album-2.5m/b_lapsrn_4x.png",
    ]
    (tmp_path / "album.2026").mkdir()
    (tmp_path / "album.2026" / "a.png").touch()  # as many as there happen to be
    assert targets([tmp_path / "album.2026"], "v1.0") == ["v1.0/a_lapsrn_4x.png"]
    with pytest.raises(OptionError, match=r"single file out\.gif"):
        targets(["a.png", "b.png"], "out.gif")


def test_wildcards_are_expanded_where_no_shell_did(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("10.png", "9.png", "c.jpg"):
        (tmp_path / name).touch()
    assert targets(["*.png", "9.png"]) == ["9_lapsrn_4x.png", "10_lapsrn_4x.png"]
    with pytest.raises(ReadError, match=r"no files that match \*\.gif"):
        targets(["*.gif"])


def test_pictures_of_one_name_from_two_folders_get_two_names():
    assert targets(["x/a.png", "y/a.png", "z/a.jpg", "z/A.png"], "out") == [
        "out/a_lapsrn_4x.png",
        "out/a_lapsrn_4x-2.png",
        "out/a_lapsrn_4x.jpg",
        "out/A_lapsrn_4x-3.png",  # file systems exist that see no difference between a and A
    ]


def test_pictures_that_differ_in_their_suffix_alone_get_two_names_in_one_format():
    expected = ["a_lapsrn_4x.png", "a_lapsrn_4x-2.png"]
    assert targets(["a.png", "a.jpg"], format_="png") == expected


def test_a_picture_named_twice_is_done_once():
    assert targets(["a.png", "./a.png", "b/../a.png"]) == ["a_lapsrn_4x.png"]


@pytest.mark.parametrize("name", ["n" * 251, "ä" * 125, "照" * 83])
def test_a_name_near_the_limit_of_the_file_system_is_shortened(tmp_path, name):
    source = tmp_path / f"{name}.png"
    source.touch()
    (file,) = inputs([source])
    step = step_path(file.target(8.0), StepInfo("recursion", 16, 16, 8.0))
    for path in (file.target(8.0), step):
        path.touch()  # the file system takes it
    assert file.target(8.0).name.startswith(name[:50])


def test_a_name_that_is_no_text_is_kept(tmp_path):
    source = Path(os.fsdecode(b"caf\xe9.png"))
    (file,) = inputs([source])
    assert os.fsencode(file.target(4.0).name) == b"caf\xe9_lapsrn_4x.png"


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (StepInfo("level", 1, 3, 2.0), "photo_lapsrn_8x_step-2x.png"),
        (StepInfo("recursion", 3, 16, 2.0), "photo_lapsrn_8x_step-recursion-03.png"),
    ],
)
def test_steps_are_written_next_to_the_result(step, expected):
    assert step_path(Path("out/photo_lapsrn_8x.png"), step) == Path("out") / expected
