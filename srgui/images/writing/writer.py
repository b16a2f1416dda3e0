"""Write a picture file: complete and checked, or not at all."""

from __future__ import annotations

import io
import os
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from PIL import Image

from srgui.errors import WriteError
from srgui.images.formats import AVIF, JPEG, WEBP, WRITABLE_SUFFIXES, Format
from srgui.images.metadata import comments, iptc
from srgui.images.metadata.exif import EXIF_HEADER, without_orientation
from srgui.images.metadata.icc import in_srgb
from srgui.images.picture import Header, Picture, Pixels
from srgui.images.writing.atomic import replacing
from srgui.images.writing.colour_spaces import converted
from srgui.images.writing.options import DEFAULT_OPTIONS, WriteOptions, check_target, format_of
from srgui.images.writing.reduction import flattened, reduced
from srgui.images.writing.streaming import open_bands
from srgui.texts import Text

__all__ = ["WRITABLE_SUFFIXES", "WriteOptions", "Written", "check_target", "format_of", "write"]

_FULL_CHROMA_FROM = 90
"""The quality from which JPEG and AVIF store chroma at full resolution."""

_FAILED = Text("the picture can't be encoded, or the written file reads back wrong")

_ROWS_AT_ONCE = 256


@dataclass(frozen=True)
class Written:
    """A finished file, with one phrase for each property of the picture it kept or lost."""

    path: Path
    kept: tuple[Text, ...]
    lost: tuple[Text, ...]

    @property
    def size(self) -> int:
        """Bytes of the file; 0 if it no longer exists."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0


def write(
    picture: Picture, path: str | os.PathLike[str], options: WriteOptions = DEFAULT_OPTIONS
) -> Written:
    """Write the picture, and check the file before it takes its name.

    Never overwrites the file the picture came from, nor any other unless `options.overwrite`.
    Raises OptionError for what the format can't do, WriteError for what the system refuses; the
    file at `path` is untouched then.
    """
    path = Path(path)
    format_ = check_target(path, picture.width, picture.height, options, source=picture.path)
    picture = converted(picture, options.colours)
    header = Header.like(picture, picture.height, picture.width)
    if format_.streams:
        with open_bands(path, header, options, source=picture.path) as bands:
            bands.write(picture.pixels, picture.alpha)
        return Written(path, bands.kept, bands.lost)
    header, kept, lost = reduced(header, format_, options)
    image = _image(picture, header)
    if picture.channels == 1 and picture.icc and not format_.keeps_grey:
        image = in_srgb(image, picture.icc)
    settings = _settings(header, format_, image.mode, options)
    if format_ is WEBP and picture.lossless:
        settings |= {"lossless": True, "exact": True}
        kept += (Text("lossless compression"),)
    size, transparent = image.size, _is_transparent(image)
    with replacing(path, overwrite=options.overwrite) as file:
        try:
            encoded = _encoded(image, format_, settings)
            del image  # the check takes as much memory again
            file.write(encoded)
            file.flush()
            _check(file, size, transparent, format_)
        except OSError as error:
            if error.errno is not None:
                raise
            raise WriteError(Text("Can't write {path}", path=path), _FAILED) from error
        except MemoryError as error:
            raise WriteError(
                Text("Can't write {path}", path=path), Text("memory ran out")
            ) from error
        except (ValueError, RuntimeError, SyntaxError) as error:
            raise WriteError(Text("Can't write {path}", path=path), _FAILED) from error
    return Written(path, kept, lost)


def _image(picture: Picture, header: Header) -> Image.Image:
    """Return the picture for Pillow, 8 bits, with alpha only if the header has it."""
    samples = _samples(picture, header)
    return Image.fromarray(samples[..., 0] if header.samples == 1 else samples)


def _samples(picture: Picture, header: Header) -> Pixels:
    """Return the samples (h, w, C) of 8 bits, without a copy where they are the picture's."""
    if picture.bits == 8 and picture.alpha is None:
        return picture.pixels
    samples = np.empty((picture.height, picture.width, header.samples), np.uint8)
    for top in range(0, picture.height, _ROWS_AT_ONCE):
        rows = slice(top, top + _ROWS_AT_ONCE)
        pixels = picture.pixels[rows]
        if picture.alpha is not None:
            alpha = picture.alpha[rows]
            pixels = np.dstack((pixels, alpha)) if header.alpha else flattened(pixels, alpha)
        samples[rows] = rounded_to_8_bits(pixels) if picture.bits == 16 else pixels
    return samples


def _settings(header: Header, format_: Format, mode: str, options: WriteOptions) -> dict[str, Any]:
    settings: dict[str, Any] = {}
    metadata = header.metadata
    if format_.lossy:
        settings["quality"] = options.quality
    if format_ is AVIF and mode == "L":
        settings["subsampling"] = "4:0:0"
    elif format_ in (JPEG, AVIF):
        settings["subsampling"] = "4:4:4" if options.quality >= _FULL_CHROMA_FROM else "4:2:0"
    if metadata.icc:
        settings["icc_profile"] = metadata.icc
    if metadata.exif:
        # Pillow rewrites the EXIF of an AVIF file that has an orientation, and loses letters.
        exif = without_orientation(metadata.exif) if format_ is AVIF else metadata.exif
        settings["exif"] = EXIF_HEADER + exif
    if metadata.xmp:
        settings["xmp"] = metadata.xmp
    extra = b"" if metadata.iptc is None else iptc.jpeg_segment(metadata.iptc)
    if extra or metadata.comments:  # only JPEG files still have them here
        settings["extra"] = extra + comments.jpeg_segments(metadata.comments)
    if metadata.dpi:
        settings["dpi"] = metadata.dpi
    return settings


def _encoded(image: Image.Image, format_: Format, settings: dict[str, Any]) -> memoryview:
    """Encode the file in memory, since Pillow hides the errors of the disk when it writes."""
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        image.save(buffer, format_.pillow[0], **settings)
    return buffer.getbuffer()


def _is_transparent(image: Image.Image) -> bool:
    """Return whether alpha is not opaque everywhere: WebP drops it otherwise."""
    return image.mode in ("LA", "RGBA") and image.getextrema()[-1] != (255, 255)


def _check(file: BinaryIO, size: tuple[int, int], transparent: bool, format_: Format) -> None:
    """Read back what was written. Raises ValueError if it is another picture."""
    file.seek(0)
    with Image.open(file, formats=format_.pillow[:1]) as back:
        back.load()
        if back.size != size or (transparent and back.mode != "RGBA"):
            raise ValueError("the written file reads back as another picture")


def rounded_to_8_bits(samples: Pixels) -> Pixels:
    """Round 16-bit samples to the nearest of 8 bits."""
    return ((samples.astype(np.uint32) + 128) // 257).astype(np.uint8)
