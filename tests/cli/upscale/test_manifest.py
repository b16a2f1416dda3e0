"""srgui upscale --manifest and --resume: a record of what is done, by which a run goes on."""

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from srgui.cli.upscale import manifest as manifests


@pytest.fixture
def upscale(srgui, tiny):
    """Call `srgui upscale` with the tiny network at 2x."""

    def call(*arguments, scale=2):
        return srgui("upscale", "-m", tiny, "-s", scale, "--threads", 1, *arguments)

    return call


@pytest.fixture
def records(tmp_path):
    """The lines of a manifest without those of options."""

    def read(name):
        lines = (tmp_path / name).read_text().splitlines()
        return [record for line in lines if line and "input" in (record := json.loads(line))]

    return read


@pytest.fixture
def album(picture_file):
    for name in ("a.png", "b.png", "c.png"):
        picture_file(f"album/{name}")


def test_every_picture_is_recorded_with_its_files(upscale, album, records, tmp_path):
    (tmp_path / "album" / "b.png").write_bytes(b"damaged")
    assert upscale("album", "-o", "big", "--manifest", "done.jsonl").status == 1
    first, second, third = records("done.jsonl")
    source, result = tmp_path / "album" / "a.png", tmp_path / "big" / "a_tiny_2x.png"
    assert first["input"]["path"] == str(source)
    (output,) = first["outputs"]
    assert output["path"] == str(result)
    assert output["bytes"] == result.stat().st_size
    assert output["sha256"] == hashlib.sha256(result.read_bytes()).hexdigest()
    assert first["seconds"] > 0
    assert "Can't open" in second["error"]
    assert "error" not in third


def test_a_run_goes_on_with_what_is_not_done_or_has_changed(
    upscale, album, picture_file, records, tmp_path
):
    arguments = ("album", "-o", "big")
    assert upscale(*arguments, "--manifest", "done.jsonl").status == 0
    picture_file("album/d.png")
    (tmp_path / "big" / "a_tiny_2x.png").unlink()
    kept = (tmp_path / "big" / "c_tiny_2x.png").stat().st_mtime_ns
    ended = upscale(*arguments, "--resume", "done.jsonl")
    assert ended.status == 0
    written = [Path(line.split()[0]).name for line in ended.lines]
    assert written == ["a_tiny_2x.png", "d_tiny_2x.png"]
    assert "2 pictures done by earlier runs skipped" in ended.err
    assert (tmp_path / "big" / "c_tiny_2x.png").stat().st_mtime_ns == kept
    assert len(records("done.jsonl")) == 5
    ended = upscale(*arguments, "--resume", "done.jsonl")
    assert (ended.status, ended.out) == (0, "")


def test_a_failed_picture_is_tried_again(upscale, album, picture_file, tmp_path):
    (tmp_path / "album" / "b.png").write_bytes(b"damaged")
    assert upscale("album", "-o", "big", "--manifest", "done.jsonl").status == 1
    picture_file("album/b.png")
    ended = upscale("album", "-o", "big", "--resume", "done.jsonl")
    assert (ended.status, len(ended.lines)) == (0, 1)


def test_names_stay_those_of_the_first_run(upscale, picture_file, tmp_path):
    picture_file("album/photo.gif")
    picture_file("album/photo.jp2")
    picture_file("album/photo.ppm")
    assert upscale("album", "-o", "big", "--manifest", "done.jsonl").status == 0
    before = {p.name: p.read_bytes() for p in (tmp_path / "big").iterdir()}
    assert len(before) == 3
    (tmp_path / "big" / "photo_tiny_2x-2.png").unlink()
    ended = upscale("album", "-o", "big", "--resume", "done.jsonl")
    assert (ended.status, len(ended.lines)) == (0, 1)
    assert {p.name: p.read_bytes() for p in (tmp_path / "big").iterdir()} == before


