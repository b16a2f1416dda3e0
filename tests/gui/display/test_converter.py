from __future__ import annotations

import imagecodecs
import numpy as np
from PIL import ImageCms
from PySide6.QtGui import QColorSpace

from srgui.gui.display.converter import DisplayConverter
from srgui.images import Metadata, Picture


def converted(picture: Picture) -> np.ndarray:
    """Red, green, blue, alpha."""
    return DisplayConverter(picture).picture(picture)[..., [2, 1, 0, 3]]


def flat(*colour: int, dtype=np.uint8) -> np.ndarray:
    return np.full((2, 3, len(colour)), colour, dtype)


def test_srgb_pixels_reach_the_screen_unchanged():
    picture = Picture(flat(10, 120, 250))
    assert (converted(picture) == (10, 120, 250, 255)).all()


def test_an_embedded_srgb_profile_changes_nothing():
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    shown = converted(Picture(flat(10, 120, 250), metadata=Metadata(icc=icc))).astype(int)
    assert np.abs(shown - (10, 120, 250, 255)).max() <= 1


def test_a_wide_profile_is_converted_to_srgb():
    icc = QColorSpace(QColorSpace.NamedColorSpace.DisplayP3).iccProfile().data()
    red, green, blue, _ = converted(Picture(flat(200, 100, 100), metadata=Metadata(icc=icc)))[
        0, 0
    ].astype(int)
    # Display P3 (200, 100, 100) is (213, 93, 95) in sRGB, by the standards' matrices.
    assert abs(red - 213) <= 2
    assert abs(green - 93) <= 2
    assert abs(blue - 95) <= 2


def test_a_damaged_profile_is_taken_for_srgb():
    assert (
        converted(Picture(flat(10, 120, 250), metadata=Metadata(icc=b"no profile")))
        == (10, 120, 250, 255)
    ).all()


def test_sixteen_bits_are_shown_with_their_upper_eight():
    picture = Picture(flat(0, 0x8000, 0xFFFF, dtype=np.uint16))
    assert (converted(picture) == (0, 0x80, 0xFF, 255)).all()


def test_grey_is_shown_without_a_tint():
    assert (converted(Picture(flat(77))) == (77, 77, 77, 255)).all()


def test_transparency_is_premultiplied():
    picture = Picture(flat(200, 100, 50), alpha=np.full((2, 3), 128, np.uint8))
    assert np.abs(converted(picture).astype(int) - (100, 50, 25, 128)).max() <= 1


def linear_ramp(channels: int) -> tuple[np.ndarray, np.ndarray]:
    """The darkest 5 % of linear light in 16 bits, (1, 512, channels), and its levels in sRGB."""
    ramp = np.linspace(0, 0.05 * 65535, 512).astype(np.uint16)
    light = ramp / 65535
    srgb = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    return np.repeat(ramp[None, :, None], channels, axis=2), 255 * srgb


def test_a_profile_is_applied_before_16_bits_become_8():
    primaries = 0.64, 0.33, 0.30, 0.60, 0.15, 0.06  # sRGB's
    linear = QColorSpace(QColorSpace.NamedColorSpace.SRgbLinear).iccProfile().data()
    colour = imagecodecs.cms_profile(
        "rgb", whitepoint=(0.3127, 0.3290), primaries=primaries, gamma=1.0
    )
    grey = imagecodecs.cms_profile("gray", gamma=1.0)
    for channels, icc in ((3, colour), (3, linear), (1, grey)):
        pixels, expected = linear_ramp(channels)
        shown = converted(Picture(pixels, metadata=Metadata(icc=icc)))
        for channel in range(3):
            # Half a level of rounding, and Qt's own curves.
            assert np.abs(shown[0, :, channel] - expected).max() <= 1.1
        assert len(np.unique(shown[0, :, 1])) >= 62


def test_a_grey_profile_is_applied_to_8_bits_too():
    icc = imagecodecs.cms_profile("gray", gamma=1.0)
    shown = converted(Picture(flat(55), metadata=Metadata(icc=icc)))
    assert (shown == (128, 128, 128, 255)).all()  # 21.6 % of the light
