"""Conversion of pictures for the screen: 8 bits, sRGB, premultiplied."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColorSpace, QColorTransform, QImage

from srgui.gui.display.pyramid import Display
from srgui.images import Picture
from srgui.images.metadata.icc import fits
from srgui.images.picture import Pixels
from srgui.images.tone_curve import grey_in_srgb


class DisplayConverter:
    """Convert pixels with the profile of `source` for the screen. Slow: for workers.

    The profile is applied before 16 bits become 8, so that shadows of linear light keep their
    levels. One that can't be used counts as sRGB.
    """

    def __init__(self, source: Picture) -> None:
        self._transform = _to_srgb(source.icc) if source.channels == 3 else None
        self._greys = _greys(source)

    def __call__(self, pixels: Pixels, alpha: Pixels | None = None) -> Display:
        """Convert pixels (h, w, 3 or 1) and alpha (h, w) to (h, w, 4) uint8 for the screen."""
        if self._transform is not None:
            shown = _managed(pixels, self._transform)
        else:
            shown = np.empty((*pixels.shape[:2], 4), np.uint8)
            eight = _eight_bits(pixels) if self._greys is None else self._greys[pixels]
            shown[..., :3] = eight[..., ::-1]  # a single channel serves all three
            shown[..., 3] = 255
        if alpha is None:
            return shown
        opacity = _eight_bits(alpha)
        shown[..., :3] = (shown[..., :3].astype(np.uint16) * opacity[..., None] + 127) // 255
        shown[..., 3] = opacity
        return shown

    def picture(self, picture: Picture) -> Display:
        """Convert a whole picture for the screen."""
        return self(picture.pixels, picture.alpha)


def _managed(pixels: Pixels, transform: QColorTransform) -> Display:
    """Apply a profile to pixels (h, w, 3), with all of their bits."""
    rows, columns = pixels.shape[:2]
    wide = pixels.dtype == np.uint16
    samples = np.full((rows, columns, 4), np.iinfo(pixels.dtype).max, pixels.dtype)
    samples[..., :3] = pixels if wide else pixels[..., ::-1]
    format_ = QImage.Format.Format_RGBX64 if wide else QImage.Format.Format_RGB32
    image = QImage(samples.data, columns, rows, samples.strides[0], format_).copy()
    image.applyColorTransform(transform)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(rows, columns, 4).copy()


def _eight_bits(values: Pixels) -> npt.NDArray[np.uint8]:
    if values.dtype == np.uint16:
        return (values >> 8).astype(np.uint8)
    return values.astype(np.uint8, copy=False)


def _greys(source: Picture) -> npt.NDArray[np.uint8] | None:
    """Return the level on the screen of each level of grey; None without a grey profile."""
    if source.channels != 1 or source.icc is None or not fits(source.icc, 1):
        return None
    values = grey_in_srgb(source.icc, source.peak + 1)
    return None if values is None else np.rint(255 * values).astype(np.uint8)


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
