"""The bar below a picture that is cropped."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from srgui.gui.text import titles
from srgui.gui.text.numbers import localised
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.wheel import only_with_focus
from srgui.images import Region

_MARGIN = 16  # logical pixels between the bar and the edge of the view
_SIZE = 110  # logical pixels for a size
_RATIOS = ((1, 1), (5, 4), (4, 3), (3, 2), (16, 9))  # longer to shorter side
_PAPER = 2**0.5  # of ISO 216


class CropBar(QWidget):
    """Offer proportions and show the size of the part, with buttons to crop and to cancel.

    Signals:
        ratio_chosen(float | None): the ratio of the longer to the shorter side; None for any.
        accepted, cancelled: a button was pressed.
    """

    ratio_chosen = Signal(object)
    accepted = Signal()
    cancelled = Signal()

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view, self._picture = view, 1.0
        self.setObjectName("cropBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._ratio, self._size = QComboBox(), QLabel()
        self._ratio.addItems([""] * (len(_RATIOS) + 3))
        only_with_focus(self._ratio)
        self._ratio.activated.connect(self._choose)
        self._size.setProperty("quiet", True)
        self._size.setMinimumWidth(_SIZE)
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._cancel, self._crop = QPushButton(), QPushButton()
        self._crop.setProperty("primary", True)
        self._cancel.clicked.connect(self.cancelled)
        self._crop.clicked.connect(self.accepted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        for widget in (self._ratio, self._size, self._cancel, self._crop):
            row.addWidget(widget)
        view.installEventFilter(self)
        on_language_change(self, self._set_texts)
        self.hide()

    def begin(self, picture_ratio: float) -> None:
        """Offer any proportions of a part of a picture with this ratio of its longer side."""
        self._picture = picture_ratio
        self._ratio.setCurrentIndex(0)
        self.show()
        self.raise_()
        self._place()

    def show_region(self, region: Region) -> None:
        """Show the size of the part in source pixels."""
        self._size.setText(titles.size(region.width, region.height))

    def _choose(self, index: int) -> None:
        ratios = (None, self._picture, *(long / short for long, short in _RATIOS), _PAPER)
        self.ratio_chosen.emit(ratios[index])

    def _set_texts(self) -> None:
        self._ratio.setAccessibleName(self.tr("Proportions"))
        fixed = [localised(f"{long} : {short}") for long, short in _RATIOS]
        texts = (self.tr("Any proportions"), self.tr("As the picture"), *fixed, self.tr("A4, A3"))
        for index, text in enumerate(texts):
            self._ratio.setItemText(index, text)
        self._cancel.setText(self.tr("Cancel"))
        self._crop.setText(self.tr("Crop"))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge of the view."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        room = self._view.rect()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - _MARGIN)
