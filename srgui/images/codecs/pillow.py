"""Decode what Pillow can open: every mode becomes grey or RGB, with or without alpha."""

from __future__ import annotations

import importlib
import os
import struct
from contextlib import suppress
from dataclasses import replace
from typing import BinaryIO

import numpy as np
from PIL import Image, PngImagePlugin, UnidentifiedImageError
from PIL.IcoImagePlugin import IcoImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.TiffImagePlugin import TiffImageFile

from srgui.images.codecs import jpeg2000, tiff
from srgui.images.codecs.decoded import (
    Decoded,
    Source,
    Storage,
    UnsupportedFileError,
    split_alpha,
)
from srgui.images.codecs.high_bit_depth import read_16_bits, scaled_to_16_bits
from srgui.images.codecs.omissions import omissions, other_frames
from srgui.images.metadata import iptc
from srgui.images.metadata.comments import comments_of
from srgui.images.metadata.exif import EXIF_HEADER, exif_orientation
from srgui.images.metadata.icc import to_srgb
from srgui.images.metadata.icc_from_tags import CONVERTED, profile_of
from srgui.images.metadata.ifd import parse
from srgui.images.metadata.jpeg_tables import coding_of
from srgui.images.metadata.metadata import Metadata
from srgui.images.picture import Pixels
from srgui.texts import Text

PngImagePlugin.MAX_TEXT_CHUNK = 1 << 24  # Photoshop's edit history in XMP exceeds Pillow's 1 MB

_ORIENTATION = 0x0112
_GIF_XMP, _GIF_XMP_END = b"\x21\xff\x0bXMP DataXMP", b"\x01\xff\xfe\xfd"
_TO_SRGB = ("CMYK", "LAB")  # whatever their profile


def decode(source: Source, formats: tuple[str, ...]) -> Decoded:
    """Decode a frame or page with one of Pillow's `formats`.

    Raises whatever Pillow raises, which for a damaged file can be any exception.
    """
    file, frame = source.file, source.frame
    with _opened(file, formats) as image:
        source.check_size(image.width, image.height)
        if isinstance(image, IcoImageFile):  # of one size, Pillow took that of the fewest colours
            image.ico.entry.sort(key=lambda one: (one.square, one.color_depth), reverse=True)
            image._im = None  # loaded again below
        frames = _count_frames(image, file)
        if frame is not None:
            image.seek(frame)
        notes = other_frames(image, file, frames) if frame is None else ()
        image.load()
        source.check_size(image.width, image.height)  # an icon's true size is known only now
        try:
            metadata, storage = _metadata(image, file, frame or 0)
        except Exception:  # damaged metadata is no reason to refuse intact pixels
            metadata, storage = Metadata(icc=image.info.get("icc_profile")), Storage()
            notes += (Text("Damaged metadata dropped."),)
        notes += omissions(image, file)
        if metadata.icc is None:
            metadata = replace(metadata, icc=profile_of(image, file))
            notes += (CONVERTED,) if metadata.icc else ()
        samples = None if frame else read_16_bits(image, file)
        if samples is None:
            plain, converted = _plain(image, metadata.icc)
            if image.mode in _TO_SRGB:
                metadata = replace(metadata, icc=None)
            notes += converted
            samples = _samples(plain)
            bits = _bits(image, file)
            if image.format == "TIFF" and image.mode == "I;16":  # 12 bits are not scaled yet
                samples = scaled_to_16_bits(samples, 2**bits - 1)
            if bits > 8 and samples.itemsize == 1:
                notes += (Text("Reduced from {bits} to 8 bits per channel.", bits=bits),)
        if image.format == "TIFF":
            notes += tiff.omissions(file, (samples.shape[0], samples.shape[1]), frame)
    pixels, alpha = split_alpha(samples)
    return Decoded(pixels, alpha, metadata, notes, storage, frames)


def _opened(file: BinaryIO, formats: tuple[str, ...]) -> Image.Image:
    """Open a picture; of a JPEG file whose index of further pictures is damaged, the first."""
    try:
        return Image.open(file, formats=formats)
    except (Image.DecompressionBombError, UnidentifiedImageError, OSError):
        raise
    except Exception:
        file.seek(0)
        if file.read(3) != b"\xff\xd8\xff":
            raise
        file.seek(0)
        return JpegImageFile(file)


def _count_frames(image: Image.Image, file: BinaryIO) -> int:
    """Count frames or pages; the layers of a Photoshop file are parts of its composite."""
    if image.format == "TIFF":  # in which Pillow looks for each page among all before it
        with suppress(ValueError):
            return parse(file)[1]
    return 1 if image.format == "PSD" else int(getattr(image, "n_frames", 1))


def register_heif() -> None:
    """Teach Pillow HEIC by one of two packages, of which the second only reads."""
    for package in ("pillow_heif", "pi_heif"):
        with suppress(ImportError):
            importlib.import_module(package).register_heif_opener()
            return
    raise UnsupportedFileError(
        Text("HEIC images need an extra package"),
        Text("Install it with: {command}.", command="pip install 'srgui[heic]'"),
    )


