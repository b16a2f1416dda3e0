"""Every parser takes time in proportion to its input, whatever bytes are repeated or nested."""

from __future__ import annotations

import io
import struct
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from srgui.errors import ReadError
from srgui.images.codecs import content_credentials, floats, jpeg2000, jpegxl, psd, tiff
from srgui.images.codecs.decoded import Source
from srgui.images.metadata import comments, exif, icc, ifd, iptc, xmp
from srgui.images.reading.discovery import naturally_sorted
from srgui.images.reading.frame_times import frame_times
from srgui.images.reading.reader import read, size_of
from srgui.images.writing.filenames import Names
from tests.images.picture_files import FILES, encoded, png_chunk, smooth

SIZE = 20_000
SECONDS, PER_BYTE = 0.2, 5e-6  # of the processor; what is quadratic takes many times that

ATOMS = (
    b" ", b"\n", b"#", b"#\n", b" #", b"1", b"1 ", b"a", b"\0", b"\xff", b"8BIM\0\0\0\0\0\0\0\0",
    b"\x1c\2\5\0\0", b"\x1c\2\5\x80\0", b"\x1c\2\5\x80\4\0\0\0\0", b"\0\0\0\x08jp2h",
    b"\0\0\0\x01jp2h", b"\0\0\0\x08abcd", b"\x69\x87\4\0\1\0\0\0\x08\0\0\0",
    b"\x12\1\3\0\1\0\0\0\1\0\0\0", b"tiff:Orientation ",
    b"tiff:Orientation=", b"</rdf:RDF>", b"<tiff:ImageWidth>",
)  # fmt: skip


def check_size(width: int, height: int) -> None:
    if width * height > 1000:
        raise ValueError("too large")


def source(file: io.BytesIO) -> Source:
    return Source(file, ".png", check_size)


def on_file(parse: Callable[[io.BytesIO], object]) -> Callable[[bytes], object]:
    return lambda data: parse(io.BytesIO(data))


EXIF_HEAD = b"II*\0\x08\0\0\0\xff\xff"
PARSERS = {
    "text profile of a PNG": (iptc.of_png_profile, (b"", b"iptc", b"iptc 1", b"IPTC profile 1 ")),
    "image resources": (lambda data: dict(iptc.resources(data)), (b"", b"8BIM\4\4")),
    "datasets of IPTC": (lambda data: iptc.as_xmp(data, None), (b"", b"\x1c\2\x19\0\1")),
    "EXIF to update": (lambda data: exif.updated_exif(data, 4, 5), (EXIF_HEAD,)),
    "EXIF for a print": (lambda data: exif.exif_at_dpi(data, 300), (EXIF_HEAD,)),
    "EXIF to read": (exif.exif_dpi, (EXIF_HEAD, EXIF_HEAD[:8])),
    "tags": (on_file(ifd.every_directory), (EXIF_HEAD, b"MM\0*\0\0\0\x08", b"II+\0\x08\0\0\0")),
    "XMP to update": (lambda data: exif.updated_xmp(data, 4, 5), (b"", b"tiff:Orientation")),
    "XMP for a print": (lambda data: exif.xmp_at_dpi(data, 300), (b"<tiff:XResolution",)),
    "XMP to add to": (
        lambda data: xmp.with_properties(data, [xmp.Property("dc:title", ("A",), "Alt")]),
        (b"",),
    ),
    "ICC": (lambda data: icc.fits(data, 3), (b"",)),
    "comments of a PPM": (on_file(comments._of_ppm), (b"P6", b"P6 1 #")),
    "texts of a PNG": (on_file(lambda file: list(comments._of_png(file))), (bytes(8),)),
    "boxes of JPEG 2000": (on_file(jpeg2000.blocks), (b"\0\0\0\x0cjP  \r\n\x87\n",)),
    "C2PA": (on_file(content_credentials.in_boxes), (b"", b"\0\0\0\x0cjP  \r\n\x87\n")),
    "JPEG XL": (on_file(lambda file: jpegxl.decode(source(file))), (b"\0\0\0\x0cJXL \r\n\x87\n",)),
    "PFM": (on_file(lambda file: floats.decode(source(file))), (b"PF\n", b"Pf\r1")),
    "Photoshop": (on_file(lambda file: psd.decode(source(file))), (b"8BPS\0\1", b"8BPS\0\2")),
    "TIFF": (on_file(lambda file: tiff.decode(source(file))), (EXIF_HEAD, b"II+\0\x08\0\0\0")),
}  # fmt: skip


def seconds_of(action: Callable[[], object]) -> float:
    started = time.process_time()
    with suppress(ValueError, struct.error, ReadError):  # damaged, and soon found to be
        action()
    return time.process_time() - started


