"""The thread on which pictures are found, read and enlarged plainly."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from srgui.engine.plain import enlarge
from srgui.errors import SrguiError
from srgui.gui.display.converter import DisplayConverter
from srgui.gui.display.pyramid import Pyramid
from srgui.images import Picture
from srgui.images.finding import find_pictures
from srgui.images.reading import read
from srgui.images.traces import traces_of

_log = logging.getLogger(__name__)


class PictureWorker(QObject):
    """Does what takes time with pictures but needs no network; lives on a thread of its own.

    Signals:
        found(list[Path], list[Path]): the picture files among what was dropped or chosen, and
            what is none.
        was_read(int, int, Picture, Pyramid, Traces): the picture asked for under this number, as
            this version of its file.
        not_read(int, int, SrguiError): why there is none.
        enlarged(int, Pyramid): a plain enlargement of the picture of this number.
    """

    found = Signal(object, object)
    was_read = Signal(int, int, object, object, object)
    not_read = Signal(int, int, object)
    enlarged = Signal(int, object)

    @Slot(list)
    def find(self, paths: list[Path]) -> None:
        """Look for pictures among these files, in these folders and in those inside them."""
        self.found.emit(*find_pictures(paths))

    @Slot(int, int, object)
    def read(self, number: int, version: int, path: Path) -> None:
        """Read a file."""
        try:
            picture = read(path)
            self.was_read.emit(number, version, picture, _pyramid(picture), traces_of(picture))
        except SrguiError as error:
            self.not_read.emit(number, version, error)
        except Exception as error:  # the thread must live on, and the person must be told
            _log.exception("Reading failed")
            why = f"{type(error).__name__}: {error}"
            failure = SrguiError(self.tr("The picture can't be opened"), why)
            self.not_read.emit(number, version, failure)

    @Slot(int, object, int, int)
    def enlarge(self, number: int, picture: Picture, height: int, width: int) -> None:
        """Enlarge a picture by bicubic interpolation."""
        try:
            self.enlarged.emit(number, _pyramid(enlarge(picture, height, width)))
        except MemoryError as error:
            _log.warning("No plain enlargement to %d x %d: %s", width, height, error)


def _pyramid(picture: Picture) -> Pyramid:
    return Pyramid.of(DisplayConverter(picture).picture(picture))
