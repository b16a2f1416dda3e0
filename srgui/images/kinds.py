"""Which kind of file this is, told by its first bytes: those that are read, and those that are not.

References: the formats' own specifications; the magic numbers of file(1).
"""

from __future__ import annotations

from pathlib import Path

from srgui.images.raw import RAW_SUFFIXES

READABLE_SUFFIXES = (
    ".png", ".apng", ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".webp", ".tif", ".tiff", ".bmp",
    ".dib", ".gif", ".avif", ".jp2", ".j2k", ".jpx", ".tga", ".ppm", ".pgm", ".pbm", ".pnm", ".pfm",
    ".ico", ".icns", ".heic", ".heif", ".jxl", ".psd", ".psb", ".dds", ".qoi", ".pcx", ".sgi",
    ".rgb", ".bw", *RAW_SUFFIXES,
)  # fmt: skip

READ = (
    "PNG, JPEG, WebP, TIFF, BMP, GIF, AVIF, HEIC, JPEG 2000, JPEG XL, PSD, TGA, PPM, PFM, DDS, "
    "QOI, PCX, SGI, ICO, ICNS, camera raws"
)
"""The kinds that are read, as people call them."""

_UNREAD_SUFFIXES = (
    ".exr", ".hdr", ".xcf", ".svg", ".svgz", ".eps", ".ai", ".dpx", ".cin", ".djvu", ".djv",
    ".fits", ".fit", ".jxr", ".wdp", ".hdp", ".bpg", ".flif", ".mng", ".jng", ".kra", ".ora",
    ".clip", ".dcm", ".wmf", ".emf", ".cdr", ".xpm", ".xbm", ".ras", ".pict", ".pct", ".iff",
    ".lbm", ".blp", ".ktx", ".ktx2", ".cur", ".afphoto", ".raw", ".pspimage", ".pxr", ".jls",
    ".jp2k", ".jpf", ".j2c",
)  # fmt: skip

_PICTURES = (
    (0, b"\x76\x2f\x31\x01", "an OpenEXR picture"), (0, b"#?RADIANCE", "a Radiance HDR picture"),
    (0, b"#?RGBE", "a Radiance HDR picture"), (0, b"gimp xcf", "a GIMP picture"),
    (0, b"SDPX", "a DPX picture"), (0, b"XPDS", "a DPX picture"),
    (0, b"AT&TFORM", "a DjVu document"), (0, b"SIMPLE  =", "a FITS picture"),
    (0, b"II\xbc", "a JPEG XR picture"), (0, b"BPG\xfb", "a BPG picture"),
    (0, b"FLIF", "a FLIF picture"), (0, b"\x8aMNG", "an MNG animation"),
    (0, b"\x8bJNG", "a JNG picture"), (0, b"<svg", "an SVG drawing"),
    (128, b"DICM", "a DICOM picture"), (0, b"\xabKTX", "a KTX texture"),
    (0, b"%!PS", "a PostScript drawing"), (0, b"\xc5\xd0\xd3\xc6", "a PostScript drawing"),
    (0, b"\xd7\xcd\xc6\x9a", "a Windows metafile"), (40, b" EMF", "a Windows metafile"),
    (0, b"/* XPM */", "an XPM picture"),
    (8, b"ILBM", "an IFF picture"), (0, b"BLP2", "a BLP texture"),
    (0, b"\xff\xd8\xff\xf7", "a JPEG-LS picture"), (38, b"application/x-krita", "a Krita picture"),
    (38, b"image/openraster", "an OpenRaster picture"),
)  # fmt: skip

_OTHERS = (
    (0, b"%PDF", "a PDF document"), (8, b"AVI ", "a film"), (4, b"ftypisom", "a film"),
    (4, b"ftypmp4", "a film"), (4, b"ftypqt", "a film"), (4, b"ftypM4V", "a film"),
    (4, b"ftyp3gp", "a film"), (0, b"\x1aE\xdf\xa3", "a film"), (0, b"PK\x03\x04", "a ZIP archive"),
    (0, b"\x1f\x8b", "a gzip archive"), (0, b"Rar!", "a RAR archive"),
    (0, b"7z\xbc\xaf", "a 7z archive"),
    (0, b"\x7fELF", "a program"), (0, b"MZ", "a program"),
)  # fmt: skip

# Beginnings of kinds that are read, whatever a file is called.
_READABLE = (
    (0, b"\x89PNG", "a PNG file"), (0, b"\xff\xd8\xff", "a JPEG file"), (8, b"WEBP", "a WebP file"),
    (0, b"II*\0", "a TIFF file"), (0, b"MM\0*", "a TIFF file"), (0, b"II+\0", "a TIFF file"),
    (0, b"MM\0+", "a TIFF file"), (0, b"GIF8", "a GIF file"), (4, b"ftypavi", "an AVIF file"),
    (4, b"ftyphei", "a HEIC file"), (4, b"ftypmif1", "a HEIC file"),
    (4, b"jP  \r\n", "a JPEG 2000 file"), (0, b"\xffO\xffQ", "a JPEG 2000 file"),
    (4, b"JXL \r\n", "a JPEG XL file"), (0, b"8BPS", "a Photoshop file"),
    (0, b"qoif", "a QOI file"), (0, b"DDS ", "a DDS file"), (0, b"icns", "an ICNS file"),
    (0, b"BM", "a BMP file"), (0, b"\x01\xda", "an SGI file"), (0, b"\xff\x0a", "a JPEG XL file"),
)  # fmt: skip
_SHORT = 3  # bytes; a sign as short as that is no proof

HEAD = 160
"""Bytes of a file's beginning that tell its kind."""


def unread_kind(head: bytes) -> str:
    """What a file that begins like this is, if it is of a known kind that is not read; else ""."""
    if head[:1] == b"<" and b"<svg" in head:
        return "an SVG drawing"
    for place, sign, name in (*_PICTURES, *_OTHERS):
        if head[place:].startswith(sign):
            return name
    return ""


def readable_kind(head: bytes) -> str:
    """What a file that begins like this is, if it is of a kind that is read; else ""."""
    for place, sign, name in _READABLE:
        if head[place:].startswith(sign):
            return name
    return ""


def looks_like_picture(path: Path) -> bool:
    """Whether a file is a picture, by its name or by its first bytes, of whatever kind."""
    if path.suffix.lower() in (*READABLE_SUFFIXES, *_UNREAD_SUFFIXES):
        return True
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError:
        return False
    return any(
        head[place:].startswith(sign)
        for place, sign, _ in (*_READABLE, *_PICTURES)
        if len(sign) >= _SHORT
    )
