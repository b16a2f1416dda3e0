"""srgui upscale --preset NAME: options from a file of the configuration folder."""

import numpy as np
import pytest
from PIL import Image

from srgui import paths


@pytest.fixture
def preset(tmp_path, monkeypatch, tiny):
    """Write a preset that uses the tiny network."""
    monkeypatch.setattr(paths, "configuration", lambda: tmp_path / "configuration")

    def write(name, text):
        path = tmp_path / "configuration" / "presets" / f"{name}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"model = '{tiny}'\n{text}", encoding="utf-8")

    return write


def kind_and_size(path):
    with Image.open(path) as image:
        return image.format, image.size


def test_a_preset_decides_what_the_command_line_leaves_open(srgui, preset, picture_file):
    preset("web", 'scale = 2\nformat = "webp"\nstrip = true\nensemble = false\nquality = 80')
    picture_file("photo.png")
    assert srgui("upscale", "photo.png", "--preset", "web", "-o", "a/").status == 0
    assert kind_and_size("a/photo_tiny_2x.webp") == ("WEBP", (32, 24))
    assert srgui("upscale", "--format=png", "--preset=web", "photo.png", "-o", "b/").status == 0
    assert kind_and_size("b/photo_tiny_2x.png") == ("PNG", (32, 24))


def test_a_preset_may_have_a_range(srgui, preset, tmp_path):
    preset("depth", "scale = 2\nrange = [-5, 20.5]")
    Image.fromarray(np.full((6, 8), 7.75, np.float32)).save(tmp_path / "depth.tif")
    assert srgui("upscale", "--preset", "depth", "depth.tif", "-o", "out.tif").status == 0
    with Image.open(tmp_path / "out.tif") as result:
        # A flat picture stays flat, within a step of 16 bits in the range of 25.5.
        assert np.asarray(result) == pytest.approx(7.75, abs=25.5 / 65535)


@pytest.mark.parametrize("size", [("-s", "3"), ("--width", "48"), ("--long-edge=48",)])
def test_any_size_on_the_command_line_replaces_that_of_the_preset(
    srgui, preset, picture_file, size
):
    preset("twice", "height = 24")
    picture_file("photo.png")
    assert srgui("upscale", "photo.png", *size, "--preset", "twice").status == 0
    assert kind_and_size("photo_tiny_3x.png") == ("PNG", (48, 36))


@pytest.mark.parametrize(
    ("text", "status", "why"),
    [
        ("scale = x", 1, "line 2 is not valid TOML"),
        ("range = [1]", 1, "it has the option 'range'"),
        ("output = 'x.png'", 1, "it has the option 'output'"),
        ("scael = 2", 1, "it has the option 'scael'"),
        ("quality = [1, 2]", 1, "it has the option 'quality'"),
        ("quality = 800", 2, "argument --quality: '800' is not between 1 and 100"),
    ],
)
def test_what_is_wrong_with_a_preset_is_a_sentence(srgui, preset, picture_file, text, status, why):
    preset("odd", text)
    picture_file("photo.png")
    ended = srgui("upscale", "photo.png", "--preset", "odd")
    assert (ended.status, len(ended.errors)) == (status, 1)
    assert why in ended.err


def test_an_unknown_preset_is_refused_with_the_known_ones(srgui, preset, picture_file):
    picture_file("photo.png")
    preset("print", "")
    ended = srgui("upscale", "photo.png", "--preset", "wbe")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert "There is no preset 'wbe'" in ended.err
    assert "there are web, print-20x30, old-jpeg, drawing, print" in ended.err


def test_a_preset_of_srgui_applies_until_there_is_an_own_one_of_its_name(
    srgui, preset, picture_file
):
    picture_file("photo.png")
    assert srgui("upscale", "photo.png", "--preset", "drawing", "-o", "a.png").status == 0
    assert kind_and_size("a.png") == ("PNG", (64, 48))
    preset("drawing", "scale = 2")
    assert srgui("upscale", "photo.png", "--preset", "drawing", "-o", "b.png").status == 0
    assert kind_and_size("b.png") == ("PNG", (32, 24))
