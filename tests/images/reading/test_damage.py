"""Whatever is wrong with a file: one sentence, soon, and never a wrong picture."""

from __future__ import annotations

import contextlib
import os
import struct
import subprocess
import sys
import time
import warnings
import zlib
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from srgui.errors import ReadError
from srgui.images.codecs import pillow
from srgui.images.reading import opening, time_limit
from srgui.images.reading.reader import read
from tests.images.picture_files import (
    FILES,
    deep_tiff,
    encoded,
    png_chunk,
    png_claiming,
    psd,
    smooth,
)


def assert_one_sentence(error: ReadError) -> None:
    text = str(error)
    assert text.startswith("Can't open ")
    assert text.endswith(".")
    assert "\n" not in text
    assert "Traceback" not in text


def test_a_file_cut_off_anywhere_gives_a_sentence_or_the_whole_picture(sample):
    data = sample.read_bytes()
    whole = read(sample)
    step = max(1, len(data) // 60)
    for length in {*range(0, len(data), step), *range(len(data) - 12, len(data))}:
        sample.write_bytes(data[:length])
        started = time.monotonic()
        try:
            picture = read(sample)
        except ReadError as error:
            assert_one_sentence(error)
        else:  # only what follows the pixels was missing
            assert np.array_equal(picture.pixels, whole.pixels), length
            assert picture.alpha is None
        assert time.monotonic() - started < 5


@settings(
    max_examples=400,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    name=st.sampled_from(sorted(FILES)),
    changes=st.lists(
        st.tuples(st.one_of(st.floats(0, 0.1), st.floats(0, 1)), st.integers(0, 255)),
        min_size=1,
        max_size=8,
    ),
)
def test_changed_bytes_give_a_sentence_or_a_picture(tmp_path, name, changes):
    data = bytearray(FILES[name])
    for place, value in changes:
        data[int(place * (len(data) - 1))] = value
    path = tmp_path / name
    path.write_bytes(data)
    started = time.monotonic()
    try:
        picture = read(path, pixel_limit=10_000_000)
    except ReadError as error:
        assert_one_sentence(error)
    else:
        assert picture.height >= 1
        assert picture.width >= 1
    assert time.monotonic() - started < 5


@settings(max_examples=100)
@given(
    st.binary(max_size=300),
    # Nearly any bytes after the beginning of a QOI file are a picture.
    st.sampled_from(["", *sorted(FILES.keys() - {"plain.qoi"})]),
)
def test_noise_after_any_beginning_is_refused(tmp_path_factory, noise, name):
    path = tmp_path_factory.mktemp("noise") / "noise.png"
    path.write_bytes(FILES.get(name, b"")[:16] + noise)
    with pytest.raises(ReadError) as caught:
        read(path, pixel_limit=1_000_000)
    assert_one_sentence(caught.value)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: None, "no such file"),
        (lambda path: path.mkdir(), "it is a folder"),
        (lambda path: path.write_bytes(b""), "the file is empty"),
        (lambda path: path.write_text("Dear Sir or Madam"), "not a picture"),
        (lambda path: path.symlink_to("nowhere"), "no such file"),
        (lambda path: path.symlink_to(path), "too many levels of symbolic links"),
    ],
    ids=["missing", "folder", "empty", "text", "dangling link", "circular link"],
)
def test_what_is_no_picture_file_is_refused_with_the_reason(tmp_path, make, reason):
    path = tmp_path / "photo.jpg"
    make(path)
    with pytest.raises(ReadError, match=reason) as caught:
        read(path)
    assert_one_sentence(caught.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(ReadError, match="not a regular file"):
        read(tmp_path / "pipe.png")


def test_a_file_closed_to_reading_is_refused_with_the_reason(tmp_path, monkeypatch):
    path = tmp_path / "photo.png"
    path.write_bytes(FILES["plain.png"])

    def closed(path):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(opening, "_open", closed)  # root may read everything
    with pytest.raises(ReadError, match="permission denied"):
        read(path)


def test_a_cut_off_file_is_called_cut_off(tmp_path):
    path = tmp_path / "photo.jpg"
    for name in ("plain.png", "baseline.jpg", "deep.tif", "plain.bmp"):
        path.write_bytes(FILES[name][: len(FILES[name]) // 2])
        with pytest.raises(ReadError, match="the file is incomplete"):
            read(path)


def test_a_header_that_claims_too_many_pixels_is_refused_before_decoding(tmp_path):
    path = tmp_path / "bomb.png"
    path.write_bytes(png_claiming(60_000, 60_000))
    started = time.monotonic()
    with pytest.raises(ReadError, match="it exceeds the limit of 400 megapixels") as caught:
        read(path)
    assert time.monotonic() - started < 1
    assert "--pixel-limit" in str(caught.value)
    assert "400 megapixels" in str(caught.value)


@pytest.mark.parametrize("name", ["plain.png", "deep.tif", "raw.tif", "plain.ico", "plain.gif"])
def test_the_pixel_limit_applies_to_every_decoder_and_can_be_raised(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(FILES[name])
    with pytest.raises(ReadError, match="pixel"):
        read(path, pixel_limit=24 * 32 - 1)
    assert read(path, pixel_limit=24 * 32).width == 32


def test_an_icon_that_hides_a_bomb_is_refused(tmp_path):
    bomb = png_claiming(30_000, 30_000)
    entry = bytes((32, 24, 0, 0, 1, 0, 32, 0)) + len(bomb).to_bytes(4, "little") + b"\x16\0\0\0"
    path = tmp_path / "bomb.ico"
    path.write_bytes(b"\0\0\1\0\1\0" + entry + bomb)
    with pytest.raises(ReadError):
        read(path)


def test_decoding_that_takes_too_long_is_given_up(tmp_path, monkeypatch):
    path = tmp_path / "photo.png"
    path.write_bytes(encoded(Image.effect_noise((600, 600), 50), "PNG"))
    monkeypatch.setattr(time_limit, "SECONDS", -1.0)
    with pytest.raises(ReadError, match="decoding takes longer than"):
        read(path)


def test_a_size_beyond_the_files_means_is_called_that(tmp_path):
    path = tmp_path / "photo.png"
    path.write_bytes(png_claiming(19_000, 19_000))
    with pytest.raises(ReadError, match=r"19000 x 19000 pixels do not fit in a file of 69"):
        read(path)
    data = bytearray(FILES["deep.tif"])
    for tag in (256, 257):
        for kind in (b"\3\0", b"\4\0"):
            place = data.find(tag.to_bytes(2, "little") + kind)
            if place >= 0:
                data[place + 2 : place + 12] = b"\4\0\1\0\0\0" + (19_000).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(ReadError, match=r"19000 x 19000 pixels do not fit in a file of"):
        read(path)
    white = Image.new("1", (9000, 9000), 1)
    path.write_bytes(encoded(white, "PNG"))  # as many pixels in a byte as there can be
    assert read(path).width == 9000


UNREAD = {
    "jpeg2000.tif": (
        lambda: deep_tiff(smooth(), compression="jpeg2000"),
        "this variant of TIFF is not supported",
    ),
    "twelve.jpg": (
        lambda: imagecodecs.jpeg_encode(smooth(peak=65535) >> 4, bitspersample=12),
        "this variant of JPEG is not supported",
    ),
    "cmyk.psb": (
        lambda: psd(smooth(4).astype(np.float32), big=True, mode=4),
        "this variant of PSD is not supported",
    ),
    "lossless.jpg": (
        lambda: FILES["baseline.jpg"].replace(b"\xff\xc0", b"\xff\xc3"),
        "this variant of JPEG is not supported",
    ),
    "volume.tif": (
        lambda: deep_tiff(
            np.stack([smooth(), smooth()]), volumetric=True, tile=(2, 16, 16), compression="zlib"
        ),
        "this variant of TIFF is not supported",
    ),
    "jxr.jpg": (lambda: imagecodecs.jpegxr_encode(smooth()), "JPEG XR files are not supported"),
    "long.svg": (
        lambda: b"<?xml version='1.0'?><!--" + b" " * 999 + b"--><svg/>",
        "SVG files are not supported",
    ),
    "arrow.cur": (lambda: b"\0\0\2\0\1\0" + bytes(99), "CUR files are not supported"),
    "bits.xbm": (lambda: b"#define bits_width 8\n", "XBM files are not supported"),
    "page.png": (lambda: b"%PDF-1.7 " + bytes(99), "PDF files are not supported"),
    "jpeg.bmp": (
        lambda: FILES["plain.bmp"][:30] + b"\4" + FILES["plain.bmp"][31:],
        "this variant of BMP is not supported",
    ),
}


@pytest.mark.parametrize("name", UNREAD)
def test_a_whole_file_of_a_kind_that_is_not_read_is_not_called_damaged(tmp_path, name):
    make, reported = UNREAD[name]
    path = tmp_path / name
    path.write_bytes(make())
    with pytest.raises(ReadError, match=reported) as caught:
        read(path)
    assert "damaged" not in str(caught.value)
    assert "decoding" not in str(caught.value)  # no library's words


def test_places_that_no_file_has_are_damage_and_no_fault_of_the_system(tmp_path):
    path = tmp_path / "photo.tif"
    path.write_bytes(b"II+\0\x08\0\0\0" + b"\xff" * 8 + bytes(16))
    with pytest.raises(ReadError, match=r"damaged|incomplete"):
        read(path)
    data = psd(smooth(), big=True)
    for place in (26, 30, 34):  # the lengths of sections
        path.write_bytes(data[:place] + b"\x7f" + b"\xff" * 7 + data[place + 8 :])
        with pytest.raises(ReadError, match=r"damaged|incomplete"):
            read(path)


def test_libtiff_keeps_silent_on_the_terminal(tmp_path, capfd):
    whole = encoded(Image.fromarray(smooth()).convert("1"), "TIFF", compression="group4")
    path = tmp_path / "photo.tif"
    for place in range(8, len(whole), 3):
        path.write_bytes(whole[:place] + b"\x5a" + whole[place + 1 :])
        with contextlib.suppress(ReadError):
            read(path)
    assert capfd.readouterr().err == ""


def test_memory_running_out_is_a_sentence(tmp_path, monkeypatch):
    path = tmp_path / "photo.png"
    path.write_bytes(FILES["plain.png"])

    def exhausted(*arguments):
        raise MemoryError

    monkeypatch.setattr(pillow, "decode", exhausted)
    with pytest.raises(ReadError, match="not enough memory"):
        read(path)


def test_decoders_keep_silent_on_the_terminal(tmp_path):
    for name, data in FILES.items():
        (tmp_path / f"whole {name}").write_bytes(data)
        (tmp_path / f"cut {name}").write_bytes(data[: len(data) * 2 // 3])
    header = struct.pack(">2L5B", 1, 1, 16, 2, 0, 0, 1)
    rows = png_chunk(b"IDAT", zlib.compress(b"\0" + bytes(6)))
    interlaced = png_chunk(b"IHDR", header) + rows + png_chunk(b"IEND", b"")
    (tmp_path / "interlaced.png").write_bytes(b"\x89PNG\r\n\x1a\n" + interlaced)
    script = (
        "import pathlib, sys\n"
        "from srgui.errors import ReadError\n"
        "from srgui.images.reading.reader import read\n"
        "for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):\n"
        "    try:\n"
        "        read(path)\n"
        "    except ReadError:\n"
        "        pass\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert done.stdout == done.stderr == ""


def test_a_warning_of_a_decoder_does_not_reach_the_caller(tmp_path):
    path = tmp_path / "photo.png"
    path.write_bytes(encoded(Image.fromarray(smooth()), "PNG"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        # Pillow warns above half of what it refuses.
        assert read(path, pixel_limit=800).width == 32


@pytest.mark.parametrize(
    "name",
    [
        "Ünïcödé 图片 🖼.png",
        'with spaces \'and "quotes".png',
        "-o.png",
        "new\nline.png",
        "%s{0}.png",
    ],
)
def test_odd_names_open_and_are_named_on_one_line_when_they_fail(tmp_path, name):
    path = tmp_path / name
    try:
        path.write_bytes(FILES["plain.png"])
    except OSError:
        pytest.skip("this file system has no such names")
    assert read(path).path == path
    path.write_bytes(b"")
    with pytest.raises(ReadError) as caught:
        read(path)
    assert_one_sentence(caught.value)


def test_names_of_255_bytes_open(tmp_path):
    path = tmp_path / ("x" * 251 + ".png")
    path.write_bytes(FILES["plain.png"])
    assert read(path).width == 32


def test_a_linked_picture_opens(tmp_path):
    (tmp_path / "photo.png").write_bytes(FILES["plain.png"])
    (tmp_path / "link.png").symlink_to("photo.png")
    assert np.array_equal(read(tmp_path / "link.png").pixels, smooth())


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs /proc")
def test_no_file_stays_open_after_reading_or_failing(tmp_path):
    def open_files() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    before = open_files()
    for name, data in FILES.items():
        for length in (len(data), len(data) * 2 // 3, 20):
            (tmp_path / name).write_bytes(data[:length])
            with contextlib.suppress(ReadError):
                read(tmp_path / name)
    assert open_files() == before


def test_a_decoder_that_is_missing_is_not_blamed_on_the_file(tmp_path, monkeypatch):
    path = tmp_path / "deep.png"
    path.write_bytes(FILES["deep.png"])

    def missing(_data):
        raise ImportError("no such codec")

    monkeypatch.setattr(imagecodecs, "png_decode", missing)
    with pytest.raises(ImportError, match="no such codec"):
        read(path)
