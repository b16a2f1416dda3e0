"""Everything that an image file contains besides its pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from srgui.images.metadata.comments import Comment
from srgui.images.metadata.exif import (
    exif_at_dpi,
    updated_exif,
    updated_xmp,
    xmp_at_dpi,
)
from srgui.images.metadata.provenance import Provenance

ValueRange: TypeAlias = tuple[float, float]
"""The values of black and white."""


@dataclass(frozen=True)
class Metadata:
    """The metadata of an image. EXIF, XMP and IPTC are raw blocks, without their containers."""

    icc: bytes | None = None  # the colour profile; sRGB without one
    exif: bytes | None = None
    xmp: bytes | None = None
    iptc: bytes | None = None
    comments: tuple[Comment, ...] = ()  # other texts
    dpi: tuple[float, float] | None = None  # horizontal, vertical
    value_range: ValueRange | None = None  # what 0 and 65535 stand for in floating-point files
    provenance: Provenance | None = None  # of a result, to be written; None for what was read

    def resized(self, height: int, width: int, *, swapped: bool = False) -> Metadata:
        """Return the metadata of an upright picture of this size.

        With `swapped`, the picture was rotated by 90 degrees, and the resolutions change places.
        """
        return replace(
            self,
            exif=updated_exif(self.exif, height, width, swapped=swapped) if self.exif else None,
            xmp=updated_xmp(self.xmp, height, width, swapped=swapped) if self.xmp else None,
            dpi=self.dpi[::-1] if self.dpi and swapped else self.dpi,
        )

    def at_dpi(self, dpi: int) -> Metadata:
        """Return this metadata with the resolution of a print."""
        return replace(
            self,
            dpi=(float(dpi), float(dpi)),
            exif=exif_at_dpi(self.exif, dpi) if self.exif else None,
            xmp=xmp_at_dpi(self.xmp, dpi) if self.xmp else None,
        )


NO_METADATA = Metadata()
