"""The kinds of files besides the usual ones: Photoshop's, JPEG XL, floating point."""

from __future__ import annotations

import struct

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image, ImageCms

from srgui.errors import ReadError
from srgui.images.reading.reader import read
from tests.images.picture_files import deep_tiff, encoded, pfm, profile, psd, smooth


def read_bytes(tmp_path, data: bytes, name: str):
    path = tmp_path / name
    path.write_bytes(data)
    return read(path)


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("peak", [255, 65535])
def test_the_composite_of_photoshops_files_is_read_exactly(tmp_path, big, packed, channels, peak):
    truth = smooth(channels, peak)
    picture = read_bytes(tmp_path, psd(truth, big=big, packed=packed), "photo.psd")
    assert np.array_equal(picture.pixels, truth)
    assert picture.alpha is None
    assert picture.notes == ()


def test_the_metadata_of_photoshops_files_is_kept(tmp_path):
    icc = profile("RGB ")
    resolution = (300 << 16).to_bytes(4, "big") + bytes(4) + (150 << 16).to_bytes(4, "big")
    resources = {1005: resolution + bytes(4), 1028: b"\x1c\2\5\0\1A", 1039: icc, 1060: b"<x/>"}
    picture = read_bytes(tmp_path, psd(smooth(), resources=resources), "photo.psd")
    assert (picture.icc, picture.xmp, picture.dpi) == (icc, b"<x/>", (300, 150))
    assert picture.iptc == b"\x1c\2\5\0\1A"


def test_transparency_is_read_and_the_white_below_it_taken_off(tmp_path):
    truth, alpha = smooth(3).astype(float), np.full((24, 32, 1), 128.0)
    over_white = np.rint(truth * alpha / 255 + 255 - alpha)
    stored = np.dstack((over_white, alpha)).astype(np.uint8)
    picture = read_bytes(tmp_path, psd(stored, layers=-1), "photo.psd")
    assert (picture.alpha == 128).all()
    assert np.abs(picture.pixels - truth).max() <= 2  # half a level, doubled by the half cover
    picture = read_bytes(tmp_path, psd(stored, layers=1), "photo.psd")
    assert picture.alpha is None
    assert picture.notes == ("Extra channels dropped.",)


@pytest.mark.parametrize("big", [False, True])
def test_transparency_of_deep_photoshop_files_is_found_behind_the_layers(tmp_path, big):
    stored = np.dstack((smooth(3, 65535), np.full((24, 32), 65535, np.uint16)))
    length = bytes(8 if big else 4)
    merged = b"8BIMMt16" + length + b"8BIMLr16" + length
    picture = read_bytes(tmp_path, psd(stored, big=big, blocks=merged), "photo.psd")
    assert picture.alpha is not None
    assert np.array_equal(picture.pixels, stored[..., :3])
    other = b"8BIMPatt" + bytes(4) + b"8BIMLr16" + length + merged
    picture = read_bytes(tmp_path, psd(stored, big=big, blocks=other), "photo.psd")
    assert picture.alpha is None


@pytest.mark.parametrize("packed", [False, True])
def test_black_and_white_photoshop_files_are_no_negatives(tmp_path, packed):
    white = smooth(1) > 128
    picture = read_bytes(tmp_path, psd(white, packed=packed, mode=0), "photo.psd")
    assert np.array_equal(picture.pixels, np.where(white, 255, 0))


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("peak", [255, 65535])
def test_cmyk_and_lab_with_transparency_are_read(tmp_path, packed, peak):
    rgb = Image.fromarray(smooth())
    lab = ImageCms.profileToProfile(
        rgb, ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
    )
    inks = 255 - np.asarray(rgb.convert("CMYK"))
    for mode, colours in ((4, inks), (9, np.dstack([np.asarray(b) for b in lab.split()]))):
        stored = np.dstack((colours, np.full((24, 32), 255, np.uint8)))
        stored = stored.astype(np.uint16) * 257 if peak > 255 else stored
        data = psd(stored, packed=packed, mode=mode, layers=-1)
        picture = read_bytes(tmp_path, data, "photo.psd")
        assert picture.bits == 8
        assert (picture.alpha == 255).all()
        # The rounding of Lab to 8 bits.
        assert np.abs(picture.pixels.astype(int) - smooth()).mean() < (0.1 if mode == 4 else 2)
        assert any("Converted from" in note for note in picture.notes)
        assert any("Reduced from 16" in note for note in picture.notes) == (peak > 255)


