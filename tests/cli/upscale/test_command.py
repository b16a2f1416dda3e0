"""srgui upscale, from files to files."""

import dataclasses
import os
import re

import numpy as np
import pytest
from PIL import Image

from srgui import Upscaler
from srgui.engine.enhancement import Enhancement
from srgui.images.reading import opening
from srgui.images.reading.reader import read


def size_of(path):
    with Image.open(path) as image:
        return image.size


@pytest.fixture
def upscale(srgui, tiny):
    """Call `srgui upscale` with the tiny network, at 2x by default."""

    def call(*arguments, model=tiny):
        scale = () if "-s" in arguments else ("-s", "2")
        return srgui("upscale", *scale, "-m", model, "--threads", 1, *arguments)

    return call


def test_the_result_is_written_next_to_its_source_and_is_reported_in_one_line(
    upscale, picture_file, inside
):
    source = picture_file("photo.png", height=12, width=16)
    ended = upscale("photo.png")
    assert (ended.status, ended.err) == (0, "")
    assert inside(source.parent) == ["photo.png", "photo_tiny_2x.png"]
    assert size_of("photo_tiny_2x.png") == (32, 24)
    (line,) = ended.lines
    assert line.startswith("photo_tiny_2x.png  ")
    assert "32 x 24" in line
    assert re.search(r" s  (ncnn|openvino|torch), (full|fast) precision$", line)


def test_the_result_is_what_the_engine_makes(upscale, picture_file, tiny):
    source = read(picture_file("photo.png"))
    upscale("photo.png", "-s", "3")
    expected = Upscaler.load(str(tiny), threads=1).upscale(np.array(source.pixels), 3)
    np.testing.assert_array_equal(read("photo_tiny_3x.png").pixels, expected)


def test_without_options_lapsrn_enlarges_4_times(srgui, picture_file):
    picture_file("photo.png", height=9, width=8)
    assert srgui("upscale", "photo.png").status == 0
    assert size_of("photo_lapsrn_4x.png") == (32, 36)


def test_each_picture_is_enlarged_with_the_weights_that_suit_it_which_is_reported(
    srgui, picture_file, photo_weights
):
    picture_file("clean.png", 64, 64)
    picture_file("photo.jpg", 64, 64, quality=60, subsampling="4:4:4")
    for kind, used in (("auto", "lapsrn-photo"), ("photo", "lapsrn-photo"), ("clean", "lapsrn")):
        ended = srgui("upscale", "photo.jpg", "-s", 2, "--kind", kind, "-o", f"by {kind}.png")
        assert ended.status == 0
        expected = Upscaler.load(used).upscale(read("photo.jpg"), 2)
        np.testing.assert_array_equal(read(f"by {kind}.png").pixels, expected.pixels)
    ended = srgui("upscale", "clean.png", "photo.jpg", "-s", 2)
    clean, photo = ended.lines
    assert clean.startswith("clean_lapsrn_2x.png")
    assert clean.endswith("no traces of compression, noise or blur: treated as a sharp original")
    assert photo.startswith("photo_lapsrn_2x.jpg")
    assert "JPEG, quality about 60: artefacts are removed" in photo


def test_certain_weights_can_be_named(srgui, picture_file, photo_weights, inside, tmp_path):
    picture_file("clean.png")
    assert srgui("upscale", "clean.png", "-m", "lapsrn-photo", "--kind", "clean").status == 0
    assert inside(tmp_path) == ["clean.png", "clean_lapsrn-photo_4x.png"]
    assert "weights" not in srgui("upscale", "clean.png", "-m", "lapsrn-photo", "-o", "x.png").out


@pytest.mark.parametrize(
    ("scale", "size"), [("2", (32, 24)), ("2x", (32, 24)), ("1.5", (24, 18)), ("8", (128, 96))]
)
def test_any_factor_up_to_the_networks_largest(upscale, picture_file, scale, size):
    picture_file("photo.png", height=12, width=16)
    assert upscale("photo.png", "-s", scale, "-o", "big.png").status == 0
    assert size_of("big.png") == size


def test_a_factor_that_the_network_does_not_serve_is_reported_once(upscale, picture_file, inside):
    sources = [picture_file(name) for name in ("a.png", "b.png")]
    ended = upscale("a.png", "b.png", "-s", "9")
    assert ended.status == 1
    assert len(ended.errors) == 1
    assert "factors from 1 to 8" in ended.err
    assert inside(sources[0].parent) == ["a.png", "b.png"]


