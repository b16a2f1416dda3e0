"""Files can be written in a common colour space."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from srgui.images import Metadata, Picture
from srgui.images.metadata.icc_from_tags import display_p3, srgb
from srgui.images.reading.reader import read
from srgui.images.writing.colour_spaces import converted
from srgui.images.writing.writer import WriteOptions, write


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_the_red_of_srgb_has_its_published_place_in_display_p3(dtype: type) -> None:
    peak = np.iinfo(dtype).max
    red = Picture(np.array([[[peak, 0, 0], [peak, peak, peak]]], dtype))
    wide = converted(red, "display-p3")
    assert wide.icc == display_p3()
    # CSS Color 4: color(srgb 1 0 0) is color(display-p3 0.9175 0.2003 0.1387).
    assert wide.pixels[0, 0] / peak == pytest.approx((0.9175, 0.2003, 0.1387), abs=0.006)
    assert np.all(wide.pixels[0, 1] >= peak * 0.996)  # white stays white
    back = converted(wide, "srgb")
    assert back.icc == srgb()
    assert back.pixels[0, 0] / peak == pytest.approx((1, 0, 0), abs=0.03)


def test_grey_and_the_same_space_stay_as_they_are() -> None:
    grey = Picture(np.full((3, 4, 1), 90, np.uint8))
    assert converted(grey, "srgb") is grey
    colour = Picture(np.full((3, 4, 3), 90, np.uint8))
    assert converted(colour, "same") is colour
    broken = replace(colour, metadata=Metadata(icc=b"no profile"))
    assert converted(broken, "srgb") is broken


@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_a_file_is_written_in_it_with_its_profile(tmp_path: Path, suffix: str) -> None:
    picture = Picture(np.full((16, 16, 3), (200, 90, 40), np.uint8))
    path = tmp_path / f"wide.{suffix}"
    write(picture, path, WriteOptions(colours="display-p3"))
    written = read(path)
    assert written.icc == display_p3()
    expected = converted(picture, "display-p3").pixels[8, 8].astype(int)
    assert np.abs(written.pixels[8, 8].astype(int) - expected).max() <= 2  # JPEG rounds
