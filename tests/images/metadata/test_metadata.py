"""Orientation is applied once; EXIF, XMP, profile and resolution survive reading and writing."""

from __future__ import annotations

import io
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image

from srgui.images import Metadata
from srgui.images.codecs import jpegxl
from srgui.images.metadata.exif import exif_dpi, updated_exif, updated_xmp
from srgui.images.picture import Picture
from srgui.images.reading.reader import read
from srgui.images.writing.writer import WriteOptions, write
from tests.images.picture_files import encoded, profile, smooth

KEEPS_EXIF = ["png", "jpg", "webp", "tif", "avif"]
NOTE = b"\x00\x01maker's note with offsets\xff"


def exif_block(orientation: int = 1, order: str = "<") -> bytes:
    """An EXIF block with camera, times, place, a maker's note, and the size 32 x 24."""
    exif = Image.Exif()
    exif.endian = order
    exif[ExifTags.Base.Make] = "Kamera"
    exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.Base.Copyright] = "nobody"
    exif[ExifTags.IFD.Exif] = {
        ExifTags.Base.DateTimeOriginal: "2026:11:22 10:11:12",
        ExifTags.Base.ExposureTime: 0.005,
        ExifTags.Base.MakerNote: NOTE,
        ExifTags.Base.ExifImageWidth: 32,
        ExifTags.Base.ExifImageHeight: 24,
    }
    exif[ExifTags.IFD.GPSInfo] = {ExifTags.GPS.GPSLatitudeRef: "N"}
    return exif.tobytes()


def tags_of(exif: bytes | None) -> dict:
    """All tags of an EXIF block in one dictionary."""
    assert exif is not None
    found = Image.Exif()
    found.load(b"Exif\0\0" + exif)
    inner = found.get_ifd(ExifTags.IFD.Exif)
    return {**found, **inner, "gps": found.get_ifd(ExifTags.IFD.GPSInfo)}


def stored(upright: Image.Image, orientation: int) -> Image.Image:
    """The pixels that a camera held this way stores of an upright view."""
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    return upright.transpose(undo[orientation]) if orientation in undo else upright


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_comes_out_upright_and_only_once(tmp_path, kind, orientation):
    view = Image.fromarray(smooth())
    lossless = {"lossless": True} if kind == "WEBP" else {"quality": 100}
    path = tmp_path / "photo"
    path.write_bytes(
        encoded(stored(view, orientation), kind, exif=exif_block(orientation), **lossless)
    )
    picture = read(path)
    assert picture.pixels.shape == (24, 32, 3)
    # The eight views differ by 30 levels and more; lossy formats stay within 3.
    assert np.abs(picture.pixels.astype(int) - smooth()).mean() < 3
    again = read(write(picture, tmp_path / "again.png").path)
    assert np.array_equal(again.pixels, picture.pixels)
    assert tags_of(again.exif).get(ExifTags.Base.Orientation, 1) == 1


