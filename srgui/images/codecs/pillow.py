"""Pictures that Pillow can open: every mode becomes grey or RGB, with or without alpha."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable
from dataclasses import replace
from typing import BinaryIO

import numpy as np
from PIL import Image, PngImagePlugin, UnidentifiedImageError
from PIL.JpegImagePlugin import JpegImageFile
from PIL.TiffImagePlugin import TiffImageFile

from srgui.images.codecs import jpeg2000, tiff
from srgui.images.codecs.decoded import Decoded, Metadata, UnsupportedFileError, split
from srgui.images.codecs.high_bit_depth import deep_samples, widened
from srgui.images.codecs.omissions import left_out, other_frames
from srgui.images.metadata import iptc
from srgui.images.metadata.comments import comments_of
from srgui.images.metadata.exif import EXIF_HEADER, exif_orientation
from srgui.images.metadata.icc import to_srgb
from srgui.images.metadata.icc_from_tags import TOLD, profile_of
from srgui.images.metadata.ifd import parse
from srgui.images.metadata.jpeg_tables import coding_of
from srgui.images.picture import Pixels
from srgui.texts import Text

FORMATS = (
    "PNG", "JPEG", "WEBP", "TIFF", "BMP", "DIB", "GIF", "AVIF", "JPEG2000", "PPM", "ICO", "ICNS",
    "PSD", "DDS", "QOI", "SGI",
)  # fmt: skip
"""What is tried on any file; TGA, PCX and HEIF have their own conditions."""

PngImagePlugin.MAX_TEXT_CHUNK = 1 << 24  # Photoshop's edit history in XMP exceeds Pillow's 1 MB

_ORIENTATION = 0x0112
_GIF_XMP, _GIF_XMP_END = b"\x21\xff\x0bXMP DataXMP", b"\x01\xff\xfe\xfd"
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
    with _opened(file, formats) as image:
        allow(image.width, image.height)
        if frame is not None:
            image.seek(frame)
        notes = other_frames(image, file) if frame is None else ()
        image.load()
        allow(image.width, image.height)  # an icon has told its true size only now
        try:
            metadata = _metadata(image, file, frame or 0)
        except Exception:  # damaged metadata is no reason to refuse whole pixels
            metadata = Metadata(image.info.get("icc_profile"))
            notes += (Text("The damaged metadata was left out."),)
        notes += left_out(image, file)
        if metadata.icc is None:
            metadata = replace(metadata, icc=profile_of(image, file))
            notes += (TOLD,) if metadata.icc else ()
        samples = None if frame else deep_samples(image, file)
        if samples is None:
            plain, converted = _plain(image, metadata.icc)
            if image.mode in _CONVERTED:
                metadata = replace(metadata, icc=None)
            notes += converted
            samples = _samples(plain)
            bits = _bits(image, file)
            if image.format == "TIFF" and image.mode == "I;16":  # 12 bits are not widened yet
                samples = widened(samples, 2**bits - 1)
            if bits > 8 and samples.itemsize == 1:
                notes += (Text("{bits} bits a channel were read as 8.", bits=bits),)
    pixels, alpha = split(samples)
    return Decoded(pixels, alpha, metadata, notes)


def count(file: BinaryIO, formats: tuple[str, ...]) -> int:
    """The frames or pages of the picture in `file`."""
    with _opened(file, formats) as image:
        return int(getattr(image, "n_frames", 1))


def _opened(file: BinaryIO, formats: tuple[str, ...]) -> Image.Image:
    """The opened picture; of a JPEG file whose index of further pictures is damaged, the first."""
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


def _metadata(image: Image.Image, file: BinaryIO, frame: int) -> Metadata:
    icc = image.info.get("icc_profile") or None
    dpi = image.info.get("dpi")
    if image.format == "JPEG2000":
        return _metadata_of_jpeg2000(image, file)
    if image.format == "TIFF":  # which Pillow turns upright
        return replace(tiff.metadata(parse(file, frame)[0]), icc=icc, is_upright=True)
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
    return Metadata(
        icc=icc,
        exif=exif.removeprefix(EXIF_HEADER) or None,
        xmp=xmp.encode() if isinstance(xmp, str) else xmp,
        dpi=(float(dpi[0]), float(dpi[1])) if dpi else None,
        orientation=orientation,
        is_upright=is_upright,
        jpeg=coding_of(image, orientation),
        iptc=_iptc(image),
        comments=comments_of(image, file),
        lossless=image.format == "WEBP" and _is_lossless(file),
    )


def _metadata_of_jpeg2000(image: Image.Image, file: BinaryIO) -> Metadata:
    found = jpeg2000.blocks(file)
    dpi = image.info.get("dpi")
    exif = found.get("exif", b"").removeprefix(EXIF_HEADER) or None
    return Metadata(
        icc=found.get("icc"),
        exif=exif,
        xmp=found.get("xmp"),
        dpi=(float(dpi[0]), float(dpi[1])) if dpi else None,
        orientation=exif_orientation(exif) if exif else 1,
        iptc=found.get("iptc"),
        comments=comments_of(image, file),
    )


def _xmp_of_gif(file: BinaryIO) -> bytes | None:
    """The packet of a GIF file, which lies in it as it is, not in pieces (XMP, part 3, 1.1.2)."""
    file.seek(0)
    _, _, rest = file.read().partition(_GIF_XMP)
    packet, end, _ = rest.partition(_GIF_XMP_END)
    return packet if end else None


def _exif_of_avif(image: Image.Image) -> bytes | None:
    """The EXIF block as it lies in the file; Pillow's own is made anew, without what it does not
    understand, where the file tells elsewhere how to turn."""
    decoder = getattr(image, "_decoder", None)
    found = decoder.get_info()[4] if decoder is not None else image.info.get("exif")
    return found if isinstance(found, bytes) else None


def _raw_profile(image: Image.Image, name: str) -> bytes | None:
    """A block that a PNG file holds as a text of hexadecimal digits, as ImageMagick writes it."""
    return iptc.png_profile(image.info.get(f"Raw profile type {name}", "")) or None


def _iptc(image: Image.Image) -> bytes | None:
    """The IPTC block of a JPEG or PNG file."""
    found = iptc.of_jpeg([data for name, data in getattr(image, "applist", ()) if name == "APP13"])
    if found:
        return found
    profiles = (image.info.get(f"Raw profile type {name}") for name in ("iptc", "8bim", "APP13"))
    return next((found for text in profiles if text and (found := iptc.of_png_profile(text))), None)


def _is_lossless(file: BinaryIO) -> bool:
    """Whether the first picture of a WebP file was compressed without loss."""
    file.seek(12)
    while head := file.read(8):
        name, size = struct.unpack("<4sL", head)
        if name in (b"VP8L", b"VP8 "):
            return bool(name == b"VP8L")
        # The chunks of a frame follow its 16 bytes of measures.
        file.seek(16 if name == b"ANMF" else size + size % 2, os.SEEK_CUR)
    return False


def _bits(image: Image.Image, file: BinaryIO) -> int:
    """Bits a channel as the file has them, of the kinds that Pillow makes 8 of: HEIC, TIFF, SGI."""
    if isinstance(image, TiffImageFile):
        return int(max(image.tag_v2.get(tiff.BITS, (8,))))
    if image.format == "SGI":
        file.seek(3)
        return 8 * file.read(1)[0]
    return int(image.info.get("bit_depth", 8))


def _plain(image: Image.Image, icc: bytes | None) -> tuple[Image.Image, tuple[Text, ...]]:
    """The image in a mode that is grey or RGB, and what to say about it."""
    mode = image.mode
    transparent = mode == "PA" or "transparency" in image.info
    if mode in _CONVERTED:
        return to_srgb(image, icc)
    if mode in ("P", "PA"):
        note = Text("The palette became full colour.")
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
        Text("its pixels are of a kind, {mode}, that has no fixed white", mode=image.mode)
    )
