"""Pictures and errors as they go through the pipe from the sandbox: plain data, never a pickle.

A message is a line of JSON; a picture's arrays and blocks of bytes follow it.
"""

from __future__ import annotations

import json
from dataclasses import astuple
from typing import IO, Any

import numpy as np

from srgui.errors import ReadError
from srgui.images.metadata.jpeg_tables import JpegCoding
from srgui.images.metadata.metadata import Metadata
from srgui.images.picture import Picture, Pixels
from srgui.texts import Text, as_data, from_data

_BLOCKS = ("icc", "exif", "xmp", "iptc")


def send_error(error: ReadError, pipe: IO[bytes]) -> None:
    """Send the reason and the remedy of an error."""
    message = as_data(error.why), as_data(error.remedy)
    pipe.write(json.dumps({"error": message}).encode() + b"\n")


def send_picture(picture: Picture, pipe: IO[bytes]) -> None:
    """Send a picture."""
    empty = np.empty(0, np.uint8)
    arrays = [picture.pixels, empty if picture.alpha is None else picture.alpha]
    arrays += [np.frombuffer(getattr(picture, name) or b"", np.uint8) for name in _BLOCKS]
    message: dict[str, Any] = {
        "arrays": [(array.dtype.str, array.shape) for array in arrays],
        "dpi": picture.dpi,
        "range": picture.metadata.value_range,
        "notes": [as_data(note) for note in picture.notes],
        "comments": picture.comments,
        "jpeg": astuple(picture.jpeg) if picture.jpeg else None,
        "frames": picture.frames,
    }
    pipe.write(json.dumps(message).encode() + b"\n")
    for array in arrays:
        pipe.write(np.ascontiguousarray(array).data)


def receive(pipe: IO[bytes]) -> Picture | tuple[Text, Text]:
    """Receive a picture, or the reason and remedy of an error.

    Raises EOFError or ValueError if the other side has ended.
    """
    line = pipe.readline()
    if not line:
        raise EOFError
    message = json.loads(line)
    if "error" in message:
        why, remedy = map(from_data, message["error"])
        return why, remedy
    pixels, alpha, *blocks = (_array(pipe, kind, shape) for kind, shape in message["arrays"])
    named: dict[str, Any] = {
        name: block.tobytes() or None for name, block in zip(_BLOCKS, blocks, strict=True)
    }
    return Picture(
        pixels=pixels,
        alpha=alpha if alpha.size else None,
        metadata=Metadata(
            **named,
            comments=tuple((keyword, text) for keyword, text in message["comments"]),
            dpi=tuple(message["dpi"]) if message["dpi"] else None,
            value_range=tuple(message["range"]) if message["range"] else None,
        ),
        notes=tuple(map(from_data, message["notes"])),
        jpeg=_coding(*message["jpeg"]) if message["jpeg"] else None,
        frames=message["frames"],
    )


def _coding(luma: list[int], chroma: list[int] | None, sampling: list[int]) -> JpegCoding:
    across, down = sampling
    return JpegCoding(tuple(luma), None if chroma is None else tuple(chroma), (across, down))


def _array(pipe: IO[bytes], kind: str, shape: list[int]) -> Pixels:
    array: Pixels = np.empty(shape, np.dtype(kind))
    left = array.reshape(-1).view(np.uint8).data
    while len(left):
        count = pipe.readinto(left)  # type: ignore[attr-defined]  # of BufferedReader
        if not count:
            raise EOFError
        left = left[count:]
    return array
