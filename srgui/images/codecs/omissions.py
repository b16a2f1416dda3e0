"""What a file holds beside the picture that is read of it, told in one sentence each.

References: Ultra HDR image format 1.1 (hdrgm); Google's motion photo 1.0 and depth metadata;
ISO/IEC 23008-12 (HEIF) auxiliary pictures; ITU-T H.273 for the numbers of transfer functions.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO

from PIL import Image

from srgui.images.metadata.icc_from_tags import code_points
from srgui.images.metadata.iptc import holds_paths
from srgui.texts import Text

GAIN_MAP = Text("Its gain map was left out: the result is not HDR.")
_DEPTH_MAP = Text("Its depth map was left out.")
_FILM = Text("The film of this motion photo was left out.")
PATHS = Text("Its clipping paths were left out.")

_IN_XMP = (
    ((b"hdrgm:Version", b"HDRGainMap"), GAIN_MAP),
    ((b"GDepth:", b"GImage:Depth", b"DepthMap"), _DEPTH_MAP),
    ((b'MotionPhoto="1"', b">MotionPhoto<", b'MicroVideo="1"'), _FILM),
    ((b"HasExtendedXMP",), Text("The further part of its XMP was left out.")),
)
_CREDENTIALS = Text(
    "Its content credentials (C2PA) were left out: they hold for the original alone."
)
# The box of a store of them: its name, its kind and its label, whatever file it lies in.
_C2PA = b"jumdc2pa\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71"
_PIECE = 1 << 20
_SAMSUNG_FILM = b"MotionPhoto_Data"
_TRANSFERS = {16: "PQ", 18: "HLG"}
_HEAD = 1 << 16
_MOST_FRAMES = 64  # whose sizes are compared


def other_frames(image: Image.Image, file: BinaryIO) -> tuple[Text, ...]:
    """What to say of frames or pages besides the one that is read."""
    count = getattr(image, "n_frames", 1)
    if count <= 1 or image.format == "PSD":  # whose layers its composite holds
        return ()
    note = (
        Text("Only the first of {count} pages was read.", count=count)
        if image.format == "TIFF"
        else Text("Only the first of {count} frames was read.", count=count)
    )
    return (note, *_larger(image, file, count))


def _larger(image: Image.Image, file: BinaryIO, count: int) -> Iterator[Text]:
    """Whether another picture of a HEIC or multi-picture JPEG file is larger."""
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
            yield Text("Further pictures of the file are missing or damaged.")
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    if width * height > image.width * image.height:
        yield larger(width, height)


def larger(width: int, height: int) -> Text:
    """What to say of a larger picture in the same file."""
    return Text(
        "The file holds a larger picture, {width} x {height}, that was not read.",
        width=width,
        height=height,
    )


def left_out(image: Image.Image, file: BinaryIO) -> tuple[Text, ...]:
    """What to say of gain maps, depth maps, films, HDR and clipping paths that go with a picture
    which Pillow has opened."""
    found = [*_of_heif(image), *_hdr(image, file)]
    if image.format in ("JPEG", "MPO"):
        found += [_FILM] if _SAMSUNG_FILM in _tail(file) else []
        segments = getattr(image, "applist", ())
        found += [PATHS for name, data in segments if name == "APP13" and holds_paths(data)]
    return tuple(found)


def told_by_xmp(xmp: bytes) -> tuple[Text, ...]:
    """What to say of what an XMP packet tells of."""
    return tuple(note for signs, note in _IN_XMP if any(sign in xmp for sign in signs))


def told_by_signs(file: BinaryIO) -> tuple[Text, ...]:
    """What to say of what is found in every kind of file alike: content credentials."""
    file.seek(0)
    last = b""
    while piece := file.read(_PIECE):
        if _C2PA in last + piece:
            return (_CREDENTIALS,)
        last = piece[-len(_C2PA) :]
    return ()


def _of_heif(image: Image.Image) -> Iterator[Text]:
    if image.format != "HEIF":
        return
    others = " ".join(map(str, image.info.get("aux") or ())).lower()
    if "hdrgainmap" in others:
        yield GAIN_MAP
    if image.info.get("depth_images") or "depth" in others:
        yield _DEPTH_MAP


def _hdr(image: Image.Image, file: BinaryIO) -> Iterator[Text]:
    """Whether the samples are of a transfer function for HDR, which the result does not tell."""
    if image.format == "AVIF":
        file.seek(0)
        if b"tmap" in file.read(_HEAD):
            yield GAIN_MAP
    _, transfer = code_points(image, file)
    if transfer in _TRANSFERS:
        yield Text(
            "It is HDR ({transfer}): the result does not say so and looks pale.",
            transfer=_TRANSFERS[transfer],
        )


def _tail(file: BinaryIO) -> bytes:
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - _HEAD))
    return file.read()