def test_steps_writes_the_pyramid_2x_4x_and_8x(upscale, picture_file, inside):
    source = picture_file("photo.png", height=6, width=5)
    ended = upscale("photo.png", "-s", "8", "--steps")
    assert inside(source.parent) == [
        "photo.png",
        "photo_tiny_8x.png",
        "photo_tiny_8x_step-2x.png",
        "photo_tiny_8x_step-4x.png",
    ]
    names = ("photo_tiny_8x_step-2x.png", "photo_tiny_8x_step-4x.png", "photo_tiny_8x.png")
    assert [size_of(n) for n in names] == [(10, 12), (20, 24), (40, 48)]
    assert [line.split("  ")[0].rstrip() for line in ended.lines] == list(names)


def test_the_shipped_lapsrn_writes_its_2x_4x_and_8x(srgui, picture_file):
    picture_file("photo.png", height=8, width=8)
    assert srgui("upscale", "photo.png", "-s", 8, "--steps", "--threads", 1).status == 0
    sizes = [size_of(f"photo_lapsrn_8x{step}.png") for step in ("_step-2x", "_step-4x", "")]
    assert sizes == [(16, 16), (32, 32), (64, 64)]


def test_the_steps_are_those_of_the_engine(upscale, picture_file, tiny_drcn):
    source = read(picture_file("photo.png"))
    upscale("photo.png", "--steps", model=tiny_drcn)
    upscaler = Upscaler.load(str(tiny_drcn), threads=1)
    plan = upscaler.plan(source, 2)
    events = upscaler.run(source, plan, wanted_steps=range(len(plan.steps)))
    reported = {event.step: event.pixels for event in events if hasattr(event, "pixels")}
    for step in range(3):
        file = f"photo_recursive_2x_step-recursion-{step + 1:02}.png"
        np.testing.assert_array_equal(read(file).pixels, reported[step])
    np.testing.assert_array_equal(read("photo_recursive_2x.png").pixels, reported[3])


def test_a_bad_picture_is_reported_and_the_others_are_done(upscale, picture_file, tmp_path):
    picture_file("first.png")
    (tmp_path / "empty.jpg").touch()
    picture_file("last.png")
    ended = upscale("first.png", "empty.jpg", "missing.png", "last.png")
    assert ended.status == 1
    assert [line.split()[0] for line in ended.lines] == ["first_tiny_2x.png", "last_tiny_2x.png"]
    assert [line.partition(":")[0] for line in ended.errors] == ["srgui"] * 3
    assert ended.errors[2] == "srgui: 2 upscaled; 2 failed: empty.jpg, missing.png"
    assert "empty.jpg" in ended.errors[0]
    assert "missing.png" in ended.errors[1]
    assert size_of("last_tiny_2x.png") == (32, 24)


