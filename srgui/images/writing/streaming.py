"""Write a picture row by row, for pictures larger than the memory: PNG and TIFF."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from srgui.errors import OptionError, WriteError
from srgui.images.codecs.floats import to_floats
from srgui.images.formats import RowWriter
from srgui.images.picture import Header, Pixels
from srgui.images.writing.atomic import replacing
from srgui.images.writing.options import DEFAULT_OPTIONS, WriteOptions, check_target
from srgui.images.writing.reduction import flattened, reduced
from srgui.texts import Text


class Bands:
    """A picture file that is being written from the top; `kept` and `lost` as in Written."""

    def __init__(
        self,
        writer: RowWriter,
        header: Header,
        kept: tuple[Text, ...],
        lost: tuple[Text, ...],
    ) -> None:
        self._writer = writer
        self._header = header
        self.rows_written = 0
        self.kept = kept
        self.lost = lost

    def write(self, pixels: Pixels, alpha: Pixels | None = None) -> None:
        """Append rows: pixels (h, W, channels) and, if the header has it, alpha (h, W)."""
        header = self._header
        rows: npt.NDArray[Any] = pixels
        if alpha is not None:
            rows = np.dstack((pixels, alpha)) if header.alpha else flattened(pixels, alpha)
        if header.bits == 32:
            rows = to_floats(rows, header)
        if rows.shape[1:] != (header.width, header.samples) or rows.itemsize * 8 != header.bits:
            raise ValueError(f"rows {rows.shape} {rows.dtype} do not fit {header}")
        self.rows_written += len(rows)
        if self.rows_written > header.height:
            raise ValueError(f"more rows than the {header.height} of the header")
        self._writer.write(rows)


@contextmanager
def open_bands(
    path: str | os.PathLike[str],
    header: Header,
    options: WriteOptions = DEFAULT_OPTIONS,
    *,
    source: Path | None = None,
) -> Iterator[Bands]:
    """Write a PNG or TIFF file row by row; it gets its name when it is complete and checked.

    `source` is the file the picture came from, which is never overwritten. Raises OptionError and
    WriteError as `check_target` does, WriteError if the disk refuses. Then, and if the block ends
    with an error or with rows missing, the file at `path` is untouched.
    """
    path = Path(path)
    what = Text("Can't write {path}", path=path)
    format_ = check_target(path, header.width, header.height, options, source=source)
    if format_.row_writer is None:
        raise OptionError(
            what,
            Text("{format} can't be written row by row", format=format_.name),
            Text("Write PNG or TIFF."),
        )
    header, kept, lost = reduced(header, format_, options)
    with replacing(path, overwrite=options.overwrite) as file:
        writer = format_.row_writer(file, header)
        bands = Bands(writer, header, kept, lost)
        yield bands
        if bands.rows_written != header.height:
            raise ValueError(f"{bands.rows_written} rows written of {header.height}")
        writer.close()
        file.flush()
        try:
            writer.check()
        except (ValueError, EOFError, struct.error, zlib.error) as error:
            raise WriteError(what, Text("the written file reads back wrong")) from error
