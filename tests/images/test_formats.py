"""The records of the formats agree with each other and with the files that the tests make."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from srgui.errors import ReadError
from srgui.images import formats
from srgui.images.formats import FORMATS, READ_FORMATS, WRITABLE, Format, is_image, recognise
from srgui.images.reading.reader import read
from tests.images.picture_files import FILES

FORMAT_OF = {
    "jpg": "JPEG", "tif": "TIFF", "tiff": "TIFF", "jp2": "JPEG 2000", "pgm": "PPM", "psb": "PSD",
    "jxl": "JPEG XL", "webp": "WebP",
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_file_is_recognised_by_its_first_bytes(name):
    suffix = name.rpartition(".")[2]
    found = recognise(FILES[name][: formats.HEAD])
    if suffix in ("tga", "pcx"):  # have no signature
        assert found is None
    else:
        assert found is not None
        assert found.name == FORMAT_OF.get(suffix, suffix.upper())
        assert found.is_read


def test_no_suffix_belongs_to_two_formats():
    suffixes = [suffix for one in FORMATS for suffix in one.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(re.fullmatch(r"\.[a-z0-9]+", suffix) for suffix in suffixes)


def test_no_signature_belongs_to_two_formats():
    signatures = [signature for one in FORMATS for signature in one.signatures]
    assert len(signatures) == len(set(signatures))
    assert all(place + len(sign) <= formats.HEAD for place, sign in signatures)


def test_what_is_written_can_be_read_and_has_limits():
    for suffix, one in WRITABLE.items():
        assert suffix in one.suffixes
        assert one.is_read
        assert one.largest_side > 0
        assert one.row_writer or one.pillow[0] in Image.SAVE or Image.init()


def test_pillow_knows_every_name():
    Image.init()
    names = {name for one in READ_FORMATS if not one.register for name in one.pillow}
    assert names <= set(Image.OPEN) | {"AVIF"}


@pytest.mark.parametrize(
    "one", [one for one in FORMATS if not one.is_read and one.signatures], ids=lambda one: one.name
)
def test_what_is_not_read_is_refused_by_its_name(tmp_path: Path, one: Format):
    for place, sign in one.signatures:
        path = tmp_path / "file.png"
        path.write_bytes(b"\1" * place + sign + b"\1" * 300)
        with pytest.raises(ReadError, match="files are not supported") as caught:
            read(path)
        assert f"{one.name} files are not supported (supported are PNG, JPEG" in str(caught.value)
        path = path.rename(tmp_path / "file")
        assert is_image(path) == (one.is_image and len(sign) >= 3)


def test_the_longest_signature_decides():
    assert recognise(b"\xff\xd8\xff\xf7" + bytes(100)).name == "JPEG-LS"
    assert recognise(b"\xff\xd8\xff\xe0" + bytes(100)).name == "JPEG"
    assert recognise(b"II*\0\x10\0\0\0CR\2\0" + bytes(100)) is formats.RAW


def test_every_brand_of_heic_is_recognised():
    for brand in (b"heic", b"heix", b"hevc", b"hevx", b"mif1", b"msf1"):
        assert recognise(b"\0\0\0\x18ftyp" + brand).name == "HEIC"
    assert recognise(b"\0\0\0\x18ftypavis").name == "AVIF"
    assert recognise(b"\0\0\0\x18ftypisom").name == "video"
