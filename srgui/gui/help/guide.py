"""What the program can do for a photograph, and what it can't: one JPEG through all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from srgui import paths
from srgui.gui.layouts import button_row, dialog_column

_PICTURE, _TEXT = 460, 600  # logical pixels across; all of it fits on a screen 500 high


class GuideDialog(QDialog):
    """The sample photograph enlarged in four ways, and what to expect of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What to expect"))
        captions = QHBoxLayout()
        captions.setSpacing(4)
        for text in (
            self.tr("Source, 4×"),
            self.tr("Bicubic"),
            self.tr("LapSRN, clean"),
            self.tr("LapSRN, photograph"),
        ):
            captions.addWidget(_caption(text))
        captions.addStretch()
        close = QPushButton(self.tr("Close"))
        close.setProperty("primary", True)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = dialog_column(self, 8)
        column.addLayout(captions)
        column.addWidget(self._picture())
        for text in self._texts():
            label = QLabel(text)
            label.setWordWrap(True)
            label.ensurePolished()  # the height depends on the style's font
            label.setFixedSize(_TEXT, label.heightForWidth(_TEXT))
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(button_row(close))
        close.setFocus()

    def _picture(self) -> QLabel:
        pixmap = QPixmap(str(paths.resources() / "guide.jpg"))
        ratio = self.devicePixelRatioF()
        pixmap = pixmap.scaledToWidth(
            round(_PICTURE * ratio), Qt.TransformationMode.SmoothTransformation
        )
        pixmap.setDevicePixelRatio(ratio)
        label = QLabel()
        label.setPixmap(pixmap)
        label.setFixedSize(pixmap.deviceIndependentSize().toSize())
        label.setAccessibleName(
            self.tr("Two places of a photograph of a cat, each enlarged in four ways")
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


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("quiet", True)
    label.setFixedWidth(_PICTURE // 4 - 4)
    return label