def truncated(make):
    path = make("whole.png", height=40, width=40)
    return path.read_bytes()[: path.stat().st_size // 2]


BAD = {
    "a file that is missing": (None, "no such file or directory"),
    "an empty file": (lambda _: b"", "empty"),
    "a truncated file": (truncated, "incomplete"),
    "a text file": (lambda _: b"Dear photograph,\n", "not a picture"),
    "a file of noise": (lambda _: bytes(range(256)) * 9, "not a picture"),
}


@pytest.mark.parametrize("what", BAD)
def test_what_is_no_whole_picture_is_reported_in_one_line(
    upscale, picture_file, tmp_path, inside, what
):
    content, reason = BAD[what]
    if content:
        (tmp_path / "bad.png").write_bytes(content(picture_file))
    before = inside(tmp_path)
    ended = upscale("bad.png")
    assert ended.status == 1
    assert ended.out == ""
    assert len(ended.errors) == 1
    assert ended.err.startswith("srgui: Can't open bad.png: ")
    assert re.search(reason, ended.err)
    assert inside(tmp_path) == before


def test_a_folder_without_pictures_is_reported(upscale, picture_file, tmp_path):
    (tmp_path / "album").mkdir()
    (tmp_path / "album" / "notes.txt").touch()
    picture_file("photo.png")
    ended = upscale("album", "photo.png")
    assert (ended.status, len(ended.errors), len(ended.lines)) == (1, 1, 1)
    assert "There are no pictures in album." in ended.err


def test_pictures_of_a_folder_that_cannot_be_read_are_reported(
    upscale, picture_file, tmp_path, inside
):
    picture_file("album/a.png")
    (tmp_path / "album" / "b.hdr").write_bytes(b"#?RADIANCE" + bytes(100))
    (tmp_path / "album" / "drawing").write_bytes(b"<svg xmlns='x'/>")
    (tmp_path / "album" / "notes.txt").write_text("Dear Sir or Madam")
    (tmp_path / "album" / ".cache.png").touch()
    (tmp_path / "album" / "._a.png").touch()
    ended = upscale("album", "-o", "big")
    assert ended.status == 1
    hidden, first, second, summary = ended.errors
    assert hidden == "srgui: 2 hidden files skipped"
    assert "b.hdr: Radiance HDR files are not supported" in first
    assert "drawing: SVG files are not supported" in second
    assert summary == "srgui: 1 upscaled; 2 failed: b.hdr, drawing"
    ended = upscale("album", "-o", "again", "--ignore-unknown")
    assert (ended.status, ended.errors) == (0, [hidden])
    assert inside(tmp_path / "again") == inside(tmp_path / "big") == ["a_tiny_2x.png"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_links_to_nothing_and_pipes_called_as_pictures_are_reported(
    upscale, picture_file, tmp_path
):
    picture_file("album/good.png")
    (tmp_path / "album" / "gone.jpg").symlink_to("nowhere.jpg")
    os.mkfifo(tmp_path / "album" / "pipe.png")
    os.mkfifo(tmp_path / "album" / "pipe")
    ended = upscale("album", "-o", "out")
    assert ended.status == 1
    assert ended.errors == [
        "srgui: Can't open album/gone.jpg: no such file or directory.",
        "srgui: Can't open album/pipe.png: it is not a regular file. Choose an image file.",
        "srgui: 1 upscaled; 2 failed: gone.jpg, pipe.png",
    ]


def test_a_picture_in_a_folder_is_known_by_its_content(upscale, picture_file, inside):
    source = picture_file("album/photo.png").rename("album/photo.png_large")
    assert upscale("album", "-o", "big").status == 0
    assert inside(source.parent.parent / "big") == ["photo_tiny_2x.png"]


def test_the_summary_shows_what_was_there_already_and_no_more_than_ten_names(
    upscale, picture_file, tmp_path
):
    picture_file("album/a.png")
    upscale("album", "-o", "big")
    for number in range(12):
        (tmp_path / "album" / f"{number}.jpg").touch()
    ended = upscale("album", "-o", "big", "--skip-existing")
    names = ", ".join(f"{number}.jpg" for number in range(10))
    assert ended.errors[-1] == (f"srgui: 0 upscaled; 1 skipped; 12 failed: {names} and 2 more")


def test_the_pictures_of_a_folder_are_enlarged_in_the_order_people_count(
    upscale, picture_file, tmp_path, inside
):
    for name in ("2.png", "10.png", "deep/er/a.jpg", ".hidden.png"):
        picture_file(f"album/{name}")
    (tmp_path / "album" / "notes.txt").touch()
    ended = upscale("album", "-o", "out")
    assert ended.status == 0
    names = ["2_tiny_2x.png", "10_tiny_2x.png", "deep/er/a_tiny_2x.jpg"]
    assert [line.split()[0] for line in ended.lines] == [f"out/{name}" for name in names]
    assert inside(tmp_path / "out") == sorted(names)


@pytest.mark.parametrize("output", [(), ("-o", "album"), ("-o", "album/enlarged")])
def test_a_folder_done_again_is_not_enlarged_twice(upscale, picture_file, tmp_path, inside, output):
    picture_file("album/photo.png")
    picture_file("album/deep/photo.png")
    picture_file("album/sunset_tiny_2x.png")  # called like a result, but of no picture here
    assert upscale("album", "--steps", "-s", 4, *output).status == 0
    before = inside(tmp_path)
    ended = upscale("album", "--steps", "-s", 4, "--skip-existing", *output)
    assert (ended.status, len(ended.lines)) == (0, 3)
    assert ended.out.count("skipped") == 3
    assert inside(tmp_path) == before


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("blocked/big.png", "Can't create the folder"),
        ("blocked/deep/", "Can't create the folder"),
        ("blocked", "a file of that name is there. Name a folder"),
        ("photo.png", "own source"),
        ("taken.png", "exists already"),
        ("big.doc", "doc"),
    ],
)
def test_a_target_that_cannot_be_written_is_reported_before_anything_is_computed(
    upscale, picture_file, tmp_path, inside, monkeypatch, output, reason
):
    picture_file("photo.png")
    for name in ("blocked", "taken.png"):
        (tmp_path / name).write_bytes(b"kept")
    before = {f: (tmp_path / f).read_bytes() for f in inside(tmp_path)}
    monkeypatch.setattr(Upscaler, "run", lambda *_, **__: pytest.fail("it has computed"))
    ended = upscale("photo.png", "-o", output)
    assert (ended.status, ended.out, len(ended.errors)) == (1, "", 1)
    assert reason in ended.err
    assert {f: (tmp_path / f).read_bytes() for f in inside(tmp_path)} == before


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_folder_without_permission_is_reported(upscale, picture_file, tmp_path):
    picture_file("photo.png")
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    ended = upscale("photo.png", "-o", "closed/")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert "permission" in ended.err


