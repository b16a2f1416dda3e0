"""Samples of more than 8 bits, which Pillow reads as 8: PNG, JPEG 2000, AVIF and PPM files.

imagecodecs decodes them; Pillow still opens the file, for its metadata and its checks.
"""

from __future__ import annotations

import re
from typing import Any, BinaryIO

import imagecodecs
import numpy as np
import numpy.typing as npt
from PIL import Image

from srgui.images.picture import Pixels

_GAP = rb"(?:\s|#[^\r\n]*[\r\n])+"  # one way to match each byte, so that nothing backtracks
_PPM_HEADER = re.compile(rb"P6" + (_GAP + rb"(\d+)") * 3 + rb"\s")
_CODESTREAM = b"\xff\x4f\xff\x51"  # start of codestream, then the size segment of JPEG 2000
_AV1_CONFIGURATION = b"av1C"


def is_deep_and_interlaced(file: BinaryIO) -> bool:
    """Return whether a PNG file has 16 bits and is interlaced: decoding prints to the terminal."""
    file.seek(0)
    head = file.read(29)
    return head[24:25] == b"\x10" and head[28:29] == b"\1"


def read_16_bits(image: Image.Image, file: BinaryIO) -> Pixels | None:
    """Return (H, W, C) or (H, W) uint16 over the whole range; None where Pillow loses nothing."""
    file.seek(0)
    head = file.read(4096)
    if image.format == "PNG" and head[24] == 16:
        return _png(image, head + file.read())
    if image.format == "PPM" and head[:2] == b"P6":
        return _ppm(image, head, file)
    if image.format == "AVIF" and getattr(image, "n_frames", 1) == 1:
        return _avif(head + file.read(1 << 16), file)
    if image.format == "JPEG2000" and image.mode in ("L", "LA", "RGB", "RGBA", "I;16"):
        return _jpeg2000(head, file)
    return None


def scaled_to_16_bits(samples: npt.NDArray[Any], peak: int) -> Pixels:
    """Scale samples whose white is `peak` to uint16 whose white is 65535."""
    if peak == 65535:
        return samples.astype(np.uint16)
    wide: Pixels = ((samples.astype(np.uint32) * 65535 + peak // 2) // peak).astype(np.uint16)
    return wide


def _png(image: Image.Image, data: bytes) -> Pixels:
    samples: Pixels = imagecodecs.png_decode(data)
    key = image.info.get("transparency")
    if key is not None and samples.ndim == 2:  # grey with one transparent level
        return np.dstack((samples, np.where(samples == key, 0, 65535).astype(np.uint16)))
    return samples


def _ppm(image: Image.Image, head: bytes, file: BinaryIO) -> Pixels | None:
    header = _PPM_HEADER.match(head)
    if header is None or not 255 < int(header[3]) < 65536:
        return None
    file.seek(header.end())
    shape = (image.height, image.width, 3)
    samples = np.frombuffer(file.read(6 * image.width * image.height), ">u2").reshape(shape)
    return scaled_to_16_bits(np.minimum(samples, int(header[3])), int(header[3]))


def _jpeg2000(head: bytes, file: BinaryIO) -> Pixels | None:
    start = head.find(_CODESTREAM)
    bits = (head[start + 42] & 127) + 1 if 0 <= start < len(head) - 42 else 8
    if not 8 < bits <= 16:
        return None
    file.seek(0)
    return scaled_to_16_bits(imagecodecs.jpeg2k_decode(file.read()), 2**bits - 1)


def _avif(head: bytes, file: BinaryIO) -> Pixels | None:
    start = head.find(_AV1_CONFIGURATION)
    flags = head[start + 6] if 0 <= start < len(head) - 6 else 0
    if not flags & 0x40:  # high_bitdepth; twelve_bit is the flag after it
        return None
    file.seek(0)
    return scaled_to_16_bits(imagecodecs.avif_decode(file.read()), 4095 if flags & 0x20 else 1023)
