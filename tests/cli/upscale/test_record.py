"""srgui upscale: the size by a side, fidelity, and what --json writes."""

import hashlib
import json
import os
import sys

import pytest
from PIL import Image

from srgui.evaluation.fidelity import fidelity
from srgui.images.reading.reader import read


@pytest.fixture
def upscale(srgui, tiny):
    """Call `srgui upscale` with the tiny network."""
    return lambda *arguments: srgui("upscale", "-m", tiny, "--threads", 1, *arguments)


def size_of(path):
    with Image.open(path) as image:
        return image.size


@pytest.mark.parametrize(
    ("side", "wide", "high"),
    [
        (("--width", 48), ("wide_tiny_3x.png", (48, 36)), ("high_tiny_4x.png", (48, 64))),
        (("--height", 30), ("wide_tiny_2.5x.png", (40, 30)), ("high_tiny_1.88x.png", (23, 30))),
        (("--long-edge", 32), ("wide_tiny_2x.png", (32, 24)), ("high_tiny_2x.png", (24, 32))),
    ],
)
def test_a_side_decides_the_factor_of_each_picture(upscale, picture_file, side, wide, high):
    picture_file("wide.png", height=12, width=16)
    picture_file("high.png", height=16, width=12)
    assert upscale("wide.png", "high.png", *side).status == 0
    for name, size in (wide, high):
        assert size_of(name) == size


@pytest.mark.parametrize("width", ["1.27cm", "12.7mm", "0.5in", "0.5 IN"])
def test_a_print_has_its_width_at_its_resolution_which_the_file_records(
    upscale, picture_file, width
):
    picture_file("photo.png", height=12, width=16)
    assert upscale("photo.png", "--width", width, "--dpi", 100, "-o", "big.png").status == 0
    assert size_of("big.png")[0] == 50
    assert read("big.png").dpi == pytest.approx((100, 100), abs=0.02)


def test_a_print_needs_a_resolution(upscale, picture_file, inside, tmp_path):
    picture_file("photo.png")
    ended = upscale("photo.png", "--long-edge", "30cm")
    assert ended.status == 1
    assert ended.errors == [
        "srgui: Can't convert 30cm to pixels: the print resolution is missing. "
        "Add one, such as --dpi 300."
    ]
    assert inside(tmp_path) == ["photo.png"]


@pytest.mark.parametrize("wrong", ["0", "0cm", "3m", "-5", "cm", "3000.5"])
def test_what_is_no_length_is_refused(upscale, picture_file, wrong):
    picture_file("photo.png")
    ended = upscale("photo.png", f"--width={wrong}", "--dpi", 300)
    assert ended.status == 2
    assert f"{wrong!r} is not a length in pixels, mm, cm or in" in ended.err


@pytest.mark.slow
@pytest.mark.parametrize("wanted", [1000, 777, 101])
def test_the_side_is_met_to_the_pixel(upscale, picture_file, wanted):
    picture_file("photo.png", height=97, width=127 if wanted > 127 else 101)
    assert upscale("photo.png", "--width", wanted, "-o", "big.png").status == 0
    assert size_of("big.png")[0] == wanted


def test_a_picture_that_a_side_does_not_suit_is_reported_and_the_others_are_done(
    upscale, picture_file, inside, tmp_path
):
    for name, width in (("large.png", 60), ("small.png", 4), ("right.png", 16)):
        picture_file(name, height=12, width=width)
    ended = upscale("large.png", "small.png", "right.png", "--width", 48)
    assert ended.status == 1
    assert len(ended.errors) == 3  # the last one sums up
    assert "large.png: Can't upscale to a width of 48 pixels: it already has 60." in ended.errors[0]
    assert "factors from 1 to 8" in ended.errors[1]
    assert "small.png" in ended.errors[1]
    assert [f for f in inside(tmp_path) if "tiny" in f] == ["right_tiny_3x.png"]


@pytest.mark.parametrize("other", [("-s", 2), ("--height", 30), ("--long-edge", 30)])
def test_only_one_size_can_be_asked_for(upscale, picture_file, other):
    picture_file("photo.png")
    ended = upscale("photo.png", "--width", 48, *other)
    assert ended.status == 2
    assert "not allowed with" in ended.err


@pytest.mark.slow
@pytest.mark.parametrize("suffix", ["png", "bmp"])  # in bands, and whole
def test_the_fidelity_is_that_of_the_written_pixels(upscale, picture_file, suffix):
    source = picture_file("photo.png", height=40, width=50)
    ended = upscale("photo.png", "-s", 3, "--fidelity", "--tile", 16, "-o", f"big.{suffix}")
    expected = fidelity(read(f"big.{suffix}"), read(source))
    assert f"fidelity {expected:.2f} dB" in ended.out
    assert "fidelity" not in upscale("photo.png", "-s", 2).out