def test_a_disk_that_fills_up_leaves_nothing_and_the_others_are_tried(
    upscale, picture_file, inside, monkeypatch
):
    source = picture_file("a.png")
    picture_file("b.png")
    real, calls = os.fsync, []

    def full_at_first(descriptor):
        calls.append(descriptor)
        if len(calls) == 1:
            raise OSError(28, "No space left on device")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", full_at_first)
    ended = upscale("a.png", "b.png")
    assert ended.status == 1
    assert "a_tiny_2x.png: no space left on device" in ended.err
    assert inside(source.parent) == ["a.png", "b.png", "b_tiny_2x.png"]


def test_a_fault_of_our_own_in_one_picture_does_not_stop_the_others(
    upscale, picture_file, monkeypatch
):
    picture_file("a.png", width=17)
    picture_file("b.png")
    real = Upscaler.run

    def sometimes(self, picture, *arguments, **options):
        if picture.width == 17:
            raise ArithmeticError("surprise")
        return real(self, picture, *arguments, **options)

    monkeypatch.setattr(Upscaler, "run", sometimes)
    ended = upscale("a.png", "b.png")
    assert ended.status == 1
    assert ended.err == "srgui: unexpected error: ArithmeticError: surprise\n"
    assert size_of("b_tiny_2x.png") == (32, 24)


def test_an_existing_file_is_kept_unless_overwrite_is_given(upscale, picture_file, tmp_path):
    picture_file("photo.png")
    target = tmp_path / "photo_tiny_2x.png"
    target.write_bytes(b"precious")
    ended = upscale("photo.png")
    assert (ended.status, target.read_bytes()) == (1, b"precious")
    assert "exists already" in ended.err
    assert upscale("photo.png", "--overwrite").status == 0
    assert size_of(target) == (32, 24)


def test_even_with_overwrite_the_source_is_never_replaced(upscale, picture_file):
    source = picture_file("photo.png")
    before = source.read_bytes()
    assert upscale("photo.png", "-o", "photo.png", "--overwrite").status == 1
    assert source.read_bytes() == before


def test_an_existing_step_is_kept_too(upscale, picture_file, tmp_path, inside):
    picture_file("photo.png")
    step = tmp_path / "photo_tiny_4x_step-2x.png"
    step.write_bytes(b"precious")
    assert upscale("photo.png", "-s", "4", "--steps").status == 1
    assert step.read_bytes() == b"precious"
    assert inside(tmp_path) == ["photo.png", step.name]


def test_skip_existing_leaves_out_what_is_whole_and_does_the_rest(upscale, picture_file, tmp_path):
    for name in ("a.png", "b.png"):
        picture_file(name)
    upscale("a.png")
    done = (tmp_path / "a_tiny_2x.png").stat().st_mtime_ns
    ended = upscale("a.png", "b.png", "--skip-existing")
    assert ended.status == 0
    assert "exists, skipped" in ended.lines[0]
    assert (tmp_path / "a_tiny_2x.png").stat().st_mtime_ns == done
    assert size_of("b_tiny_2x.png") == (32, 24)


@pytest.mark.parametrize("flaw", ["truncated", "another size", "a step is missing"])
def test_skip_existing_takes_no_incomplete_result_for_done(upscale, picture_file, tmp_path, flaw):
    picture_file("photo.png")
    upscale("photo.png", "-s", "4", "--steps")
    target = tmp_path / "photo_tiny_4x.png"
    whole = target.read_bytes()
    if flaw == "truncated":
        target.write_bytes(whole[:-200])
    elif flaw == "another size":
        Image.new("RGB", (64, 47)).save(target)
    else:
        (tmp_path / "photo_tiny_4x_step-2x.png").unlink()
    ended = upscale("photo.png", "-s", "4", "--steps", "--skip-existing", "--overwrite")
    assert ended.status == 0
    assert "skipped" not in ended.out
    assert target.read_bytes() == whole
    assert size_of("photo_tiny_4x_step-2x.png") == (32, 24)


@pytest.mark.parametrize("flaw", ["cut off", "zeros", "empty"])
def test_skip_existing_makes_a_damaged_result_anew_and_says_so(
    upscale, picture_file, tmp_path, flaw
):
    picture_file("photo.png")
    upscale("photo.png")
    target = tmp_path / "photo_tiny_2x.png"
    whole = target.read_bytes()
    target.write_bytes({"cut off": whole[:-200], "zeros": bytes(len(whole)), "empty": b""}[flaw])
    ended = upscale("photo.png", "--skip-existing")
    assert (ended.status, ended.err) == (0, "")
    assert "was damaged, written again" in ended.out
    assert target.read_bytes() == whole


