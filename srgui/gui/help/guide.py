"""The guide: what the networks can do for a photograph, and what they can't."""

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
_OTHER_HEIGHT = 160  # logical pixels of height: names, button and margins


class GuideDialog(QDialog):
    """Show the sample photograph enlarged in six ways, and explain what to expect of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What to expect"))
        close = QPushButton(self.tr("Close"))
        close.setProperty("primary", True)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(self._comparison())
        columns.addLayout(self._explanation())
        column = dialog_column(self, 16)
        column.addLayout(columns)
        column.addLayout(button_row(close))
        close.setFocus()

    def _comparison(self) -> QGridLayout:
        """The rows of the picture, each below the names of its columns."""
        rows = (
            (self.tr("Source, 4×"), self.tr("Without AI"), self.tr("LapSRN, default")),
            (self.tr("LapSRN, sharp"), self.tr("DRRN, sharp"), self.tr("DRCN, sharp")),
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

    def _explanation(self) -> QVBoxLayout:
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
        """A row of the picture."""
        whole = QPixmap(str(paths.resources() / "guide.jpg"))
        room = room_on_screen(self).height() - _OTHER_HEIGHT
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
        label.setAccessibleName(self.tr("Two details of a cat photo, each enlarged in three ways"))
        return label

    def _texts(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Photographs get plausible texture: fur, grass and skin that look right but were "
                "not in the picture. For evidence, documents and science, set Natural texture "
                "to 0: then nothing is invented, and an unrecognisable face stays "
                "unrecognisable."
            ),
            self.tr(
                "Photos contain noise and JPEG artefacts. As a photograph a picture loses them, "
                "and with them a little of the finest texture; as a sharp original it keeps both. "
                "Auto chooses by the noise, blur and compression of the picture."
            ),
            self.tr(
                "If a result looks painted, raise Natural texture; if it looks too sharp, lower "
                "the strength under Fine tuning. The fidelity shows how closely the result "
                "matches the source."
            ),
        )