def exif_of(orientation: int, dpi: tuple[float, float]) -> bytes:
    """An EXIF block of an orientation and a resolution."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.Base.XResolution], exif[ExifTags.Base.YResolution] = dpi
    exif[ExifTags.Base.ResolutionUnit] = 2
    return exif.tobytes()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "palette TIFF", "HEIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_resolutions_turn_with_the_picture(tmp_path, kind, orientation):
    view, expected = Image.fromarray(smooth()), (150, 300)
    if kind == "HEIF":
        pytest.importorskip("pillow_heif").register_heif_opener()
    if kind == "palette TIFF":
        view = view.quantize(64)
    dpi = expected if orientation < 5 else expected[::-1]
    xmp = b'<x tiff:XResolution="%d/1" tiff:YResolution="%d/1"/>' % dpi
    reported = {"dpi": dpi} if kind in ("JPEG", "PNG") else {}
    if "TIFF" in kind:
        reported = {"tiffinfo": {274: orientation, 282: dpi[0], 283: dpi[1], 296: 2, 700: xmp}}
    else:
        reported |= {"exif": exif_of(orientation, dpi)}
        reported |= {"xmp": xmp} if kind in ("JPEG", "WEBP", "AVIF", "HEIF") else {}
    path = tmp_path / "photo"
    path.write_bytes(encoded(stored(view, orientation), kind.split()[-1], quality=95, **reported))
    picture = read(path)
    assert (picture.width, picture.height) == (32, 24)
    assert picture.dpi == pytest.approx(expected, abs=0.02)
    assert picture.exif is None or exif_dpi(picture.exif) in (None, expected)
    if picture.xmp:
        assert b'tiff:XResolution="150/1"' in picture.xmp
        assert b'tiff:YResolution="300/1"' in picture.xmp
    for suffix in ("png", "jpg", "tif", "webp"):
        back = read(write(picture, tmp_path / f"again.{suffix}").path)
        assert back.dpi == pytest.approx(expected, abs=0.02)


def test_the_orientation_of_a_jpeg_xl_is_found_in_its_codestream():
    # From the lowest bit: small, height / 8 - 1, ratio 4:3, not all default, extra fields, turn.
    bits = 1 | (24 // 8 - 1) << 1 | 3 << 6 | 1 << 10 | (6 - 1) << 11
    header = jpegxl._Header(b"\xff\x0a" + bits.to_bytes(32, "little"))
    assert (header.size, header.orientation) == ((32, 24), 6)


@pytest.mark.parametrize("orientation", [1, 3, 6])
def test_sixteen_bit_tiff_comes_out_upright_too(tmp_path, orientation):
    deep = smooth(peak=65535)
    path = write(Picture(deep), tmp_path / "photo.tif").path
    turns = {1: deep, 3: deep[::-1, ::-1], 6: np.rot90(deep, -1)}
    data = bytearray(path.read_bytes())
    place = data.index(struct.pack("<HHLL", 274, 3, 1, 1))
    struct.pack_into("<H", data, place + 8, orientation)
    path.write_bytes(data)
    assert np.array_equal(read(path).pixels, turns[orientation])


def test_an_orientation_given_by_xmp_alone_is_applied_and_set_to_one(tmp_path):
    view = Image.fromarray(smooth())
    xmp = b'<x:xmpmeta xmlns:tiff="t" tiff:Orientation="6" tiff:Make="Kamera"/>'
    path = tmp_path / "photo.jpg"
    path.write_bytes(encoded(stored(view, 6), "JPEG", quality=100, xmp=xmp))
    picture = read(path)
    assert np.abs(picture.pixels.astype(int) - smooth()).mean() < 3
    assert picture.xmp == xmp.replace(b'"6"', b'"1"')


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("suffix", KEEPS_EXIF)
def test_exif_survives_with_the_new_size_and_no_orientation(tmp_path, suffix, order):
    source = tmp_path / "source.jpg"
    source.write_bytes(
        encoded(Image.fromarray(smooth()), "JPEG", exif=exif_block(6, order), quality=95)
    )
    large = np.zeros((120, 70, 3), np.uint8)
    written = write(
        Picture(large, metadata=Metadata(exif=read(source).exif)), tmp_path / f"large.{suffix}"
    )
    assert "EXIF" in written.kept
    tags = tags_of(read(written.path).exif)
    assert tags.get(ExifTags.Base.Orientation, 1) == 1
    assert tags[ExifTags.Base.Make] == "Kamera"
    assert tags[ExifTags.Base.Copyright] == "nobody"
    assert tags[ExifTags.Base.DateTimeOriginal] == "2026:11:22 10:11:12"
    assert float(tags[ExifTags.Base.ExposureTime]) == pytest.approx(0.005)
    assert tags[ExifTags.Base.MakerNote] == NOTE
    assert tags["gps"] == {ExifTags.GPS.GPSLatitudeRef: "N"}
    assert tags[ExifTags.Base.ExifImageWidth] == 70
    assert tags[ExifTags.Base.ExifImageHeight] == 120


@pytest.mark.parametrize("suffix", KEEPS_EXIF)
def test_other_programs_read_the_exif_that_is_written(tmp_path, suffix):
    picture = Picture(smooth(), metadata=Metadata(exif=exif_block()[6:]))
    with Image.open(write(picture, tmp_path / f"photo.{suffix}").path) as image:
        exif = image.getexif()
        assert exif[ExifTags.Base.Make] == "Kamera"
        inner = exif.get_ifd(ExifTags.IFD.Exif)
        assert inner[ExifTags.Base.DateTimeOriginal] == "2026:11:22 10:11:12"


def test_a_size_beyond_sixteen_bits_is_written_as_a_long():
    tags = tags_of(updated_exif(exif_block(), 24, 70_000))
    assert tags[ExifTags.Base.ExifImageWidth] == 70_000


def test_the_thumbnail_of_the_unturned_picture_is_unlinked():
    main = b"II*\0\x08\0\0\0" + struct.pack("<HHHLLL", 1, 274, 3, 1, 6, 26)
    block = main + struct.pack("<HHHLLL", 1, 274, 3, 1, 6, 0)
    updated = updated_exif(block, 24, 32)
    assert struct.unpack_from("<L", updated, 22)[0] == 0
    assert len(updated) == len(block)


@settings(max_examples=300)
@given(st.binary(max_size=60), st.integers(0, 60), st.sampled_from([b"II*\0", b"MM\0*", b""]))
def test_a_damaged_exif_block_is_no_error(noise, cut, head):
    for block in (head + noise, exif_block(6)[6:][:cut] + noise):
        updated = updated_exif(block, 24, 32)
        assert len(updated) == len(block.removeprefix(b"Exif\0\0"))


@pytest.mark.parametrize("suffix", KEEPS_EXIF)
def test_xmp_survives_with_the_new_size(tmp_path, suffix):
    xmp = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/" tiff:Orientation="6" exif:PixelXDimension="32">'
        b"<tiff:ImageLength>24</tiff:ImageLength><dc:title>Gr\xc3\xbc\xc3\x9fe</dc:title>"
        b"</x:xmpmeta>"
    )
    picture = Picture(np.zeros((50, 60, 3), np.uint8), metadata=Metadata(xmp=xmp))
    written = write(picture, tmp_path / f"photo.{suffix}")
    assert "XMP" in written.kept
    expected = xmp.replace(b'n="6"', b'n="1"').replace(b'"32"', b'"60"').replace(b">24<", b">50<")
    assert read(written.path).xmp == expected


def test_xmp_without_sizes_stays_byte_for_byte():
    xmp = b"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x/><?xpacket end='w'?>"
    assert updated_xmp(xmp, 5, 6) == xmp


@pytest.mark.parametrize("suffix", KEEPS_EXIF)
@pytest.mark.parametrize("bits", [8, 16])
def test_the_colour_profile_survives(tmp_path, suffix, bits):
    samples = smooth() if bits == 8 else smooth(peak=65535)
    written = write(
        Picture(samples, metadata=Metadata(icc=profile("RGB "))), tmp_path / f"photo.{suffix}"
    )
    assert "colour profile" in written.kept
    assert read(written.path).icc == profile("RGB ")
    with Image.open(written.path) as image:
        assert image.info["icc_profile"] == profile("RGB ")


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif"])
def test_a_grey_profile_survives_with_a_grey_picture(tmp_path, suffix):
    written = write(
        Picture(smooth(1), metadata=Metadata(icc=profile("GRAY"))), tmp_path / f"photo.{suffix}"
    )
    picture = read(written.path)
    assert picture.channels == 1
    assert picture.icc == profile("GRAY")


@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("suffix", ["webp", "avif"])
def test_a_grey_profile_is_applied_where_the_format_has_no_grey(tmp_path, suffix, alpha):
    grey = np.full((24, 32, 1), 128, np.uint8)
    picture = Picture(
        grey, alpha=smooth(1)[..., 0] if alpha else None, metadata=Metadata(icc=profile("GRAY"))
    )
    options = WriteOptions(quality=100)
    written = write(picture, tmp_path / f"photo.{suffix}", options)
    assert any("grey colour profile" in lost for lost in written.lost)
    back = read(written.path)
    assert back.icc is None
    # Half of a gamma of 1.8 is 146 in sRGB; where nothing is to be seen, nothing is compared.
    seen = back.pixels if back.alpha is None else back.pixels[back.alpha > 100]
    assert np.abs(seen.astype(int) - 146).max() <= 3


def with_artist(orientation: int) -> bytes:
    """An EXIF block with letters that are no ASCII, in front of a maker's note."""
    block = exif_block(orientation)[6:]
    return block.replace(b"Kamera", "Änne\0".encode())


