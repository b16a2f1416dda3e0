"""Conversion of pictures for the screen: 8 bits, sRGB, premultiplied."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColorSpace, QColorTransform, QImage

from srgui.gui.display.pyramid import Display
from srgui.images import Picture
from srgui.images.picture import Pixels


class DisplayConverter:
    """Convert pixels with the profile of `source` for the screen. Slow: for workers.

    A profile that Qt does not support counts as sRGB.
    """

    def __init__(self, source: Picture) -> None:
        self._transform = _to_srgb(source.icc)

    def __call__(self, pixels: Pixels, alpha: Pixels | None = None) -> Display:
        """Convert pixels (h, w, 3 or 1) and alpha (h, w) to (h, w, 4) uint8 for the screen."""
        eight = _eight_bits(pixels)
        shown = np.empty((*pixels.shape[:2], 4), np.uint8)
        shown[..., :3] = eight[..., ::-1]  # a single channel serves all three
        shown[..., 3] = 255
        if self._transform is not None:
            shown = self._managed(shown)
        if alpha is None:
            return shown
        opacity = _eight_bits(alpha)
        shown[..., :3] = (shown[..., :3].astype(np.uint16) * opacity[..., None] + 127) // 255
        shown[..., 3] = opacity
        return shown

    def picture(self, picture: Picture) -> Display:
        """Convert a whole picture for the screen."""
        return self(picture.pixels, picture.alpha)

    def _managed(self, pixels: Display) -> Display:
        assert self._transform is not None
        rows, columns = pixels.shape[:2]
        image = QImage(pixels.data, columns, rows, columns * 4, QImage.Format.Format_RGB32)
        image = image.copy()
        image.applyColorTransform(self._transform)
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        managed = np.frombuffer(image.constBits(), np.uint8).reshape(rows, columns, 4)
        return managed.copy()


def _eight_bits(values: Pixels) -> npt.NDArray[np.uint8]:
    if values.dtype == np.uint16:
        return (values >> 8).astype(np.uint8)
    return values.astype(np.uint8, copy=False)


def _to_srgb(icc: bytes | None) -> QColorTransform | None:
    """Return the transform from a profile to sRGB; None if none is needed."""
    if icc is None or icc[36:40] != b"acsp":  # every profile's header says so
        return None
    space = QColorSpace.fromIccProfile(icc)
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    rgb = space.isValid() and space.colorModel() == QColorSpace.ColorModel.Rgb
    if not rgb or space == srgb:
        return None
    return space.transformationToColorSpace(srgb)
