"""The choice of the kind of picture, which decides the weights of the network."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from srgui.gui.text.core import translated
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.segmented import Segmented
from srgui.models.choice import Kind
from srgui.texts import NOTHING, Text

_KINDS = tuple(Kind)
_LINES = 2  # of most reasons


class KindChoice(QWidget):
    """Offer Auto, Photo, Sharp and Pixel art, with the reason for the weights below.

    Signals:
        kind_chosen(Kind)
    """

    kind_chosen = Signal(Kind)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = NOTHING
        self._segments = Segmented("")
        self._line = QLabel()
        self._line.setProperty("quiet", True)
        self._line.setWordWrap(True)
        self._line.setAlignment(Qt.AlignmentFlag.AlignTop)
        policy = self._line.sizePolicy()  # nothing moves when the reason becomes known
        policy.setRetainSizeWhenHidden(True)
        self._line.setSizePolicy(policy)
        self._line.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._segments)
        column.addWidget(self._line)
        self._segments.chosen.connect(lambda index: self.kind_chosen.emit(_KINDS[index]))
        on_language_change(self, self._set_texts)

    def choose(self, kind: Kind, why: Text) -> None:
        """Show this kind as chosen, without a signal, and `why` the weights are used, if known."""
        self._segments.choose(_KINDS.index(kind))
        self._why = why
        self._show_line()

    def _set_texts(self) -> None:
        index = self._segments.index
        self._segments.setAccessibleName(self.tr("Kind of picture"))
        self._segments.set_labels(
            [self.tr("Auto"), self.tr("Photo"), self.tr("Sharp"), self.tr("Pixel art")],
            [
                self.tr("Detected from noise, blur and compression"),
                self.tr("For compressed, noisy or soft pictures, as from cameras and the web"),
                self.tr("Sharp original: without compression or noise"),
                self.tr("Every pixel becomes a sharp square, without a network"),
            ],
        )
        self._segments.choose(index)
        self._show_line()

    def _show_line(self) -> None:
        text = translated(self._why)
        if text:
            self._line.setText(text[:1].upper() + text[1:])
        self._line.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the reason by the height of its lines."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep room for the reason by the height of its lines."""
        super().showEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        self._line.ensurePolished()
        self._line.setMinimumHeight(_LINES * self._line.fontMetrics().lineSpacing())
