"""Every format and mode opens as the picture it shows."""

from __future__ import annotations

import io

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from srgui.errors import ReadError
from srgui.images.codecs import pillow
from srgui.images.formats import READABLE_SUFFIXES
from srgui.images.picture import Picture
from srgui.images.reading.reader import read
from tests.images.picture_files import (
    FILES,
    HEIGHT,
    WIDTH,
    deep_tiff,
    encoded,
    png_chunk,
    profile,
    smooth,
)

# Largest mean difference, in levels of 8 bits, that lossy storage may cause in `smooth`.
LOSS = {"jpg": 2, "webp": 4, "avif": 2, "gif": 8, "palette.tif": 12, "jpeg.tif": 3}


def read_bytes(tmp_path, data: bytes, name: str = "picture.png") -> Picture:
    path = tmp_path / name
    path.write_bytes(data)
    return read(path)


def read_image(tmp_path, image: Image.Image, kind: str = "PNG", **settings) -> Picture:
    return read_bytes(tmp_path, encoded(image, kind, **settings))


def test_every_format_shows_the_picture_it_was_made_of(sample):
    picture = read(sample)
    grey = sample.suffix == ".pgm"
    truth = smooth().astype(float)
    if grey:
        truth = truth @ np.array([[0.299], [0.587], [0.114]])
    scale = 257 if picture.bits == 16 else 1
    error = np.abs(picture.pixels / scale - truth).mean()
    tolerance = next((loss for end, loss in LOSS.items() if sample.name.endswith(end)), 0.5)
    assert picture.pixels.shape == (HEIGHT, WIDTH, 1 if grey else 3)
    assert error <= tolerance
    assert picture.path == sample


def test_deep_files_open_with_sixteen_bits_and_their_exact_values(tmp_path):
    truth = smooth(peak=65535)
    for name, data in FILES.items():
        if not name.startswith("deep"):
            continue
        picture = read_bytes(tmp_path, data, name)
        assert picture.pixels.dtype == np.uint16, name
        if name == "deep.avif":  # ten bits: within one of their steps
            assert np.abs(picture.pixels.astype(int) - truth).max() <= 65, name
        else:
            assert np.array_equal(picture.pixels, truth), name


@pytest.mark.parametrize("suffix", READABLE_SUFFIXES)
def test_suffixes_are_lower_case_with_a_dot(suffix):
    assert suffix == suffix.lower()
    assert suffix.startswith(".")


def test_the_contents_count_not_the_suffix(tmp_path):
    picture = read_bytes(tmp_path, FILES["plain.png"], "wrongly named.jpg")
    assert np.array_equal(picture.pixels, smooth())


@pytest.mark.parametrize("mode", ["1", "L"])
def test_grey_stays_grey(tmp_path, mode):
    image = Image.fromarray(smooth(1)[..., 0]).convert(mode)
    picture = read_image(tmp_path, image)
    assert picture.channels == 1
    assert picture.alpha is None
    assert np.array_equal(picture.pixels[..., 0], np.asarray(image.convert("L")))


@pytest.mark.parametrize("mode", ["LA", "RGBA"])
def test_alpha_is_kept_apart_from_the_colour(tmp_path, mode):
    samples = smooth(2 if mode == "LA" else 4)
    picture = read_image(tmp_path, Image.fromarray(samples))
    assert np.array_equal(picture.pixels, samples[..., :-1])
    assert np.array_equal(picture.alpha, samples[..., -1])


def test_a_palette_becomes_colour_and_it_is_said_once(tmp_path):
    image = Image.fromarray(smooth()).quantize(32)
    picture = read_image(tmp_path, image)
    assert np.array_equal(picture.pixels, np.asarray(image.convert("RGB")))
    assert picture.alpha is None
    assert picture.notes == ("Palette expanded to RGB.",)


def test_a_transparent_palette_entry_becomes_alpha(tmp_path):
    image = Image.fromarray(smooth()).quantize(32)
    picture = read_image(tmp_path, image, transparency=5)
    assert np.array_equal(picture.alpha == 0, np.asarray(image) == 5)
    assert set(np.unique(picture.alpha)) == {0, 255}


def test_a_palette_with_an_alpha_for_each_entry_keeps_them(tmp_path):
    image = Image.fromarray(smooth()).quantize(32)
    alphas = bytes(range(0, 256, 8))
    picture = read_image(tmp_path, image, transparency=alphas)
    assert np.array_equal(picture.alpha, np.frombuffer(alphas, np.uint8)[np.asarray(image)])