@pytest.mark.parametrize("suffix", KEEPS_EXIF)
def test_letters_and_makers_notes_stay_where_they_were(tmp_path, suffix):
    block = with_artist(6)
    written = write(Picture(smooth(), metadata=Metadata(exif=block)), tmp_path / f"photo.{suffix}")
    data = written.path.read_bytes()
    assert "Änne\0".encode() in data
    if suffix != "tif":  # whose tags are its own
        start = data.index(block[:4])
        assert data[start + block.index(NOTE) :].startswith(NOTE)
    assert "Änne\0".encode() in read(written.path).exif


@pytest.mark.parametrize("turned", [1, 6])
def test_the_exif_of_an_avif_is_read_as_it_is_whatever_else_the_file_says(tmp_path, turned):
    # Pillow puts the orientation into a box of the file, and leaves it out of EXIF.
    whole = write(
        Picture(smooth(), metadata=Metadata(exif=with_artist(1))), tmp_path / "photo.avif"
    ).path
    path = tmp_path / "turned.avif"
    image = Image.fromarray(smooth())
    made = encoded(image, "AVIF", exif=exif_block(turned))
    assert b"Kamera" in made
    path.write_bytes(made.replace(b"Kamera", "Änne\0".encode()))
    assert "Änne\0".encode() in read(path).exif
    assert "Änne\0".encode() in read(whole).exif
    assert read(path).width == (24 if turned == 6 else 32)