def test_skip_existing_replaces_nothing_that_is_not_its_own(upscale, picture_file, tmp_path):
    picture_file("photo.png")
    target = tmp_path / "photo_tiny_2x.png"
    for content in (b"Dear Sir or Madam", (tmp_path / "photo.png").read_bytes()):
        target.write_bytes(content)
        ended = upscale("photo.png", "--skip-existing")
        assert (ended.status, len(ended.errors)) == (1, 1)
        assert "the file exists already" in ended.err
        assert target.read_bytes() == content


def test_skip_existing_takes_no_other_pictures_result_for_its_own(
    upscale, picture_file, photograph, tmp_path
):
    folder = tmp_path / "album"
    picture_file("album/photo.tga")
    assert upscale("album", "-o", "out").status == 0
    before = (tmp_path / "out" / "photo_tiny_2x.png").read_bytes()
    Image.fromarray(photograph[120:132, 60:76]).save(folder / "photo.gif")  # comes first now
    ended = upscale("album", "-o", "out", "--skip-existing")
    assert ended.status == 1
    assert ended.errors[0].startswith("srgui: Can't write out/photo_tiny_2x.png: the file exists")
    assert (tmp_path / "out" / "photo_tiny_2x.png").read_bytes() == before


def test_an_empty_output_is_refused(upscale, picture_file, tmp_path, inside):
    picture_file("photo.png")
    ended = upscale("photo.png", "-o", "")
    assert (ended.status, len(ended.errors)) == (2, 1)
    assert "the name of a file or folder is empty" in ended.err
    assert "photo_tiny_2x.png" not in inside(tmp_path)


def test_overwrite_replaces_a_symbolic_link_and_says_so(upscale, picture_file, tmp_path):
    picture_file("photo.png")
    (tmp_path / "real.png").write_bytes(b"old")
    (tmp_path / "link.png").symlink_to("real.png")
    ended = upscale("photo.png", "-o", "link.png", "--overwrite")
    assert ended.status == 0
    assert "replaced a symbolic link" in ended.out
    assert (tmp_path / "real.png").read_bytes() == b"old"
    assert size_of(tmp_path / "link.png") == (32, 24)
    assert not (tmp_path / "link.png").is_symlink()


def test_two_pictures_of_one_name_go_to_one_folder_without_collision(upscale, picture_file, inside):
    first = picture_file("x/photo.png", height=10)
    picture_file("y/photo.png", height=14)
    ended = upscale("x/photo.png", "y/photo.png", "-o", "out")
    assert ended.status == 0
    out = first.parent.parent / "out"
    assert inside(out) == ["photo_tiny_2x-2.png", "photo_tiny_2x.png"]
    assert size_of(out / "photo_tiny_2x.png") == (32, 20)
    assert size_of(out / "photo_tiny_2x-2.png") == (32, 28)


def test_an_output_folder_is_created(upscale, picture_file, inside):
    source = picture_file("photo.png")
    assert upscale("photo.png", "-o", "new/deep/").status == 0
    assert inside(source.parent / "new") == ["deep/photo_tiny_2x.png"]


def test_no_folder_is_created_for_a_picture_that_cannot_be_read(upscale, tmp_path):
    upscale("missing.png", "-o", "new/")
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(("format_", "kind"), [("jpg", "JPEG"), ("webp", "WEBP"), ("tif", "TIFF")])
def test_a_format_can_be_chosen(upscale, picture_file, format_, kind):
    picture_file("photo.png")
    assert upscale("photo.png", "--format", format_).status == 0
    with Image.open(f"photo_tiny_2x.{format_}") as image:
        assert image.format == kind


def test_a_lower_quality_makes_a_smaller_file(upscale, picture_file, tmp_path):
    picture_file("photo.png", height=60, width=60)
    sizes = []
    for quality in (95, 30):
        upscale("photo.png", "--format", "jpg", "--quality", quality, "--overwrite")
        sizes.append((tmp_path / "photo_tiny_2x.jpg").stat().st_size)
    assert sizes[1] < sizes[0]


def test_what_was_kept_and_lost_is_reported(upscale, picture_file):
    picture_file("photo.jpg", dpi=(300, 300))
    assert "kept resolution" in upscale("photo.jpg").out
    rgba = np.full((8, 8, 4), 200, np.uint8)
    Image.fromarray(rgba).save("clear.png")
    assert "lost transparency" in upscale("clear.png", "-o", "clear.jpg").out


