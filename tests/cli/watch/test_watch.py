"""srgui watch, as a program of its own that runs while pictures arrive."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image

from srgui.images.reading.reader import read

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends programs by SIGTERM")
PATIENCE = 60  # seconds, on a loaded machine


class Watching:
    """A running `srgui watch`, with the lines that it has printed."""

    def __init__(self, folder, tiny, *arguments):
        self.folder = folder
        command = ["watch", "in", "-o", "out", "-m", tiny, "-s", "2", "--threads", "1"]
        command += ["--settle", "0.3", *arguments]
        self.log = (folder / "log").open("a+")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "srgui", *map(str, command)],
            cwd=folder,
            stdout=self.log,
            stderr=self.log,
        )

    def printed(self):
        return (self.folder / "log").read_text()

    def wait_for(self, *names):
        self.wait_until(lambda: all((self.folder / "out" / name).exists() for name in names))

    def wait_until(self, condition):
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert self.process.poll() is None, self.printed()
            assert time.monotonic() < deadline, self.printed()
            time.sleep(0.05)

    def end(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


@pytest.fixture
def watch(tmp_path, tiny):
    """Start `srgui watch` on the folder "in"."""
    (tmp_path / "in").mkdir()
    started = []

    def start(*arguments):
        started.append(Watching(tmp_path, tiny, *arguments))
        return started[-1]

    yield start
    for each in started:
        if each.process.poll() is None:
            each.process.kill()
            each.process.wait()
        each.log.close()


def test_pictures_that_are_there_and_that_arrive_are_upscaled(watch, picture_file, tmp_path):
    picture_file("in/first.png")
    watching = watch()
    watching.wait_for("first_tiny_2x.png")
    picture_file("in/below/second.jpg")
    (tmp_path / "in" / "notes.txt").write_text("no picture")
    (tmp_path / "in" / "download.png.part").write_bytes(b"unfinished")
    picture_file("in/.hidden.png")
    watching.wait_for("below/second_tiny_2x.jpg")
    assert watching.end() == 0
    written = sorted(p.name for p in (tmp_path / "out").rglob("*.*") if p.suffix != ".jsonl")
    assert written == ["first_tiny_2x.png", "second_tiny_2x.jpg"]
    assert read(tmp_path / "out" / "first_tiny_2x.png").width == 32


def test_a_file_counts_once_it_has_stopped_growing(watch, picture_file, tmp_path):
    whole = picture_file("other/photo.png", height=60, width=60).read_bytes()
    watching = watch()
    with (tmp_path / "in" / "photo.png").open("wb") as file:
        for start in range(0, len(whole), len(whole) // 8):
            file.write(whole[start : start + len(whole) // 8])
            file.flush()
            time.sleep(0.1)
            assert not (tmp_path / "out" / "photo_tiny_2x.png").exists()
    watching.wait_for("photo_tiny_2x.png")
    assert watching.end() == 0
    assert "Can't open" not in watching.printed()


@pytest.mark.slow
def test_after_a_restart_nothing_is_done_twice_and_nothing_left_out(watch, picture_file, tmp_path):
    picture_file("in/first.png")
    watching = watch()
    watching.wait_for("first_tiny_2x.png")
    assert watching.end() == 0
    before = (tmp_path / "out" / "first_tiny_2x.png").stat().st_mtime_ns
    picture_file("in/second.png")
    watching = watch()
    watching.wait_for("second_tiny_2x.png")
    assert watching.end(signal.SIGINT) == 0
    assert (tmp_path / "out" / "first_tiny_2x.png").stat().st_mtime_ns == before
    lines = (tmp_path / "out" / ".srgui-manifest.jsonl").read_text().splitlines()
    inputs = [json.loads(line)["input"]["path"] for line in lines if '"input"' in line]
    assert [Path(path).name for path in inputs] == ["first.png", "second.png"]


def test_a_picture_that_changes_is_upscaled_again_into_the_same_file(watch, picture_file, tmp_path):
    picture_file("in/photo.png")
    watching = watch()
    watching.wait_for("photo_tiny_2x.png")
    target = tmp_path / "out" / "photo_tiny_2x.png"
    watching.wait_until(
        lambda: '"input"' in (tmp_path / "out" / ".srgui-manifest.jsonl").read_text()
    )
    Image.new("RGB", (9, 7)).save(tmp_path / "in" / "photo.png")
    watching.wait_until(lambda: read(target).width == 18)
    assert watching.end() == 0


def test_what_cannot_be_read_is_moved_aside_with_its_reason(watch, picture_file, tmp_path):
    (tmp_path / "in" / "broken.png").write_bytes(b"Dear Sir")
    watching = watch("--move-failed", "failed")
    watching.wait_until(lambda: (tmp_path / "failed" / "broken.png.txt").exists())
    picture_file("in/good.png")
    watching.wait_for("good_tiny_2x.png")
    assert watching.end() == 0
    assert not (tmp_path / "in" / "broken.png").exists()
    assert (tmp_path / "failed" / "broken.png").read_bytes() == b"Dear Sir"
    reason = (tmp_path / "failed" / "broken.png.txt").read_text()
    assert "it is not a picture, or it is damaged" in reason
    assert reason.count("\n") == 1


def test_sigterm_ends_after_the_picture_in_work(watch, picture_file, tmp_path, photograph):
    Image.fromarray(np.tile(photograph, (2, 3, 1))).save(tmp_path / "in" / "large.png")
    watching = watch("--ensemble")
    watching.wait_until(lambda: list((tmp_path / "out").glob(".srgui-*.part")))
    assert watching.end() == 0
    assert "ending after the picture in work" in watching.printed()
    assert read(tmp_path / "out" / "large_tiny+_2x.png").width == 6 * photograph.shape[1]


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("in", "-o", "in"), "results are written to the same place"),
        (("none", "-o", "out"), "it is not a folder"),
    ],
)
def test_what_cannot_be_watched_is_refused(srgui, tmp_path, tiny, arguments, why):
    (tmp_path / "in").mkdir()
    ended = srgui("watch", *arguments, "-m", tiny)
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert why in ended.err


def many(count, watch, photograph, tmp_path):
    """Drop many pictures at once; return the peak memory at half of them, and in the end."""
    small = Image.fromarray(np.ascontiguousarray(photograph[:8, :8]))
    watching = watch()
    for number in range(count):
        small.save(tmp_path / "in" / f"{number}.png")
    process = psutil.Process(watching.process.pid)

    def done():
        return sum(path.suffix == ".png" for path in (tmp_path / "out").iterdir())

    watching.wait_until(lambda: (tmp_path / "out").is_dir() and done() >= count // 2)
    half = process.memory_info().rss
    deadline = time.monotonic() + 0.5 * count + PATIENCE
    while done() < count and time.monotonic() < deadline:
        time.sleep(0.1)
    whole = process.memory_info().rss
    assert done() == count
    assert watching.end() == 0
    lines = (tmp_path / "out" / ".srgui-manifest.jsonl").read_text().splitlines()
    assert sum('"input"' in line for line in lines) == count
    return half, whole


def test_many_pictures_at_once_are_all_done(watch, photograph, tmp_path):
    many(24, watch, photograph, tmp_path)


@pytest.mark.slow
@pytest.mark.timeout(6000)
def test_ten_thousand_pictures_at_once_are_all_done_in_the_same_memory(
    watch, photograph, tmp_path, monkeypatch
):
    monkeypatch.setattr(sys.modules[__name__], "PATIENCE", 5000)
    half, whole = many(10_000, watch, photograph, tmp_path)
    # A thousand bytes for the name, the result and the times of each picture.
    assert whole - half < 5_000 * 1_000 + 20_000_000


def test_a_result_that_arrives_is_skipped_with_a_word(watch, picture_file, tmp_path):
    picture_file("in/photo.png")
    watching = watch()
    watching.wait_for("photo_tiny_2x.png")
    (tmp_path / "out" / "photo_tiny_2x.png").rename(tmp_path / "in" / "renamed.png")
    watching.wait_until(lambda: "is a result of an earlier run: skipped" in watching.printed())
    picture_file("in/other.png")
    watching.wait_for("other_tiny_2x.png")
    assert not (tmp_path / "out" / "renamed_tiny_2x.png").exists()
    assert watching.printed().count("skipped") == 1
    assert watching.end() == 0


def test_an_animation_comes_back_as_one(watch, photograph, tmp_path):
    frames = [Image.fromarray(photograph[n : n + 12, :16]) for n in (0, 30, 60)]
    film = tmp_path / "film.webp"
    frames[0].save(film, save_all=True, append_images=frames[1:], duration=80, lossless=True)
    film.rename(tmp_path / "in" / "film.webp")
    watching = watch("--animate")
    watching.wait_until(lambda: "3 frames with their times" in watching.printed())
    assert watching.end() == 0
    assert [path.name for path in (tmp_path / "out").glob("film*")] == ["film_tiny_2x.webp"]
    with Image.open(tmp_path / "out" / "film_tiny_2x.webp") as result:
        assert (result.n_frames, result.size) == (3, (32, 24))
