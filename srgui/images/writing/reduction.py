"""Reduce a header to what a format can contain, and report what is kept and lost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from srgui.images.formats import JPEG, Format
from srgui.images.metadata.comments import fits_jpeg, in_xmp
from srgui.images.metadata.exif import exif_dpi, exif_of_dpi, is_exif
from srgui.images.metadata.icc import fits
from srgui.images.metadata.iptc import as_xmp
from srgui.images.metadata.location import without_location
from srgui.images.metadata.metadata import Metadata
from srgui.images.metadata.provenance import with_provenance
from srgui.images.picture import Header, Pixels
from srgui.images.writing.options import WriteOptions
from srgui.texts import Text

_JPEG_SEGMENT = 65533
_LARGEST_IN_JPEG = {
    "exif": _JPEG_SEGMENT - 6,
    "xmp": _JPEG_SEGMENT - 29,
    "iptc": _JPEG_SEGMENT - 28,
}
_NAMES = {
    "icc": Text("colour profile"),
    "exif": Text("EXIF"),
    "xmp": Text("XMP"),
    "iptc": Text("IPTC"),
    "comments": Text("comment"),
    "dpi": Text("resolution"),
}


def reduced(
    header: Header, format_: Format, options: WriteOptions
) -> tuple[Header, tuple[Text, ...], tuple[Text, ...]]:
    """Reduce a header to what `format_` can contain and `options` ask for.

    Returns it with one phrase each for what is kept and what is lost.
    """
    kept: list[Text] = []
    lost: list[Text] = []
    header = _reduced_pixels(header, format_, kept, lost)
    metadata = header.metadata
    if options.strip:
        metadata = Metadata(icc=metadata.icc, value_range=metadata.value_range)
    elif not options.location:
        metadata = without_location(metadata)
    if options.dpi is not None:
        metadata = metadata.at_dpi(options.dpi)
    if metadata.icc is not None and not fits(metadata.icc, header.channels):
        metadata = replace(metadata, icc=None)
        lost.append(Text("colour profile (it does not match the pixels)"))
    elif metadata.icc is not None and header.channels == 1 and not format_.keeps_grey:
        metadata = replace(metadata, icc=None)
        lost.append(
            Text(
                "grey colour profile ({format} has no grey: converted to sRGB)", format=format_.name
            )
        )
    if metadata.exif is not None and not is_exif(metadata.exif):
        metadata = replace(metadata, exif=None)
        lost.append(Text("EXIF (it is damaged)"))
    metadata, kept_as_xmp, lost_as_xmp = _moved_to_xmp(metadata, format_)
    for field, name in _NAMES.items():
        if not getattr(metadata, field):
            continue
        if field == "dpi" and "exif" in format_.keeps and "dpi" not in format_.keeps:
            metadata, fitted = _dpi_in_exif(metadata)
        else:
            fitted = field in format_.keeps and (format_ is not JPEG or _fits_jpeg(metadata, field))
            metadata = metadata if fitted else _without(metadata, field)
        if fitted:
            kept.append(name)
        else:
            lost.append(Text("{name} ({format} can't store it)", name=name, format=format_.name))
    if options.provenance:
        metadata = _recorded(metadata, format_)
    return replace(header, metadata=metadata), (*kept, *kept_as_xmp), (*lost, *lost_as_xmp)


def _recorded(metadata: Metadata, format_: Format) -> Metadata:
    """Record the provenance of a result in its XMP if there is room for it."""
    if metadata.provenance is None or "xmp" not in format_.keeps:
        return metadata
    recorded = replace(metadata, xmp=with_provenance(metadata.xmp, metadata.provenance))
    fits_ = recorded.xmp is not None and (format_ is not JPEG or _fits_jpeg(recorded, "xmp"))
    return recorded if fits_ else metadata


def _reduced_pixels(header: Header, format_: Format, kept: list[Text], lost: list[Text]) -> Header:
    if header.metadata.value_range and format_.keeps_floats:
        header = replace(header, bits=32)
        kept.append(Text("floating point"))
    elif header.metadata.value_range:
        header = replace(header, metadata=replace(header.metadata, value_range=None))
        lost.append(Text("floating point ({format} has whole numbers)", format=format_.name))
    if header.bits == 16 and format_.keeps_16_bits:
        kept.append(Text("16 bits"))
    elif header.bits == 16:
        header = replace(header, bits=8)
        lost.append(Text("16 bits ({format} has 8: rounded)", format=format_.name))
    if header.alpha and format_.keeps_alpha:
        kept.append(Text("transparency"))
    elif header.alpha:
        header = replace(header, alpha=False)
        lost.append(
            Text("transparency ({format} has none: flattened on white)", format=format_.name)
        )
    return header


def _moved_to_xmp(metadata: Metadata, format_: Format) -> tuple[Metadata, list[Text], list[Text]]:
    """Move IPTC and comments to XMP where the format has no other place for them."""
    kept, lost = [], []
    if metadata.iptc and "iptc" in format_.keeps_as_xmp:
        xmp, complete = as_xmp(metadata.iptc, metadata.xmp)
        if xmp is not None:
            metadata = replace(metadata, xmp=xmp, iptc=None)
            kept.append(Text("IPTC (as XMP)"))
            lost += [] if complete else [Text("some fields of IPTC (XMP has no place for them)")]
    if metadata.comments and "comments" in format_.keeps_as_xmp:
        xmp = in_xmp(metadata.comments, metadata.xmp)
        if xmp is not None:
            metadata = replace(metadata, xmp=xmp, comments=())
            kept.append(Text("comment (as XMP)"))
    return metadata, kept, lost


def _fits_jpeg(metadata: Metadata, field: str) -> bool:
    if field == "comments":
        return fits_jpeg(metadata.comments)
    largest = _LARGEST_IN_JPEG.get(field)
    return largest is None or len(getattr(metadata, field)) <= largest


def _without(metadata: Metadata, field: str) -> Metadata:
    values: dict[str, Any] = {field: () if field == "comments" else None}
    return replace(metadata, **values)


def _dpi_in_exif(metadata: Metadata) -> tuple[Metadata, bool]:
    """Put the resolution into EXIF if there is room for it, and return whether it is there."""
    assert metadata.dpi is not None
    if metadata.exif is None:
        return replace(metadata, exif=exif_of_dpi(metadata.dpi)), True
    return metadata, exif_dpi(metadata.exif) is not None


def flattened(pixels: Pixels, alpha: Pixels) -> Pixels:
    """Blend (H, W, C) straight colour with (H, W) alpha over white."""
    white = np.iinfo(pixels.dtype).max
    cover = alpha[..., None].astype(np.float32) / white
    over: Pixels = np.rint(pixels * cover + white * (1 - cover)).astype(pixels.dtype)
    return over
