"""Pictures that are larger than the wanted size: an error, or skipped, or copied."""

from __future__ import annotations

import json

import pytest
from PIL import Image

from srgui.images.reading.reader import read


@pytest.fixture
def upscale(srgui, tiny, picture_file):
    """Upscale a small and a large picture to a longer edge of 24 pixels."""
    picture_file("album/small.jpg", height=9, width=12)
    picture_file("album/large.jpg", height=30, width=40, quality=60)
    fixed = ("-m", tiny, "--long-edge", 24, "--threads", 1, "-o", "out")
    return lambda *options: srgui("upscale", "album", *fixed, *options)


def test_by_default_it_is_an_error_with_advice(upscale, tmp_path, inside):
    ended = upscale()
    assert ended.status == 1
    assert "Choose a larger size, or --if-larger skip or copy." in ended.err
    assert inside(tmp_path / "out") == ["small_tiny_2x.jpg"]


def test_it_is_skipped_with_a_word(upscale, tmp_path, inside):
    ended = upscale("--if-larger", "skip")
    assert (ended.status, ended.err) == (0, "")
    assert [line.split()[0] for line in ended.lines] == ["album/large.jpg", "out/small_tiny_2x.jpg"]
    assert ended.lines[0].endswith("larger than wanted, skipped")
    assert inside(tmp_path / "out") == ["small_tiny_2x.jpg"]


def test_it_is_copied_byte_for_byte(upscale, tmp_path):
    ended = upscale("--if-larger", "copy")
    assert (ended.status, ended.err) == (0, "")
    assert ended.lines[0].endswith("larger than wanted, copied")
    source, copy = tmp_path / "album/large.jpg", tmp_path / "out/large_tiny_1x.jpg"
    assert copy.read_bytes() == source.read_bytes()
    again = upscale("--if-larger", "copy", "--skip-existing")
    assert "copy exists, skipped" in again.lines[0]
    refused = upscale("--if-larger", "copy")
    assert (refused.status, len(refused.errors)) == (1, 2)
    assert upscale("--if-larger", "copy", "--overwrite").status == 0


def test_another_format_is_written_anew(upscale, tmp_path):
    assert upscale("--if-larger", "copy", "--format", "png", "--dpi", 300).status == 0
    with Image.open(tmp_path / "out/large_tiny_1x.png") as copy:
        assert copy.format == "PNG"
        assert round(copy.info["dpi"][0]) == 300
    copied, source = read(tmp_path / "out/large_tiny_1x.png"), read(tmp_path / "album/large.jpg")
    assert (copied.pixels == source.pixels).all()


def test_the_record_has_it_too(upscale, tmp_path):
    ended = upscale("--if-larger", "copy", "--json", "-")
    larger, smaller = json.loads(ended.out)["pictures"]
    assert larger["larger"] == "larger than wanted, copied"
    assert [file["path"] for file in larger["outputs"]] == ["out/large_tiny_1x.jpg"]
    assert (larger["input"]["width"], larger["outputs"][0]["width"]) == (40, 40)
    assert smaller["scale"] == 2


def test_a_picture_of_just_the_wanted_size_is_upscaled_as_before(upscale, picture_file, tmp_path):
    picture_file("album/just.jpg", height=10, width=24)
    assert upscale("--if-larger", "skip").status == 0
    assert (tmp_path / "out/just_tiny_1x.jpg").exists()


def test_a_run_that_is_resumed_does_not_copy_again(upscale, tmp_path):
    assert upscale("--if-larger", "copy", "--manifest", "done.jsonl").status == 0
    ended = upscale("--if-larger", "copy", "--resume", "done.jsonl")
    assert (ended.status, ended.lines) == (0, [])
    assert "2 pictures done by earlier runs skipped" in ended.err
