"""Finding, reading and plainly enlarging pictures on another thread."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from srgui.engine.planes.bicubic import enlarge
from srgui.engine.planes.grain import coarse, fine, seed_of
from srgui.errors import ReadError, SrguiError
from srgui.gui.background import Background
from srgui.gui.choice import Size
from srgui.gui.display.converter import DisplayConverter
from srgui.gui.display.grain import field
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.library.item import Item
from srgui.gui.library.result import Result
from srgui.images import Picture, Region
from srgui.images.analysis.quality_estimate import QualityEstimate, estimate_quality
from srgui.images.bicubic import Resampler
from srgui.images.reading.discovery import Found, find_pictures
from srgui.images.reading.reader import read
from srgui.output.series import Series
from srgui.texts import Text

_log = logging.getLogger(__name__)

_NAMED = 3  # of the skipped files
_BAND = 1 << 20  # pixels of a field of grain computed at once
_Grained: TypeAlias = tuple[int, int, Size, bool]  # an item, the version of its file, a field
_Read: TypeAlias = tuple[Picture, Pyramid, QualityEstimate]


class Sources(QObject):
    """Do the slow work on pictures that needs no network.

    Signals:
        found(list[Path]): picture files to be opened.
        failed(SrguiError): some of the files to be opened are not images.
        was_read(int, int, Picture, Pyramid, QualityEstimate): the item of this number was read
            from this version of its file.
        not_read(int, int, SrguiError): it could not be read.
        estimated: the pictures of a series have been estimated.
        enlarged(int, Pyramid): a plain enlargement of the item of this number is ready.
        grained(int, int, Field, Pyramid): a field of grain of the item of this number, for the
            picture in this version of its file.
        viewed(int, int, Pyramid | None): an exported file of the item of this number, whose own
            file has this version; None if it can't be read.
    """

    found = Signal(list)
    failed = Signal(SrguiError)
    was_read = Signal(int, int, Picture, Pyramid, QualityEstimate)
    not_read = Signal(int, int, SrguiError)
    estimated = Signal()
    enlarged = Signal(int, Pyramid)
    grained = Signal(int, int, tuple, Pyramid)
    viewed = Signal(int, int, Pyramid)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._compared: Result | None = None  # the last one that got plain enlargements
        self._asked: set[_Grained] = set()  # fields of grain that are being made
        self._series = Series(())
        self._estimated: set[Path | None] = set()  # pictures whose series was estimated
        self._background, self._estimating = Background(self), Background(self)

    def find(self, paths: Iterable[Path]) -> None:
        """Find the pictures among these files and in these folders."""
        work = partial(find_pictures, list(paths))
        self._background.do(work, self._found, self.failed.emit)

    def expect(self, paths: Iterable[Path]) -> None:
        """Note the files of all open pictures, some of which may be of one series."""
        self._series = Series(paths)
        self._estimated.clear()

    def estimate_series(self, picture: Picture) -> None:
        """Estimate the series of a picture, if it belongs to one, for which others are read."""
        if self._series.is_unknown(picture) and picture.path not in self._estimated:
            self._estimated.add(picture.path)
            work = partial(self._series.estimate, picture)
            self._estimating.do(work, lambda _: self.estimated.emit(), lambda _: None)

    def series_estimate(self, picture: Picture) -> QualityEstimate | None:
        """Return the estimate of the series of a picture; None while there is none."""
        return self._series.known(picture)

    def read(self, item: Item) -> None:
        """Read the file of an item."""
        number, version = item.number, item.version

        def done(read: _Read) -> None:
            self.was_read.emit(number, version, *read)

        self._background.do(
            partial(_read, item.path), done, partial(self.not_read.emit, number, version)
        )

    def view(self, item: Item, path: Path) -> None:
        """Read an exported file of an item for the screen."""
        report = partial(self.viewed.emit, item.number, item.version)
        self._background.do(lambda: _pyramid(read(path)), report, lambda _: report(None))

    def compare(self, item: Item, picture: Picture, result: Result) -> None:
        """Make the plain enlargements to compare a result with, the one for its last step first,
        and the fields of grain that are chosen now.
        """
        self.make_grain(item, picture, result)
        if result is self._compared:
            return
        self._compared = result
        done = partial(self._enlarged, item.number)
        for size in dict.fromkeys(map(result.size, reversed(range(result.last + 1)))):
            if size not in item.plain:
                self._background.do(partial(_enlarged, picture, *size), done, self.failed.emit)

    def make_grain(self, item: Item, picture: Picture, result: Result) -> None:
        """Make the fields of grain that the chosen options need to be shown, for every step."""
        wanted = item.grain_deviations(item.enhancement_of(result))
        for size in dict.fromkeys(map(result.size, reversed(range(result.last + 1)))):
            for kept, deviation in zip((False, True), wanted, strict=True):
                key = item.number, item.read_version, size, kept
                if deviation and (size, kept) not in item.fields and key not in self._asked:
                    self._asked.add(key)
                    done = partial(self._grained, key)
                    work = partial(_field, picture, size, kept)
                    self._background.do(work, done, self.failed.emit)

    def _grained(self, key: _Grained, pyramid: Pyramid | None) -> None:
        self._asked.discard(key)
        number, version, size, kept = key
        if pyramid is not None:
            self.grained.emit(number, version, (size, kept), pyramid)

    def _enlarged(self, number: int, pyramid: Pyramid | None) -> None:
        if pyramid is not None:
            self.enlarged.emit(number, pyramid)

    def close(self) -> None:
        """Leave the work under way, and begin no other."""
        self._background.abandon()
        self._estimating.abandon()

    def _found(self, found: Found) -> None:
        if found.pictures:
            self.found.emit(found.pictures)
        elif not found.skipped and not found.failed and not found.results:
            self.failed.emit(ReadError(Text("There are no pictures in that folder")))
        if found.results:
            self.failed.emit(
                ReadError(
                    Text("Skipped results of earlier upscaling"),
                    Text("{names}", names=_names(found.results)),
                    Text("Open the files themselves to upscale them again."),
                )
            )
        for error in found.failed[:1]:
            self.failed.emit(error)
        if found.skipped:
            why = Text("{names}", names=_names(found.skipped))
            self.failed.emit(ReadError(Text("Skipped files that are not images"), why))


def _names(files: Sequence[Path]) -> str:
    names = ", ".join(path.name for path in files[:_NAMED])
    return f"{names}, …" if len(files) > _NAMED else names


def _read(path: Path) -> _Read:
    picture = read(path)
    with ThreadPoolExecutor(1) as other:
        estimate = other.submit(estimate_quality, picture)
        return picture, _pyramid(picture), estimate.result()


def _enlarged(picture: Picture, height: int, width: int) -> Pyramid | None:
    """Return a plain enlargement; None if memory is short: the result can be shown without it."""
    try:
        return _pyramid(enlarge(picture, height, width))
    except MemoryError as error:
        _log.warning("No plain enlargement to %d x %d: %s", width, height, error)
        return None


def _field(picture: Picture, size: Size, kept: bool) -> Pyramid | None:
    """Return a field of the source's own grain or of added grain; None if memory is short."""
    seed, plain = seed_of(picture), Resampler((picture.height, picture.width), size)
    try:
        pyramid = Pyramid(*size)
        rows = max(1, _BAND // size[1])
        for top in range(0, size[0], rows):
            band = Region(top, 0, min(top + rows, size[0]), size[1])
            pyramid.place(band, field(coarse(seed, band, plain) if kept else fine(seed, band)))
    except MemoryError as error:
        _log.warning("No grain on the screen at %d x %d: %s", *size[::-1], error)
        return None
    return pyramid


def _pyramid(picture: Picture) -> Pyramid:
    return Pyramid.of(DisplayConverter(picture).picture(picture))
