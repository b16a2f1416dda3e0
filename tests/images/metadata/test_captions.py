"""IPTC and comments survive wherever the target has a place for them; what is lost is reported."""

from __future__ import annotations

import json
import shutil
import struct
import subprocess
import zlib

import numpy as np
import pytest
import tifffile
from PIL import Image, PngImagePlugin

from srgui.images import Metadata
from srgui.images.metadata import iptc
from srgui.images.picture import Picture
from srgui.images.reading.reader import read
from srgui.images.writing.writer import WriteOptions, write
from tests.images.picture_files import FILES, deep_tiff, encoded, png_chunk, profile, psd, smooth

CAPTION = "Brücke bei Nacht"


def dataset(number: int, text: str, record: int = 2) -> bytes:
    data = text.encode()
    return struct.pack(">BBBH", 0x1C, record, number, len(data)) + data


IIM = (
    dataset(120, CAPTION) + dataset(25, "bridge") + dataset(25, "night") + dataset(80, "A. Nobody")
)


def jpeg(*comments: bytes, block: bytes = IIM) -> bytes:
    extra = b"".join(b"\xff\xfe" + struct.pack(">H", len(c) + 2) + c for c in comments)
    return encoded(
        Image.fromarray(smooth()), "JPEG", quality=95, extra=iptc.jpeg_segment(block) + extra
    )


def written(tmp_path, picture: Picture, suffix: str, **options):
    return write(picture, tmp_path / f"out.{suffix}", WriteOptions(**options))


def as_exiftool_sees(path) -> dict:
    """Every tag that ExifTool, an independent reader, finds: {"IPTC:City": ...}."""
    if shutil.which("exiftool") is None:
        pytest.skip("needs exiftool")
    command = ["exiftool", "-json", "-G", "-charset", "iptc=utf8", str(path)]
    reported = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return json.loads(reported)[0]


@pytest.fixture
def photo(tmp_path) -> Picture:
    path = tmp_path / "photo.jpg"
    path.write_bytes(jpeg("first Grüße".encode(), b"second"))
    return read(path)


def test_iptc_and_every_comment_of_a_jpeg_are_read(photo):
    assert photo.iptc == IIM
    assert photo.comments == (("Comment", "first Grüße"), ("Comment", "second"))


@pytest.mark.parametrize("suffix", ["png", "tif", "jpg"])
def test_iptc_comes_back_byte_for_byte_from_the_formats_that_have_a_place_for_it(
    tmp_path, photo, suffix
):
    result = written(tmp_path, photo, suffix)
    assert "IPTC" in result.kept
    assert read(result.path).iptc == IIM
    seen = as_exiftool_sees(result.path)
    assert seen["IPTC:Caption-Abstract"] == CAPTION
    assert seen["IPTC:Keywords"] == ["bridge", "night"]
    assert "ExifTool:Warning" not in seen


@pytest.mark.parametrize("suffix", ["webp", "avif"])
def test_iptc_is_recorded_in_xmp_where_there_is_no_other_place(tmp_path, photo, suffix):
    result = written(tmp_path, photo, suffix)
    assert "IPTC (as XMP)" in result.kept
    assert result.lost == ()
    seen = as_exiftool_sees(result.path)
    assert seen["XMP:Description"] == CAPTION
    assert seen["XMP:Subject"] == ["bridge", "night"]
    assert seen["XMP:Creator"] == "A. Nobody"


