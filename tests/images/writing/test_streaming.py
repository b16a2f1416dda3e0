"""Writing in bands: the same files as at once, in little memory, whole or not at all."""

from __future__ import annotations

import struct
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from srgui.errors import OptionError, WriteError
from srgui.images import Metadata
from srgui.images.codecs import tiff_writer
from srgui.images.picture import Header, Picture
from srgui.images.reading.reader import read
from srgui.images.writing.streaming import open_bands
from srgui.images.writing.writer import WriteOptions, write
from tests.images.picture_files import smooth

OVERWRITE = WriteOptions(overwrite=True)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    suffix=st.sampled_from(["png", "tif"]),
    channels=st.sampled_from([1, 3]),
    alpha=st.booleans(),
    dtype=st.sampled_from([np.uint8, np.uint16]),
    width=st.integers(1, 70),
    bands=st.lists(st.integers(1, 50), min_size=1, max_size=5),
    seed=st.integers(0, 99),
)
def test_any_bands_make_the_picture(tmp_path, suffix, channels, alpha, dtype, width, bands, seed):
    rng = np.random.default_rng(seed)
    height = sum(bands)
    samples = rng.integers(0, np.iinfo(dtype).max + 1, (height, width, channels + 1)).astype(dtype)
    pixels, cover = samples[..., :channels], samples[..., channels] if alpha else None
    path = tmp_path / f"out.{suffix}"
    header = Header(width, height, channels, alpha, np.dtype(dtype).itemsize * 8)
    with open_bands(path, header, OVERWRITE) as out:
        top = 0
        for rows in bands:
            part = slice(top, top + rows)
            out.write(pixels[part], None if cover is None else cover[part])
            top += rows
    picture = read(path)
    assert picture.pixels.dtype == dtype
    assert np.array_equal(picture.pixels, pixels)
    assert (picture.alpha is None) == (not alpha)
    if alpha:
        assert np.array_equal(picture.alpha, cover)


@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_bands_make_the_same_file_as_the_whole_picture(tmp_path, suffix):
    picture = Picture(smooth(), metadata=Metadata(dpi=(72, 72), xmp=b"<x/>"))
    whole = write(picture, tmp_path / f"whole.{suffix}").path
    with open_bands(tmp_path / f"bands.{suffix}", Header.like(picture, 24, 32)) as out:
        for top in range(0, 24, 5):
            out.write(picture.pixels[top : top + 5])
    assert out.kept == ("XMP", "resolution")
    assert np.array_equal(read(tmp_path / f"bands.{suffix}").pixels, picture.pixels)
    if suffix == "tif":
        assert whole.read_bytes() == (tmp_path / "bands.tif").read_bytes()


@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_the_caller_may_reuse_its_array(tmp_path, suffix):
    band = np.empty((3, 32, 3), np.uint8)
    with open_bands(tmp_path / f"out.{suffix}", Header(32, 24, 3, False, 8)) as out:
        for top in range(0, 24, 3):
            band[:] = smooth()[top : top + 3]
            out.write(band)
    assert np.array_equal(read(tmp_path / f"out.{suffix}").pixels, smooth())


@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_a_picture_with_rows_missing_does_not_appear(tmp_path, suffix):
    path = tmp_path / f"out.{suffix}"
    header = Header(32, 24, 3, False, 8)
    with pytest.raises(ValueError, match="20 rows written of 24"), open_bands(path, header) as out:
        out.write(smooth()[:20])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "rows",
    [smooth(1), smooth(peak=65535), smooth()[:, :30], np.zeros((25, 32, 3), np.uint8)],
    ids=["grey", "deep", "narrow", "too many"],
)
def test_rows_that_do_not_fit_the_header_are_refused(tmp_path, rows):
    header = Header(32, 24, 3, False, 8)
    with pytest.raises(ValueError, match="rows"), open_bands(tmp_path / "out.png", header) as out:
        out.write(rows)
    assert list(tmp_path.iterdir()) == []


def test_an_error_on_the_way_keeps_what_was_there(tmp_path):
    path = tmp_path / "out.tif"
    path.write_bytes(b"precious")

    def interrupted() -> None:
        with open_bands(path, Header(32, 24, 3, False, 8), OVERWRITE) as out:
            out.write(smooth()[:10])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert path.read_bytes() == b"precious"
    assert [file.name for file in tmp_path.iterdir()] == ["out.tif"]


@pytest.mark.parametrize("suffix", ["jpg", "webp", "avif", "bmp"])
def test_formats_that_need_the_whole_picture_are_refused(tmp_path, suffix):
    with (
        pytest.raises(OptionError, match="PNG or TIFF"),
        open_bands(tmp_path / f"out.{suffix}", Header(32, 24, 3, False, 8)),
    ):
        pass


def test_a_missing_folder_is_refused_before_the_first_row(tmp_path):
    with (
        pytest.raises(WriteError, match="there is no folder"),
        open_bands(tmp_path / "nowhere" / "out.png", Header(32, 24, 3, False, 8)),
    ):
        raise AssertionError("the block was entered")


def test_a_tiff_beyond_four_gigabytes_would_be_a_bigtiff(tmp_path, monkeypatch):
    import tifffile

    monkeypatch.setattr(tiff_writer, "_BIG", 1000)
    picture = Picture(
        smooth(peak=65535), metadata=Metadata(dpi=(300, 300), exif=b"II*\0\x08\0\0\0\0\0\0\0\0\0")
    )
    path = write(picture, tmp_path / "big.tif").path
    assert struct.unpack("<2sH", path.read_bytes()[:4]) == (b"II", 43)
    assert np.array_equal(tifffile.imread(path), picture.pixels)
    back = read(path)
    assert np.array_equal(back.pixels, picture.pixels)
    assert back.dpi == (300, 300)


def test_a_tall_tiff_has_many_strips_that_other_programs_read(tmp_path, rng):
    tall = rng.integers(0, 256, (3000, 300, 3)).astype(np.uint8)
    path = write(Picture(tall), tmp_path / "tall.tif").path
    with Image.open(path) as image:
        assert len(image.tag_v2[273]) > 2
        assert np.array_equal(np.asarray(image), tall)


@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_memory_does_not_grow_with_the_picture(tmp_path, suffix):
    script = (
        "import resource, sys, numpy as np\n"
        "from srgui.images.picture import Header\n"
        "from srgui.images.writing.streaming import open_bands\n"
        "band = np.zeros((64, 4000, 3), np.uint8)\n"
        "def peak():\n"
        "    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "for rows in (256, 4096):\n"
        "    with open_bands(f'{sys.argv[1]}.{rows}.{sys.argv[2]}',\n"
        "                    Header(4000, rows, 3, False, 8)) as out:\n"
        "        for top in range(0, rows, 64):\n"
        "            out.write(band)\n"
        "    print(peak())\n"
    )
    pytest.importorskip("resource", reason="needs the peak memory of a process")
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "out"), suffix],
        capture_output=True,
        text=True,
        check=True,
    )
    small, large = map(int, done.stdout.split())
    # The larger picture has 49 MB of pixels; 15 MB is room for the allocator's whims.
    assert large - small < 15_000
