"""TIFF: the tags that are metadata, and grey and RGB pictures of 8 and 16 bits.

Pillow can't hold 16-bit colour, and its TIFF decoder prints to the terminal on damaged files;
it is left with the rarer kinds: palettes, CMYK, YCbCr, Lab, single bits.

Reference: TIFF revision 6.0; Adobe's TIFF technical notes for XMP and ICC profiles.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

import imagecodecs
import numpy as np

from srgui.images.codecs.decoded import Decoded, Metadata, UnsupportedFileError, split
from srgui.images.codecs.omissions import PATHS, larger
from srgui.images.codecs.pfm import in_sixteen_bits
from srgui.images.metadata import iptc
from srgui.images.metadata.exif import directory_dpi
from srgui.images.metadata.ifd import LONG, Directory, Entry, number, numbers, parse, serialise
from srgui.images.picture import Pixels
from srgui.texts import Text

SIGNATURES = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")

WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC = 256, 257, 258, 259, 262
STRIP_OFFSETS, ORIENTATION, SAMPLES, ROWS_PER_STRIP, STRIP_COUNTS = 273, 274, 277, 278, 279
X_RESOLUTION, Y_RESOLUTION, PLANAR, RESOLUTION_UNIT = 282, 283, 284, 296
TILE_OFFSETS, TILE_COUNTS = 324, 325
PREDICTOR, EXTRA_SAMPLES, SAMPLE_FORMAT, XMP, ICC = 317, 338, 339, 700, 34675
IPTC, PHOTOSHOP = 33723, 34377

# DocumentName, ImageDescription, Make, Model, PageName, Software, DateTime, Artist, HostComputer,
# Rating, Copyright, Exif, GPS and Windows' title, comment, author, keywords and subject.
DESCRIPTIVE = (269, 270, 271, 272, 285, 305, 306, 315, 316, 18246, 33432, 34665, 34853,
               40091, 40092, 40093, 40094, 40095)  # fmt: skip

# What is told of because it is left out: Photoshop's layers, the place on a map, transfer function
# and primaries, and what programs keep for themselves, but for padding and matters of printing.
_LAYERS, _ON_MAP = 37724, (33550, 33922, 34264, 34735, 34736, 34737)
_COLOURS, _PROGRAMS, _NO_LOSS = (301, 318, 319), 32768, (IPTC, PHOTOSHOP, ICC, 50341, 52545, 59932)
_MOST_TOLD = 6

_ASSOCIATED, _SIGNED, _FLOAT = 1, 2, 3
_BOUNDED = (1, 5, 8, 32773, 32946)  # plain, LZW, deflate, PackBits, deflate
_MOST_PACKED = 4000  # bytes for each of the file; of LZW, the most, some 2700
_IPTC_MARK = b"\x1c"


def decode(
    file: BinaryIO, allow: Callable[[int, int], None], page: int | None = None
) -> Decoded | None:
    """A page of an 8- or 16-bit grey or RGB TIFF, or None for any other kind.

    Without `page` it is the first, and a note tells of the others. `allow` is called with
    the width and height before anything is decoded, to refuse them.
    """
    directory, pages = parse(file, page or 0)
    _check_extents(file, directory)
    depth = set(numbers(directory, BITS))
    photometric = number(directory, PHOTOMETRIC, 1)
    kinds = set(numbers(directory, SAMPLE_FORMAT)) or {1}
    if kinds == {_SIGNED} and depth and max(depth) <= 16:  # Pillow would take them for others
        kind = f"int{max(depth):g}"
        raise UnsupportedFileError(
            Text("its pixels are of a kind, {mode}, that has no fixed white", mode=kind)
        )
    floats = kinds == {_FLOAT} and depth in ({16}, {32}, {64})
    if not (floats or (kinds == {1} and depth in ({8}, {16}))) or photometric > 2:
        return None
    width, height = number(directory, WIDTH, 0), number(directory, HEIGHT, 0)
    allow(width, height)
    _check_claim(file, directory, width, height)
    file.seek(0)
    samples = imagecodecs.tiff_decode(file.read(), index=page or 0)
    count = number(directory, SAMPLES, 1)
    if number(directory, PLANAR, 1) == 2 and count > 1:
        samples = np.moveaxis(samples, 0, 2)
    samples = samples.reshape(height, width, count)
    notes: tuple[Text, ...] = ()
    if floats:
        samples, notes = in_sixteen_bits(samples)
    channels = 3 if photometric == 2 else 1
    pixels, alpha = _with_alpha(samples, channels, numbers(directory, EXTRA_SAMPLES))
    if photometric == 0:
        pixels = ~pixels
    if pages > 1 and page is None:
        notes += (Text("Only the first of {count} pages was read.", count=pages),)
    resources = directory.get(PHOTOSHOP)
    if isinstance(resources, Entry) and iptc.holds_paths(resources.data):
        notes += (PATHS,)
    if count > channels + (alpha is not None):
        notes += (Text("Channels besides colour and transparency were left out."),)
    return Decoded(pixels, alpha, metadata(directory), notes)


def _check_claim(file: BinaryIO, directory: Directory, width: int, height: int) -> None:
    """Refuse, before memory is taken, samples that the file can't hold however well they pack."""
    size = file.seek(0, io.SEEK_END)
    samples = number(directory, SAMPLES, 1) * number(directory, BITS, 8) // 8
    packing = number(directory, COMPRESSION, 1)
    if packing in _BOUNDED and width * height * samples > _MOST_PACKED * size:
        raise UnsupportedFileError(
            Text(
                "it claims {width} x {height} pixels, more than a file of {size} bytes can hold",
                width=width,
                height=height,
                size=size,
            )
        )


