"""Camera raws as small as they can be, made here: a TIFF whose first directory is a preview."""

from __future__ import annotations

import numpy as np

from srgui.images.codecs import tiff
from srgui.images.metadata.ifd import BYTE, Directory, Entry, longs, serialise, shorts

_ASCII = 2  # a type of TIFF
SIZE = (64, 96)  # of what the sensor saw
PREVIEW = (8, 12)
_SUB_DIRECTORIES, _DNG_VERSION, _COLOUR_MATRIX, _NEUTRAL, _MODEL = 330, 50706, 50721, 50728, 50708


def _rationals(*values: float, kind: int) -> Entry:
    pairs = np.array([[round(v * 10000), 10000] for v in values])
    return Entry(kind, pairs.astype("<i4").tobytes())


def mosaic() -> np.ndarray:
    """The samples of a sensor with red, green, green, blue filters for a grey ramp, uint16."""
    across = np.linspace(1000, 60000, SIZE[1])
    return np.tile(across, (SIZE[0], 1)).astype(np.uint16)


def camera_raw(*, dng: bool = True, photometric: int = 32803) -> bytes:
    """A DNG file, or without `dng` one as Nikon and Sony write them: preview, then a SubIFD."""
    sensor, preview = mosaic(), np.full((*PREVIEW, 3), 90, np.uint8)
    data = b"II*\0" + bytes(4)
    at_sensor, data = len(data), data + sensor.tobytes()
    at_preview, data = len(data), data + preview.tobytes()
    below: Directory = _storage(SIZE, 16, photometric, 1, at_sensor, sensor.nbytes)
    below[33421] = shorts(2, 2)  # the filters' pattern: its size and its colours
    below[33422] = Entry(BYTE, bytes((0, 1, 1, 2)))
    at_below, data = len(data), data + serialise(below, len(data))
    main = _storage(PREVIEW, 8, 2, 3, at_preview, preview.nbytes)
    main[254] = longs([1])
    main[271] = Entry(_ASCII, b"Kamera\0")
    main[_SUB_DIRECTORIES] = longs([at_below])
    if dng:
        main[_DNG_VERSION] = Entry(BYTE, bytes((1, 4, 0, 0)))
        main[_MODEL] = Entry(_ASCII, b"Kamera 1\0")
        identity = (1.0, 0, 0, 0, 1.0, 0, 0, 0, 1.0)
        main[_COLOUR_MATRIX] = _rationals(*identity, kind=10)
        main[_NEUTRAL] = _rationals(1, 1, 1, kind=5)
    place = len(data)
    return data[:4] + place.to_bytes(4, "little") + data[8:] + serialise(main, place)


def _storage(
    size: tuple[int, int], bits: int, photometric: int, samples: int, offset: int, count: int
) -> Directory:
    return {
        tiff.WIDTH: longs([size[1]]),
        tiff.HEIGHT: longs([size[0]]),
        tiff.BITS: shorts(*[bits] * samples),
        tiff.COMPRESSION: shorts(1),
        tiff.PHOTOMETRIC: shorts(photometric),
        tiff.STRIP_OFFSETS: longs([offset]),
        tiff.SAMPLES: shorts(samples),
        tiff.ROWS_PER_STRIP: longs([size[0]]),
        tiff.STRIP_COUNTS: longs([count]),
        tiff.PLANAR: shorts(1),
    }