@pytest.mark.parametrize("suffix", KEEPS_EXIF)
def test_a_profile_that_does_not_fit_never_gets_into_a_file(tmp_path, suffix):
    written = write(
        Picture(smooth(), metadata=Metadata(icc=profile("GRAY"))), tmp_path / f"photo.{suffix}"
    )
    assert written.lost == ("colour profile (it does not match the pixels)",)
    with Image.open(written.path) as image:
        image.load()
        assert "icc_profile" not in image.info


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "bmp", "webp", "avif"])
def test_resolution_survives(tmp_path, suffix):
    written = write(
        Picture(smooth(), metadata=Metadata(dpi=(300, 150))), tmp_path / f"photo.{suffix}"
    )
    assert "resolution" in written.kept
    assert read(written.path).dpi == pytest.approx((300, 150), abs=0.02)


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "bmp", "webp", "avif"])
@pytest.mark.parametrize("order", ["<", ">"])
def test_a_file_for_a_print_records_its_resolution_and_no_other(tmp_path, suffix, order):
    exif = Image.Exif()
    exif.endian = order
    exif[ExifTags.Base.Make] = "Kamera"
    exif[ExifTags.Base.XResolution] = exif[ExifTags.Base.YResolution] = 28.25
    exif[ExifTags.Base.ResolutionUnit] = 3  # centimetres
    xmp = b"<x tiff:XResolution=\"720000/10000\" tiff:ResolutionUnit='3'/>"
    picture = Picture(smooth(), metadata=Metadata(exif=exif.tobytes()[6:], xmp=xmp, dpi=(72, 72)))
    written = write(picture, tmp_path / f"photo.{suffix}", WriteOptions(dpi=240))
    back = read(written.path)
    assert back.dpi == pytest.approx((240, 240), abs=0.02)
    if suffix != "bmp":
        assert suffix == "tif" or exif_dpi(back.exif) == (240, 240)  # TIFF tells it once
        assert tags_of(back.exif)[ExifTags.Base.Make] == "Kamera"
        assert back.xmp == b"<x tiff:XResolution=\"240/1\" tiff:ResolutionUnit='2'/>"


def test_a_print_of_a_picture_without_a_resolution(tmp_path):
    for suffix in ("png", "jpg", "tif", "webp"):
        written = write(Picture(smooth()), tmp_path / f"photo.{suffix}", WriteOptions(dpi=300))
        assert "resolution" in written.kept
        assert read(written.path).dpi == pytest.approx((300, 300), abs=0.02)


