"""Why a file can't be read, in words: what it is, what is wrong with it, what to do.

Decoders say it in words of their own, which no sentence repeats.
"""

from __future__ import annotations

import struct
from typing import BinaryIO

from PIL import UnidentifiedImageError

from srgui.images.codecs import tiff
from srgui.images.codecs.decoded import UnsupportedFileError
from srgui.images.metadata.ifd import every_directory, number
from srgui.images.reading.recognition import HEAD, READ, readable_kind, unread_kind
from srgui.texts import NOTHING, Text

EMPTY = Text("the file is empty")
CUT_OFF = Text("the file is incomplete")
DAMAGED = Text("it is damaged")

# How the decoders say that a file is too short, and that it is whole but not for them.
_SIGNS_OF_A_CUT = (
    "truncated", "cut off", "end of file", "not enough image data", "too small", "read error on",
    "but only got",
)  # fmt: skip
_NOT_FOR_THEM = (
    "unsupported", "not supported", "not implemented", "unimplemented",
    "unknown pixel mode", "unrecognized",
)  # fmt: skip

_JPEG_LS = 0xF7
_START_OF_FRAME = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC} | {_JPEG_LS}
_USUAL_FRAMES = (0xC0, 0xC1, 0xC2)  # baseline, extended, progressive; Huffman coding


# A row of nothing but one bit a pixel, deflated 1032 times, has the most pixels for a byte of file
# that these kinds can reach.
_BOUNDED = (
    "a PNG file", "a JPEG file", "a GIF file", "a BMP file", "a QOI file", "a Photoshop file",
)  # fmt: skip
_MOST_PIXELS_A_BYTE = 10_000


def check_claim(head: bytes, size: int, width: int, height: int) -> None:
    """Refuse a file of `size` bytes that can't hold the pixels that it claims."""
    if readable_kind(head) in _BOUNDED and width * height > size * _MOST_PIXELS_A_BYTE:
        raise UnsupportedFileError(
            Text(
                "it claims {width} x {height} pixels, more than a file of {size} bytes can hold",
                width=width,
                height=height,
                size=size,
            )
        )


def why_not(error: Exception, file: BinaryIO) -> tuple[Text, Text]:
    """The reason and the remedy for what a decoder raised on a file."""
    if isinstance(error, UnsupportedFileError):
        return error.why, error.remedy
    file.seek(0)
    head = file.read(HEAD)
    known = readable_kind(head)
    if not any(head):  # what a power cut may leave
        return DAMAGED, NOTHING
    if isinstance(error, UnidentifiedImageError):
        return _unidentified(head, known, file)
    said = str(error).lower()
    if any(sign in said for sign in _SIGNS_OF_A_CUT):
        return CUT_OFF, NOTHING
    if isinstance(error, NotImplementedError) or any(sign in said for sign in _NOT_FOR_THEM):
        return _variant(known or Text("a picture"))
    return DAMAGED, NOTHING


def _unidentified(head: bytes, known: Text, file: BinaryIO) -> tuple[Text, Text]:
    name = unread_kind(head)
    if name:
        why = Text(
            "it is {kind}, a kind that srgui does not read (reads: {kinds})", kind=name, kinds=READ
        )
        return why, NOTHING
    if known and _is_unusual(head, file):
        return _variant(known)
    return Text("it is not a picture of a known format, or its beginning is damaged"), NOTHING


def _variant(known: Text) -> tuple[Text, Text]:
    why = Text("it is {kind} of a kind that srgui does not read", kind=known)
    return why, Text("Save it as PNG or TIFF in the program that it comes from.")


def _is_unusual(head: bytes, file: BinaryIO) -> bool:
    """Whether a file that Pillow does not know is whole at its beginning, but of another kind."""
    if head[:4] in tiff.SIGNATURES:
        pages, _ = every_directory(file)
        return bool(pages) and number(pages[0], tiff.WIDTH, 0) > 0
    if head.startswith(b"\xff\xd8"):
        return _is_unusual_jpeg(file)
    return head.startswith(b"8BPS\0")


def _is_unusual_jpeg(file: BinaryIO) -> bool:
    """Whether a JPEG file has other than 8 bits, or a coding that is seldom used (ITU-T T.81)."""
    file.seek(2)
    while len(segment := file.read(4)) == 4 and segment[0] == 0xFF:
        length = struct.unpack(">H", segment[2:])[0]
        content = file.read(max(0, length - 2))
        if segment[1] in _START_OF_FRAME:
            return bool(content) and (content[0] != 8 or segment[1] not in _USUAL_FRAMES)
    return False
