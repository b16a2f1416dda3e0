"""A camera raw is developed or refused, and never answered with its preview."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from srgui.errors import ReadError
from srgui.images.reading.reader import read
from tests.images.picture_files import smooth
from tests.images.raw_files import PREVIEW, SIZE, camera_raw

ROOT = Path(__file__).resolve().parents[3]
BEGINNINGS = {
    "raf": b"FUJIFILMCCD-RAW 0201",
    "orf": b"IIRO\x08\0\0\0",
    "orf of old": b"IIRS\x08\0\0\0",
    "rw2": b"IIU\0\x18\0\0\0",
    "cr3": b"\0\0\0\x18ftypcrx \0\0\0\1",
    "cr2": b"II*\0\x10\0\0\0CR\2\0",
    "crw": b"II\x1a\0\0\0HEAPCCDR",
    "iiq": b"II*\0\x08\0\0\0IIII",
    "mrw": b"\0MRM\0\0\0\0",
    "x3f": b"FOVb\0\0\2\0",
}


@pytest.fixture
def without_rawpy(monkeypatch):
    monkeypatch.setitem(sys.modules, "rawpy", None)


@pytest.mark.parametrize("dng", [True, False])
@pytest.mark.parametrize("name", ["photo.dng", "photo.nef", "photo.tif", "photo.jpg"])
def test_without_rawpy_a_raw_is_refused_with_what_to_do(tmp_path, without_rawpy, dng, name):
    path = tmp_path / name
    path.write_bytes(camera_raw(dng=dng))
    with pytest.raises(ReadError) as caught:
        read(path)
    assert str(caught.value) == (
        f"Can't open {path}: it is a camera raw. "
        "Install srgui[raw], or export a TIFF from your raw converter."
    )


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_every_makers_raw_is_recognised_by_its_content(tmp_path, without_rawpy, kind):
    path = tmp_path / "photo.tif"
    path.write_bytes(BEGINNINGS[kind] + bytes(500))
    with pytest.raises(ReadError, match="it is a camera raw"):
        read(path)


def test_pixels_that_look_like_a_makers_sign_are_none(tmp_path):
    path = tmp_path / "stripes.pbm"
    path.write_bytes(b"P4 32 2\n" + b"IIIIMMMM")
    assert read(path).pixels.shape == (2, 32, 1)


def test_a_linear_raw_is_recognised_too(tmp_path, without_rawpy):
    path = tmp_path / "photo.tif"
    path.write_bytes(camera_raw(dng=False, photometric=34892))
    with pytest.raises(ReadError, match="it is a camera raw"):
        read(path)


def test_a_dng_is_one_by_its_version_too_whatever_its_pixels_are(tmp_path, without_rawpy):
    path = tmp_path / "photo.tif"
    path.write_bytes(camera_raw(dng=True, photometric=1))
    with pytest.raises(ReadError, match="it is a camera raw"):
        read(path)


def test_a_raw_that_is_developed_has_the_sensors_size_and_sixteen_bits(tmp_path):
    pytest.importorskip("rawpy")
    path = tmp_path / "photo.dng"
    path.write_bytes(camera_raw())
    picture = read(path)
    assert picture.pixels.dtype == np.uint16
    # LibRaw may leave out a rim of the sensor, the preview is a tenth of it.
    assert picture.height >= SIZE[0] - 8 > PREVIEW[0]
    assert picture.width >= SIZE[1] - 8 > PREVIEW[1]
    assert (picture.pixels % 257 != 0).mean() > 0.5  # levels that 8 bits do not have
    assert "Developed from a camera raw" in picture.notes[0]
    assert b"Kamera" in picture.exif
    assert read(path).frames == 1


def test_a_raw_that_libraw_does_not_know_is_refused_in_one_sentence(tmp_path):
    pytest.importorskip("rawpy")
    path = tmp_path / "photo.raf"
    path.write_bytes(BEGINNINGS["raf"] + bytes(5000))
    with pytest.raises(ReadError, match="LibRaw does not support this camera raw") as caught:
        read(path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["photo.mos", "photo.NEF"])
def test_a_tiff_named_as_a_raw_is_never_answered_with_what_may_be_a_preview(
    tmp_path, monkeypatch, name
):
    path = tmp_path / name
    tifffile.imwrite(path, smooth(), photometric="rgb")
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, "rawpy", None)
        with pytest.raises(ReadError, match="it is a camera raw"):
            read(path)
    pytest.importorskip("rawpy")  # which knows that it is no raw
    assert np.array_equal(read(path).pixels, smooth())


def test_the_pixel_limit_applies_to_raws(tmp_path):
    pytest.importorskip("rawpy")
    path = tmp_path / "photo.dng"
    path.write_bytes(camera_raw())
    with pytest.raises(ReadError, match="pixels exceed the limit"):
        read(path, pixel_limit=1000)


def test_a_larger_page_or_sub_picture_that_is_not_read_is_reported(tmp_path):
    path = tmp_path / "photo.tif"
    large, small = np.tile(smooth(), (2, 2, 1)), smooth()
    with tifffile.TiffWriter(path) as tif:
        tif.write(small, photometric="rgb")
        tif.write(large, photometric="rgb")
    reported = "The file contains a larger picture, 64 x 48, that was not read."
    assert reported in read(path).notes
    assert read(path, frame=1).notes == ()
    with tifffile.TiffWriter(path) as tif:
        tif.write(small, photometric="rgb", subifds=1)
        tif.write(large, photometric="rgb")
    assert reported in read(path).notes
    assert reported in read(path, frame=0).notes


def test_the_smaller_pictures_of_a_pyramid_are_no_news(tmp_path):
    path = tmp_path / "photo.tif"
    with tifffile.TiffWriter(path) as tif:
        tif.write(smooth(), photometric="rgb", subifds=1)
        tif.write(smooth()[::2, ::2], photometric="rgb", subfiletype=1)
    assert read(path).notes == ()


def test_a_multi_picture_jpeg_is_read_and_a_larger_one_reported(tmp_path):
    path = tmp_path / "photo.jpg"
    large, small = Image.new("RGB", (128, 96), "blue"), Image.new("RGB", (64, 48), "red")
    small.save(path, "MPO", save_all=True, append_images=[large])
    # In a process of its own, which has not read HEIC before: Pillow learns kinds as it goes.
    script = (
        "import sys; from srgui.images.reading.reader import read\n"
        "picture = read(sys.argv[1]); print(picture.width, *picture.notes, sep='\\n')"
    )
    command = [sys.executable, "-c", script, str(path)]
    reported = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert reported.splitlines() == [
        "64",
        "Only the first of 2 frames was read.",
        "The file contains a larger picture, 128 x 96, that was not read.",
    ]


def test_a_multi_picture_jpeg_whose_others_are_missing_gives_the_first_picture(tmp_path):
    path = tmp_path / "photo.jpg"
    first, second = Image.fromarray(smooth()), Image.new("RGB", (64, 48), "red")
    first.save(path, "MPO", save_all=True, append_images=[second], quality=95)
    data = path.read_bytes()
    whole = read(path)
    end = data.index(b"\xff\xd9") + 2
    for length in (end, end + 3, end + 30):
        path.write_bytes(data[:length])
        picture = read(path)
        assert np.array_equal(picture.pixels, whole.pixels)
        assert "Further pictures in the file are missing or damaged." in picture.notes
        assert read(path).frames == 2


def test_a_damaged_index_of_further_pictures_does_not_cost_the_first_one(tmp_path):
    path = tmp_path / "photo.jpg"
    first, second = Image.fromarray(smooth()), Image.new("RGB", (64, 48), "red")
    first.save(path, "MPO", save_all=True, append_images=[second], quality=95)
    data = path.read_bytes()
    whole = read(path)
    start = data.index(b"MPF\0") + 4
    for place in range(start, start + 82):
        for value in (0, 255):
            path.write_bytes(data[:place] + bytes((value,)) + data[place + 1 :])
            assert np.array_equal(read(path).pixels, whole.pixels), place
            assert read(path).frames >= 1


def test_the_main_picture_of_a_heic_file_is_read_and_a_larger_one_reported(tmp_path):
    heif = pytest.importorskip("pillow_heif")
    heif.register_heif_opener()
    path = tmp_path / "photo.heic"
    large, small = Image.new("RGB", (128, 96), "blue"), Image.new("RGB", (64, 48), "red")
    large.save(path, "HEIF", save_all=True, append_images=[small], primary_index=1)
    picture = read(path)
    assert (picture.width, picture.height) == (64, 48)
    assert picture.pixels[0, 0, 0] > 200
    assert "The file contains a larger picture, 128 x 96, that was not read." in picture.notes
