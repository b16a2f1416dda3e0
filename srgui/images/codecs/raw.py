"""Camera raws: recognised by what they hold, and developed by LibRaw where rawpy is installed.

Most are TIFF files whose first directory is a small preview; a reader of TIFF would take that for
the picture. References: DNG specification 1.7.1; TIFF/EP (ISO 12234-2); LibRaw's identify().
"""

from __future__ import annotations

import importlib
import io
from collections.abc import Callable, Sequence
from typing import BinaryIO

import numpy as np

from srgui.images.codecs import tiff
from srgui.images.codecs.decoded import Decoded, Metadata, UnsupportedFileError
from srgui.images.metadata.ifd import Directory, number
from srgui.texts import Text

RAW_SUFFIXES = (
    ".dng", ".nef", ".nrw", ".cr2", ".cr3", ".crw", ".arw", ".srf", ".sr2", ".pef", ".orf", ".rw2",
    ".rwl", ".raf", ".srw", ".3fr", ".fff", ".iiq", ".mrw", ".x3f", ".erf", ".kdc", ".dcr", ".mos",
    ".mef",
)  # fmt: skip

# Where which bytes lie: Fujifilm, Olympus (3), Panasonic, Canon (2), Sigma, Minolta.
_SIGNATURES = (
    (0, b"FUJIFILMCCD-RAW"), (0, b"IIRO"), (0, b"IIRS"), (0, b"MMOR"), (0, b"IIU\0"),
    (4, b"ftypcrx "), (6, b"HEAPCCDR"), (0, b"FOVb"), (0, b"\0MRM"),
)  # fmt: skip
_AFTER_TIFFS_HEAD = (b"CR\x02", b"IIII", b"MMMM")  # Canon, Phase One (2)

_DNG_VERSION = 50706
_SENSOR = (32803, 34892)  # photometric interpretations: colour filter array, linear raw

_SRGB_CURVE = (2.4, 12.92)
_NOTE = Text(
    "It was developed from a camera raw: the camera's white balance, automatic brightness, sRGB, "
    "16 bits."
)


class UnknownRawError(UnsupportedFileError):
    """LibRaw does not know the file."""


def is_raw(head: bytes, directories: Sequence[Directory]) -> bool:
    """Whether a file holds what a sensor saw: by its first 32 bytes, and if it is a TIFF by its
    directories, of which the first is directories[0]."""
    if any(head[place:].startswith(sign) for place, sign in _SIGNATURES):
        return True
    if head[:4] in tiff.SIGNATURES and head[8:].startswith(_AFTER_TIFFS_HEAD):
        return True
    return any(
        _DNG_VERSION in directory or number(directory, tiff.PHOTOMETRIC, 1) in _SENSOR
        for directory in directories
    )


def develop(
    file: BinaryIO,
    directories: Sequence[Directory],
    allow: Callable[[int, int], None],
) -> Decoded:
    """The picture of a camera raw, upright, in sRGB, (H, W, 3) uint16.

    `allow` is called with width and height before anything is decoded, to refuse them. Raises
    Refusal when rawpy is not installed, UnknownRawError when LibRaw does not know the camera.
    """
    try:
        rawpy = importlib.import_module("rawpy")
    except ImportError:
        raise UnsupportedFileError(
            Text("it is a camera raw"),
            Text("Install srgui[raw], or export a TIFF from your raw converter."),
        ) from None
    file.seek(0)
    try:
        with rawpy.imread(io.BytesIO(file.read())) as raw:
            allow(raw.sizes.raw_width, raw.sizes.raw_height)
            pixels = raw.postprocess(
                use_camera_wb=True,
                output_color=rawpy.ColorSpace.sRGB,
                output_bps=16,
                gamma=_SRGB_CURVE,
            )
    except rawpy.LibRawError as error:
        raise UnknownRawError(
            Text("it is a camera raw of a kind that LibRaw does not read, or it is damaged"),
            Text("Export a TIFF from your raw converter."),
        ) from error
    if not directories:  # kinds that are no TIFF files
        return Decoded(
            np.asarray(pixels), None, Metadata(), (_NOTE, Text("Its EXIF was not read."))
        )
    found = tiff.metadata(directories[0])
    # The file's own profile is for other colours.
    kept = Metadata(exif=found.exif, xmp=found.xmp, orientation=found.orientation, is_upright=True)
    return Decoded(np.asarray(pixels), None, kept, (_NOTE,))
