from __future__ import annotations

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
