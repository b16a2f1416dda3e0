"""Notes about what a file contains besides the picture that is read from it.

References: Ultra HDR image format 1.1 (hdrgm); Google's motion photo 1.0 and depth metadata;
ISO/IEC 23008-12 (HEIF) auxiliary pictures; ITU-T H.273 for the numbers of transfer functions.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO

from PIL import Image

from srgui.images.codecs import content_credentials
from srgui.images.metadata.icc_from_tags import code_points
from srgui.images.metadata.iptc import has_clipping_paths
from srgui.texts import Text

GAIN_MAP = Text("Gain map dropped: the result is not HDR.")
PATHS = Text("Clipping paths dropped.")
CHANNELS = Text("Extra channels dropped.")
_DEPTH_MAP = Text("Depth map dropped.")
_VIDEO = Text("Motion-photo video dropped.")

_IN_XMP = (
    ((b"hdrgm:Version", b"HDRGainMap"), GAIN_MAP),
    ((b"GDepth:", b"GImage:Depth", b"DepthMap"), _DEPTH_MAP),
    ((b'MotionPhoto="1"', b">MotionPhoto<", b'MicroVideo="1"'), _VIDEO),
    ((b"HasExtendedXMP",), Text("Extended XMP dropped.")),
)
_SAMSUNG_VIDEO = b"MotionPhoto_Data"
_TRANSFERS = {16: "PQ", 18: "HLG"}
_HEAD = 1 << 16
_MOST_FRAMES = 64  # whose sizes are compared


def first_of_frames(count: int) -> Text:
    """Return the note about the frames of an animation that are not read."""
    return Text("Only the first of {count} frames was read.", count=count)


def first_of_pages(count: int) -> Text:
    """Return the note about the pages of a document that are not read."""
    return Text("Only the first of {count} pages was read.", count=count)


def larger_picture(width: int, height: int) -> Text:
    """Return the note about a larger picture in the same file."""
    return Text(
        "The file contains a larger picture, {width} x {height}, that was not read.",
        width=width,
        height=height,
    )


def other_frames(image: Image.Image, file: BinaryIO, count: int) -> tuple[Text, ...]:
    """Return notes about the frames or pages, `count` in all, besides the first."""
    if count <= 1:
        return ()
    note = first_of_pages(count) if image.format == "TIFF" else first_of_frames(count)
    return (note, *_larger_frames(image, file, count))


def _larger_frames(image: Image.Image, file: BinaryIO, count: int) -> Iterator[Text]:
    """Yield a note if another picture of a HEIC or multi-picture JPEG file is larger."""
    if image.format not in ("HEIF", "MPO"):
        return
    with Image.open(file, formats=("JPEG" if image.format == "MPO" else "HEIF",)) as others:
        sizes = []
        try:
            for number in range(min(count, _MOST_FRAMES)):
                others.seek(number)
                if not getattr(others, "layers", True):
                    raise ValueError("a JPEG file without a frame header")
                sizes.append(others.size)
        except Exception:  # what Pillow raises where a further picture should be can be anything
            yield Text("Further pictures in the file are missing or damaged.")
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    if width * height > image.width * image.height:
        yield larger_picture(width, height)


def omissions(image: Image.Image, file: BinaryIO) -> tuple[Text, ...]:
    """Return notes about gain maps, depth maps, videos, HDR, clipping paths and content
    credentials that come with a picture which Pillow has opened."""
    found = [*_in_heif(image), *_hdr(image, file)]
    if image.format in ("JPEG", "MPO"):
        found += [_VIDEO] if _SAMSUNG_VIDEO in _tail(file) else []
        segments = getattr(image, "applist", ())
        found += [PATHS for name, data in segments if name == "APP13" and has_clipping_paths(data)]
    if content_credentials.has_credentials(image, file):
        found.append(content_credentials.NOTE)
    return tuple(found)


def omissions_in_xmp(xmp: bytes) -> tuple[Text, ...]:
    """Return notes about what an XMP packet says is in the file."""
    return tuple(note for signs, note in _IN_XMP if any(sign in xmp for sign in signs))


def _in_heif(image: Image.Image) -> Iterator[Text]:
    if image.format != "HEIF":
        return
    others = " ".join(map(str, image.info.get("aux") or ())).lower()
    if "hdrgainmap" in others:
        yield GAIN_MAP
    if image.info.get("depth_images") or "depth" in others:
        yield _DEPTH_MAP


def _hdr(image: Image.Image, file: BinaryIO) -> Iterator[Text]:
    """Yield a note if the samples have a transfer function for HDR, which results do not name."""
    if image.format == "AVIF":
        file.seek(0)
        if b"tmap" in file.read(_HEAD):
            yield GAIN_MAP
    _, transfer = code_points(image, file)
    if transfer in _TRANSFERS:
        yield Text(
            "HDR ({transfer}) is not marked in the result, which will look pale.",
            transfer=_TRANSFERS[transfer],
        )


def _tail(file: BinaryIO) -> bytes:
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - _HEAD))
    return file.read()
