"""srgui upscale --animate: an animation comes back as an animation, with its times."""

import json
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from srgui.cli.upscale import batch
from srgui.errors import WriteError
from srgui.images.reading.reader import read
from srgui.texts import Text

TIMES = [40, 200, 120]


@pytest.fixture
def upscale(srgui, tiny):
    """Call `srgui upscale --animate` with the tiny network at 2x."""
    options = ("-m", tiny, "-s", "2", "--threads", 1, "--animate")
    return lambda *arguments: srgui("upscale", *options, *arguments)


@pytest.fixture
def film(photograph, tmp_path):
    """Make an animation of three pieces of a photograph."""

    def make(name, loop=0):
        frames = [
            Image.fromarray(np.ascontiguousarray(photograph[n : n + 20, n : n + 30]))
            for n in (0, 40, 80)
        ]
        frames[0].save(
            name, save_all=True, append_images=frames[1:], duration=TIMES, loop=loop, lossless=True
        )
        return frames

    return make


def times_of(path):
    """The milliseconds of each frame, and the size."""
    with Image.open(path) as image:
        times = []
        for number in range(image.n_frames):
            image.seek(number)
            image.load()
            times.append(round(image.info["duration"]))
        return times, image.size


@pytest.mark.parametrize("name", ["film.gif", "film.webp", "film.png"])
def test_an_animation_keeps_its_format_its_times_and_its_repetitions(upscale, film, name):
    frames = film(name, loop=3)
    ended = upscale(name)
    assert (ended.status, ended.err) == (0, "")
    (line,) = ended.lines
    result = name.replace("film", "film_tiny_2x")
    assert line.startswith(result)
    assert "3 frames with their times" in line
    assert times_of(result) == (TIMES, (60, 40))
    with Image.open(result) as image:
        assert image.info["loop"] == 3
        for number, frame in enumerate(frames):
            image.seek(number)
            small = np.asarray(image.convert("RGB").resize((30, 20), Image.Resampling.BOX))
            # 256 colours, the loss of WebP and the untrained network stay within 25 levels.
            assert np.abs(small.astype(int) - np.asarray(frame)).mean() < 25


@pytest.mark.parametrize(
    ("given", "result"),
    [
        (("-o", "big.webp"), "big.webp"),
        (("--format", "webp"), "film_tiny_2x.webp"),
        (("-o", "out/"), "out/film_tiny_2x.gif"),
    ],
)
def test_another_format_or_place_may_be_chosen(upscale, film, given, result):
    film("film.gif")
    assert upscale("film.gif", *given).status == 0
    assert times_of(result) == (TIMES, (60, 40))


def test_pictures_among_animations_stay_pictures(upscale, film, picture_file, tmp_path):
    film("film.gif")
    picture_file("photo.jpg")
    assert upscale("film.gif", "photo.jpg", "-o", "out/").status == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "film_tiny_2x.gif",
        "photo_tiny_2x.jpg",
    ]


def test_an_existing_animation_is_replaced_only_when_asked_for(upscale, film, tmp_path):
    film("film.gif")
    (tmp_path / "film_tiny_2x.gif").write_bytes(b"mine")
    ended = upscale("film.gif")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert "exists already" in ended.err
    assert (tmp_path / "film_tiny_2x.gif").read_bytes() == b"mine"
    assert upscale("film.gif", "--overwrite").status == 0
    assert times_of("film_tiny_2x.gif") == (TIMES, (60, 40))


def test_a_format_without_animations_is_refused(upscale, film):
    film("film.gif")
    ended = upscale("film.gif", "--format", "jpg")
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert "its format has no animations" in ended.err


def test_an_animation_has_one_record(srgui, film, photo_weights):
    film("film.webp")
    arguments = ("upscale", "film.webp", "-s", "2", "--animate", "--json", "record.json")
    assert srgui(*arguments).status == 0
    (record,) = json.loads(Path("record.json").read_text())["pictures"]
    assert "frame" not in record["input"]
    assert record["seconds"] > 0


