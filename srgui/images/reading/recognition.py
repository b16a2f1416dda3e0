"""Which kind of file this is, told by its first bytes: those that are read, and those that are not.

References: the formats' own specifications; the magic numbers of file(1).
"""

from __future__ import annotations

from pathlib import Path

from srgui.images.codecs.raw import RAW_SUFFIXES
from srgui.texts import NOTHING, Text

READABLE_SUFFIXES = (
    ".png", ".apng", ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".webp", ".tif", ".tiff", ".bmp",
    ".dib", ".gif", ".avif", ".jp2", ".j2k", ".jpx", ".tga", ".ppm", ".pgm", ".pbm", ".pnm", ".pfm",
    ".ico", ".icns", ".heic", ".heif", ".jxl", ".psd", ".psb", ".dds", ".qoi", ".pcx", ".sgi",
    ".rgb", ".bw", *RAW_SUFFIXES,
)  # fmt: skip

READ = Text(
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
    (0, b"\x76\x2f\x31\x01", Text("an OpenEXR picture")),
    (0, b"#?RADIANCE", Text("a Radiance HDR picture")),
    (0, b"#?RGBE", Text("a Radiance HDR picture")), (0, b"gimp xcf", Text("a GIMP picture")),
    (0, b"SDPX", Text("a DPX picture")), (0, b"XPDS", Text("a DPX picture")),
    (0, b"AT&TFORM", Text("a DjVu document")), (0, b"SIMPLE  =", Text("a FITS picture")),
    (0, b"II\xbc", Text("a JPEG XR picture")), (0, b"BPG\xfb", Text("a BPG picture")),
    (0, b"FLIF", Text("a FLIF picture")), (0, b"\x8aMNG", Text("an MNG animation")),
    (0, b"\x8bJNG", Text("a JNG picture")), (0, b"<svg", Text("an SVG drawing")),
    (128, b"DICM", Text("a DICOM picture")), (0, b"\xabKTX", Text("a KTX texture")),
    (0, b"%!PS", Text("a PostScript drawing")),
    (0, b"\xc5\xd0\xd3\xc6", Text("a PostScript drawing")),
    (0, b"\xd7\xcd\xc6\x9a", Text("a Windows metafile")), (40, b" EMF", Text("a Windows metafile")),
    (0, b"/* XPM */", Text("an XPM picture")), (8, b"ILBM", Text("an IFF picture")),
    (0, b"BLP2", Text("a BLP texture")), (0, b"\xff\xd8\xff\xf7", Text("a JPEG-LS picture")),
    (38, b"application/x-krita", Text("a Krita picture")),
    (38, b"image/openraster", Text("an OpenRaster picture")),
)  # fmt: skip

_OTHERS = (
    (0, b"%PDF", Text("a PDF document")), (0, b"<!DOCTYPE html", Text("a web page")),
    (0, b"<!doctype html", Text("a web page")), (0, b"<html", Text("a web page")),
    (8, b"AVI ", Text("a film")),
    (4, b"ftypisom", Text("a film")), (4, b"ftypmp4", Text("a film")),
    (4, b"ftypqt", Text("a film")), (4, b"ftypM4V", Text("a film")),
    (4, b"ftyp3gp", Text("a film")), (0, b"\x1aE\xdf\xa3", Text("a film")),
    (0, b"PK\x03\x04", Text("a ZIP archive")), (0, b"\x1f\x8b", Text("a gzip archive")),
    (0, b"Rar!", Text("a RAR archive")), (0, b"7z\xbc\xaf", Text("a 7z archive")),
    (0, b"\x7fELF", Text("a program")), (0, b"MZ", Text("a program")),
)  # fmt: skip

# Beginnings of kinds that are read, whatever a file is called.
_READABLE = (
    (0, b"\x89PNG", Text("a PNG file")), (0, b"\xff\xd8\xff", Text("a JPEG file")),
    (8, b"WEBP", Text("a WebP file")), (0, b"II*\0", Text("a TIFF file")),
    (0, b"MM\0*", Text("a TIFF file")), (0, b"II+\0", Text("a TIFF file")),
    (0, b"MM\0+", Text("a TIFF file")), (0, b"GIF8", Text("a GIF file")),
    (4, b"ftypavi", Text("an AVIF file")), (4, b"ftyphei", Text("a HEIC file")),
    (4, b"ftypmif1", Text("a HEIC file")), (4, b"jP  \r\n", Text("a JPEG 2000 file")),
    (0, b"\xffO\xffQ", Text("a JPEG 2000 file")), (4, b"JXL \r\n", Text("a JPEG XL file")),
    (0, b"8BPS", Text("a Photoshop file")), (0, b"qoif", Text("a QOI file")),
    (0, b"DDS ", Text("a DDS file")), (0, b"icns", Text("an ICNS file")),
    (0, b"BM", Text("a BMP file")), (0, b"\x01\xda", Text("an SGI file")),
    (0, b"\xff\x0a", Text("a JPEG XL file")),
)  # fmt: skip
_SHORT = 3  # bytes; a sign as short as that is no proof

HEAD = 160
"""Bytes of a file's beginning that tell its kind."""


def unread_kind(head: bytes) -> Text:
    """What a file that begins like this is, if it is of a known kind that is not read; else ""."""
    if head[:1] == b"<" and b"<svg" in head:
        return Text("an SVG drawing")
    for place, sign, name in (*_PICTURES, *_OTHERS):
        if head[place:].startswith(sign):
            return name
    return NOTHING


def readable_kind(head: bytes) -> Text:
    """What a file that begins like this is, if it is of a kind that is read; else ""."""
    for place, sign, name in _READABLE:
        if head[place:].startswith(sign):
            return name
    return NOTHING


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