def test_what_xmp_says_already_wins_and_what_it_has_no_place_for_is_reported(tmp_path):
    xmp = (
        b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf="
        b"'http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc="
        b"'http://purl.org/dc/elements/1.1/'><dc:description>mine</dc:description>"
        b"</rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    picture = Picture(smooth(), metadata=Metadata(xmp=xmp, iptc=IIM + dataset(135, "E")))
    result = written(tmp_path, picture, "webp")
    assert result.lost == ("some fields of IPTC (XMP has no place for them)",)
    back = read(result.path).xmp
    assert back.count(b"dc:description>") == 2  # one element
    assert b"bridge" in back


def test_comments_come_back_from_png_and_jpeg(tmp_path, photo):
    for suffix in ("png", "jpg"):
        assert "comment" in written(tmp_path, photo, suffix).kept
    assert read(tmp_path / "out.jpg").comments == photo.comments
    assert read(tmp_path / "out.png").comments == photo.comments


@pytest.mark.parametrize("suffix", ["tif", "webp", "avif"])
def test_comments_are_recorded_in_xmp_elsewhere(tmp_path, photo, suffix):
    result = written(tmp_path, photo, suffix)
    assert "comment (as XMP)" in result.kept
    assert as_exiftool_sees(result.path)["XMP:UserComment"] == "first Grüße\nsecond"


def test_a_format_without_a_place_reports_what_is_lost(tmp_path, photo):
    lost = written(tmp_path, photo, "bmp").lost
    assert "IPTC (BMP can't store it)" in lost
    assert "comment (BMP can't store it)" in lost


def test_strip_leaves_out_both(tmp_path, photo):
    for suffix in ("png", "jpg", "tif", "webp"):
        result = written(tmp_path, photo, suffix, strip=True)
        assert (result.kept, result.lost) == ((), ())
        data = result.path.read_bytes()
        assert b"bridge" not in data
        assert b"second" not in data


def test_the_texts_of_a_png_keep_their_keywords(tmp_path):
    info = PngImagePlugin.PngInfo()
    info.add_text("Title", "A bridge")
    info.add_itxt("Author", "Brücke")
    info.add_text("Comment", "late " * 100, zip=True)
    path = tmp_path / "photo.png"
    path.write_bytes(encoded(Image.fromarray(smooth()), "PNG", pnginfo=info))
    picture = read(path)
    assert picture.comments == (
        ("Title", "A bridge"),
        ("Author", "Brücke"),
        ("Comment", "late " * 100),
    )
    assert read(written(tmp_path, picture, "png").path).comments == picture.comments
    seen = as_exiftool_sees(tmp_path / "out.png")
    assert (seen["PNG:Title"], seen["PNG:Author"]) == ("A bridge", "Brücke")
    assert read(written(tmp_path, picture, "jpg").path).comments[0][1] == "Title: A bridge"


def test_texts_of_a_png_with_the_same_keyword_are_all_kept(tmp_path):
    plain = encoded(Image.fromarray(smooth()), "PNG")
    end = plain.rindex(b"\0\0\0\0IEND")
    texts = [
        png_chunk(b"tEXt", b"Comment\0first"),
        png_chunk(b"zTXt", b"Comment\0\0" + zlib.compress("Brücke".encode("latin-1"))),
        png_chunk(b"iTXt", b"Title\0\0\0en\0\0A bridge"),
        png_chunk(b"iTXt", b"Title\0\1\0de\0Titel\0" + zlib.compress("Brücke".encode())),
    ]
    late = png_chunk(b"tEXt", b"Comment\0after the pixels")
    path = tmp_path / "photo.png"
    path.write_bytes(plain[:33] + b"".join(texts) + plain[33:end] + late + plain[end:])
    picture = read(path)
    assert picture.comments == (
        ("Comment", "first"),
        ("Comment", "Brücke"),
        ("Title", "A bridge"),
        ("Title", "Brücke"),
        ("Comment", "after the pixels"),
    )
    assert read(written(tmp_path, picture, "png").path).comments == picture.comments


@pytest.mark.parametrize("head", ["iptc", "IPTC profile"])  # of ImageMagick, of ExifTool
def test_iptc_and_xmp_in_texts_of_a_png_are_read(tmp_path, head):
    def profile(name: str, head: str, block: bytes) -> bytes:
        text = f"\n{head}\n{len(block):8}\n{block.hex()}\n".encode()
        return png_chunk(
            b"zTXt", f"Raw profile type {name}".encode() + b"\0\0" + zlib.compress(text)
        )

    plain = encoded(Image.fromarray(smooth()), "PNG")
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"
    texts = profile("iptc", head, iptc.photoshop(IIM)) + profile("xmp", "xmp", xmp)
    path = tmp_path / "photo.png"
    path.write_bytes(plain[:33] + texts + plain[33:])
    picture = read(path)
    assert (picture.iptc, picture.xmp, picture.comments) == (IIM, xmp, ())


def test_a_damaged_text_of_a_png_costs_itself_alone(tmp_path):
    plain = encoded(Image.fromarray(smooth()), "PNG")
    damaged = [
        png_chunk(b"zTXt", b"Comment\0\0no zlib stream"),
        png_chunk(b"iTXt", b"Comment\0\0\0"),
        png_chunk(b"tEXt", b"Title\0whole"),
    ]
    path = tmp_path / "photo.png"
    path.write_bytes(plain[:33] + b"".join(damaged) + plain[33:])
    assert read(path).comments == (("Title", "whole"),)


def test_the_comment_of_a_gif_is_kept(tmp_path):
    path = tmp_path / "photo.gif"
    path.write_bytes(encoded(Image.fromarray(smooth()), "GIF", comment=b"made here"))
    assert read(path).comments == (("Comment", "made here"),)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("kind", [7, 4])
def test_iptc_of_a_tiff_is_read_whatever_its_bytes_are_called(tmp_path, order, kind):
    path = tmp_path / "photo.tif"
    block = IIM + bytes(-len(IIM) % 4)
    count = len(block) // (4 if kind == 4 else 1)
    if kind == 4 and order == ">":  # tifffile stores 32-bit numbers in the file's order
        block = np.frombuffer(block, ">u4").astype("<u4").tobytes()
    value = block if kind == 7 else np.frombuffer(block, "<u4").tolist()
    tags = [(33723, kind, count, value, True)]
    tifffile.imwrite(path, smooth(), photometric="rgb", extratags=tags, byteorder=order)
    assert read(path).iptc.startswith(IIM)


def test_damaged_iptc_is_no_error(tmp_path, photo):
    for length in range(0, len(IIM), 7):
        picture = Picture(smooth(), metadata=Metadata(iptc=IIM[:length] or None))
        for suffix in ("png", "webp"):
            assert read(written(tmp_path, picture, suffix, overwrite=True).path).width == 32


def test_a_webp_without_loss_stays_without_loss(tmp_path):
    path = tmp_path / "photo.webp"
    samples = smooth(4)
    path.write_bytes(encoded(Image.fromarray(samples), "WEBP", lossless=True, exact=True))
    picture = read(path)
    result = written(tmp_path, picture, "webp")
    assert "lossless compression" in result.kept
    again = read(result.path)
    assert again.lossless
    assert np.array_equal(again.pixels, picture.pixels)
    path.write_bytes(encoded(Image.fromarray(samples), "WEBP", quality=95))
    assert not read(path).lossless


XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/' %s/>"


@pytest.mark.parametrize(
    ("sign", "reported"),
    [
        (b'hdrgm:Version="1.0"', "Gain map"),
        (b'GDepth:Format="RangeInverse"', "Depth map"),
        (b'GCamera:MotionPhoto="1"', "Motion-photo video"),
        (b'GCamera:MicroVideo="1"', "Motion-photo video"),
        (b'xmpNote:HasExtendedXMP="0123"', "Extended XMP"),
    ],
)
def test_what_accompanies_a_photograph_is_reported(tmp_path, sign, reported):
    path = tmp_path / "photo.jpg"
    path.write_bytes(encoded(Image.fromarray(smooth()), "JPEG", xmp=XMP % sign))
    assert any(reported in note for note in read(path).notes)


def test_the_gain_map_of_a_jpeg_xl_is_reported(tmp_path):
    path = tmp_path / "photo.jxl"
    plain = FILES["deep.jxl"]
    if plain.startswith(b"\xff\x0a"):
        head = b"\0\0\0\x0cJXL \r\n\x87\n" + box(b"ftyp", b"jxl \0\0\0\0jxl ")
        plain = head + box(b"jxlc", plain)
    path.write_bytes(plain)
    before = read(path).notes
    path.write_bytes(plain + box(b"jhgm", bytes(20)))
    assert read(path).notes == (*before, "Gain map dropped: the result is not HDR.")


def test_samsungs_film_after_a_jpeg_is_reported(tmp_path):
    path = tmp_path / "photo.jpg"
    film = b"MotionPhoto_Data" + bytes(1000)
    path.write_bytes(encoded(Image.fromarray(smooth()), "JPEG") + film)
    assert "Motion-photo video dropped." in read(path).notes


def test_clipping_paths_that_are_left_out_are_reported(tmp_path):
    block = struct.pack(">4sHHL", b"8BIM", 2000, 0, 26) + bytes(26)
    reported = "Clipping paths dropped."
    segment = b"Photoshop 3.0\0" + block
    extra = b"\xff\xed" + struct.pack(">H", len(segment) + 2) + segment
    image = Image.fromarray(smooth())
    (tmp_path / "photo.jpg").write_bytes(encoded(image, "JPEG", extra=extra))
    (tmp_path / "photo.psd").write_bytes(psd(smooth(), resources={2000: bytes(26)}))
    tags = [(34377, 7, len(block), block, True)]
    tifffile.imwrite(tmp_path / "photo.tif", smooth(), photometric="rgb", extratags=tags)
    for name in ("photo.jpg", "photo.psd", "photo.tif"):
        assert reported in read(tmp_path / name).notes


def test_hdr_is_reported(tmp_path):
    plain = encoded(Image.fromarray(smooth()), "PNG")
    path = tmp_path / "photo.png"
    for transfer, name in ((16, "PQ"), (18, "HLG")):
        path.write_bytes(plain[:33] + png_chunk(b"cICP", bytes((9, transfer, 0, 1))) + plain[33:])
        assert any(f"HDR ({name})" in note for note in read(path).notes)
    path.write_bytes(plain)
    assert read(path).notes == ()


def test_sixteen_bit_cmyk_becoming_eight_is_reported(tmp_path):
    path = tmp_path / "photo.tif"
    tifffile.imwrite(path, smooth(4, peak=65535), photometric="separated")
    picture = read(path)
    assert picture.bits == 8
    assert "Reduced from 16 to 8 bits per channel." in picture.notes
    tifffile.imwrite(path, smooth(4), photometric="separated")
    assert not any("bits" in note for note in read(path).notes)


def box(name: bytes, data: bytes) -> bytes:
    return struct.pack(">L4s", len(data) + 8, name) + data


def test_everything_in_the_boxes_of_a_jpeg_2000_file_is_kept(tmp_path):
    exif = Image.Exif()
    exif[0x013B], exif[0x0112] = "A. Nobody", 6
    plain = encoded(Image.fromarray(smooth()), "JPEG2000")
    at, icc = plain.index(b"colr") - 4, profile("RGB ")
    header = plain.index(b"jp2h") - 4
    (size,) = struct.unpack_from(">L", plain, at)
    colour = box(b"colr", b"\2\0\0" + icc)
    path = tmp_path / "photo.jp2"
    path.write_bytes(
        plain[:header]
        + struct.pack(">L", struct.unpack_from(">L", plain, header)[0] + len(colour) - size)
        + plain[header + 4 : at]
        + colour
        + plain[at + size :]
        + box(b"uuid", b"JpgTiffExif->JP2" + exif.tobytes()[6:])
        + box(b"uuid", bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38") + IIM)
        + box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + XMP % b"")
    )
    picture = read(path)
    assert (picture.icc, picture.iptc, picture.xmp) == (icc, IIM, XMP % b"")
    assert (picture.width, picture.height) == (24, 32)  # upright
    assert as_exiftool_sees(path)["IPTC:Caption-Abstract"] == CAPTION  # as others read it
    seen = as_exiftool_sees(written(tmp_path, picture, "png").path)
    assert (seen["IPTC:Caption-Abstract"], seen["EXIF:Artist"]) == (CAPTION, "A. Nobody")


def test_damaged_boxes_of_a_jpeg_2000_file_are_no_error(tmp_path):
    plain = encoded(Image.fromarray(smooth()), "JPEG2000")
    path = tmp_path / "photo.jp2"
    for tail in (
        b"\0\0",
        b"\0\0\0\1uuid\xff",
        b"\xff\xff\xff\xffuuid",
        b"\0" * 30,
    ):
        path.write_bytes(plain + tail)
        assert read(path).width == 32


def test_the_xmp_of_a_gif_is_kept(tmp_path):
    plain = encoded(Image.fromarray(smooth()), "GIF")
    trailer = bytes([1, *range(255, -1, -1), 0])
    block = b"\x21\xff\x0bXMP DataXMP" + XMP % b"" + trailer
    path = tmp_path / "photo.gif"
    path.write_bytes(plain[:-1] + block + b";")
    assert read(path).xmp == XMP % b""


def test_iptc_that_goes_on_in_another_segment_of_a_jpeg_is_whole(tmp_path):
    block = b"".join(dataset(25, f"keyword {n:05} {'x' * 40}") for n in range(1500))
    assert len(block) > 65535
    whole = iptc.photoshop(block)
    parts = [whole[:60000], whole[60000:]]
    segments = b"".join(
        b"\xff\xed" + struct.pack(">H", len(part) + 16) + b"Photoshop 3.0\0" + part
        for part in parts
    )
    path = tmp_path / "photo.jpg"
    path.write_bytes(encoded(Image.fromarray(smooth()), "JPEG", extra=segments))
    assert read(path).iptc == block


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("photo.ppm", b"P6\n# made by hand\n2 1 # twice\n255\n######"),
        ("photo.pgm", b"P5 #made by hand\n#twice\n2 1\n255\n##"),
        ("photo.pbm", b"P4\n#made by hand\r\n2 # twice\n1\n#"),
    ],
)
def test_the_comments_of_a_netpbm_file_are_kept_and_no_pixels_taken_for_some(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    assert read(path).comments == (("Comment", "made by hand"), ("Comment", "twice"))


def test_the_text_of_a_tga_is_kept(tmp_path):
    path = tmp_path / "photo.tga"
    path.write_bytes(encoded(Image.fromarray(smooth()), "TGA", id_section=b"made here"))
    assert read(path).comments == (("Comment", "made here"),)


def test_the_names_of_a_document_and_its_page_are_kept(tmp_path):
    path = tmp_path / "photo.tif"
    tags = [(269, "s", 0, "box 12", True), (285, "s", 0, "recto", True)]
    tifffile.imwrite(path, smooth(), photometric="rgb", extratags=tags, metadata=None)
    picture = read(path)
    assert picture.notes == ()
    for suffix in ("tif", "jpg"):
        seen = as_exiftool_sees(written(tmp_path, picture, suffix).path)
        assert (seen["EXIF:DocumentName"], seen["EXIF:PageName"]) == ("box 12", "recto")


@pytest.mark.parametrize(
    ("tag", "reported"),
    [
        ((37724, 7, 8, b"Photosho", True), "Layers flattened"),
        ((33550, "d", 3, (1.0, 1.0, 0.0), True), "Georeference"),
        ((65000, "s", 0, "private", True), "Unknown tags dropped: 65000."),
        ((318, 5, 2, (3127, 10000, 3290, 10000), True), "Unknown tags dropped: 318."),
    ],
)
def test_tags_of_a_tiff_that_are_left_out_are_reported(tmp_path, tag, reported):
    path = tmp_path / "photo.tif"
    tifffile.imwrite(path, smooth(), photometric="rgb", extratags=[tag], metadata=None)
    (note,) = read(path).notes
    assert reported in str(note)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "AVIF", "JXL", "JP2", "TIFF"])