def test_the_palette_of_a_photoshop_file_may_have_a_transparent_entry(tmp_path):
    indices = np.arange(24 * 32, dtype=np.uint8).reshape(24, 32, 1)
    palette = bytes(range(256)) + bytes(range(256))[::-1] + bytes(256)
    for resources, clear in (({}, None), ({1047: b"\0\7"}, 7)):
        data = psd(indices, mode=2, palette=palette, resources=resources)
        picture = read_bytes(tmp_path, data, "photo.psd")
        assert picture.pixels[0, 9].tolist() == [9, 246, 0]
        assert "Palette expanded to RGB." in picture.notes
        assert (picture.alpha is None) == (clear is None)
        assert clear is None or np.array_equal(picture.alpha == 0, indices[..., 0] == clear)


def test_layers_without_a_composite_are_refused_with_what_to_do(tmp_path):
    data = psd(np.full((24, 32, 3), 255, np.uint8), resources={1057: bytes(5)})
    with pytest.raises(ReadError, match=r"layers without a composite\. Save it again with Maxim"):
        read_bytes(tmp_path, data, "photo.psd")


def test_a_lying_photoshop_file_takes_no_memory(tmp_path):
    data = bytearray(psd(smooth()))
    data[14:22] = (18000).to_bytes(4, "big") * 2
    with pytest.raises(ReadError, match="do not fit in a file of 2352 bytes"):
        read_bytes(tmp_path, bytes(data), "photo.psd")


FLOATS = np.array([[[-1.0], [0.0], [0.25], [1.0], [7.0], [np.nan], [np.inf]]])
SCALED = [0, 8192, 10240, 16384, 65535, 0, 65535]  # from -1 to 7; what is no number becomes -1
CLIPPED = [0, 0, 16384, 65535, 65535, 0, 65535]


@pytest.mark.parametrize("kind", [np.float16, np.float32, np.float64])
def test_floating_point_tiffs_are_scaled_by_their_range_and_it_is_said(tmp_path, kind):
    data = deep_tiff(FLOATS[..., 0].astype(kind), photometric="minisblack")
    picture = read_bytes(tmp_path, data, "photo.tif")
    assert picture.pixels.ravel().tolist() == SCALED
    assert picture.metadata.value_range == (-1, 7)
    assert "from -1 to 7" in str(picture.notes[0])
    assert "clipped" in str(picture.notes[1])  # what is no number, and infinity


def test_a_range_can_be_stated(tmp_path):
    for name, data in {
        "photo.tif": deep_tiff(FLOATS[..., 0].astype(np.float32), photometric="minisblack"),
        "photo.pfm": pfm(FLOATS),
    }.items():
        (tmp_path / name).write_bytes(data)
        picture = read(tmp_path / name, value_range=(0.0, 1.0))
        assert picture.pixels.ravel().tolist() == CLIPPED
        assert picture.metadata.value_range == (0, 1)
        assert "clipped" in str(picture.notes[1])


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((0.2, 0.7), (0, 1)),  # black and white
        ((0.4, 18.0), (0, 18)),  # metres
        ((900.0, 1000.0), (900, 1000)),
        ((-3.0, 0.5), (-3, 0.5)),
        ((7.0, 7.0), (7, 8)),
    ],
)
def test_the_own_range_is_that_of_the_values(tmp_path, values, expected):
    samples = np.array([[[values[0]], [values[1]]]], np.float32)
    picture = read_bytes(tmp_path, pfm(samples), "depth.pfm")
    assert picture.metadata.value_range == pytest.approx(expected)


