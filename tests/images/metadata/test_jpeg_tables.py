"""The compression of a JPEG file, from its tables."""

import io

import numpy as np
import pytest
from PIL import Image

from srgui.images.metadata.jpeg_tables import JpegCoding
from srgui.images.reading.reader import read
from tests.images.picture_files import smooth

QUALITIES = [5, 30, 50, 60, 75, 85, 92, 95, 99]


def coding(tmp_path, mode="RGB", **settings) -> JpegCoding | None:
    file = io.BytesIO()
    image = Image.fromarray(smooth()).convert(mode)
    image.save(file, "JPEG", **settings)
    path = tmp_path / "picture.jpg"
    path.write_bytes(file.getvalue())
    return read(path).jpeg


@pytest.mark.parametrize("quality", QUALITIES)
@pytest.mark.parametrize("progressive", [False, True])
def test_the_quality_that_a_file_was_written_with_is_found_in_its_tables(
    tmp_path, quality, progressive
):
    found = coding(tmp_path, quality=quality, progressive=progressive)
    assert found is not None
    assert found.quality == quality


def test_the_coarser_of_two_tables_gives_the_quality(tmp_path):
    fine = coding(tmp_path, quality=95)
    coarse = coding(tmp_path, quality=40)
    assert fine is not None
    assert coarse is not None
    assert JpegCoding(fine.luma, coarse.chroma).quality == 40


@pytest.mark.parametrize(
    ("setting", "expected"), [("4:4:4", (1, 1)), ("4:2:2", (2, 1)), ("4:2:0", (2, 2))]
)
def test_the_sampling_of_chroma_is_found(tmp_path, setting, expected):
    found = coding(tmp_path, quality=80, subsampling=setting)
    assert found is not None
    assert found.subsampling == expected


def test_the_sampling_is_that_of_the_picture_turned_upright(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    found = coding(tmp_path, quality=80, subsampling="4:2:2", exif=exif.tobytes())
    assert found is not None
    assert found.subsampling == (1, 2)


def test_a_grey_file_has_no_chroma(tmp_path):
    found = coding(tmp_path, "L", quality=70)
    assert found is not None
    assert found.chroma is None
    assert found.subsampling == (1, 1)
    assert found.quality == 70


def test_other_files_have_no_coding(tmp_path):
    path = tmp_path / "picture.png"
    Image.fromarray(np.zeros((9, 9, 3), np.uint8)).save(path)
    assert read(path).jpeg is None
