"""TIFF: the tags that are metadata, and grey and RGB pictures of 8 and 16 bits.

Pillow has no 16-bit colour, and its TIFF decoder prints to the terminal on damaged files; it only
decodes the rarer kinds: palettes, CMYK, YCbCr, Lab, single bits.

Reference: TIFF revision 6.0; Adobe's TIFF technical notes for XMP and ICC profiles.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import BinaryIO

import imagecodecs
import numpy as np

from srgui.images.codecs import content_credentials
from srgui.images.codecs.decoded import (
    Decoded,
    Source,
    Storage,
    UnsupportedFileError,
    split_alpha,
)
from srgui.images.codecs.floats import to_16_bits
from srgui.images.codecs.omissions import CHANNELS, PATHS, first_of_pages, larger_picture
from srgui.images.metadata import iptc
from srgui.images.metadata.exif import directory_dpi
from srgui.images.metadata.ifd import (
    LONG,
    Directory,
    Entry,
    every_directory,
    number,
    numbers,
    parse,
    serialise,
)
from srgui.images.metadata.metadata import Metadata
from srgui.images.picture import Pixels
from srgui.texts import Text

SIGNATURES = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")

WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC = 256, 257, 258, 259, 262
STRIP_OFFSETS, ORIENTATION, SAMPLES, ROWS_PER_STRIP, STRIP_COUNTS = 273, 274, 277, 278, 279
X_RESOLUTION, Y_RESOLUTION, PLANAR, RESOLUTION_UNIT = 282, 283, 284, 296
TILE_OFFSETS, TILE_COUNTS = 324, 325
PREDICTOR, EXTRA_SAMPLES, SAMPLE_FORMAT, XMP, ICC = 317, 338, 339, 700, 34675
IMAGE_DEPTH, IPTC, PHOTOSHOP = 32997, 33723, 34377

# DocumentName, ImageDescription, Make, Model, PageName, Software, DateTime, Artist, HostComputer,
# Rating, Copyright, Exif, GPS and Windows' title, comment, author, keywords and subject.
DESCRIPTIVE = (269, 270, 271, 272, 285, 305, 306, 315, 316, 18246, 33432, 34665, 34853,
               40091, 40092, 40093, 40094, 40095)  # fmt: skip

_DESCRIPTION, _SHAPE = 270, b'{"shape": '  # of an array, by tifffile, which a result has not

# Dropped with a note: Photoshop's layers, GeoTIFF, transfer function and primaries, and private
# tags (from 32768), except for padding and matters of printing.
_LAYERS, _GEOTIFF = 37724, (33550, 33922, 34264, 34735, 34736, 34737)
_COLOURS, _PRIVATE = (301, 318, 319), 32768
_NO_LOSS = (IPTC, PHOTOSHOP, ICC, 50341, content_credentials.TIFF_TAG, 59932)
_MOST_LISTED = 6

_ASSOCIATED, _SIGNED, _FLOAT = 1, 2, 3
_JPEG = (6, 7)
_BOUNDED = (1, 5, 8, 32773, 32946)  # plain, LZW, deflate, PackBits, deflate
_MOST_PACKED = 4000  # bytes per byte of the file; LZW, the densest, reaches some 2700
_IPTC_MARK = b"\x1c"


def decode(source: Source) -> Decoded | None:
    """Decode a page of an 8- or 16-bit grey or RGB TIFF; None for any other kind."""
    file, page = source.file, source.frame
    if not source.head.startswith(SIGNATURES):
        return None
    directory, pages = parse(file, page or 0)
    _check_extents(file, directory)
    if number(directory, IMAGE_DEPTH, 1) > 1:
        raise NotImplementedError("a volume")
    depth = set(numbers(directory, BITS))
    photometric = number(directory, PHOTOMETRIC, 1)
    kinds = set(numbers(directory, SAMPLE_FORMAT)) or {1}
    if kinds == {_SIGNED} and depth and max(depth) <= 16:  # Pillow would take them for others
        kind = f"int{max(depth):g}"
        raise UnsupportedFileError(
            Text("{mode} pixels, which have no fixed white, are not supported", mode=kind)
        )
    floats = kinds == {_FLOAT} and depth in ({16}, {32}, {64})
    if not (floats or (kinds == {1} and depth in ({8}, {16}))) or photometric > 2:
        return None
    width, height = number(directory, WIDTH, 0), number(directory, HEIGHT, 0)
    source.check_size(width, height)
    _check_packing(file, directory, width, height)
    file.seek(0)
    samples = imagecodecs.tiff_decode(file.read(), index=page or 0)
    count = number(directory, SAMPLES, 1)
    if number(directory, PLANAR, 1) == 2 and count > 1:
        samples = np.moveaxis(samples, 0, 2)
    samples = samples.reshape(height, width, count)
    notes: tuple[Text, ...] = ()
    channels, span = 3 if photometric == 2 else 1, None
    if floats:
        samples, span, notes = to_16_bits(samples, channels, source.value_range)
    pixels, alpha = _with_alpha(samples, channels, numbers(directory, EXTRA_SAMPLES))
    if photometric == 0:
        pixels = ~pixels
    if pages > 1 and page is None:
        notes += (first_of_pages(pages),)
    resources = directory.get(PHOTOSHOP)
    if isinstance(resources, Entry) and iptc.has_clipping_paths(resources.data):
        notes += (PATHS,)
    if count > channels + (alpha is not None):
        notes += (CHANNELS,)
    notes += omissions(file, (height, width), page)
    known = replace(metadata(directory), value_range=span)
    return Decoded(pixels, alpha, known, notes, storage(directory), pages)


def contains_jpeg(file: BinaryIO) -> bool:
    """Return whether the first picture of a file is compressed as JPEG."""
    file.seek(0)
    try:
        directory, _ = parse(file, 0)
    except (ValueError, struct.error):  # damaged
        return False
    return number(directory, COMPRESSION, 1) in _JPEG


def _check_packing(file: BinaryIO, directory: Directory, width: int, height: int) -> None:
    """Refuse, before memory is taken, more samples than any compression could fit in the file."""
    size = file.seek(0, io.SEEK_END)
    samples = number(directory, SAMPLES, 1) * number(directory, BITS, 8) // 8
    packing = number(directory, COMPRESSION, 1)
    if packing in _BOUNDED and width * height * samples > _MOST_PACKED * size:
        raise UnsupportedFileError(
            Text(
                "{width} x {height} pixels do not fit in a file of {size} bytes",
                width=width,
                height=height,
                size=size,
            )
        )


def _check_extents(file: BinaryIO, directory: Directory) -> None:
    """Refuse a cut-off JPEG inside a TIFF, about which the decoder would print to the terminal."""
    if number(directory, COMPRESSION, 1) not in _JPEG:
        return
    size = file.seek(0, io.SEEK_END)
    for offsets, counts in ((STRIP_OFFSETS, STRIP_COUNTS), (TILE_OFFSETS, TILE_COUNTS)):
        places = zip(numbers(directory, offsets), numbers(directory, counts), strict=False)
        if any(offset + count > size for offset, count in places):
            raise ValueError("truncated")


def _with_alpha(
    samples: Pixels, channels: int, extra: tuple[float, ...]
) -> tuple[Pixels, Pixels | None]:
    """Return colour, and the first extra sample if it is alpha, with the colour made straight."""
    if samples.shape[2] == channels or not extra or extra[0] == 0:
        return np.ascontiguousarray(samples[..., :channels]), None
    pixels, alpha = split_alpha(samples[..., : channels + 1])
    if alpha is not None and extra[0] == _ASSOCIATED:
        white = np.iinfo(pixels.dtype).max
        cover = np.maximum(alpha, 1)[..., None].astype(np.float32) / white
        pixels = np.minimum(np.rint(pixels / cover), white).astype(pixels.dtype)
    return pixels, alpha


def omissions(file: BinaryIO, size: tuple[int, int], page: int | None) -> tuple[Text, ...]:
    """Return notes about larger pictures in the file than the page, (height, width), that was
    read, and about tags of that page that are dropped."""
    pages, below = every_directory(file)
    others = below if page is not None else pages + below
    read = pages[page or 0 :][:1]
    return (*_larger(size, others), *(note for one in read for note in dropped_tags(one)))


def _larger(read: tuple[int, int], others: Iterable[Directory]) -> Iterator[Text]:
    sizes = [(number(d, WIDTH, 0), number(d, HEIGHT, 0)) for d in others]
    width, height = max(sizes, key=lambda size: size[0] * size[1], default=(0, 0))
    if width * height > read[0] * read[1]:
        yield larger_picture(width, height)


def dropped_tags(directory: Directory) -> Iterator[Text]:
    """Yield notes about the tags of a picture that are neither used nor preserved."""
    if _LAYERS in directory:
        yield Text("Layers flattened.")
    if any(tag in directory for tag in _GEOTIFF):
        yield Text("Georeference (GeoTIFF) dropped.")
    if content_credentials.TIFF_TAG in directory:
        yield content_credentials.NOTE
    known = (_LAYERS, *_GEOTIFF, *DESCRIPTIVE, *_NO_LOSS)
    others = [t for t in directory if (t >= _PRIVATE or t in _COLOURS) and t not in known]
    if others:
        tags = [*map(str, sorted(others)[:_MOST_LISTED]), *["..."] * (len(others) > _MOST_LISTED)]
        yield Text("Unknown tags dropped: {tags}.", tags=", ".join(tags))


def is_sound(file: BinaryIO) -> bool:
    """Return whether the first directory of a TIFF file can be read."""
    pages, _ = every_directory(file)
    return bool(pages) and number(pages[0], WIDTH, 0) > 0


def storage(directory: Directory, *, is_upright: bool = False) -> Storage:
    """Return how a page is stored."""
    return Storage(number(directory, ORIENTATION, 1), is_upright)


def metadata(directory: Directory) -> Metadata:
    """Return the metadata in the tags of a page."""
    exif = {tag: value for tag, value in directory.items() if tag in DESCRIPTIVE}
    description = exif.get(_DESCRIPTION)
    if isinstance(description, Entry) and description.data.startswith(_SHAPE):
        del exif[_DESCRIPTION]
    xmp, icc = directory.get(XMP), directory.get(ICC)
    return Metadata(
        icc=icc.data if isinstance(icc, Entry) else None,
        exif=b"II*\0\x08\0\0\0" + serialise(exif, 8) if exif else None,
        xmp=xmp.data if isinstance(xmp, Entry) else None,
        dpi=directory_dpi(directory),
        iptc=_iptc(directory),
    )


def _iptc(directory: Directory) -> bytes | None:
    """Return the IPTC block, of its own tag or among Photoshop's resources.

    Many programs declare its bytes as 32-bit numbers, which reading has put into little-endian
    order.
    """
    entry, resources = directory.get(IPTC), directory.get(PHOTOSHOP)
    if isinstance(entry, Entry) and entry.data:
        data = entry.data
        if entry.kind == LONG and data[:1] != _IPTC_MARK and data[3:4] == _IPTC_MARK:
            data = np.frombuffer(data, "<u4").astype(">u4").tobytes()
        return data
    return iptc.of_photoshop(resources.data) if isinstance(resources, Entry) else None


def exif_directory(exif: bytes) -> Directory:
    """Return the descriptive tags of an EXIF block, ready to be written into a TIFF file."""
    directory, _ = parse(io.BytesIO(exif))
    return {tag: value for tag, value in directory.items() if tag in DESCRIPTIVE}
