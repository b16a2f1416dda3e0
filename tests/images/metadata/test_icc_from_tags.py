"""Colours described by numbers become an equivalent profile."""

from __future__ import annotations

import io
import struct

import imagecodecs
import numpy as np
import pytest
from PIL import Image, ImageCms

from srgui.images.reading.reader import read
from srgui.images.writing.writer import write
from tests.images.picture_files import encoded, png_chunk, profile, smooth

WHITE, SRGB = (31270, 32900), (64000, 33000, 30000, 60000, 15000, 6000)
ADOBE = (64000, 33000, 21000, 71000, 15000, 6000)
P3 = np.array([[0.4866, 0.2657, 0.1982], [0.2290, 0.6917, 0.0793], [0, 0.0451, 1.0439]])
TO_SRGB = np.array(  # of XYZ at D65, IEC 61966-2-1
    [[3.2406, -1.5372, -0.4986], [-0.9689, 1.8758, 0.0415], [0.0557, -0.2040, 1.0570]]
)


def png(tmp_path, *chunks: bytes, image: Image.Image | None = None):
    data = encoded(image or Image.fromarray(smooth()), "PNG")
    path = tmp_path / "photo.png"
    path.write_bytes(data[:33] + b"".join(chunks) + data[33:])
    return read(path)


def gamma(value: int) -> bytes:
    return png_chunk(b"gAMA", struct.pack(">L", value))


def chromaticities(*values: int) -> bytes:
    return png_chunk(b"cHRM", struct.pack(">8L", *values))


def in_srgb(icc: bytes, colour: tuple[int, ...], mode: str = "RGB") -> np.ndarray:
    """A colour under a profile as Little CMS, an independent reader, shows it."""
    source = ImageCms.ImageCmsProfile(io.BytesIO(icc))
    target = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    image = Image.new(mode, (1, 1), colour if mode == "RGB" else colour[0])
    shown = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
    return np.asarray(shown)[0, 0].astype(int)


def coded(linear: np.ndarray) -> np.ndarray:
    linear = np.clip(linear, 0, 1)
    curved = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.rint(curved * 255)


@pytest.mark.parametrize("level", [20, 100, 200])
def test_a_gamma_of_one_is_given_to_other_programs_by_a_profile(tmp_path, level):
    picture = png(tmp_path, gamma(100_000))
    assert np.array_equal(picture.pixels, smooth())
    assert picture.notes == ("Gamma and primaries converted to an ICC profile.",)
    # Two levels: of the profile's and Little CMS's rounding.
    np.testing.assert_allclose(in_srgb(picture.icc, (level,) * 3), coded(level / 255), atol=2)
    written = write(picture, tmp_path / "out.png")
    assert "colour profile" in written.kept
    assert read(written.path).icc == picture.icc


def test_other_primaries_are_given_by_the_profile(tmp_path):
    picture = png(tmp_path, gamma(45455), chromaticities(*WHITE, *ADOBE))
    shown = in_srgb(picture.icc, (100, 200, 100))
    assert shown[0] < 60  # a green beyond sRGB's
    np.testing.assert_allclose(in_srgb(picture.icc, (128,) * 3), (128,) * 3, atol=3)


def test_grey_gets_a_grey_profile(tmp_path):
    picture = png(tmp_path, gamma(100_000), image=Image.fromarray(smooth(1)[..., 0]))
    assert picture.channels == 1
    shown = in_srgb(picture.icc, (100,), "L")
    np.testing.assert_allclose(shown, [coded(100 / 255)] * 3, atol=2)


@pytest.mark.parametrize(
    "chunks",
    [
        [gamma(45455)],
        [gamma(45455), chromaticities(*WHITE, *SRGB)],
        [png_chunk(b"sRGB", b"\0"), gamma(100_000)],
        [gamma(0)],
        [gamma(1)],
        [gamma(60_000), chromaticities(*WHITE, *[30000] * 6)],
        [gamma(60_000), chromaticities(*WHITE, *[0] * 6)],
    ],
    ids=["2.2", "sRGB by numbers", "sRGB", "zero", "absurd", "no colours", "nothing"],
)
def test_srgb_and_nonsense_get_none(tmp_path, chunks):
    assert png(tmp_path, *chunks).icc is None


def test_a_profile_of_the_files_own_counts_for_more(tmp_path):
    path = tmp_path / "own.png"
    data = encoded(Image.fromarray(smooth()), "PNG", icc_profile=profile("RGB "))
    path.write_bytes(data[:33] + gamma(100_000) + data[33:])
    assert read(path).icc == profile("RGB ")


def test_display_p3_named_by_a_number_becomes_a_profile(tmp_path):
    colour = (60, 180, 90)
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in
              (value / 255 for value in colour)]  # fmt: skip
    expected = coded(TO_SRGB @ P3 @ linear)
    by_png = png(tmp_path, png_chunk(b"cICP", bytes((12, 13, 0, 1))))
    path = tmp_path / "photo.avif"
    path.write_bytes(imagecodecs.avif_encode(smooth(), primaries=12, transfer=13, matrix=6))
    for icc in (by_png.icc, read(path).icc):
        np.testing.assert_allclose(in_srgb(icc, colour), expected, atol=2)