def test_steps_have_no_place_in_an_animation(upscale, film):
    film("film.gif")
    ended = upscale("film.gif", "--steps")
    assert (ended.status, len(ended.errors)) == (2, 1)


def test_an_animation_that_breaks_off_gives_no_half_animation(upscale, film, tmp_path):
    film("film.gif")
    whole = (tmp_path / "film.gif").read_bytes()
    (tmp_path / "film.gif").write_bytes(whole[: len(whole) // 2])
    ended = upscale("film.gif")
    assert ended.status == 1 or times_of("film_tiny_2x.gif")[0] != TIMES
    assert len(list(tmp_path.glob(".srgui*"))) == 0


def test_an_existing_animation_may_be_skipped(upscale, film, tmp_path):
    film("film.gif")
    assert upscale("film.gif").status == 0
    before = (tmp_path / "film_tiny_2x.gif").stat().st_mtime_ns
    ended = upscale("film.gif", "--skip-existing")
    assert (ended.status, ended.err) == (0, "")
    assert ended.lines == ["film_tiny_2x.gif  exists, skipped"]
    assert (tmp_path / "film_tiny_2x.gif").stat().st_mtime_ns == before


@pytest.mark.parametrize(("choice", "written"), [("skip", False), ("copy", True)])
def test_an_animation_larger_than_wanted_is_skipped_or_copied_whole(
    srgui, tiny, film, tmp_path, choice, written
):
    film("film.gif")
    size = ("--width", 10, "--if-larger", choice)
    ended = srgui("upscale", "film.gif", "-m", tiny, "--animate", "-o", "out/big.gif", *size)
    assert (ended.status, len(ended.lines)) == (0, 1)
    result = tmp_path / "out" / "big.gif"
    assert result.exists() is written
    assert not written or result.read_bytes() == (tmp_path / "film.gif").read_bytes()


def test_frames_of_a_failed_animation_get_into_no_other(upscale, film, monkeypatch):
    film("b.gif")
    frames = film("a.gif")
    frames[2].save("a.gif", save_all=True, append_images=[frames[1], frames[0]], duration=TIMES)
    upscale_picture = batch.upscale_picture

    def fail_at_the_end(planned, settings, **options):
        if planned.source.label.endswith("a.gif 3/3"):
            raise WriteError(Text("Can't write the frame"))
        return upscale_picture(planned, settings, **options)

    monkeypatch.setattr(batch, "upscale_picture", fail_at_the_end)
    ended = upscale("a.gif", "b.gif", "-o", "both/", "--skip-existing")
    assert (ended.status, len(ended.lines)) == (1, 1)
    assert upscale("b.gif", "-o", "alone/").status == 0
    both, alone = (Path(folder, "b_tiny_2x.gif").read_bytes() for folder in ("both", "alone"))
    assert both == alone
    assert ended.lines[0].startswith("both/b_tiny_2x.gif")
    assert "exists, skipped" not in ended.out


@pytest.fixture
def series(photograph, tmp_path):
    """Make numbered pictures of one size in a folder, and return them."""

    def make(name, count=4, suffix=".png", side=20):
        folder = tmp_path / name
        folder.mkdir()
        frames = []
        for number in range(count):
            piece = photograph[8 * number : 8 * number + side, : side + 10]
            frames.append(Image.fromarray(np.ascontiguousarray(piece)))
            frames[-1].save(folder / f"shot_{number + 8}{suffix}", quality=95)
        return frames

    return make


@pytest.mark.parametrize(
    ("given", "result"),
    [
        ((), "shots/shot_tiny_2x.png"),
        (("--format", "gif"), "shots/shot_tiny_2x.gif"),
        (("-o", "film.webp"), "film.webp"),
        (("-o", "out/"), "out/shot_tiny_2x.png"),
    ],
)
def test_numbered_pictures_become_an_animation(upscale, series, given, result):
    frames = series("shots")
    ended = upscale("shots", "--fps", "30", *given)
    assert (ended.status, ended.err) == (0, "")
    (line,) = ended.lines
    assert line.startswith(result)
    assert "4 frames with their times" in line
    times, size = times_of(result)
    assert size == (60, 40)
    assert sum(times) == pytest.approx(4000 / 30, abs=20)  # GIF counts hundredths of a second
    with Image.open(result) as image:
        assert image.info["loop"] == 0
        for number, frame in enumerate(frames):
            image.seek(number)
            small = np.asarray(image.convert("RGB").resize((30, 20), Image.Resampling.BOX))
            # 256 colours, the loss of WebP and the untrained network stay within 25 levels.
            assert np.abs(small.astype(int) - np.asarray(frame)).mean() < 25
    assert not [p for p in Path("shots").iterdir() if p.stem not in _known(result)]


def _known(result):
    return {f"shot_{number}" for number in range(8, 12)} | {Path(result).stem}


def test_only_series_are_joined_and_animations_get_the_rate(upscale, series, film, picture_file):
    series("shots", count=3)
    film("shots/film.gif")
    picture_file("shots/alone.png")
    ended = upscale("shots", "--fps", "20", "-o", "out/")
    assert ended.status == 0
    assert sorted(path.name for path in Path("out").iterdir()) == [
        "alone_tiny_2x.png",
        "film_tiny_2x.gif",
        "shot_tiny_2x.png",
    ]
    assert times_of("out/film_tiny_2x.gif")[0] == [50, 50, 50]
    assert times_of("out/shot_tiny_2x.png")[0] == [50, 50, 50]


def test_pictures_of_different_sizes_are_not_joined(upscale, series):
    series("shots")
    Image.new("RGB", (12, 12)).save("shots/shot_9.png")
    ended = upscale("shots", "--fps", "10")
    assert ended.status == 1
    assert "its pictures differ in size" in ended.err
    assert len(list(Path("shots").iterdir())) == 4


def test_a_damaged_picture_of_a_series_is_named_and_nothing_is_written(upscale, series):
    series("shots")
    Path("shots/shot_9.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    ended = upscale("shots", "--fps", "10")
    assert ended.status == 1
    assert "shot_9.png" in ended.err
    assert len(list(Path("shots").iterdir())) == 4


def test_pages_of_16_bits_become_an_animation_of_8(upscale, photograph):
    pages = photograph[:40:2, :60:2].astype(np.uint16) * 257
    tifffile.imwrite("scan.tif", np.stack([pages, pages[::-1]]), photometric="rgb")
    ended = upscale("scan.tif")
    assert ended.status == 0
    assert "16 bits (WEBP has 8: rounded)" in ended.out
    assert times_of("scan_tiny_2x.webp")[0] == [100, 100]
    assert read("scan_tiny_2x.webp").pixels.mean() == pytest.approx(pages.mean() / 257, abs=8)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--fps", "0"), "'0'"),
        (("--fps", "2000"), "'2000' is more than 1000"),
        (("--fps", "10", "--manifest", "done.jsonl"), "--fps can't be combined with"),
    ],
)
def test_a_rate_that_cannot_be_used_is_refused(upscale, film, arguments, said):
    film("film.gif")
    ended = upscale("film.gif", *arguments)
    assert ended.status == 2
    assert said in ended.err


def test_a_still_picture_is_not_written_as_gif_which_is_said(srgui, tiny, picture_file):
    picture_file("photo.png")
    for given in (("--format", "gif"), ("-o", "photo.gif"), ("--format", "gif", "--animate")):
        ended = srgui("upscale", "-m", tiny, "-s", "2", "photo.png", *given)
        assert ended.status == 1
        assert "GIF has only 256 colours. Choose PNG or WebP" in ended.err
    assert srgui("upscale", "-m", tiny, "photo.png", "--fps", "5").status == 2
