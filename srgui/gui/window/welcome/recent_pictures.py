"""The pictures that were opened last, with their thumbnails."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from srgui.gui.background import Background
from srgui.gui.library.thumbnails import thumbnail
from srgui.gui.text.retranslate import on_language_change

_SHOWN = 5
_PICTURE, _TILE = QSize(120, 80), QSize(140, 130)  # logical pixels


class RecentPictures(QWidget):
    """Offer recent pictures, each with its thumbnail, name and folder, and the last session.

    Signals:
        chosen(list[Path]): these are to be opened.
    """

    chosen = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._session: list[Path] = []
        self._title, self._restore = QLabel(), QPushButton()
        self._title.setProperty("section", True)
        self._restore.setProperty("link", True)
        self._restore.clicked.connect(lambda: self.chosen.emit(self._session))
        self._tiles = QHBoxLayout()
        self._tiles.setSpacing(8)
        heading = QHBoxLayout()
        heading.setSpacing(16)
        heading.addWidget(self._title)
        heading.addStretch(1)
        heading.addWidget(self._restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(heading)
        column.addLayout(self._tiles)
        on_language_change(self, self._set_texts)
        self.hide()

    def close_background(self) -> None:
        """Make no more thumbnails."""
        self._background.close()

    def show_files(self, recent: Sequence[Path], session: Sequence[Path]) -> None:
        """Offer those of these files that are still there."""
        there = [path for path in recent if path.is_file()][:_SHOWN]
        self._session = [path for path in session if path.is_file()]
        for tile in self.findChildren(QToolButton):
            self._tiles.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        for path in there:
            self._tiles.addWidget(self._tile(path))
        self._restore.setVisible(len(self._session) > 1)
        self._set_texts()
        self.setVisible(bool(there))

    def _tile(self, path: Path) -> QToolButton:
        tile = QToolButton()
        tile.setProperty("tile", True)
        tile.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        tile.setFixedSize(_TILE)
        tile.setIconSize(_PICTURE)
        metrics, room = tile.fontMetrics(), _TILE.width() - 16
        lines = (path.name, path.parent.name)
        shown = (metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, room) for line in lines)
        tile.setText("\n".join(shown).replace("&", "&&"))
        tile.setToolTip(str(path))
        tile.setAccessibleName(path.name)
        tile.clicked.connect(lambda: self.chosen.emit([path]))
        self._background.do(
            partial(thumbnail, path), partial(_show_thumbnail, tile), lambda _: None
        )
        return tile

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Recent pictures"))
        text = self.tr("Restore the last session ({count} pictures)")
        self._restore.setText(text.format(count=len(self._session)))


def _show_thumbnail(tile: QToolButton, made: tuple[QImage, object]) -> None:
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
    tile.setIcon(QIcon(QPixmap.fromImage(scaled)))