def test_every_frame_of_an_animation_has_to_be_done(upscale, records, photograph, tmp_path):
    frames = [Image.fromarray(photograph[n : n + 20, :30]) for n in (0, 40, 80)]
    frames[0].save("film.gif", save_all=True, append_images=frames[1:])
    assert upscale("film.gif", "--frames", "-o", "out", "--manifest", "m").status == 0
    assert [record["input"]["frame"] for record in records("m")] == [1, 2, 3]
    lines = (tmp_path / "m").read_bytes().splitlines(keepends=True)
    (tmp_path / "m").write_bytes(b"".join(lines[:-1]))
    ended = upscale("film.gif", "--frames", "-o", "out", "--resume", "m")
    assert (ended.status, len(ended.lines)) == (0, 3)  # all are there already
    assert upscale("film.gif", "--frames", "-o", "out", "--resume", "m").out == ""


def test_a_line_that_was_cut_off_counts_for_nothing(upscale, album, records, tmp_path):
    assert upscale("album", "-o", "big", "--manifest", "done.jsonl").status == 0
    path = tmp_path / "done.jsonl"
    whole = path.read_bytes()
    path.write_bytes(whole[:-40])
    ended = upscale("album", "-o", "big", "--resume", "done.jsonl")
    assert (ended.status, len(ended.lines)) == (0, 1)
    assert "exists, skipped" in ended.out
    lines = path.read_bytes().splitlines()
    assert json.loads(lines[-1])["input"]["path"].endswith("c.png")
    assert upscale("album", "-o", "big", "--resume", "done.jsonl").out == ""


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--manifest", "done.jsonl"), "the file exists already"),
        (("--resume", "none.jsonl"), "no such file"),
        (("--resume", "album/a.png"), "it is not a manifest"),
        (("--resume", "done.jsonl", "--strength", "50"), "other options (enhancement)"),
        (("--manifest", "none/done.jsonl"), "no such file or directory"),
        (("--resume", "edited.jsonl"), "a record in it is incomplete"),
    ],
)
def test_a_manifest_that_does_not_fit_is_refused(upscale, album, tmp_path, arguments, why):
    assert upscale("album", "-o", "big", "--manifest", "done.jsonl").status == 0
    (tmp_path / "edited.jsonl").write_text('{"srgui": "1"}\n{"input": {}}\n')
    ended = upscale("album", "-o", "big", *arguments)
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert why in ended.err


def test_records_reach_the_disk_in_batches(upscale, picture_file, monkeypatch):
    for number in range(7):
        picture_file(f"album/{number}.png", height=4, width=4)
    monkeypatch.setattr(manifests, "_BATCH", 4)
    monkeypatch.setattr(manifests, "_PATIENCE", 1e9)
    synced = []
    monkeypatch.setattr(manifests.os, "fsync", lambda number: synced.append(number))
    assert upscale("album", "-o", "big", "--manifest", "done.jsonl").status == 0
    # Every result is flushed too: 7 of them, 8 lines of the manifest in 2 batches, its end.
    assert len(synced) == 7 + 2 + 1


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a way to kill")
def test_a_run_that_was_killed_goes_on_and_gives_the_same_bytes(
    upscale, picture_file, tiny, tmp_path
):
    for number in range(12):
        picture_file(f"album/{number}.png", height=8 + number, width=16)
    command = [sys.executable, "-m", "srgui", "upscale", "-m", str(tiny), "-s", "2", "album"]
    process = subprocess.Popen([*command, "-o", "big", "--manifest", "m"], cwd=tmp_path)
    deadline = time.monotonic() + 60
    while len(list(tmp_path.glob("big/*.png"))) < 3 and time.monotonic() < deadline:
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert upscale("album", "-o", "big", "--resume", "m").status == 0
    assert upscale("album", "-o", "expected").status == 0
    results = {path.name: path.read_bytes() for path in (tmp_path / "big").glob("*.png")}
    expected = {path.name: path.read_bytes() for path in (tmp_path / "expected").iterdir()}
    assert results == expected