def test_a_note_of_the_reader_is_reported(upscale):
    frames = [Image.new("L", (9, 9), grey) for grey in (0, 255)]
    frames[0].save("film.gif", save_all=True, append_images=frames[1:])
    ended = upscale("film.gif")
    assert ended.status == 0
    assert "first of 2 frames" in ended.out


def test_frames_writes_every_frame_and_page(upscale, picture_file, tmp_path, inside):
    grey = [Image.new("L", (9, 9), level) for level in (0, 100, 255)]
    grey[0].save("film.gif", save_all=True, append_images=grey[1:])
    grey[0].save("pages.tif", save_all=True, append_images=[Image.new("RGB", (5, 4), "red")])
    picture_file("photo.png")
    ended = upscale("film.gif", "pages.tif", "photo.png", "--frames", "-o", "out")
    assert (ended.status, ended.err) == (0, "")
    assert inside(tmp_path / "out") == [
        *(f"film_tiny_2x_frame-00{n}.png" for n in (1, 2, 3)),
        *(f"pages_tiny_2x_frame-00{n}.tif" for n in (1, 2)),
        "photo_tiny_2x.png",
    ]
    assert "Only the first" not in ended.out
    means = [read(f"out/film_tiny_2x_frame-00{n}.png").pixels.mean() for n in (1, 2, 3)]
    np.testing.assert_allclose(means, (0, 100, 255), atol=25)  # the tiny network adds something
    assert size_of("out/pages_tiny_2x_frame-002.tif") == (10, 8)


def test_the_pixel_limit_applies_to_frames_too_and_can_be_raised(
    upscale, picture_file, tmp_path, inside, monkeypatch
):
    grey = [Image.new("L", (30, 20), level) for level in (0, 255)]
    grey[0].save("film.gif", save_all=True, append_images=grey[1:])
    ended = upscale("film.gif", "--frames", "--pixel-limit", "0.0005", "-o", "out")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert "exceeds the limit of 0.0005 megapixels" in ended.err
    pages = [Image.new("L", (8, 6)), Image.new("L", (30, 20))]  # the second page is the large one
    pages[0].save("pages.tif", save_all=True, append_images=pages[1:])
    ended = upscale("pages.tif", "--frames", "--pixel-limit", "0.0005", "-o", "pages")
    assert (ended.status, inside(tmp_path / "pages")) == (1, ["pages_tiny_2x_frame-001.tif"])
    assert "exceed the limit of" in ended.err
    monkeypatch.setattr(opening, "PIXEL_LIMIT", 500)  # so that 600 pixels are too many by default
    assert upscale("film.gif", "--frames", "--pixel-limit", "1", "-o", "out").status == 0
    assert len(inside(tmp_path / "out")) == 2


