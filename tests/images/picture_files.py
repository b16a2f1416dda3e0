"""Small picture files of every kind, made here, and a colour profile for each colour space."""

from __future__ import annotations

import functools
import io
import struct
import zlib

import imagecodecs
import numpy as np
import tifffile
from PIL import Image, ImageCms

HEIGHT, WIDTH = 24, 32


def smooth(channels: int = 3, peak: int = 255) -> np.ndarray:
    """A picture of soft colour waves, (24, 32, channels), that lossy formats keep well."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH] / 8
    waves = [np.sin(y + 0.7 * k) * np.cos(x - 0.4 * k) for k in range(channels)]
    return np.rint((np.stack(waves, axis=2) * 0.45 + 0.5) * peak).astype(
        np.uint8 if peak == 255 else np.uint16
    )


def encoded(image: Image.Image, kind: str, **settings) -> bytes:
    """The bytes of an image file that Pillow writes."""
    buffer = io.BytesIO()
    image.save(buffer, kind, **settings)
    return buffer.getvalue()


def deep_tiff(samples: np.ndarray, **settings) -> bytes:
    """The bytes of a TIFF file that tifffile writes."""
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, samples, **{"photometric": "rgb", **settings})
    return buffer.getvalue()


def png_chunk(name: bytes, data: bytes) -> bytes:
    """A chunk of a PNG file."""
    return struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data))


def png_claiming(width: int, height: int) -> bytes:
    """A PNG file of a few bytes whose header claims a size."""
    header = struct.pack(">2L5B", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\0" * 100)
    chunks = png_chunk(b"IHDR", header) + png_chunk(b"IDAT", data) + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def psd(
    samples: np.ndarray,
    *,
    big: bool = False,
    packed: bool = False,
    layers: int = 0,
    resources: dict[int, bytes] | None = None,
    mode: int | None = None,
    palette: bytes = b"",
    blocks: bytes = b"",
) -> bytes:
    """The bytes of a Photoshop file, PSB if `big`; (H, W, C) uint8, uint16 or float32.

    `mode` is RGB or grey without one; 0 is black and white, of bool. With `blocks`, these follow
    an empty list of layers.
    """
    height, width, channels = samples.shape
    if mode is None:
        mode = 3 if channels >= 3 else 1
    bits = samples.itemsize * 8
    if samples.dtype == bool:
        bits, samples = 1, np.packbits(~samples, axis=1)
    head = struct.pack(">4sH6xHLLHH", b"8BPS", 1 + big, channels, height, width, bits, mode)
    images = b"".join(
        struct.pack(">4sHHL", b"8BIM", number, 0, len(data)) + data + bytes(len(data) % 2)
        for number, data in (resources or {}).items()
    )
    layer_part = struct.pack(">Qh" if big else ">Lh", 4, layers) + bytes(2)
    layer_part = bytes(12 if big else 8) + blocks if blocks else layer_part
    layer_part = struct.pack(">Q" if big else ">L", len(layer_part)) + layer_part
    planes = np.moveaxis(samples, 2, 0).astype(samples.dtype.newbyteorder(">"))
    if packed:
        rows = [imagecodecs.packbits_encode(row.tobytes()) for plane in planes for row in plane]
        counts = np.array([len(row) for row in rows], ">u4" if big else ">u2").tobytes()
        image = b"\0\1" + counts + b"".join(rows)
    else:
        image = b"\0\0" + planes.tobytes()
    colours, images = (struct.pack(">L", len(data)) + data for data in (palette, images))
    return head + colours + images + layer_part + image


def pfm(samples: np.ndarray) -> bytes:
    """The bytes of a PFM file of (H, W, 1 or 3) floats."""
    kind = b"PF" if samples.shape[2] == 3 else b"Pf"
    head = b"%s\n%d %d\n-1.0\n" % (kind, samples.shape[1], samples.shape[0])
    return head + samples[::-1].astype("<f4").tobytes()


def files() -> dict[str, bytes]:
    """A file of every readable format, and of every way of storing that has its own decoder."""
    rgb = Image.fromarray(smooth())
    deep = smooth(peak=65535)
    turned = [rgb.rotate(90), rgb.rotate(180)]
    return {
        "plain.png": encoded(rgb, "PNG"),
        "animated.png": encoded(rgb, "PNG", save_all=True, append_images=turned),
        "deep.png": imagecodecs.png_encode(deep),
        "baseline.jpg": encoded(rgb, "JPEG", quality=95),
        "progressive.jpg": encoded(rgb, "JPEG", quality=95, progressive=True),
        "cmyk.jpg": encoded(rgb.convert("CMYK"), "JPEG", quality=95),
        "lossy.webp": encoded(rgb, "WEBP", quality=95),
        "lossless.webp": encoded(rgb, "WEBP", lossless=True),
        "animated.webp": encoded(rgb, "WEBP", save_all=True, append_images=turned),
        "raw.tif": encoded(rgb, "TIFF"),
        "lzw.tif": encoded(rgb, "TIFF", compression="tiff_lzw"),
        "deflate.tiff": encoded(rgb, "TIFF", compression="tiff_adobe_deflate"),
        "jpeg.tif": encoded(rgb, "TIFF", compression="jpeg"),
        "packbits.tif": encoded(rgb, "TIFF", compression="packbits"),
        "palette.tif": encoded(rgb.quantize(64), "TIFF", compression="tiff_lzw"),
        "deep.tif": deep_tiff(deep),
        "deep-lzw.tif": deep_tiff(deep, compression="lzw", predictor=True),
        "deep-tiled.tif": deep_tiff(deep, compression="zlib", tile=(16, 16)),
        "plain.bmp": encoded(rgb, "BMP"),
        "plain.gif": encoded(rgb, "GIF"),
        "animated.gif": encoded(rgb, "GIF", save_all=True, append_images=turned),
        "plain.avif": encoded(rgb, "AVIF", quality=95),
        "deep.avif": imagecodecs.avif_encode(deep >> 6, bitspersample=10, level=100),
        "plain.jp2": encoded(rgb, "JPEG2000"),
        "deep.jp2": imagecodecs.jpeg2k_encode(deep, codecformat="jp2", level=0),
        "plain.tga": encoded(rgb, "TGA"),
        "packed.tga": encoded(rgb, "TGA", compression="tga_rle"),
        "plain.ppm": encoded(rgb, "PPM"),
        "deep.ppm": b"P6\n# waves\n32 24\n65535\n" + deep.astype(">u2").tobytes(),
        "plain.pgm": encoded(rgb.convert("L"), "PPM"),
        "plain.ico": encoded(rgb, "ICO", sizes=[(WIDTH, HEIGHT)]),
        "plain.psd": psd(smooth(), packed=True),
        "deep.psd": psd(deep),
        "deep.psb": psd(deep, big=True, packed=True),
        "plain.jxl": imagecodecs.jpegxl_encode(smooth(), lossless=True),
        "deep.jxl": imagecodecs.jpegxl_encode(deep, lossless=True),
        "plain.dds": encoded(rgb, "DDS"),
        "plain.qoi": encoded(rgb, "QOI"),
        "plain.sgi": encoded(rgb, "SGI"),
        "plain.pcx": encoded(rgb, "PCX"),
        "deep-float.tif": deep_tiff((deep / 65535).astype(np.float32)),
        "deep-float.pfm": pfm(deep / 65535),
        "bitmap.ico": encoded(rgb, "ICO", sizes=[(WIDTH, HEIGHT)], bitmap_format="bmp"),
    }


FILES = files()


@functools.cache  # Little CMS writes the second in which it was made into a profile
def profile(space: str) -> bytes:
    """A whole ICC profile of a colour space: "RGB ", "GRAY" or "CMYK".

    That of CMYK turns every ink into a shade of green, which no arithmetic does.
    """
    if space == "RGB ":
        return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    if space == "GRAY":
        curve = b"curv" + bytes(4) + struct.pack(">LH", 1, round(1.8 * 256)) + bytes(2)
        return _icc(space, b"XYZ ", {b"kTRC": curve, b"wtpt": _WHITE})
    ramp = bytes(range(256))
    # 2 x 2 x 2 x 2 inks to Lab: a = -0.5, b = 0.25, L falls with the number of inks.
    grid = b"".join(bytes((230 - 50 * i.bit_count(), 64, 160)) for i in range(16))
    matrix = struct.pack(">9l", *[65536 * (i % 4 == 0) for i in range(9)])
    table = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + matrix + ramp * 4 + grid + ramp * 3
    return _icc(space, b"Lab ", {b"A2B0": table, b"wtpt": _WHITE})


_WHITE = b"XYZ " + bytes(4) + struct.pack(">3l", 63190, 65536, 54061)


def _icc(space: str, connection: bytes, tags: dict[bytes, bytes]) -> bytes:
    text = b"desc" + bytes(4) + struct.pack(">L", 5) + b"test\0" + bytes(78)
    tags = {**tags, b"desc": text, b"cprt": b"text" + bytes(4) + b"none\0"}
    place = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">L", len(tags)), b""
    for name, data in tags.items():
        table += name + struct.pack(">2L", place + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    kind = b"prtr" if space == "CMYK" else b"mntr"
    head = bytearray(128)
    struct.pack_into(">L", head, 0, place + len(body))
    head[8:12] = bytes((2, 64, 0, 0))
    head[12:24] = kind + space.encode() + connection
    struct.pack_into(">6H", head, 24, 2026, 1, 1, 0, 0, 0)
    head[36:40] = b"acsp"
    struct.pack_into(">3l", head, 68, 63190, 65536, 54061)
    return bytes(head) + table + body
