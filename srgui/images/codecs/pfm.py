"""PFM, and the conversion of floating-point samples, which TIFF and PSD files have too.

Reference: Paul Debevec's description, http://www.pauldebevec.com/Research/HDR/PFM/.
"""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import numpy.typing as npt

from srgui.images.codecs.decoded import Decoded, Source, read_exactly
from srgui.images.picture import Pixels
from srgui.texts import Text

_HEADER = re.compile(rb"(PF|Pf)\s+(\d+)\s+(\d+)\s+([-+.\deE]+)\s")
_NOTE = Text("Converted to 16 bits; values outside 0 to 1 were clipped.")


def floats_to_16_bits(samples: npt.NDArray[Any]) -> tuple[Pixels, tuple[Text, ...]]:
    """Convert samples whose white is 1 to uint16, clipped; return them with a note about it."""
    wide = np.nan_to_num(samples.astype(np.float32), nan=0.0, posinf=1.0, neginf=0.0)
    return np.rint(np.clip(wide, 0, 1) * 65535).astype(np.uint16), (_NOTE,)


def decode(source: Source) -> Decoded:
    """Decode the picture of a PFM file."""
    file = source.file
    file.seek(0)
    header = _HEADER.match(file.read(128))
    if header is None:
        raise ValueError("its header can't be read")
    width, height, channels = int(header[2]), int(header[3]), 3 if header[1] == b"PF" else 1
    source.check_size(width, height)
    file.seek(header.end())
    kind = np.dtype("<f4" if float(header[4]) < 0 else ">f4")
    data = read_exactly(file, width * height * channels * kind.itemsize)
    samples = np.frombuffer(data, kind)
    upright = samples.reshape(height, width, channels)[::-1]  # stored from the bottom
    pixels, notes = floats_to_16_bits(upright)
    return Decoded(pixels, notes=notes)