def test_pfm_and_32_bit_photoshop_files_are_scaled_too(tmp_path):
    for name, data in {
        "photo.pfm": pfm(FLOATS),
        "photo.psd": psd(FLOATS.astype(np.float32)),
    }.items():
        picture = read_bytes(tmp_path, data, name)
        assert picture.pixels.ravel().tolist() == SCALED
        assert picture.metadata.value_range == (-1, 7)


def test_a_jpeg_xl_keeps_transparency_and_sixteen_bits(tmp_path):
    truth = smooth(4, 65535)
    picture = read_bytes(tmp_path, imagecodecs.jpegxl_encode(truth, lossless=True), "photo.jxl")
    assert np.array_equal(picture.pixels, truth[..., :3])
    assert np.array_equal(picture.alpha, truth[..., 3])


@pytest.mark.parametrize("shape", [(24, 32), (100, 100), (41, 300), (1, 5000), (600, 801)])
def test_the_size_of_a_jpeg_xl_is_known_before_it_is_decoded(tmp_path, shape):
    path = tmp_path / "photo.jxl"
    path.write_bytes(imagecodecs.jpegxl_encode(np.zeros((*shape, 3), np.uint8), effort=1))
    with pytest.raises(ReadError, match=f"{shape[1]} x {shape[0]}"):
        read(path, pixel_limit=shape[0] * shape[1] - 1)
    assert read(path, pixel_limit=shape[0] * shape[1]).pixels.shape == (*shape, 3)


@pytest.mark.parametrize("bits", [10, 12])
@pytest.mark.parametrize("kind", ["jxl", "jp2", "avif", "ppm"])
def test_ten_and_twelve_bits_are_widened_exactly(tmp_path, kind, bits):
    peak = 2**bits - 1
    levels = (np.arange(24 * 32 * 3).reshape(24, 32, 3) * 7 % (peak + 1)).astype(np.uint16)
    levels[0, 0] = 0, peak // 2, peak
    data = {
        "jxl": lambda: imagecodecs.jpegxl_encode(levels, bitspersample=bits, lossless=True),
        "jp2": lambda: imagecodecs.jpeg2k_encode(
            levels, bitspersample=bits, codecformat="jp2", level=0
        ),
        "avif": lambda: imagecodecs.avif_encode(levels, bitspersample=bits, level=100),
        "ppm": lambda: b"P6 32 24 %d\n" % peak + levels.astype(">u2").tobytes(),
    }[kind]()
    picture = read_bytes(tmp_path, data, f"photo.{kind}")
    expected = np.floor(levels * (65535 / peak) + 0.5)  # to the nearest level, no tie is possible
    assert np.array_equal(picture.pixels, expected)


@pytest.mark.parametrize("bits", [9, 10, 12, 14])
def test_grey_jpeg_2000_files_are_widened_exactly_too(tmp_path, bits):
    peak = 2**bits - 1
    levels = (np.arange(24 * 32).reshape(24, 32) * 7 % (peak + 1)).astype(np.uint16)
    levels[0, :2] = 0, peak
    data = imagecodecs.jpeg2k_encode(
        levels, bitspersample=bits, codecformat="jp2", level=0, reversible=True
    )
    picture = read_bytes(tmp_path, data, "photo.jp2")
    assert np.array_equal(picture.pixels[..., 0], np.floor(levels * (65535 / peak) + 0.5))