@pytest.mark.parametrize(("channels", "mode"), [(1, "L"), (3, "RGB")])
def test_one_transparent_colour_becomes_alpha(tmp_path, channels, mode):
    samples = smooth(channels)
    key = tuple(int(value) for value in samples[3, 4])
    image = Image.fromarray(samples[..., 0] if channels == 1 else samples)
    picture = read_image(tmp_path, image, transparency=key[0] if channels == 1 else key)
    assert np.array_equal(picture.alpha == 0, (samples == key).all(axis=2))
    assert np.array_equal(picture.pixels, samples)


@pytest.mark.parametrize("channels", [1, 3])
def test_one_transparent_colour_of_sixteen_bits_becomes_alpha(tmp_path, channels):
    samples = smooth(channels, 65535)
    key = samples[3, 4].astype(">u2").tobytes()
    data = imagecodecs.png_encode(samples.squeeze())
    header_end = 8 + 25
    data = data[:header_end] + png_chunk(b"tRNS", key) + data[header_end:]
    picture = read_bytes(tmp_path, data)
    assert np.array_equal(picture.pixels, samples)
    assert np.array_equal(picture.alpha == 0, (samples == samples[3, 4]).all(axis=2))


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("planar", ["contig", "separate"])
@pytest.mark.parametrize("byteorder", ["<", ">"])
@pytest.mark.parametrize("peak", [255, 65535])
def test_tiff_opens_in_every_layout(tmp_path, channels, planar, byteorder, peak):
    samples = smooth(channels, peak)
    settings = {"photometric": "rgb" if channels > 2 else "minisblack", "byteorder": byteorder}
    stored = samples
    if channels in (2, 4):
        settings["extrasamples"] = ["unassalpha"]
    if channels == 1:
        stored = samples[..., 0]
    else:
        settings["planarconfig"] = planar
        if planar == "separate":
            stored = np.moveaxis(samples, 2, 0)
    picture = read_bytes(tmp_path, deep_tiff(stored, **settings), "picture.tif")
    colours = 3 if channels > 2 else 1
    assert np.array_equal(picture.pixels, samples[..., :colours])
    assert (picture.alpha is None) == (channels in (1, 3))
    if picture.alpha is not None:
        assert np.array_equal(picture.alpha, samples[..., -1])


def test_premultiplied_alpha_is_straightened(tmp_path):
    straight = smooth(4, 65535)
    straight[..., 3] = np.maximum(straight[..., 3], 20_000)
    stored = straight.copy()
    stored[..., :3] = np.rint(straight[..., :3] * (straight[..., 3:] / 65535))
    picture = read_bytes(tmp_path, deep_tiff(stored, extrasamples=["assocalpha"]), "picture.tif")
    # Multiplying by at least 0.3 and rounding costs at most half of 1 / 0.3 levels.
    assert np.abs(picture.pixels.astype(int) - straight[..., :3]).max() <= 2


def test_extra_channels_that_are_no_alpha_are_left_out_and_reported(tmp_path):
    data = deep_tiff(smooth(5), extrasamples=["unassalpha", "unspecified"])
    picture = read_bytes(tmp_path, data, "picture.tif")
    assert np.array_equal(picture.alpha, smooth(5)[..., 3])
    assert picture.notes == ("Extra channels dropped.",)


@pytest.mark.parametrize("peak", [255, 65535])
def test_white_is_zero_is_turned_round(tmp_path, peak):
    samples = smooth(1, peak)[..., 0]
    picture = read_bytes(tmp_path, deep_tiff(samples, photometric="miniswhite"), "picture.tif")
    assert np.array_equal(picture.pixels[..., 0], peak - samples)


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_sixteen_bit_grey_keeps_every_level(tmp_path, kind):
    samples = smooth(1, 65535)[..., 0]
    picture = read_image(tmp_path, Image.fromarray(samples), kind)
    assert picture.channels == 1
    assert np.array_equal(picture.pixels[..., 0], samples)


def test_the_first_page_is_read_and_the_others_are_reported(tmp_path):
    pages = [Image.fromarray(np.full((5, 6, 3), level, np.uint8)) for level in (10, 20, 30)]
    data = encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    picture = read_bytes(tmp_path, data, "scan.tif")
    assert (picture.pixels == 10).all()
    assert picture.notes == ("Only the first of 3 pages was read.",)


@pytest.mark.parametrize("name", ["animated.png", "animated.webp", "animated.gif"])
def test_the_first_frame_is_read_and_the_others_are_reported(tmp_path, name):
    picture = read_bytes(tmp_path, FILES[name], name)
    assert "Only the first of 3 frames was read." in picture.notes
    assert np.abs(picture.pixels.astype(int) - smooth()).mean() < 8