def _metadata(image: Image.Image, file: BinaryIO, frame: int) -> tuple[Metadata, Storage]:
    icc = image.info.get("icc_profile") or None
    dpi = image.info.get("dpi")
    if image.format == "JPEG2000":
        return _metadata_of_jpeg2000(image, file)
    if image.format == "TIFF":  # which Pillow turns upright
        directory, _ = parse(file, frame)
        metadata = replace(tiff.metadata(directory), icc=icc)
        return metadata, tiff.storage(directory, is_upright=True)
    tags = image.getexif()
    exif = _exif_of_avif(image) if image.format == "AVIF" else image.info.get("exif")
    if not isinstance(exif, bytes):
        exif = tags.tobytes() if tags else b""
    xmp = image.info.get("xmp") or _raw_profile(image, "xmp")
    if image.format == "GIF":
        xmp = _xmp_of_gif(file)
    is_upright = image.format == "HEIF"
    stored = image.info.get("original_orientation") if is_upright else tags.get(_ORIENTATION)
    orientation = stored or 1
    metadata = Metadata(
        icc=icc,
        exif=exif.removeprefix(EXIF_HEADER) or None,
        xmp=xmp.encode() if isinstance(xmp, str) else xmp,
        iptc=_iptc(image),
        comments=comments_of(image, file),
        dpi=(float(dpi[0]), float(dpi[1])) if dpi else None,
    )
    lossless = image.format == "WEBP" and _is_lossless(file)
    return metadata, Storage(orientation, is_upright, coding_of(image, orientation), lossless)


def _metadata_of_jpeg2000(image: Image.Image, file: BinaryIO) -> tuple[Metadata, Storage]:
    found = jpeg2000.blocks(file)
    dpi = image.info.get("dpi")
    exif = found.get("exif", b"").removeprefix(EXIF_HEADER) or None
    metadata = Metadata(
        icc=found.get("icc"),
        exif=exif,
        xmp=found.get("xmp"),
        iptc=found.get("iptc"),
        comments=comments_of(image, file),
        dpi=(float(dpi[0]), float(dpi[1])) if dpi else None,
    )
    return metadata, Storage(exif_orientation(exif) if exif else 1)


def _xmp_of_gif(file: BinaryIO) -> bytes | None:
    """Return the packet of a GIF file, which is not cut in sub-blocks (XMP, part 3, 1.1.2)."""
    file.seek(0)
    _, _, rest = file.read().partition(_GIF_XMP)
    packet, end, _ = rest.partition(_GIF_XMP_END)
    return packet if end else None


def _exif_of_avif(image: Image.Image) -> bytes | None:
    """Return the EXIF block as it is in the file. Where the file has its orientation elsewhere,
    Pillow's `info` has a new block without the parts that Pillow does not understand."""
    decoder = getattr(image, "_decoder", None)
    found = decoder.get_info()[4] if decoder is not None else image.info.get("exif")
    return found if isinstance(found, bytes) else None


def _raw_profile(image: Image.Image, name: str) -> bytes | None:
    """Return a block that ImageMagick has written into a PNG file as hexadecimal text."""
    return iptc.png_profile(image.info.get(f"Raw profile type {name}", "")) or None


def _iptc(image: Image.Image) -> bytes | None:
    """Return the IPTC block of a JPEG or PNG file."""
    found = iptc.of_jpeg([data for name, data in getattr(image, "applist", ()) if name == "APP13"])
    if found:
        return found
    profiles = (image.info.get(f"Raw profile type {name}") for name in ("iptc", "8bim", "APP13"))
    return next((found for text in profiles if text and (found := iptc.of_png_profile(text))), None)


def _is_lossless(file: BinaryIO) -> bool:
    """Return whether the first picture of a WebP file was compressed without loss."""
    file.seek(12)
    while head := file.read(8):
        name, size = struct.unpack("<4sL", head)
        if name in (b"VP8L", b"VP8 "):
            return bool(name == b"VP8L")
        # The chunks of a frame follow its 16 bytes of geometry.
        file.seek(16 if name == b"ANMF" else size + size % 2, os.SEEK_CUR)
    return False


def _bits(image: Image.Image, file: BinaryIO) -> int:
    """Return the file's bits per channel, of formats that Pillow reduces to 8: HEIC, TIFF, SGI."""
    if isinstance(image, TiffImageFile):
        return int(max(image.tag_v2.get(tiff.BITS, (8,))))
    if image.format == "SGI":
        file.seek(3)
        return 8 * file.read(1)[0]
    return int(image.info.get("bit_depth", 8))


def _plain(image: Image.Image, icc: bytes | None) -> tuple[Image.Image, tuple[Text, ...]]:
    """Return the image in a grey or RGB mode, with notes about the conversion."""
    mode = image.mode
    transparent = mode == "PA" or "transparency" in image.info
    if mode in _TO_SRGB:
        return to_srgb(image, icc)
    if mode in ("P", "PA"):
        note = Text("Palette expanded to RGB.")
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
    raise UnsupportedFileError(
        Text("{mode} pixels, which have no fixed white, are not supported", mode=image.mode)
    )
