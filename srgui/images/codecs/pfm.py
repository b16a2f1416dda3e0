"""Floating-point samples, which have no fixed white: TIFF, PSD and PFM files.

Reference of PFM: Paul Debevec's description, http://www.pauldebevec.com/Research/HDR/PFM/.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from srgui.images.codecs.decoded import Decoded, Metadata, read_exactly
from srgui.images.picture import Pixels
from srgui.texts import Text

PFM_SIGNATURES = (b"PF\n", b"Pf\n", b"PF\r", b"Pf\r")

_HEADER = re.compile(rb"(PF|Pf)\s+(\d+)\s+(\d+)\s+([-+.\deE]+)\s")
_NOTE = Text("Its floating-point samples became 16 bits; what lay outside 0 to 1 was clipped.")


def in_sixteen_bits(samples: npt.NDArray[Any]) -> tuple[Pixels, tuple[Text, ...]]:
    """Samples whose white is 1 as uint16, clipped to 0 to 1, and what to say about it."""
    wide = np.nan_to_num(samples.astype(np.float32), nan=0.0, posinf=1.0, neginf=0.0)
    return np.rint(np.clip(wide, 0, 1) * 65535).astype(np.uint16), (_NOTE,)


def decode_pfm(file: BinaryIO, allow: Callable[[int, int], None]) -> Decoded:
    """The picture of a PFM file; `allow` may refuse its width and height before it is read."""
    file.seek(0)
    header = _HEADER.match(file.read(128))
    if header is None:
        raise ValueError("its header can't be read")
    width, height, channels = int(header[2]), int(header[3]), 3 if header[1] == b"PF" else 1
    allow(width, height)
    file.seek(header.end())
    kind = np.dtype("<f4" if float(header[4]) < 0 else ">f4")
    data = read_exactly(file, width * height * channels * kind.itemsize)
    samples = np.frombuffer(data, kind)
    upright = samples.reshape(height, width, channels)[::-1]  # stored from the bottom
    pixels, notes = in_sixteen_bits(upright)
    return Decoded(pixels, None, Metadata(), notes)
