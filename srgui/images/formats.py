"""The image formats, one record each: how they are recognised, read and written.

Everything that depends on the format of a file follows from these records: decoders and encoders,
the errors for what is not supported, the filters of dialogs, the MIME types of the desktop entry. A
new format is one record in FORMATS, and its decoder in `codecs`.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Protocol, TypeAlias

import numpy.typing as npt

from srgui.images.codecs import floats, high_bit_depth, jpeg, jpegxl, pillow, psd, raw, tiff
from srgui.images.codecs.decoded import HEAD, Decoder
from srgui.images.codecs.png import PngWriter
from srgui.images.codecs.tiff_writer import TiffWriter
from srgui.images.picture import Header
from srgui.texts import Text

Signature: TypeAlias = tuple[int, bytes]
"""An offset and the bytes there. References: the formats' specifications; file(1)'s magic."""


class RowWriter(Protocol):
    """Writes a file from rows, top to bottom, so that the picture need not be in memory."""

    def write(self, rows: npt.NDArray[Any]) -> None:
        """Append (h, W, samples) rows."""

    def close(self) -> None:
        """Write what follows the last row."""

    def check(self) -> None:
        """Read the file back. Raises ValueError if it is not intact."""


@dataclass(frozen=True, eq=False)
class Format:
    """A file format that is read, written, or only known by name."""

    name: str  # as people call it; a Text if it is to be translated
    suffixes: Mapping[str, str] = field(default_factory=dict)  # with their MIME types, if any
    signatures: tuple[Signature, ...] = ()  # none: recognised by the suffix alone
    is_image: bool = True

    # Reading, by our own decoders in this order, then by Pillow
    decoders: tuple[Decoder, ...] = ()
    pillow: tuple[str, ...] = ()  # Pillow's names of the format
    register: Callable[[], None] | None = None  # teaches Pillow the format
    sandboxed: bool = False  # decoded in another process, which can be ended at any time
    sandboxed_if: Callable[[BinaryIO], bool] | None = None  # the same, for some of its files
    packages: tuple[str, ...] = ()  # optional ones, any of which is needed to decode
    is_sound: Callable[[BinaryIO], bool] | None = None  # True if it is intact, but a rare variant
    most_pixels_per_byte: int | None = None  # a file with more is a decompression bomb

    # Writing
    written_suffixes: tuple[str, ...] = ()  # none: not written
    largest_side: int = 0  # in pixels
    largest_area: int | None = None
    keeps_alpha: bool = True
    keeps_grey: bool = True
    keeps_16_bits: bool = False
    keeps_floats: bool = False
    keeps: tuple[str, ...] = ()  # the fields of Metadata that it has a place for
    keeps_as_xmp: tuple[str, ...] = ()  # those that XMP can express in it
    lossy: bool = False  # has a quality
    row_writer: Callable[[BinaryIO, Header], RowWriter] | None = None  # otherwise Pillow encodes
    encoding: int = 4  # bytes of memory, as measured, per byte of an 8-bit picture

    @property
    def is_read(self) -> bool:
        """True if files of this format can be read."""
        return bool(self.decoders or self.pillow)

    @property
    def streams(self) -> bool:
        """True if it is written row by row."""
        return self.row_writer is not None

    def has_packages(self) -> bool:
        """Return whether an optional package that it needs, if any, is installed."""
        return not self.packages or any(map(_is_installed, self.packages))


_DENSEST = 10_000  # a row of nothing but one bit per pixel, deflated 1032 times, gets near it
_COMMON = ("icc", "exif", "xmp")
_ALL = (*_COMMON, "iptc", "comments", "dpi")
_NO_LIMIT = 2**31 - 1

PNG = Format(
    "PNG", {".png": "image/png", ".apng": "image/apng"}, ((0, b"\x89PNG"),),
    pillow=("PNG",), most_pixels_per_byte=_DENSEST,
    sandboxed_if=high_bit_depth.is_deep_and_interlaced,
    written_suffixes=(".png",), largest_side=_NO_LIMIT, keeps_16_bits=True, keeps=_ALL,
    row_writer=PngWriter,
)  # fmt: skip
JPEG = Format(
    "JPEG",
    {
        **dict.fromkeys((".jpg", ".jpeg", ".jpe", ".jfif"), "image/jpeg"),
        ".mpo": "image/mpo",
    },
    ((0, b"\xff\xd8\xff"),),
    pillow=("JPEG",), is_sound=jpeg.is_sound, most_pixels_per_byte=_DENSEST,
    sandboxed_if=jpeg.has_many_scans,
    written_suffixes=(".jpg", ".jpeg"), largest_side=65500,  # libjpeg's limit
    keeps_alpha=False, keeps=_ALL, lossy=True,
)  # fmt: skip
WEBP = Format(
    "WebP", {".webp": "image/webp"}, ((8, b"WEBP"),),
    pillow=("WEBP",),
    written_suffixes=(".webp",), largest_side=16383, keeps_grey=False, keeps=_COMMON,
    keeps_as_xmp=("iptc", "comments"), lossy=True, encoding=10,
)  # fmt: skip
TIFF = Format(
    "TIFF", {".tif": "image/tiff", ".tiff": "image/tiff"},
    tuple((0, signature) for signature in tiff.SIGNATURES),
    decoders=(raw.decode, tiff.decode), pillow=("TIFF",),
    is_sound=tiff.is_sound, sandboxed_if=tiff.contains_jpeg,
    written_suffixes=(".tif", ".tiff"), largest_side=_NO_LIMIT, keeps_16_bits=True,
    keeps_floats=True, keeps=_ALL,
    keeps_as_xmp=("comments",), row_writer=TiffWriter,
)  # fmt: skip
BMP = Format(
    "BMP", {".bmp": "image/bmp", ".dib": "image/bmp"}, ((0, b"BM"),),
    pillow=("BMP", "DIB"), most_pixels_per_byte=_DENSEST,
    written_suffixes=(".bmp",), largest_side=_NO_LIMIT, largest_area=1_400_000_000,
    keeps_alpha=False, keeps=("dpi",),
)  # fmt: skip
AVIF = Format(
    "AVIF", {".avif": "image/avif"}, ((4, b"ftypavif"), (4, b"ftypavis")),
    pillow=("AVIF",), sandboxed=True,
    written_suffixes=(".avif",), largest_side=32768, largest_area=2**28,  # libavif's limits
    keeps_grey=False, keeps=_COMMON, keeps_as_xmp=("iptc", "comments"), lossy=True, encoding=16,
)  # fmt: skip
RAW = Format(
    Text("camera raw"), raw.SUFFIXES, raw.SIGNATURES,
    decoders=(raw.decode, tiff.decode), sandboxed=True, packages=("rawpy",),
)  # fmt: skip

_HEIF_BRANDS = (
    b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1",
)  # fmt: skip
_VIDEO_BRANDS = (b"isom", b"mp4", b"qt", b"M4V", b"3gp")

FORMATS = (
    PNG, JPEG, WEBP, TIFF, BMP,
    Format(
        "GIF", {".gif": "image/gif"}, ((0, b"GIF8"),),
        pillow=("GIF",), most_pixels_per_byte=_DENSEST,
    ),
    AVIF,
    Format(
        "HEIC", {".heic": "image/heic", ".heif": "image/heif"},
        tuple((4, b"ftyp" + brand) for brand in _HEIF_BRANDS),
        pillow=("AVIF", "HEIF"), register=pillow.register_heif, sandboxed=True,
        packages=("pillow_heif", "pi_heif"),
    ),
    Format(
        "JPEG 2000",
        {".jp2": "image/jp2", ".j2k": "image/x-jp2-codestream", ".jpx": "image/jpx"},
        ((4, b"jP  \r\n"), (0, b"\xffO\xffQ")), pillow=("JPEG2000",), sandboxed=True,
    ),
    Format(
        "JPEG XL", {".jxl": "image/jxl"}, ((0, b"\xff\x0a"), (4, b"JXL \r\n")),
        decoders=(jpegxl.decode,), sandboxed=True,
    ),
    Format(
        "PSD", dict.fromkeys((".psd", ".psb"), "image/vnd.adobe.photoshop"), ((0, b"8BPS"),),
        decoders=(psd.decode,), pillow=("PSD",), is_sound=psd.is_sound,
        most_pixels_per_byte=_DENSEST, sandboxed=True,
    ),
    Format("TGA", {".tga": "image/x-tga"}, pillow=("TGA",)),
    Format(
        "PPM",
        {
            ".ppm": "image/x-portable-pixmap", ".pgm": "image/x-portable-graymap",
            ".pbm": "image/x-portable-bitmap", ".pnm": "image/x-portable-anymap",
        },
        tuple((0, b"P%d" % kind) for kind in range(1, 7)), pillow=("PPM",),
        sandboxed=True,
    ),
    Format(
        "PFM", {".pfm": "image/x-portable-floatmap"},
        tuple((0, head) for head in (b"PF\n", b"Pf\n", b"PF\r", b"Pf\r")),
        decoders=(floats.decode,), sandboxed=True,
        written_suffixes=(".pfm",), largest_side=_NO_LIMIT, keeps_alpha=False, keeps_floats=True,
        keeps_16_bits=True, row_writer=floats.PfmWriter,
    ),
    Format(
        "OpenEXR", {".exr": "image/x-exr"}, ((0, b"\x76\x2f\x31\x01"),),
        decoders=(floats.decode_exr,), sandboxed=True, packages=("OpenEXR",),
    ),
    Format("DDS", {".dds": "image/x-dds"}, ((0, b"DDS "),), pillow=("DDS",), sandboxed=True),
    Format(
        "QOI", {".qoi": "image/qoi"}, ((0, b"qoif"),),
        pillow=("QOI",), most_pixels_per_byte=_DENSEST, sandboxed=True,
    ),
    Format("PCX", {".pcx": "image/vnd.zbrush.pcx"}, pillow=("PCX",)),
    Format(
        "SGI", {".sgi": "image/x-sgi", ".rgb": "image/x-rgb", ".bw": "image/x-sgi"},
        ((0, b"\x01\xda"),), pillow=("SGI",), sandboxed=True,
    ),
    Format("ICO", {".ico": "image/vnd.microsoft.icon"}, ((0, b"\0\0\1\0"),), pillow=("ICO",)),
    Format("ICNS", {".icns": "image/x-icns"}, ((0, b"icns"),), pillow=("ICNS",)),
    RAW,

    # Images that are not read
    Format("Radiance HDR", {".hdr": ""}, ((0, b"#?RADIANCE"), (0, b"#?RGBE"))),
    Format("XCF (GIMP)", {".xcf": ""}, ((0, b"gimp xcf"),)),
    Format("SVG", {".svg": "", ".svgz": ""}, ((0, b"<svg"),)),
    Format("PostScript", {".eps": "", ".ai": ""}, ((0, b"%!PS"), (0, b"\xc5\xd0\xd3\xc6"))),
    Format("DPX", {".dpx": "", ".cin": ""}, ((0, b"SDPX"), (0, b"XPDS"))),
    Format("DjVu", {".djvu": "", ".djv": ""}, ((0, b"AT&TFORM"),)),
    Format("FITS", {".fits": "", ".fit": ""}, ((0, b"SIMPLE  ="),)),
    Format("JPEG XR", {".jxr": "", ".wdp": "", ".hdp": ""}, ((0, b"II\xbc"),)),
    Format("JPEG-LS", {".jls": ""}, ((0, b"\xff\xd8\xff\xf7"),)),
    Format("BPG", {".bpg": ""}, ((0, b"BPG\xfb"),)),
    Format("FLIF", {".flif": ""}, ((0, b"FLIF"),)),
    Format("MNG", {".mng": ""}, ((0, b"\x8aMNG"),)),
    Format("JNG", {".jng": ""}, ((0, b"\x8bJNG"),)),
    Format("Krita", {".kra": ""}, ((38, b"application/x-krita"),)),
    Format("OpenRaster", {".ora": ""}, ((38, b"image/openraster"),)),
    Format("DICOM", {".dcm": ""}, ((128, b"DICM"),)),
    Format("WMF", {".wmf": ""}, ((0, b"\xd7\xcd\xc6\x9a"),)),
    Format("EMF", {".emf": ""}, ((40, b" EMF"),)),
    Format("XPM", {".xpm": ""}, ((0, b"/* XPM */"),)),
    Format("XBM", {".xbm": ""}),
    Format("CUR", {".cur": ""}),
    Format("Sun Raster", {".ras": ""}, ((0, b"\x59\xa6\x6a\x95"),)),
    Format("IFF", {".iff": "", ".lbm": ""}, ((8, b"ILBM"),)),
    Format("BLP", {".blp": ""}, ((0, b"BLP2"),)),
    Format("KTX", {".ktx": "", ".ktx2": ""}, ((0, b"\xabKTX"),)),
    Format("", dict.fromkeys((
        ".clip", ".cdr", ".pict", ".pct", ".afphoto", ".raw", ".pspimage",
        ".pxr", ".jp2k", ".jpf", ".j2c",
    ), "")),

    # Other files
    Format("PDF", signatures=((0, b"%PDF"),), is_image=False),
    Format(
        "HTML", signatures=((0, b"<!DOCTYPE html"), (0, b"<!doctype html"), (0, b"<html")),
        is_image=False,
    ),
    Format(
        Text("video"), is_image=False,
        signatures=(
            (8, b"AVI "), (0, b"\x1aE\xdf\xa3"),
            *((4, b"ftyp" + brand) for brand in _VIDEO_BRANDS),
        ),
    ),
    Format("ZIP", signatures=((0, b"PK\x03\x04"),), is_image=False),
    Format("gzip", signatures=((0, b"\x1f\x8b"),), is_image=False),
    Format("RAR", signatures=((0, b"Rar!"),), is_image=False),
    Format("7z", signatures=((0, b"7z\xbc\xaf"),), is_image=False),
    Format(Text("program"), signatures=((0, b"\x7fELF"), (0, b"MZ")), is_image=False),
)  # fmt: skip

READ_FORMATS = tuple(one for one in FORMATS if one.is_read)
READABLE_SUFFIXES = tuple(suffix for one in READ_FORMATS for suffix in one.suffixes)
MIME_TYPES = {suffix: mime for one in READ_FORMATS for suffix, mime in one.suffixes.items()}

WRITABLE = {suffix: one for one in FORMATS for suffix in one.written_suffixes}
"""The formats that are written, by suffix."""

WRITABLE_SUFFIXES = tuple(WRITABLE)

_SHORT = 3  # bytes; a shorter signature is no proof
_SVG = next(one for one in FORMATS if one.name == "SVG")


def recognise(head: bytes) -> Format | None:
    """Return the format of a file that begins with these HEAD bytes, by its longest signature."""
    if head[:1] == b"<" and b"<svg" in head:
        return _SVG
    if raw.has_signature(head):
        return RAW
    found = [
        (len(sign), one)
        for one in FORMATS
        for place, sign in one.signatures
        if head[place:].startswith(sign)
    ]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def unread_format(suffix: str) -> Format | None:
    """Return the named format that is not read of files with this suffix, if it has one."""
    return next((f for f in FORMATS if suffix in f.suffixes and f.name and not f.is_read), None)


def pillow_names(found: Format | None, suffix: str) -> tuple[str, ...]:
    """Return the formats that Pillow has to try on a file.

    These are all, since a damaged beginning may look like another format; but those without a
    signature, which would accept nearly any file, only by the suffix, and those that
    Pillow has to be taught only by their signature.
    """
    names = [
        name
        for one in READ_FORMATS
        if (one is found or not one.register) and (one.signatures or suffix in one.suffixes)
        for name in one.pillow
    ]
    return tuple(dict.fromkeys(names))


def is_image(path: Path) -> bool:
    """Return whether a file is an image of any format, by its name or its first bytes."""
    suffix = path.suffix.lower()
    if any(suffix in one.suffixes for one in FORMATS):
        return True
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError:
        return False
    return any(
        head[place:].startswith(sign)
        for one in FORMATS
        if one.is_image and one is not RAW
        for place, sign in one.signatures
        if len(sign) >= _SHORT
    )


def _is_installed(package: str) -> bool:
    try:
        importlib.import_module(package)
    except ImportError:
        return False
    return True
