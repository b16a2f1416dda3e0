"""YUV4MPEG2 streams: uncompressed video in a pipe, such as ffmpeg's yuv4mpegpipe.

References: yuv4mpeg(5) of the MJPEG tools; ffmpeg's libavformat/yuv4mpegdec.c for deeper samples.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO, TypeAlias

import numpy as np

from srgui.errors import ReadError
from srgui.images.picture import Pixels
from srgui.texts import NOTHING, Text

Planes: TypeAlias = list[Pixels]
"""Luma and, unless the video is grey, two planes of chroma, each (H, W) uint8 or uint16."""

_SIGNATURE, _FRAME = b"YUV4MPEG2", b"FRAME"
_LONGEST_LINE = 4096  # bytes
_SAMPLING = re.compile(r"(420|422|444|411|mono)(jpeg|mpeg2|paldv)?(?:p?(9|10|12|14|16))?")
_WHAT = Text("Can't read the video")
_PIPE = Text("Pipe it through ffmpeg -i VIDEO -f yuv4mpegpipe -.")


@dataclass(frozen=True)
class VideoHeader:
    """The header of a stream."""

    width: int  # of luma

    height: int

    tags: tuple[str, ...]
    """Everything but the size, such as "F25:1" for the frame rate, in its order."""

    across: int
    """Columns of luma for each of chroma; 0 for grey."""

    down: int
    """Rows of luma for each of chroma; 0 for grey."""

    bits: int
    """Of a sample; those of more than 8 are stored in 16, little-endian."""

    centred: bool
    """True if a sample of chroma is in the middle of its columns of luma, not at the first one."""

    @property
    def peak(self) -> int:
        """The highest level."""
        return (1 << self.bits) - 1

    @property
    def sizes(self) -> list[tuple[int, int]]:
        """The height and width of each plane."""
        luma = (self.height, self.width)
        if not self.across:
            return [luma]
        chroma = (-(-self.height // self.down), -(-self.width // self.across))
        return [luma, chroma, chroma]

    def resized(self, height: int, width: int) -> VideoHeader:
        """Return the header of the same video at another size."""
        return replace(self, width=width, height=height)


def read_header(stream: BinaryIO) -> VideoHeader:
    """Read the header of a stream. Raises ReadError if it is not one, or not supported."""
    line = stream.readline(_LONGEST_LINE)
    if not line.startswith(_SIGNATURE + b" ") or not line.endswith(b"\n"):
        why = Text("it is not a YUV4MPEG2 stream") if line else Text("it is empty")
        raise ReadError(_WHAT, why, _PIPE)
    tags = line[len(_SIGNATURE) :].decode("ascii", errors="replace").split()
    values = {tag[0]: tag[1:] for tag in reversed(tags)}  # the first of each counts
    width, height = (values.get(name, "") for name in "WH")
    if not all(re.fullmatch("[1-9][0-9]{0,5}", side) for side in (width, height)):
        raise ReadError(_WHAT, Text("its header has no size"), _PIPE)
    if values.get("I", "p") not in ("p", "?"):
        raise ReadError(
            _WHAT, Text("it is interlaced"), Text("Add -vf bwdif to ffmpeg, which deinterlaces it.")
        )
    name = values.get("C", "420jpeg")
    found = _SAMPLING.fullmatch(name)
    if found is None:
        raise ReadError(
            _WHAT,
            Text("the sampling {name} is not supported", name=name),
            Text("Add -pix_fmt yuv420p to ffmpeg."),
        )
    grey, bits = found[1] == "mono", int(found[3] or 8)
    across, down = (0, 0) if grey else {"420": (2, 2), "411": (4, 1)}.get(found[1], (2, 1))
    if found[1] == "444":
        across = 1
    centred = found[1] == "420" and found[2] in (None, "jpeg") and bits == 8
    others = tuple(tag for tag in tags if tag[0] not in "WH")
    return VideoHeader(int(width), int(height), others, across, down, bits, centred)


def read_frames(stream: BinaryIO, header: VideoHeader) -> Iterator[Planes]:
    """Yield the frames that follow a header, one at a time, until the stream ends.

    Raises ReadError where it breaks off or is damaged.
    """
    number = 1
    while line := stream.readline(_LONGEST_LINE):
        if not line.startswith(_FRAME) or not line.endswith(b"\n"):
            raise _broken(Text("frame {number} is damaged", number=number))
        planes = []
        for height, width in header.sizes:
            size = height * width * (2 if header.bits > 8 else 1)
            data = stream.read(size)
            if len(data) != size:
                raise _broken(Text("it breaks off in frame {number}", number=number))
            stored = np.frombuffer(data, "<u2" if header.bits > 8 else np.uint8)
            planes.append(np.minimum(stored, header.peak).reshape(height, width))
        yield planes
        number += 1


def write_header(stream: BinaryIO, header: VideoHeader) -> None:
    """Write a header."""
    words = (_SIGNATURE.decode(), f"W{header.width}", f"H{header.height}", *header.tags)
    stream.write(" ".join(words).encode() + b"\n")


def write_frame(stream: BinaryIO, header: VideoHeader, planes: Sequence[Pixels]) -> None:
    """Write a frame, whose planes have the header's sizes and levels."""
    stream.write(_FRAME + b"\n")
    for plane in planes:
        stored = plane.astype("<u2" if header.bits > 8 else np.uint8)
        stream.write(np.ascontiguousarray(stored).data)


def _broken(why: Text) -> ReadError:
    return ReadError(_WHAT, why, NOTHING)
