"""The pictures that were opened last, with their thumbnails."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from srgui.gui.background import Background
from srgui.gui.library.thumbnails import thumbnail
from srgui.gui.text.retranslate import on_language_change

_SHOWN = 7  # as many as stand below the drop area, where that is widest
_PICTURE = QSize(102, 68)  # logical pixels
_PADDING, _GAP = 6, 8  # logical pixels inside of a tile, and between two


class RecentPictures(QWidget):
    """Offer recent pictures, each with its thumbnail, name and folder, and the last session.

    Signals:
        session_wanted: the settings of the last session apply to what is opened next.
        chosen(list[Path]): these are to be opened.
    """

    session_wanted = Signal()
    chosen = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._session: list[Path] = []
        self._shown: list[_Tile] = []
        self._title, self._restore = QLabel(), QPushButton()
        self._title.setProperty("section", True)
        self._restore.setProperty("link", True)
        self._restore.clicked.connect(self.session_wanted)
        self._restore.clicked.connect(lambda: self.chosen.emit(self._session))
        self._tiles = QHBoxLayout()
        self._tiles.setSpacing(_GAP)
        heading = QHBoxLayout()
        heading.setContentsMargins(_PADDING, 0, _PADDING, 0)  # in line with the thumbnails
        heading.setSpacing(16)
        heading.addWidget(self._title)
        heading.addStretch(1)
        heading.addWidget(self._restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(heading)
        self._tiles.addStretch()
        column.addLayout(self._tiles)
        on_language_change(self, self._set_texts)
        self.hide()

    def close_background(self) -> None:
        """Make no more thumbnails."""
        self._background.abandon()

    def show_files(self, recent: Sequence[Path], session: Sequence[Path]) -> None:
        """Offer those of these files that are still there."""
        there = [path for path in recent if path.is_file()][:_SHOWN]
        self._session = [path for path in session if path.is_file()]
        for tile in self._shown:
            self._tiles.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._shown = [self._tile(path) for path in there]
        for number, tile in enumerate(self._shown):
            self._tiles.insertWidget(number, tile)
        self._show_fitting()
        self._restore.setVisible(len(self._session) > 1)
        self._set_texts()
        self.setVisible(bool(there))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit into the width."""
        super().resizeEvent(event)
        self._show_fitting()

    def _show_fitting(self) -> None:
        fitting = (self.width() + _GAP) // (_PICTURE.width() + 2 * _PADDING + _GAP)
        for number, tile in enumerate(self._shown):
            tile.setVisible(number < fitting)

    def _tile(self, path: Path) -> _Tile:
        tile = _Tile(path)
        tile.clicked.connect(lambda: self.chosen.emit([path]))
        self._background.do(
            partial(thumbnail, path), partial(_show_thumbnail, tile), lambda _: None
        )
        return tile

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Recent pictures"))
        text = self.tr("Restore the last session ({count} pictures)")
        self._restore.setText(text.format(count=len(self._session)))


class _Tile(QToolButton):
    """A picture to open: its thumbnail above its name and its folder, in line at the left."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.setProperty("tile", True)
        self.setToolTip(str(path))
        self.setAccessibleName(path.name)
        self.picture = QLabel()
        self.picture.setFixedSize(_PICTURE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        name, folder = QLabel(path.name), QLabel(path.parent.name)
        folder.setProperty("quiet", True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        column.setSpacing(2)
        column.addWidget(self.picture)
        column.addSpacing(4)
        for label in (name, folder):
            label.setTextFormat(Qt.TextFormat.PlainText)
            elided = label.fontMetrics().elidedText(
                label.text(), Qt.TextElideMode.ElideMiddle, _PICTURE.width()
            )
            label.setText(elided)
            column.addWidget(label)
        for label in (self.picture, name, folder):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the size of the thumbnail with the two lines below."""
        return self._column.sizeHint()


def _show_thumbnail(tile: _Tile, made: tuple[QImage, object]) -> None:
    if not isValid(tile):  # other files are offered by now
        return
    image, _ = made
    ratio = tile.devicePixelRatioF()
    scaled = image.scaled(
        _PICTURE * ratio,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    scaled.setDevicePixelRatio(ratio)
    tile.picture.setPixmap(QPixmap.fromImage(scaled))
