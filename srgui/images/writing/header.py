"""What is known of a picture file before its pixels: size, kind, metadata."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from srgui.images.formats import Format, WriteOptions
from srgui.images.metadata.comments import Comment, fits_jpeg, in_xmp
from srgui.images.metadata.exif import (
    exif_dpi,
    exif_of_dpi,
    exif_printed_at,
    is_exif,
    updated_exif,
    updated_xmp,
    xmp_printed_at,
)
from srgui.images.metadata.icc import fits
from srgui.images.metadata.iptc import as_xmp
from srgui.images.picture import Picture
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


@dataclass(frozen=True)
class Header:
    """A picture file without its pixels: `channels` is 1 or 3, `bits` 8 or 16 a channel."""

    width: int
    height: int
    channels: int
    alpha: bool
    bits: int
    icc: bytes | None = None
    exif: bytes | None = None
    xmp: bytes | None = None
    dpi: tuple[float, float] | None = None
    iptc: bytes | None = None
    comments: tuple[Comment, ...] = ()

    @classmethod
    def like(cls, picture: Picture, height: int, width: int) -> Header:
        """The header of `picture` at another size, with its metadata brought up to date."""
        return cls(
            width=width,
            height=height,
            channels=picture.channels,
            alpha=picture.alpha is not None,
            bits=picture.bits,
            icc=picture.icc,
            exif=updated_exif(picture.exif, height, width) if picture.exif else None,
            xmp=updated_xmp(picture.xmp, height, width) if picture.xmp else None,
            dpi=picture.dpi,
            iptc=picture.iptc,
            comments=picture.comments,
        )

    def printed_at(self, dpi: int) -> Header:
        """This header, telling the resolution of a print wherever it told one."""
        return replace(
            self,
            dpi=(float(dpi), float(dpi)),
            exif=exif_printed_at(self.exif, dpi) if self.exif else None,
            xmp=xmp_printed_at(self.xmp, dpi) if self.xmp else None,
        )

    @property
    def samples(self) -> int:
        """Channels, transparency counted."""
        return self.channels + self.alpha

    @property
    def row_bytes(self) -> int:
        """Bytes of an uncompressed row."""
        return self.width * self.samples * self.bits // 8


def reduced(
    header: Header, kind: Format, options: WriteOptions
) -> tuple[Header, tuple[Text, ...], tuple[Text, ...]]:
    """The header as `kind` can hold it and `options` want it, and one phrase each for what is kept
    and lost.
    """
    kept, lost = [], []
    if header.bits == 16:
        if kind.deep:
            kept.append(Text("16 bits"))
        else:
            header = replace(header, bits=8)
            lost.append(Text("16 bits ({format} holds 8: rounded)", format=kind.name))
    if header.alpha:
        if kind.alpha:
            kept.append(Text("transparency"))
        else:
            header = replace(header, alpha=False)
            lost.append(
                Text("transparency ({format} has none: flattened on white)", format=kind.name)
            )
    if options.strip:
        header = replace(header, exif=None, xmp=None, iptc=None, comments=(), dpi=None)
    if options.dpi is not None:
        header = header.printed_at(options.dpi)
    if header.icc is not None and not fits(header.icc, header.channels):
        header = replace(header, icc=None)
        lost.append(Text("colour profile (it does not fit the pixels)"))
    elif header.icc is not None and header.channels == 1 and not kind.grey:
        header = replace(header, icc=None)
        lost.append(
            Text("grey colour profile ({format} has no grey: turned into sRGB)", format=kind.name)
        )
    if header.exif is not None and not is_exif(header.exif):
        header = replace(header, exif=None)
        lost.append(Text("EXIF (it is damaged)"))
    header, kept_by_xmp, lost_by_xmp = _told_by_xmp(header, kind)
    for field, name in _NAMES.items():
        if not getattr(header, field):
            continue
        if field == "dpi" and "exif" in kind.holds and "dpi" not in kind.holds:
            header, held = _dpi_in_exif(header)
        else:
            held = field in kind.holds and (kind.name != "JPEG" or _fits_jpeg(header, field))
            header = header if held else _without(header, field)
        if held:
            kept.append(name)
        else:
            lost.append(Text("{name} ({format} can't hold it)", name=name, format=kind.name))
    return header, (*kept, *kept_by_xmp), (*lost, *lost_by_xmp)


def _told_by_xmp(header: Header, kind: Format) -> tuple[Header, list[Text], list[Text]]:
    """The header with its IPTC and comments in XMP where `kind` has no other place for them."""
    kept, lost = [], []
    if header.iptc and "iptc" in kind.by_xmp:
        xmp, complete = as_xmp(header.iptc, header.xmp)
        if xmp is not None:
            header = replace(header, xmp=xmp, iptc=None)
            kept.append(Text("IPTC (as XMP)"))
            lost += [] if complete else [Text("some fields of IPTC (XMP has no place for them)")]
    if header.comments and "comments" in kind.by_xmp:
        xmp = in_xmp(header.comments, header.xmp)
        if xmp is not None:
            header = replace(header, xmp=xmp, comments=())
            kept.append(Text("comment (as XMP)"))
    return header, kept, lost


def _fits_jpeg(header: Header, field: str) -> bool:
    if field == "comments":
        return fits_jpeg(header.comments)
    largest = _LARGEST_IN_JPEG.get(field)
    return largest is None or len(getattr(header, field)) <= largest


def _without(header: Header, field: str) -> Header:
    values: dict[str, Any] = {field: () if field == "comments" else None}
    return replace(header, **values)


def _dpi_in_exif(header: Header) -> tuple[Header, bool]:
    """The header with its resolution in EXIF, if there is room for it, and whether it is there."""
    assert header.dpi is not None
    if header.exif is None:
        return replace(header, exif=exif_of_dpi(header.dpi)), True
    return header, exif_dpi(header.exif) is not None