def test_content_credentials_that_are_left_out_are_reported(tmp_path, kind):
    content = b"c2pa\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71\3c2pa\0"
    store = box(b"jumb", box(b"jumd", content))
    image = Image.fromarray(smooth())
    if kind == "JPEG":
        segment = b"JP\0\1\0\0\0\1" + store
        head = b"\xff\xeb" + struct.pack(">H", len(segment) + 2)
        data = encoded(image, "JPEG", extra=head + segment)
    elif kind == "PNG":
        plain = encoded(image, "PNG")
        data = plain[:33] + png_chunk(b"caBX", store) + plain[33:]
    elif kind == "GIF":
        plain = encoded(image, "GIF")
        blocks = b"".join(
            bytes((len(b),)) + b for b in (store[i : i + 255] for i in range(0, len(store), 255))
        )
        end = plain.index(b"\x2c", 13 + 3 * 2 ** ((plain[10] & 7) + 1))
        data = plain[:end] + b"\x21\xff\x0bC2PA_GIF\1\0\0" + blocks + b"\0" + plain[end:]
    elif kind == "AVIF":
        uuid = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
        data = encoded(image, "AVIF") + box(b"uuid", uuid + bytes(4) + b"manifest\0" + store)
    elif kind == "JP2":
        data = encoded(image, "JPEG2000") + store
    elif kind == "JXL":
        head = b"\0\0\0\x0cJXL \r\n\x87\n" + box(b"ftyp", b"jxl \0\0\0\0jxl ")
        data = head + store + box(b"jxlc", FILES["plain.jxl"])
    elif kind == "WEBP":
        data = bytearray(encoded(image, "WEBP", xmp=XMP % b""))
        data += b"C2PA" + struct.pack("<L", len(store)) + store + bytes(len(store) % 2)
        data[4:8] = struct.pack("<L", len(data) - 8)
    else:
        tags = [(52545, 7, len(store), store, True)]
        data = deep_tiff(smooth(), extratags=tags, metadata=None)
    path = tmp_path / "photo"
    path.write_bytes(data)
    assert any("content credentials" in note for note in read(path).notes)


def test_bytes_that_look_like_credentials_in_the_pixels_are_none(tmp_path):
    store = b"jumdc2pa\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71"
    path = tmp_path / "photo.bmp"
    path.write_bytes(FILES["plain.bmp"][:60] + store + FILES["plain.bmp"][60 + len(store) :])
    assert read(path).notes == ()