def test_resolution_in_centimetres_is_written_in_inches(tmp_path):
    path = tmp_path / "photo.tif"
    image = Image.fromarray(smooth())
    path.write_bytes(encoded(image, "TIFF", resolution=100, resolution_unit="cm"))
    assert read(path).dpi == pytest.approx((254, 254), abs=0.01)


@pytest.mark.parametrize("suffix", KEEPS_EXIF)
def test_strip_removes_what_identifies_the_person_and_keeps_the_colours(tmp_path, suffix):
    picture = Picture(
        smooth(),
        metadata=Metadata(exif=exif_block()[6:], xmp=b"<x/>", dpi=(300, 300), icc=profile("RGB ")),
    )
    written = write(picture, tmp_path / f"photo.{suffix}", WriteOptions(strip=True))
    assert written.kept == ("colour profile",)
    assert written.lost == ()
    data = written.path.read_bytes()
    assert b"Kamera" not in data
    assert b"<x/>" not in data
    back = read(written.path)
    assert (back.exif, back.xmp, back.dpi) == (None, None, None)
    assert back.icc == profile("RGB ")


def test_metadata_too_long_for_jpeg_is_lost_with_a_word(tmp_path):
    picture = Picture(
        smooth(),
        metadata=Metadata(exif=exif_block()[6:] + bytes(70_000), xmp=b"<x>" + b" " * 70_000),
    )
    written = write(picture, tmp_path / "photo.jpg")
    assert written.lost == ("EXIF (JPEG can't store it)", "XMP (JPEG can't store it)")
    assert read(written.path).exif is None


def test_a_long_profile_survives_in_jpeg(tmp_path):
    icc = profile("RGB ")
    long = struct.pack(">L", len(icc) + 200_000) + icc[4:] + bytes(200_000)
    written = write(Picture(smooth(), metadata=Metadata(icc=long)), tmp_path / "photo.jpg")
    assert read(written.path).icc == long


def test_exif_of_a_tiff_has_none_of_its_storage(tmp_path):
    path = write(
        Picture(smooth(), metadata=Metadata(exif=exif_block()[6:])), tmp_path / "photo.tif"
    ).path
    tags = tags_of(read(path).exif)
    assert tags[ExifTags.Base.Make] == "Kamera"
    assert not {256, 257, 258, 259, 273, 279, 34675} & set(tags)
    jpeg = write(read(path), tmp_path / "photo.jpg").path
    with Image.open(io.BytesIO(jpeg.read_bytes())) as image:
        assert image.getexif()[ExifTags.Base.Make] == "Kamera"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("garbage", [b"Exif\0\0garbage", b"Exif\0\0II*\0\xff\xff\xff\xff", b"x"])
def test_a_picture_with_damaged_exif_opens_and_can_be_written(tmp_path, kind, garbage):
    path = tmp_path / "photo"
    path.write_bytes(encoded(Image.fromarray(smooth()), kind, exif=garbage))
    picture = read(path)
    assert np.abs(picture.pixels.astype(int) - smooth()).mean() < 4
    for suffix in KEEPS_EXIF:
        written = write(picture, tmp_path / f"out.{suffix}", WriteOptions(overwrite=True))
        assert read(written.path).width == 32


@pytest.mark.parametrize("suffix", KEEPS_EXIF)
def test_exif_that_is_garbage_never_gets_into_a_file(tmp_path, suffix):
    written = write(
        Picture(smooth(), metadata=Metadata(exif=b"garbage")), tmp_path / f"out.{suffix}"
    )
    assert "EXIF" not in written.kept
    assert any(lost.startswith("EXIF") for lost in written.lost)
    assert read(written.path).exif is None


def test_a_png_with_megabytes_of_xmp_opens(tmp_path):
    xmp = b"<x>" + b"edit " * 600_000 + b"</x>"
    path = write(Picture(smooth(), metadata=Metadata(xmp=xmp)), tmp_path / "photo.png").path
    assert read(path).xmp == xmp