def test_cmyk_is_neither_inverted_nor_tinted(tmp_path):
    picture = read_bytes(tmp_path, FILES["cmyk.jpg"], "picture.jpg")
    assert np.abs(picture.pixels.astype(int) - smooth()).mean() < 2
    assert picture.icc is None
    assert picture.notes == ("Converted from CMYK to RGB without a usable colour profile.",)


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_cmyk_is_converted_through_its_profile(tmp_path, kind):
    cyan = Image.new("CMYK", (16, 16), (255, 0, 0, 0))
    picture = read_image(tmp_path, cyan, kind, icc_profile=profile("CMYK"))
    red, green, blue = picture.pixels[8, 8]
    # The profile shows one full ink as green; arithmetic would show it as (0, 255, 255).
    assert green > 150
    assert blue < 150
    assert red < 50
    assert picture.icc is None
    assert picture.notes == ("Converted from CMYK to sRGB by the embedded colour profile.",)


def test_a_damaged_cmyk_profile_does_not_make_the_picture_unreadable(tmp_path):
    damaged = profile("CMYK")[:200]
    image = Image.new("CMYK", (16, 16), (255, 0, 0, 0))
    picture = read_image(tmp_path, image, "TIFF", icc_profile=damaged)
    assert np.array_equal(picture.pixels[8, 8], (0, 255, 255))
    assert picture.icc is None


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP", "AVIF"])
def test_the_colour_profile_comes_with_the_picture(tmp_path, kind):
    image = Image.fromarray(smooth())
    assert read_image(tmp_path, image, kind, icc_profile=profile("RGB ")).icc == profile("RGB ")


@pytest.mark.parametrize(
    ("channels", "space"), [(3, "GRAY"), (1, "RGB "), (3, "CMYK")], ids=lambda value: str(value)
)
def test_a_profile_of_another_kind_of_picture_is_left_out(tmp_path, channels, space):
    image = Image.fromarray(smooth(channels).squeeze())
    picture = read_image(tmp_path, image, icc_profile=profile(space))
    assert picture.icc is None
    assert picture.notes == ("Colour profile dropped: it does not match the pixels.",)
    assert np.array_equal(picture.pixels, smooth(channels))


def test_ycck_is_read_as_the_cmyk_it_stores(tmp_path):
    # A YCCK file: Adobe's marker says so (transform 2), the inks are stored inverted.
    inks = np.dstack((255 - smooth(), np.zeros((HEIGHT, WIDTH), np.uint8)))
    data = imagecodecs.jpeg8_encode(
        255 - inks, level=98, colorspace="CMYK", outcolorspace="YCCK", subsampling="444"
    )
    assert b"Adobe" in data
    picture = read_bytes(tmp_path, data, "ycck.jpg")
    assert np.abs(picture.pixels.astype(int) - smooth()).mean() < 2


def test_one_pixel_and_one_row_pictures_open(tmp_path):
    for shape in ((1, 1, 3), (1, 40, 3), (40, 1, 3)):
        samples = np.full(shape, 77, np.uint8)
        assert np.array_equal(read_image(tmp_path, Image.fromarray(samples)).pixels, samples)


def test_a_kind_of_pixels_without_a_fixed_white_is_refused_with_its_name(tmp_path):
    samples = smooth(1)[..., 0].astype(np.int32) - 100
    with pytest.raises(ReadError, match="no fixed white"):
        read_image(tmp_path, Image.fromarray(samples), "TIFF")


def test_pictures_are_immutable_and_contiguous(sample):
    picture = read(sample)
    with pytest.raises(ValueError, match="read-only"):
        picture.pixels[0, 0] = 0
    assert picture.pixels.flags.c_contiguous


def test_tga_is_tried_only_on_files_called_so(tmp_path):
    with pytest.raises(ReadError, match="not a picture"):
        read_bytes(tmp_path, FILES["plain.tga"], "notes.txt")


def test_heic_opens_or_says_what_to_install(tmp_path, monkeypatch):
    pillow_heif = pytest.importorskip("pillow_heif", reason="needs the extra srgui[heic]")
    buffer = io.BytesIO()
    pillow_heif.from_pillow(Image.fromarray(smooth())).save(buffer, quality=95)
    picture = read_bytes(tmp_path, buffer.getvalue(), "photo.heic")
    assert np.abs(picture.pixels.astype(int) - smooth()).mean() < 3


def test_heic_without_its_extra_says_what_to_install(tmp_path, monkeypatch):
    def missing(name):
        raise ImportError(name)

    monkeypatch.setattr(pillow.importlib, "import_module", missing)
    with pytest.raises(ReadError, match=r"pip install 'srgui\[heic\]'"):
        read_bytes(tmp_path, b"\0\0\0\x18ftypheic" + bytes(100), "photo.heic")