def test_a_grey_tiff_of_twelve_bits_is_widened_exactly(tmp_path):
    levels = (np.arange(24 * 32).reshape(24, 32) * 7 % 4096).astype(np.uint16)
    levels[0, :2] = 0, 4095
    path = tmp_path / "photo.tif"
    with tifffile.TiffWriter(path) as tif:
        for page in (levels, levels[::-1]):
            tif.write(page, photometric="minisblack", bitspersample=12)
    expected = np.floor(levels * (65535 / 4095) + 0.5)
    assert np.array_equal(read(path).pixels[..., 0], expected)
    assert np.array_equal(read(path, frame=1).pixels[..., 0], expected[::-1])


def test_a_multichannel_photoshop_file_is_refused_instead_of_read_in_part(tmp_path):
    data = bytearray(psd(smooth()))
    data[24:26] = (7).to_bytes(2, "big")
    with pytest.raises(ReadError, match="multichannel"):
        read_bytes(tmp_path, bytes(data), "photo.psd")


def test_exif_in_the_boxes_of_a_jpeg_xl_is_kept(tmp_path):
    plain = imagecodecs.jpegxl_encode(smooth(), lossless=True)
    exif = Image.Exif()
    exif[271] = "Kamera"

    def box(name: bytes, data: bytes) -> bytes:
        return (len(data) + 8).to_bytes(4, "big") + name + data

    assert plain.startswith(b"\xff\x0a")
    data = (
        b"\0\0\0\x0cJXL \r\n\x87\n"
        + box(b"ftyp", b"jxl \0\0\0\0jxl ")
        + box(b"Exif", bytes(4) + exif.tobytes()[6:])
        + box(b"jxlc", plain)
    )
    picture = read_bytes(tmp_path, data, "photo.jxl")
    assert np.array_equal(picture.pixels, smooth())
    assert b"Kamera" in picture.exif


def test_sixteen_bits_of_an_sgi_file_becoming_eight_is_reported(tmp_path):
    data = bytearray(encoded(Image.fromarray(smooth()), "SGI"))
    assert read_bytes(tmp_path, bytes(data), "photo.sgi").notes == ()
    deep = np.moveaxis(smooth(peak=65535), 2, 0)[:, ::-1].astype(">u2").tobytes()
    data[3] = 2
    picture = read_bytes(tmp_path, bytes(data[:512]) + deep, "photo.sgi")
    assert "Reduced from 16 to 8 bits per channel." in picture.notes


def test_the_largest_picture_of_an_icns_file_is_read(tmp_path):
    path = tmp_path / "icon.icns"
    path.write_bytes(encoded(Image.fromarray(smooth()).resize((128, 128)), "ICNS"))
    assert read(path).pixels.shape == (1024, 1024, 3)  # Pillow writes every size up to that


@pytest.mark.parametrize("kind", [np.int8, np.int16])
def test_signed_samples_are_refused_since_no_level_is_white(tmp_path, kind):
    data = deep_tiff(smooth(1).astype(kind)[..., 0], photometric="minisblack")
    with pytest.raises(ReadError, match=f"{np.dtype(kind)} pixels, which have no fixed white"):
        read_bytes(tmp_path, data, "photo.tif")


def test_of_two_icons_of_one_size_the_one_with_more_colours_is_read(tmp_path):
    grey, colour = (
        Image.fromarray(smooth()).resize((16, 16)).convert(mode).quantize(count)
        for mode, count in (("L", 16), ("RGB", 256))
    )
    images = [encoded(image.convert("RGBA"), "PNG") for image in (grey, colour)]
    entries, place = b"", 6 + 2 * 16
    for data, count in zip(images, (16, 0), strict=True):
        entries += struct.pack("<4B2H2L", 16, 16, count, 0, 1, 0, len(data), place)
        place += len(data)
    for order in (1, -1):
        rows = [entries[:16], entries[16:]][::order]
        data = b"\0\0\1\0\2\0" + b"".join(rows) + b"".join(images)
        picture = read_bytes(tmp_path, data, "folder.ico")
        assert np.array_equal(picture.pixels, np.asarray(colour.convert("RGB")))
