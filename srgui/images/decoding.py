"""Pictures that Pillow can open: every mode becomes grey or RGB, with or without alpha."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import BinaryIO

import numpy as np
from PIL import Image, PngImagePlugin

from srgui.images import tiff
from srgui.images.decoded import Decoded, Metadata, split
from srgui.images.deep import deep_samples
from srgui.images.directory import parse
from srgui.images.jpeg import coding_of
from srgui.images.metadata import EXIF_HEADER
from srgui.images.picture import Pixels
from srgui.images.profiles import to_srgb

FORMATS = ("PNG", "JPEG", "WEBP", "TIFF", "BMP", "DIB", "GIF", "AVIF", "JPEG2000", "PPM", "ICO")
"""What is tried on any file; TGA and HEIF have their own conditions."""

PngImagePlugin.MAX_TEXT_CHUNK = 1 << 24  # Photoshop's edit history in XMP exceeds Pillow's 1 MB

_ORIENTATION = 0x0112
_CONVERTED = ("CMYK", "LAB")  # come out in sRGB, whatever their profile was


def decode(
    file: BinaryIO,
    formats: tuple[str, ...],
    allow: Callable[[int, int], None],
    frame: int | None = None,
) -> Decoded:
    """A frame or page of the picture in `file`.

    Without `frame` it is the first, and a note tells of the others. `allow` is called with
    the width and height before anything is decoded, to refuse them. Raises whatever
    Pillow raises, which for a damaged file can be any exception.
    """
    with Image.open(file, formats=formats) as image:
        allow(image.width, image.height)
        notes = _go_to(image, file, frame)
        image.load()
        allow(image.width, image.height)  # an icon has told its true size only now
        try:
            metadata = _metadata(image, file, frame or 0)
        except Exception:  # damaged metadata is no reason to refuse whole pixels
            metadata = Metadata(image.info.get("icc_profile"))
            notes += ("The damaged metadata was left out.",)
        samples = None if frame else deep_samples(image, file)
        if samples is None:
            plain, converted = _plain(image, metadata.icc)
            if image.mode in _CONVERTED:
                metadata = replace(metadata, icc=None)
            notes += converted
            samples = _samples(plain)
            bits = image.info.get("bit_depth", 8)  # of HEIC
            if bits > 8:
                notes += (f"{bits} bits a channel were read as 8.",)
    pixels, alpha = split(samples)
    return Decoded(pixels, alpha, metadata, notes)


def count(file: BinaryIO, formats: tuple[str, ...]) -> int:
    """The frames or pages of the picture in `file`."""
    with Image.open(file, formats=formats) as image:
        return int(getattr(image, "n_frames", 1))


def _go_to(image: Image.Image, file: BinaryIO, frame: int | None) -> tuple[str, ...]:
    """Go to the frame; without one go to the first, and say so when there are more."""
    count = getattr(image, "n_frames", 1)
    if count == 1 and not frame:
        return ()
    if frame is not None:
        image.seek(frame)
        return ()
    kind = "pages" if image.format == "TIFF" else "frames"
    return (f"Only the first of {count} {kind} was read.", *_larger(image, file, count))


def _larger(image: Image.Image, file: BinaryIO, count: int) -> tuple[str, ...]:
    """What to say when another picture of a HEIC or multi-picture JPEG file is larger."""
    if image.format not in ("HEIF", "MPO"):
        return ()
    with Image.open(file, formats=("HEIF", "JPEG")) as others:
        sizes = []
        for number in range(count):
            others.seek(number)
            sizes.append(others.size)
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    if width * height <= image.width * image.height:
        return ()
    return (f"The file holds a larger picture, {width} x {height}, that was not read.",)


def _metadata(image: Image.Image, file: BinaryIO, frame: int) -> Metadata:
    icc = image.info.get("icc_profile") or None
    dpi = image.info.get("dpi")
    if image.format == "TIFF":  # Pillow has turned it upright already
        found = tiff.metadata(parse(file, frame)[0])
        return Metadata(icc, found.exif, found.xmp, found.dpi)
    tags = image.getexif()
    exif = image.info.get("exif")
    if not isinstance(exif, bytes):
        exif = tags.tobytes() if tags else b""
    xmp = image.info.get("xmp") or None
    orientation = tags.get(_ORIENTATION, 1)
    return Metadata(
        icc=icc,
        exif=exif.removeprefix(EXIF_HEADER) or None,
        xmp=xmp.encode() if isinstance(xmp, str) else xmp,
        dpi=(float(dpi[0]), float(dpi[1])) if dpi else None,
        orientation=orientation,
        jpeg=coding_of(image, orientation),
    )


def _plain(image: Image.Image, icc: bytes | None) -> tuple[Image.Image, tuple[str, ...]]:
    """The image in a mode that is grey or RGB, and what to say about it."""
    mode = image.mode
    transparent = mode == "PA" or "transparency" in image.info
    if mode in _CONVERTED:
        return to_srgb(image, icc)
    if mode in ("P", "PA"):
        note = "The palette became full colour."
        return image.convert("RGBA" if transparent else "RGB"), (note,)
    if mode in ("1", "L", "La"):
        return image.convert("LA" if transparent or mode == "La" else "L"), ()
    if mode in ("RGB", "RGBX", "RGBa", "YCbCr", "HSV"):
        return image.convert("RGBA" if transparent or mode == "RGBa" else "RGB"), ()
    return image, ()


def _samples(image: Image.Image) -> Pixels:
    if image.mode in ("L", "LA", "RGB", "RGBA"):
        return np.array(image)
    if image.mode.startswith("I;16"):
        return np.array(image).astype(np.uint16)
    if image.mode == "I":
        wide = np.array(image)
        if wide.min() >= 0 and wide.max() <= 65535:
            return wide.astype(np.uint16)
    raise ValueError(f"its pixels are of a kind, {image.mode}, that has no fixed white")