def test_the_record_lists_inputs_and_outputs_with_their_hashes(upscale, picture_file, tmp_path):
    picture_file("first.png", height=12, width=16)
    (tmp_path / "broken.png").write_bytes(b"no picture")
    picture_file("second.png", height=10, width=10)
    ended = upscale(
        "first.png", "broken.png", "second.png", "-s", 4, "--steps", "--strength", 80, "--json",
        "record.json",
    )  # fmt: skip
    assert ended.status == 1
    assert len(ended.lines) == 4
    first, broken, second = json.loads((tmp_path / "record.json").read_text())["pictures"]
    assert broken["input"] == {"path": "broken.png"}
    assert "not a picture" in broken["error"]
    assert broken["outputs"] == []
    assert "error" not in first
    assert (first["model"], first["scale"], first["strength"]) == ("tiny", 4, 0.8)
    assert (first["ensemble"], first["back_project"]) == (False, False)
    assert first["seconds"] > 0
    assert first["fidelity"] == pytest.approx(
        fidelity(read("first_tiny_4x.png"), read("first.png")), abs=1e-3
    )
    assert [(o["path"], o["step"], o["width"], o["height"]) for o in first["outputs"]] == [
        ("first_tiny_4x_step-2x.png", "2x", 32, 24),
        ("first_tiny_4x.png", "4x", 64, 48),
    ]
    for file in (first["input"], second["input"], *first["outputs"], *second["outputs"]):
        content = (tmp_path / file["path"]).read_bytes()
        assert file["sha256"] == hashlib.sha256(content).hexdigest()
        assert file["bytes"] == len(content)


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_names_that_are_no_text_are_in_the_record_as_they_are(upscale, picture_file, tmp_path):
    name = os.fsdecode(b"photo \xff.png")
    picture_file("photo.png").rename(tmp_path / name)
    assert upscale(name, "-s", 2, "--json", "done.json").status == 0
    (reported,) = json.loads((tmp_path / "done.json").read_text(encoding="utf-8"))["pictures"]
    assert reported["input"]["path"] == name
    assert (tmp_path / reported["outputs"][0]["path"]).exists()


def test_what_is_skipped_is_in_the_record_without_a_time(upscale, picture_file):
    picture_file("photo.png")
    upscale("photo.png", "-s", 2)
    ended = upscale("photo.png", "-s", 2, "--skip-existing", "--json", "-")
    (record,) = json.loads(ended.out)["pictures"]
    assert record["seconds"] is None
    assert record["fidelity"] is None
    assert [o["path"] for o in record["outputs"]] == ["photo_tiny_2x.png"]


def test_frames_are_distinguished_in_the_record(upscale, tmp_path):
    frames = [Image.new("RGB", (8, 6), (40 * n, 90, 60)) for n in range(3)]
    frames[0].save(tmp_path / "pages.tif", save_all=True, append_images=frames[1:])
    ended = upscale("pages.tif", "-s", 2, "--frames", "--json", "-")
    records = json.loads(ended.out)["pictures"]
    assert [r["input"]["frame"] for r in records] == [1, 2, 3]


def test_a_record_that_cannot_be_written_is_reported_before_anything_is_computed(
    upscale, picture_file, inside, tmp_path
):
    picture_file("photo.png")
    ended = upscale("photo.png", "-s", 2, "--json", "nowhere/record.json")
    assert ended.status == 1
    assert "there is no folder nowhere" in ended.err
    assert inside(tmp_path) == ["photo.png"]


def test_a_record_never_replaces_a_picture(upscale, picture_file, inside, tmp_path):
    picture_file("photo.png")
    before = (tmp_path / "photo.png").read_bytes()
    ended = upscale("photo.png", "-s", 2, "--json", "photo.png")
    assert ended.status == 1
    assert ended.errors == [
        "srgui: Can't write photo.png: the existing file is not an earlier report. "
        "Choose another name."
    ]
    assert (tmp_path / "photo.png").read_bytes() == before
    assert inside(tmp_path) == ["photo.png"]


def test_a_record_never_replaces_what_the_run_has_written(upscale, picture_file, tmp_path):
    picture_file("photo.png")
    assert upscale("photo.png", "-s", 2, "-o", "large.png", "--json", "large.png").status == 1
    with Image.open(tmp_path / "large.png") as image:
        assert image.size == (32, 24)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_record_into_a_pipe_is_refused_before_anything_is_computed(
    upscale, picture_file, inside, tmp_path
):
    picture_file("photo.png")
    os.mkfifo(tmp_path / "pipe.json")
    assert upscale("photo.png", "-s", 2, "--json", "pipe.json").status == 1
    assert inside(tmp_path) == ["photo.png"]


def test_an_earlier_record_is_replaced(upscale, picture_file, tmp_path):
    picture_file("photo.png")
    for _ in range(2):
        ended = upscale("photo.png", "-s", 2, "--overwrite", "--json", "done.json")
        assert ended.status == 0
    assert len(json.loads((tmp_path / "done.json").read_text())["pictures"]) == 1


@pytest.mark.parametrize(
    ("asked", "reason"),
    [(("-s", 9), "factors from 1 to 8"), (("-s", 2, "--device", "gpu:None Such"), "None Such")],
)
def test_what_is_impossible_for_all_is_reported_once_and_recorded_for_each(
    upscale, picture_file, tmp_path, asked, reason
):
    for name in ("a.png", "c.png"):
        picture_file(name)
    (tmp_path / "b.png").write_bytes(b"no picture")
    ended = upscale("b.png", "a.png", "c.png", *asked, "--json", "reported.json")
    assert ended.status == 1
    assert [reason in line for line in ended.errors] == [False, True]
    reported = json.loads((tmp_path / "reported.json").read_text(encoding="utf-8"))["pictures"]
    assert [one["input"]["path"] for one in reported] == ["b.png", "a.png", "c.png"]
    assert [reason in one["error"] for one in reported] == [False, True, True]
    assert all(one["outputs"] == [] for one in reported)
