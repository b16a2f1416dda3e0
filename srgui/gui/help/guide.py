"""What the program can do for a photograph, and what it can't: one JPEG through all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from srgui import paths
from srgui.gui.widgets.layouts import button_row, dialog_column, room_on_screen

_PICTURE, _TEXT = 640, 260  # logical pixels across; the picture is smaller on a low screen
_GAP = 6  # pixels of the file between its rows
_BESIDES = 160  # logical pixels, upright: names, button and margins


class GuideDialog(QDialog):
    """The sample photograph enlarged in six ways, and what to expect of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What to expect"))
        close = QPushButton(self.tr("Close"))
        close.setProperty("primary", True)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        beside = QHBoxLayout()
        beside.setSpacing(24)
        beside.addLayout(self._comparison())
        beside.addLayout(self._words())
        column = dialog_column(self, 16)
        column.addLayout(beside)
        column.addLayout(button_row(close))
        close.setFocus()

    def _comparison(self) -> QGridLayout:
        """The rows of the picture, each under the names of its columns."""
        rows = (
            (self.tr("Source, 4×"), self.tr("Bicubic"), self.tr("LapSRN, photograph")),
            (self.tr("LapSRN, clean"), self.tr("DRRN, clean"), self.tr("DRCN, clean")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(6)
        for row, names in enumerate(rows):
            for column, name in enumerate(names):
                caption = QLabel(name)
                caption.setProperty("quiet", True)
                grid.addWidget(caption, 2 * row, column)
                grid.setColumnStretch(column, 1)
            grid.addWidget(self._picture(row, len(rows)), 2 * row + 1, 0, 1, len(names))
        grid.setRowStretch(2 * len(rows), 1)
        return grid

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        for text in self._texts():
            label = QLabel(text)
            label.setWordWrap(True)
            label.ensurePolished()  # the height depends on the style's font
            label.setFixedSize(_TEXT, label.heightForWidth(_TEXT))
            column.addWidget(label)
        column.addStretch()
        return column

    def _picture(self, row: int, rows: int) -> QLabel:
        """One of the rows that the picture has, one below the other."""
        whole = QPixmap(str(paths.resources() / "guide.jpg"))
        room = room_on_screen(self).height() - _BESIDES
        width = min(_PICTURE, room * whole.width() // whole.height())
        ratio = self.devicePixelRatioF()
        height = (whole.height() - _GAP * (rows - 1)) // rows
        pixmap = whole.copy(0, row * (height + _GAP), whole.width(), height).scaledToWidth(
            round(width * ratio), Qt.TransformationMode.SmoothTransformation
        )
        pixmap.setDevicePixelRatio(ratio)
        label = QLabel()
        label.setPixmap(pixmap)
        label.setFixedSize(pixmap.deviceIndependentSize().toSize())
        label.setAccessibleName(
            self.tr("Two places of a photograph of a cat, each enlarged in three ways")
        )
        return label

    def _texts(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Networks sharpen edges that are there. They don't invent hair, leaves or letters "
                "that the picture no longer holds, so a small face stays a small face."
            ),
            self.tr(
                "Photographs carry noise and the blocks of JPEG. The clean weights take both for "
                "detail; the photograph weights remove them, and with them a little of the finest "
                "texture. Automatic chooses by what the file and its pixels show."
            ),
            self.tr(
                "If a result looks too smooth or too sharp, lower the strength; to see whether it "
                "is true to the source, look at its fidelity."
            ),
        )