@pytest.mark.parametrize("name", PARSERS)
def test_repeated_and_nested_bytes_take_linear_time(name):
    parse, heads = PARSERS[name]
    text = name == "text profile of a PNG"
    for head in heads:
        for atom in ATOMS:
            for end in (b"", b"!"):
                data = head + atom * (SIZE // len(atom)) + end
                given = data.decode("latin-1") if text else data
                seconds = seconds_of(lambda given=given: parse(given))
                assert seconds < SECONDS + PER_BYTE * SIZE, (head, atom, end)


def read_bytes(folder: Path, data: bytes, name: str) -> float:
    path = folder / name
    path.write_bytes(data)
    return seconds_of(lambda: read(path))


@pytest.mark.parametrize("blank", [b" ", b"\n", b" \t", b" #\n"])
def test_blanks_in_the_header_of_a_ppm_take_no_time(tmp_path, blank):
    data = b"P6" + blank * 30 + b"1 1 65535\n" + bytes(6)
    assert read_bytes(tmp_path, data, "whole.ppm") < SECONDS
    assert read(tmp_path / "whole.ppm").bits == 16
    for count in (60, 2000):
        assert read_bytes(tmp_path, b"P6" + blank * count + b"!", "cut.ppm") < SECONDS


def test_comments_between_the_numbers_of_a_ppm_cost_no_bits(tmp_path):
    path = tmp_path / "photo.ppm"
    path.write_bytes(b"P6\n1 # width\n1\n# height\n1023\n" + bytes((3, 255)) * 3)
    assert read(path).pixels.tolist() == [[[65535] * 3]]


@pytest.mark.parametrize("end", [b"", b"!"])
def test_blanks_in_a_text_profile_of_a_png_take_no_time(tmp_path, end):
    plain = encoded(Image.fromarray(smooth()), "PNG")
    chunk = png_chunk(b"tEXt", b"Raw profile type iptc\0iptc" + b" " * 1_000_000 + end)
    assert read_bytes(tmp_path, plain[:33] + chunk + plain[33:], "photo.png") < 2


def jpeg_segment(marker: int, data: bytes = b"") -> bytes:
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data


def riff_chunk(name: bytes, data: bytes = b"") -> bytes:
    return name + struct.pack("<L", len(data)) + data + bytes(len(data) % 2)


PACKED, FRAME = zlib.compress(b" "), struct.pack(">5L2H2B", 0, 32, 24, 0, 0, 1, 10, 0, 0)
PIECES = {
    "plain.png": [
        *(
            png_chunk(name, data)
            for name, data in (
                (b"abcd", b""), (b"tEXt", b"a\0b"), (b"zTXt", b"a\0\0" + PACKED),
                (b"iTXt", b"a\0\0\0\0\0b"), (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x/>"),
                (b"tEXt", b"Raw profile type iptc\0\niptc\n1\n41"), (b"iCCP", b"a\0\0" + PACKED),
                (b"eXIf", b"II*\0\x08\0\0\0"), (b"fcTL", FRAME), (b"IDAT", b""), (b"caBX", b""),
            )
        ),
        b"\0", b"\xff",
    ],
    "baseline.jpg": [
        jpeg_segment(0xFE), jpeg_segment(0xFE, b"a"), jpeg_segment(0xE0, b"JFIF\0\1\1"),
        jpeg_segment(0xE1, b"Exif\0\0II*\0\x08\0\0\0\0\0"),
        jpeg_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x/>"),
        jpeg_segment(0xE2, b"ICC_PROFILE\0\1\xff"), jpeg_segment(0xE2, b"MPF\0II*\0\x08\0\0\0"),
        jpeg_segment(0xED, b"Photoshop 3.0\0" + b"8BIM\4\4\0\0\0\0\0\0"), jpeg_segment(0xEB, b"JP"),
        jpeg_segment(0xDB, bytes(1) + bytes(range(1, 65))), jpeg_segment(0xC4),
        b"\xff", b"\0", b"\xff\xd0", b"\xff\xd8", b"\xff\xd9",
    ],
    "lossy.webp": [
        riff_chunk(b"abcd"), riff_chunk(b"EXIF", b"II*\0"), riff_chunk(b"XMP ", b"<x/>"),
        riff_chunk(b"ICCP", b"x"), riff_chunk(b"ANMF", bytes(16)), riff_chunk(b"ALPH"), b"\0",
    ],
    "animated.gif": [
        b"!\xfe\1a\0", b"!\xfe\0", b"!\xf9\4\0\1\0\0\0", b"!\xff\x0bNETSCAPE2.0\3\1\0\0\0",
        b"!\xff\x0bXMP DataXMP<x/>\0", b",\0\0\0\0\1\0\1\0\0\2\2\x44\1\0", b"\0", b"!", b"\xff",
    ],
}  # fmt: skip
PLACES = {"plain.png": 33, "baseline.jpg": 2, "lossy.webp": 12, "animated.gif": 13 + 3 * 256}
WHOLE = 100_000


@pytest.mark.parametrize("name", PIECES)
def test_repeated_pieces_of_a_whole_file_take_linear_time(tmp_path, name):
    path, data = tmp_path / name, FILES[name]
    for piece in PIECES[name]:
        for place in (PLACES[name], len(data) - 2):
            path.write_bytes(data[:place] + piece * (WHOLE // len(piece)) + data[place:])
            for look in (read, size_of, frame_times):
                seconds = seconds_of(lambda look=look: look(path))
                assert seconds < SECONDS + PER_BYTE * WHOLE, (piece, place, look)


TIFF_TAGS = {256: 1, 257: 1, 258: 8, 259: 1, 262: 1, 273: 8, 277: 1, 278: 1, 279: 1}


def tiff_page(tags: dict[int, int], following: int = 0, many: int = 0) -> bytes:
    """A table of tags, those of the strips with `many` values that follow it."""
    entries = b"".join(
        struct.pack("<HHLL", tag, 4, many if many and tag in (273, 279) else 1, value)
        for tag, value in tags.items()
    )
    return struct.pack("<H", len(tags)) + entries + struct.pack("<L", following)


@pytest.mark.parametrize("bits", [1, 8, 16])
def test_pages_tags_and_strips_of_a_tiff_take_linear_time(tmp_path, bits):
    path, count = tmp_path / "scan.tif", 12_000
    size = len(tiff_page(TIFF_TAGS))
    tags = TIFF_TAGS | {258: bits}
    pages = [tiff_page(tags, 8 + size * (n + 1)) for n in range(count)]
    wide = tags | {40_000 + n: 0 for n in range(count)}
    end = 8 + size
    long = tags | {257: count, 273: end, 279: end + 4 * count}
    strips = np.repeat(np.array([8, 1], "<u4"), count).tobytes()
    for body in (b"".join(pages), tiff_page(wide), tiff_page(long, many=count) + strips):
        path.write_bytes(b"II*\0\x08\0\0\0" + body)
        for frame in (None, 0, 9_000):
            # A look at each of ten thousand pages, ten thousand tags or strips.
            assert seconds_of(lambda frame=frame: read(path, frame=frame)) < 8


def test_thousands_of_exif_directories_and_orientations_take_linear_time():
    def block(entry: bytes) -> bytes:
        return EXIF_HEAD + entry * 65535 + bytes(4)

    size = len(block(bytes(12)))
    pointers = block(b"\x69\x87\4\0\1\0\0\0\x0a\0\0\0")
    assert seconds_of(lambda: exif.updated_exif(pointers, 4, 5)) < SECONDS + PER_BYTE * size
    turns = block(b"\x12\1\3\0\1\0\0\0\6\0\0\0")
    assert seconds_of(lambda: exif.without_orientation(turns)) < SECONDS + PER_BYTE * size
    assert exif.without_orientation(turns)[8:10] == b"\0\0"


def test_directories_that_overlap_are_read_a_bounded_number_of_times():
    entries = 20_000  # in each of 64 directories, which share their bytes
    data = bytearray(b"II*\0\x08\0\0\0")
    table = struct.pack("<HHLL", entries, 4, 1, 0)  # an entry that is a count of entries too
    data += struct.pack("<H", entries) + table * entries
    following = [8 + 12 * n for n in range(1, 64)]
    for number, place in enumerate([8, *following]):
        end = place + 2 + 12 * entries
        data += bytes(max(0, end + 4 - len(data)))
        struct.pack_into("<H", data, place, entries)
        struct.pack_into("<L", data, end, following[number] if number < 63 else 0)
    assert seconds_of(lambda: ifd.every_directory(io.BytesIO(data))) < 1.5


def test_many_comments_and_equal_names_take_linear_time(tmp_path):
    many = ((comments.KEYWORD, "x" * 20),) * 300_000
    assert seconds_of(lambda: comments.jpeg_segments(many)) < 2

    def name_all() -> None:
        names = Names()
        for _ in range(4000):
            names.path(tmp_path / "photo.png", "lapsrn", 2)

    assert seconds_of(name_all) < 2


def test_names_of_other_digits_are_sorted_too():
    names = [Path("²"), Path("10"), Path("2"), Path("1²"), Path("٣")]
    assert {path.name for path in naturally_sorted(names)} == {path.name for path in names}
    assert naturally_sorted(names).index(Path("2")) < naturally_sorted(names).index(Path("10"))