def _check_extents(file: BinaryIO, directory: Directory) -> None:
    """Refuse a cut-off JPEG inside a TIFF, about which the decoder would print to the terminal."""
    if number(directory, COMPRESSION, 1) not in (6, 7):
        return
    size = file.seek(0, io.SEEK_END)
    for offsets, counts in ((STRIP_OFFSETS, STRIP_COUNTS), (TILE_OFFSETS, TILE_COUNTS)):
        places = zip(numbers(directory, offsets), numbers(directory, counts), strict=False)
        if any(offset + count > size for offset, count in places):
            raise ValueError("truncated")


def _with_alpha(
    samples: Pixels, channels: int, extra: tuple[float, ...]
) -> tuple[Pixels, Pixels | None]:
    """Colour and the first extra sample if it is alpha, straightened if it was premultiplied."""
    if samples.shape[2] == channels or not extra or extra[0] == 0:
        return np.ascontiguousarray(samples[..., :channels]), None
    pixels, alpha = split(samples[..., : channels + 1])
    if alpha is not None and extra[0] == _ASSOCIATED:
        white = np.iinfo(pixels.dtype).max
        cover = np.maximum(alpha, 1)[..., None].astype(np.float32) / white
        pixels = np.minimum(np.rint(pixels / cover), white).astype(pixels.dtype)
    return pixels, alpha


def larger_note(read: tuple[int, ...], others: Iterable[Directory]) -> tuple[Text, ...]:
    """What to say when one of `others` is larger than the picture of the shape that was read."""
    sizes = [(number(d, WIDTH, 0), number(d, HEIGHT, 0)) for d in others]
    width, height = max(sizes, key=lambda size: size[0] * size[1], default=(0, 0))
    return (larger(width, height),) if width * height > read[0] * read[1] else ()


def left_out(directory: Directory) -> Iterator[Text]:
    """What to say of the tags of a picture that are neither read nor kept."""
    if _LAYERS in directory:
        yield Text("Its layers were left out: what they show together was read.")
    if any(tag in directory for tag in _ON_MAP):
        yield Text("Its place on the map (GeoTIFF) was left out.")
    told = (_LAYERS, *_ON_MAP, *DESCRIPTIVE, *_NO_LOSS)
    others = [t for t in directory if (t >= _PROGRAMS or t in _COLOURS) and t not in told]
    if others:
        tags = [*map(str, sorted(others)[:_MOST_TOLD]), *["..."] * (len(others) > _MOST_TOLD)]
        yield Text("Tags that srgui does not know were left out: {tags}.", tags=", ".join(tags))


def metadata(directory: Directory) -> Metadata:
    """Everything in a TIFF's tags but the pixels."""
    exif = {tag: value for tag, value in directory.items() if tag in DESCRIPTIVE}
    xmp, icc = directory.get(XMP), directory.get(ICC)
    return Metadata(
        icc=icc.data if isinstance(icc, Entry) else None,
        exif=b"II*\0\x08\0\0\0" + serialise(exif, 8) if exif else None,
        xmp=xmp.data if isinstance(xmp, Entry) else None,
        dpi=directory_dpi(directory),
        orientation=number(directory, ORIENTATION, 1),
        iptc=_iptc(directory),
    )


def _iptc(directory: Directory) -> bytes | None:
    """The IPTC block, of its own tag or among Photoshop's resources.

    Many programs call its bytes 32-bit numbers, which reading has put into little-endian order.
    """
    entry, resources = directory.get(IPTC), directory.get(PHOTOSHOP)
    if isinstance(entry, Entry) and entry.data:
        data = entry.data
        if entry.kind == LONG and data[:1] != _IPTC_MARK and data[3:4] == _IPTC_MARK:
            data = np.frombuffer(data, "<u4").astype(">u4").tobytes()
        return data
    return iptc.of_photoshop(resources.data) if isinstance(resources, Entry) else None


def exif_directory(exif: bytes) -> Directory:
    """The descriptive tags of an EXIF block, ready to be written into a TIFF file."""
    directory, _ = parse(io.BytesIO(exif))
    return {tag: value for tag, value in directory.items() if tag in DESCRIPTIVE}
