"""Conversion of pictures to common colour spaces."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, TypeAlias

import imagecodecs
import numpy as np

from srgui.images.metadata.icc_from_tags import display_p3, srgb
from srgui.images.picture import Picture

ColourSpace: TypeAlias = Literal["same", "srgb", "display-p3"]
"""The colour space of a file: that of the picture, or a common one."""

_ROWS_AT_ONCE = 512


def converted(picture: Picture, space: ColourSpace) -> Picture:
    """Return the picture in a colour space, with its profile. A grey picture, one whose values
    are no colours, and one whose profile can't be used, stay as they are.
    """
    is_colour = picture.channels == 3 and picture.metadata.value_range is None
    if space == "same" or not is_colour:
        return picture
    source = picture.icc or srgb()
    target = srgb() if space == "srgb" else display_p3()
    pixels = np.empty_like(picture.pixels)
    try:
        for top in range(0, picture.height, _ROWS_AT_ONCE):
            rows = np.ascontiguousarray(picture.pixels[top : top + _ROWS_AT_ONCE])
            pixels[top : top + len(rows)] = imagecodecs.cms_transform(
                rows, source, target, colorspace="rgb", outcolorspace="rgb"
            )
    except imagecodecs.CmsError:
        return picture
    return replace(picture, pixels=pixels, metadata=replace(picture.metadata, icc=target))
