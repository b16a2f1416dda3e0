"""The disk fills up, the folder vanishes, permission is lost: one sentence, nothing half done."""

from __future__ import annotations

import os
import shutil
import subprocess

import numpy as np
import pytest
from PIL import Image

from srgui.images.reading.reader import read

SUFFIXES = ["png", "tif", "jpg", "webp", "bmp"]


@pytest.fixture
def two_pictures(tmp_path, rng):
    """One whose enlargement needs a megabyte in any format, and a small one."""
    for name, side in (("a-large", 300), ("b-small", 20)):
        pixels = rng.integers(0, 256, (side, side, 3), np.uint8)
        Image.fromarray(pixels).save(tmp_path / f"{name}.png")
    return ["a-large.png", "b-small.png"]


def assert_the_second_is_done(ended, reason: str) -> None:
    assert ended.status == 1
    assert len(ended.errors) == 1
    assert ended.err.startswith("srgui: Can't ")
    assert reason in ended.err
    assert len(ended.lines) == 1
    assert "b-small_tiny_2x" in ended.lines[0]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_full_disk(upscale, two_pictures, small_disk, inside, suffix):
    ended = upscale(*two_pictures, "-o", small_disk, "--format", suffix, "--quality", 100)
    assert_the_second_is_done(ended, "no space left on device")
    assert inside(small_disk) == [f"b-small_tiny_2x.{suffix}"]
    assert read(small_disk / f"b-small_tiny_2x.{suffix}").width == 40


def test_a_full_disk_keeps_the_file_that_was_to_be_replaced(
    upscale, two_pictures, small_disk, inside
):
    old = small_disk / "a-large_tiny_2x.png"
    old.write_bytes(b"precious")
    ended = upscale(*two_pictures, "-o", small_disk, "--overwrite")
    assert_the_second_is_done(ended, "no space left on device")
    assert old.read_bytes() == b"precious"
    assert inside(small_disk) == ["a-large_tiny_2x.png", "b-small_tiny_2x.png"]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_folder_is_removed_during_the_run(
    upscale, two_pictures, tmp_path, inside, during, suffix
):
    during(lambda: shutil.rmtree(tmp_path / "stick"))
    (tmp_path / "stick").mkdir()
    ended = upscale(*two_pictures, "-o", "stick", "--format", suffix)
    assert_the_second_is_done(ended, "stick")
    assert "no such file or directory" in ended.err or "there is no folder" in ended.err
    assert inside(tmp_path) == [*two_pictures, f"stick/b-small_tiny_2x.{suffix}"]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_network_folder_goes_away_during_the_run(
    upscale, two_pictures, small_disk, inside, during, suffix
):
    shutil.copy("b-small.png", "a-large.png")  # fits on the disk
    during(lambda: subprocess.run(["umount", "-l", small_disk], check=True))
    (small_disk / "deep").mkdir()
    ended = upscale(*two_pictures, "-o", small_disk / "deep", "--format", suffix)
    assert_the_second_is_done(ended, "deep")
    assert inside(small_disk) == [f"deep/b-small_tiny_2x.{suffix}"]


def test_the_disk_becomes_read_only_during_the_run(
    upscale, two_pictures, small_disk, inside, during
):
    during(lambda: subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True))
    ended = upscale("b-small.png", "-o", small_disk / "b.jpg")
    assert (ended.status, ended.out, len(ended.errors)) == (1, "", 1)
    assert "read-only file system" in ended.err or "no permission" in ended.err
    assert inside(small_disk) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_permission_is_lost_during_the_run(upscale, two_pictures, tmp_path, inside, during, suffix):
    (tmp_path / "closed").mkdir()
    (old := tmp_path / "closed" / f"out.{suffix}").write_bytes(b"precious")
    during(lambda: os.seteuid(65534))  # nobody, who may not write where root may
    try:
        ended = upscale("b-small.png", "-o", f"closed/out.{suffix}", "--overwrite")
    finally:
        os.seteuid(0)
    assert (ended.status, ended.out, len(ended.errors)) == (1, "", 1)
    assert "permission" in ended.err
    assert old.read_bytes() == b"precious"
    # What the program may not even remove is hidden and named after it.
    assert [n for n in inside(tmp_path / "closed") if not n.startswith(".srgui-")] == [old.name]
