"""Camera raws: recognised by their content, and developed by LibRaw where rawpy is installed.

Most are TIFF files whose first directory is a small preview, which a TIFF reader would take for the
picture. References: DNG specification 1.7.1; TIFF/EP (ISO 12234-2); LibRaw's identify().
"""

from __future__ import annotations

import importlib
import io
from collections.abc import Sequence
from contextlib import suppress

import numpy as np

from srgui.images.codecs import content_credentials, tiff
from srgui.images.codecs.decoded import Decoded, Source, UnsupportedFileError
from srgui.images.metadata.ifd import Directory, every_directory, number
from srgui.images.metadata.metadata import Metadata
from srgui.texts import Text

SUFFIXES = {
    ".dng": "image/x-adobe-dng", ".nef": "image/x-nikon-nef", ".nrw": "image/x-nikon-nrw",
    ".cr2": "image/x-canon-cr2", ".cr3": "image/x-canon-cr3", ".crw": "image/x-canon-crw",
    ".arw": "image/x-sony-arw", ".srf": "image/x-sony-srf", ".sr2": "image/x-sony-sr2",
    ".pef": "image/x-pentax-pef", ".orf": "image/x-olympus-orf",
    ".rw2": "image/x-panasonic-rw2", ".rwl": "image/x-panasonic-rw2",
    ".raf": "image/x-fuji-raf", ".srw": "image/x-samsung-srw", ".3fr": "image/x-dcraw",
    ".fff": "image/x-dcraw", ".iiq": "image/x-dcraw", ".mrw": "image/x-minolta-mrw",
    ".x3f": "image/x-sigma-x3f", ".erf": "image/x-dcraw", ".kdc": "image/x-kodak-kdc",
    ".dcr": "image/x-kodak-dcr", ".mos": "image/x-dcraw", ".mef": "image/x-dcraw",
}  # fmt: skip
"""The makers' suffixes and their MIME types."""

# Offset and bytes: Fujifilm, Olympus (3), Panasonic, Canon (2), Sigma, Minolta.
SIGNATURES = (
    (0, b"FUJIFILMCCD-RAW"), (0, b"IIRO"), (0, b"IIRS"), (0, b"MMOR"), (0, b"IIU\0"),
    (4, b"ftypcrx "), (6, b"HEAPCCDR"), (0, b"FOVb"), (0, b"\0MRM"),
)  # fmt: skip
_AFTER_TIFF_HEADER = (b"CR\x02", b"IIII", b"MMMM")  # Canon, Phase One (2)

_DNG_VERSION = 50706
_SENSOR = (32803, 34892)  # photometric interpretations: colour filter array, linear raw

_SRGB_CURVE = (2.4, 12.92)
_NOTE = Text(
    "Developed from a camera raw: the camera's white balance, automatic brightness, sRGB, 16 bits."
)


class UnknownRawError(UnsupportedFileError):
    """LibRaw does not know the file."""


def has_signature(head: bytes) -> bool:
    """Return whether a file is a camera raw by its first 32 bytes."""
    if any(head[place:].startswith(sign) for place, sign in SIGNATURES):
        return True
    return head.startswith(tiff.SIGNATURES) and head[8:].startswith(_AFTER_TIFF_HEADER)


def decode(source: Source) -> Decoded | None:
    """Develop a camera raw: upright, sRGB, (H, W, 3) uint16.

    None for other files. A TIFF file that is named as a raw is developed if LibRaw knows it. Raises
    UnsupportedFileError if rawpy is not installed or LibRaw does not know the camera.
    """
    pages, below = _directories(source)
    if _is_raw(source, pages + below):
        return _develop(source, pages)
    if pages and source.suffix in SUFFIXES:  # perhaps a raw without any sign of it
        with suppress(UnknownRawError):
            return _develop(source, pages)
    return None


def _directories(source: Source) -> tuple[list[Directory], list[Directory]]:
    is_tiff = source.head.startswith(tiff.SIGNATURES)
    return every_directory(source.file) if is_tiff else ([], [])


def _is_raw(source: Source, directories: Sequence[Directory]) -> bool:
    return has_signature(source.head) or any(
        _DNG_VERSION in directory or number(directory, tiff.PHOTOMETRIC, 1) in _SENSOR
        for directory in directories
    )


def _develop(source: Source, directories: Sequence[Directory]) -> Decoded:
    try:
        rawpy = importlib.import_module("rawpy")
    except ImportError:
        raise UnsupportedFileError(
            Text("it is a camera raw"),
            Text("Install srgui[raw], or export a TIFF from your raw converter."),
        ) from None
    source.file.seek(0)
    try:
        with rawpy.imread(io.BytesIO(source.file.read())) as raw:
            source.check_size(raw.sizes.raw_width, raw.sizes.raw_height)
            pixels = np.asarray(
                raw.postprocess(
                    use_camera_wb=True,
                    output_color=rawpy.ColorSpace.sRGB,
                    output_bps=16,
                    gamma=_SRGB_CURVE,
                )
            )
    except rawpy.LibRawError as error:
        raise UnknownRawError(
            Text("LibRaw does not support this camera raw, or it is damaged"),
            Text("Export a TIFF from your raw converter."),
        ) from error
    if not directories:  # not based on TIFF
        return Decoded(pixels, notes=(_NOTE, Text("EXIF dropped.")))
    first = directories[0]
    notes = (_NOTE, content_credentials.NOTE)[: 1 + (content_credentials.TIFF_TAG in first)]
    found = tiff.metadata(first)
    kept = Metadata(exif=found.exif, xmp=found.xmp)  # the file's profile is for other colours
    return Decoded(pixels, None, kept, notes, tiff.storage(first, is_upright=True))
