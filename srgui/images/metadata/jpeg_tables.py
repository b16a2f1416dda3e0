"""The compression of a JPEG file: its quantisation tables and the sampling of its chroma."""

from __future__ import annotations

from dataclasses import dataclass

from PIL.Image import Image
from PIL.JpegImagePlugin import JpegImageFile

Table = tuple[int, ...]

# Tables K.1 and K.2 of ITU-T T.81 (JPEG), row by row: quality 50 on the scale of the Independent
# JPEG Group, whose library nearly every program writes with.
STANDARD_LUMA = (
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56,
    14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113,
    92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
)  # fmt: skip
STANDARD_CHROMA = (
    17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99,
    47, 66, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
)  # fmt: skip


@dataclass(frozen=True)
class JpegCoding:
    """The compression of a JPEG file, baseline or progressive."""

    luma: Table  # the 64 quantisation steps of an 8 x 8 block, row by row
    chroma: Table | None = None  # None for a grey file
    subsampling: tuple[int, int] = (1, 1)  # luma samples, across and down, per chroma sample

    @property
    def quality(self) -> int:
        """The quality, 1 to 100, on the scale of the Independent JPEG Group.

        For tables of another origin it is the one whose tables are as coarse on average. Where luma
        and chroma differ, it is the lower one.
        """
        luma = _quality(self.luma, STANDARD_LUMA)
        return luma if self.chroma is None else min(luma, _quality(self.chroma, STANDARD_CHROMA))


def coding_of(image: Image, orientation: int = 1) -> JpegCoding | None:
    """Return the compression of an opened JPEG file, oriented upright; None for other files."""
    if not isinstance(image, JpegImageFile):
        return None
    tables = image.quantization
    layers = image.layer  # of each component: its name, samples across and down, its table
    luma = _table(tables, layers[0][3])
    if luma is None:
        return None
    if len(layers) < 3:
        return JpegCoding(luma)
    across, down = layers[0][1] // layers[1][1], layers[0][2] // layers[1][2]
    if orientation in (5, 6, 7, 8):  # stored rotated by 90 degrees
        across, down = down, across
    return JpegCoding(luma, _table(tables, layers[1][3]), (max(across, 1), max(down, 1)))


def _table(tables: dict[int, list[int]], number: int) -> Table | None:
    steps = tuple(map(int, tables.get(number, ())))
    return steps if len(steps) == 64 else None


def _quality(table: Table, standard: Table) -> int:
    """Return the quality at which the standard's table is as coarse as this one on average.

    The Independent JPEG Group multiplies by 50 / quality below 50 and by 2 - quality / 50 above,
    and rounds to whole steps of 1 to 255.
    """
    qualities = range(1, 101)
    return min(qualities, key=lambda quality: abs(sum(scaled(standard, quality)) - sum(table)))


def scaled(standard: Table, quality: int) -> Table:
    """Scale a table of the standard to a quality of 1 to 100 as the Independent JPEG Group does."""
    percent = 5000 // quality if quality < 50 else 200 - 2 * quality
    return tuple(min(max((step * percent + 50) // 100, 1), 255) for step in standard)
