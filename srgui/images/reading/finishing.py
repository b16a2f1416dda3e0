"""Turn what a decoder returns into an upright Picture."""

from __future__ import annotations

from dataclasses import replace

from srgui.images.codecs.decoded import Decoded
from srgui.images.metadata.exif import exif_dpi, is_exif
from srgui.images.metadata.icc import fits
from srgui.images.metadata.metadata import Metadata
from srgui.images.picture import Picture
from srgui.images.reading.orientation import swaps_sides, to_upright
from srgui.images.tone_curve import hdr_transfer
from srgui.texts import Text


def finished(decoded: Decoded) -> Picture:
    """Return the picture upright, without metadata that is damaged or does not fit."""
    storage, notes = decoded.storage, decoded.notes
    orientation = 1 if storage.is_upright else storage.orientation
    pixels = to_upright(decoded.pixels, orientation)
    alpha = None if decoded.alpha is None else to_upright(decoded.alpha, orientation)
    height, width, channels = pixels.shape
    metadata = replace(decoded.metadata, dpi=_dpi(decoded.metadata))
    if metadata.icc is not None and not fits(metadata.icc, channels):
        metadata = replace(metadata, icc=None)
        notes += (Text("Colour profile dropped: it does not match the pixels."),)
    if metadata.icc is not None and (transfer := hdr_transfer(metadata.icc, channels)):
        sentence = Text(
            "HDR ({transfer}): enlarged as it is stored, with its profile.", transfer=transfer
        )
        notes += (sentence,)
    if metadata.exif is not None and not is_exif(metadata.exif):
        metadata = replace(metadata, exif=None)
        notes += (Text("Damaged EXIF dropped."),)
    return Picture(
        pixels=pixels,
        alpha=alpha,
        metadata=metadata.resized(height, width, swapped=swaps_sides(storage.orientation)),
        notes=notes,
        jpeg=storage.jpeg,
        lossless=storage.lossless,
        frames=decoded.frames,
    )


def _dpi(metadata: Metadata) -> tuple[float, float] | None:
    dpi = metadata.dpi or (exif_dpi(metadata.exif) if metadata.exif else None)
    if dpi is None or not all(1 <= value < 1e5 for value in dpi):
        return None
    return round(dpi[0], 2), round(dpi[1], 2)