def test_frames_reports_once_where_an_animation_breaks_off(upscale, picture_file, tmp_path, rng):
    frames = [Image.fromarray(rng.integers(0, 256, (30, 30), np.uint8)) for _ in range(5)]
    frames[0].save("film.gif", save_all=True, append_images=frames[1:])
    whole = (tmp_path / "film.gif").read_bytes()
    (tmp_path / "film.gif").write_bytes(whole[: len(whole) // 2])
    picture_file("photo.png")
    ended = upscale("film.gif", "photo.png", "--frames")
    assert (ended.status, len(ended.errors)) == (1, 2)
    assert "film.gif" in ended.err
    assert ended.lines[-1].startswith("photo_tiny_2x.png")


def test_strip_leaves_the_metadata_out(upscale, picture_file):
    picture_file("photo.jpg", dpi=(300, 300))
    assert upscale("photo.jpg", "-o", "kept.png").status == 0
    assert upscale("photo.jpg", "-o", "bare.png", "--strip").status == 0
    with Image.open("kept.png") as kept, Image.open("bare.png") as bare:
        assert round(kept.info["dpi"][0]) == 300
        assert "dpi" not in bare.info


def test_a_picture_that_claims_too_many_pixels_is_refused_unless_the_limit_is_raised(
    upscale, picture_file
):
    picture_file("photo.png", height=50, width=60)
    ended = upscale("photo.png", "--pixel-limit", "0.002")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert "--pixel-limit" in ended.err
    assert upscale("photo.png", "--pixel-limit", "0.01").status == 0


def test_the_size_of_the_tiles_does_not_change_the_result(upscale, picture_file):
    picture_file("photo.png", height=40, width=33)
    upscale("photo.png", "-o", "whole.png", "--tile", 100)
    upscale("photo.png", "-o", "tiled.png", "--tile", 16)
    whole, tiled = read("whole.png").pixels, read("tiled.png").pixels
    # Below 1e-4 of the range before rounding: at a tie, one of 255 levels.
    assert np.abs(whole.astype(int) - tiled).max() <= 1


def test_a_result_too_large_for_memory_is_reported_before_computing_and_png_is_the_way_out(
    upscale, picture_file, monkeypatch
):
    picture_file("photo.png", height=60, width=60)
    real = Upscaler.run
    monkeypatch.setattr(Upscaler, "run", lambda *_, **__: pytest.fail("it has computed"))
    memory = ("--memory", "0.0001")  # 100 kB for a result of 43 kB, which has to be encoded, too
    for format_ in ("jpg", "webp", "avif", "bmp"):
        ended = upscale("photo.png", *memory, "--format", format_)
        assert (ended.status, ended.out, len(ended.errors)) == (1, "", 1)
        assert f"Can't write photo_tiny_2x.{format_}: " in ended.err
        assert "Write PNG or TIFF" in ended.err
    monkeypatch.setattr(Upscaler, "run", real)
    for format_ in ("png", "tif"):
        assert upscale("photo.png", *memory, "--format", format_).status == 0


def test_less_memory_gives_the_same_picture(upscale, picture_file):
    picture_file("photo.png", height=60, width=60)
    upscale("photo.png", "-o", "free.png")
    upscale("photo.png", "-o", "tight.png", "--memory", "0.0001")
    free, tight = read("free.png").pixels, read("tight.png").pixels
    assert np.abs(free.astype(int) - tight).max() <= 1  # a tie of rounding, as with --tile


def test_a_format_too_small_for_the_result_is_reported_before_computing(upscale, monkeypatch):
    Image.new("L", (2100, 2)).save("wide.png")
    monkeypatch.setattr(Upscaler, "run", lambda *_, **__: pytest.fail("it has computed"))
    ended = upscale("wide.png", "-s", "8", "--format", "webp")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert "exceed the limit of WebP" in ended.err


def test_an_unknown_network_is_reported_before_anything_is_read(srgui):
    ended = srgui("upscale", "missing.png", "-m", "esrgan")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert all(name in ended.err for name in ("lapsrn", "drrn", "drcn"))


def test_a_damaged_network_file_is_reported(srgui, picture_file, tmp_path):
    picture_file("photo.png")
    (tmp_path / "bad.safetensors").write_bytes(b"\0" * 50)
    ended = srgui("upscale", "photo.png", "-m", "bad.safetensors")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert "bad.safetensors" in ended.err


@pytest.mark.parametrize(
    "name", ["ünïcödé 照片.png", 'it\'s "quoted".png', "-s.png", "two\nlines.png", "🌄.png"]
)
def test_unusual_names_work_and_stay_one_line(upscale, picture_file, inside, name):
    source = picture_file(name)
    ended = upscale("-o", "out/", "--", name)
    assert (ended.status, len(ended.lines)) == (0, 1)
    assert inside(source.parent / "out") == [f"{source.stem}_tiny_2x.png"]


def test_a_symbolic_link_is_followed_and_stays(upscale, picture_file, tmp_path):
    source = picture_file("album/photo.png")
    link = tmp_path / "link.png"
    link.symlink_to(source)
    assert upscale("link.png").status == 0
    assert size_of("link_tiny_2x.png") == (32, 24)
    assert link.is_symlink()


def test_a_long_run_announces_what_it_will_make_and_take(
    upscale, picture_file, monkeypatch, tmp_path
):
    for name in ("a.png", "b.png"):
        picture_file(name, height=12, width=16)
    assert upscale("a.png", "b.png").err == ""
    plan = Upscaler.plan

    def slow(self, *arguments, **options):
        return dataclasses.replace(plan(self, *arguments, **options), seconds=40, memory=2 * 10**9)

    monkeypatch.setattr(Upscaler, "plan", slow)
    ended = upscale("a.png", "--overwrite")
    assert (ended.status, ended.err) == (
        0,
        "srgui: 32 x 24 pixels: about 40.0 s, 2.0 GB of memory\n",
    )
    ended = upscale("a.png", "b.png", "--overwrite")
    assert ended.err == (
        "srgui: 2 pictures, 0 megapixels after upscaling: about 80.0 s, 2.0 GB of memory\n"
    )


def test_columns_of_several_lines_are_aligned(upscale, picture_file):
    for name in ("a.png", "longer name.png"):
        picture_file(name)
    lines = upscale("a.png", "longer name.png", "-o", "x/").lines
    assert len({line.index("32 x 24") for line in lines}) == 1
    lines = upscale("a.png", "-s", "8", "--steps").lines
    assert len({line.index(" x ") for line in lines}) == 1


@pytest.mark.parametrize(
    ("options", "how"),
    [
        (["--strength", "40"], {"strength": 0.4}),
        (["--strength", "0%"], {"strength": 0}),
        (["--ensemble"], {"ensemble": True}),
        (["--back-project", "1.5"], {"back_project": 1.5}),
        (["--grain", "40"], {"grain": 0.4}),
    ],
)
def test_strength_and_ensemble_are_those_of_the_engine(upscale, picture_file, tiny, options, how):
    source = read(picture_file("photo.png"))
    assert upscale("photo.png", *options).status == 0
    expected = Upscaler.load(str(tiny), threads=1).upscale(
        np.array(source.pixels), 2, Enhancement(**how)
    )
    name = "photo_tiny+_2x.png" if "ensemble" in how else "photo_tiny_2x.png"
    np.testing.assert_array_equal(read(name).pixels, expected)


def test_an_average_is_another_result_than_a_single_run(upscale, picture_file, inside, tmp_path):
    picture_file("album/photo.png")
    assert upscale("album", "--skip-existing").status == 0
    assert upscale("album", "--ensemble", "--skip-existing").status == 0
    assert upscale("album", "--skip-existing").out.count("exists, skipped") == 1
    assert inside(tmp_path / "album") == ["photo.png", "photo_tiny+_2x.png", "photo_tiny_2x.png"]


@pytest.mark.parametrize("strength", ["-1", "101", "half"])
def test_a_strength_outside_its_range_is_reported(upscale, picture_file, strength):
    picture_file("photo.png")
    ended = upscale("photo.png", "--strength", strength)
    assert ended.status == 2
    assert "is not between 0 and 100" in ended.err


@pytest.mark.parametrize("threads", ["0", "1025", "100000", "many"])
def test_a_number_of_threads_that_no_machine_has_is_refused(upscale, picture_file, threads):
    picture_file("photo.png")
    ended = upscale("photo.png", "--threads", threads)
    assert ended.status == 2
    assert f"'{threads}' is not between 1 and 1024" in ended.err


def test_natural_texture_and_artefact_removal_lead_from_one_set_of_weights_to_another(
    upscale, picture_file, tmp_path
):
    picture_file("photo.jpg")
    for folder, options in {
        "faithful": ["--kind", "photo", "--natural", "0"],
        "default": ["--kind", "photo"],
        "half": ["--kind", "photo", "--natural", "50"],
        "all": ["--kind", "photo", "--natural", "100"],
        "natural": ["-m", "lapsrn-natural"],
        "other": ["--kind", "photo", "--natural", "0", "--artefact-removal", "0"],
    }.items():
        model = [] if "-m" in options else ["-m", "lapsrn"]
        assert (
            upscale("photo.jpg", *model, *options, "-o", f"{folder}/", "--format=png").status == 0
        )
    results = {path.parent.name: read(path).pixels.astype(int) for path in tmp_path.glob("*/*.png")}
    np.testing.assert_array_equal(results["all"], results["natural"])
    np.testing.assert_array_equal(results["default"], results["half"])
    assert np.abs(results["faithful"] - results["other"]).max() > 4
    # Two levels: in rounding to 8 bits and in the colour that follows the luma.
    mean = (results["faithful"] + results["natural"]) / 2
    assert np.abs(results["half"] - mean).max() <= 2
    assert np.abs(results["faithful"] - results["natural"]).max() > 4


@pytest.mark.slow
def test_natural_texture_is_refused_where_there_are_no_weights_for_it(upscale, picture_file):
    picture_file("photo.png")
    ended = upscale("photo.png", "-m", "drrn", "--kind", "photo", "--natural", "50")
    assert ended.status == 1
    assert "natural weights" in ended.err
    ended = upscale("photo.png", "-m", "lapsrn", "--kind", "photo", "-s", "9", "--natural", "50")
    assert ended.status == 1
    assert "can't upscale by a factor of 9" in ended.err


@pytest.mark.slow
def test_natural_texture_is_there_at_8x(upscale, picture_file, tmp_path):
    picture_file("photo.jpg")
    for share in ("0", "50", "100"):
        chosen = ["-m", "lapsrn", "--kind", "photo", "-s", "8", "--natural", share]
        assert upscale("photo.jpg", *chosen, "-o", f"{share}/a.png").status == 0
    faithful, half, whole = (
        read(tmp_path / share / "a.png").pixels.astype(int) for share in ("0", "50", "100")
    )
    assert np.abs(faithful - whole).max() > 4
    # Four levels: in rounding to 8 bits, in the limits, and in the colour that follows the luma.
    assert np.abs(half - (faithful + whole) / 2).max() <= 4
