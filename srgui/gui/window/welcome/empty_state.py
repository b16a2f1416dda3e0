"""The start page of the window, before a picture is open."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme import icons
from srgui.gui.theme.theme import Tokens

_CARD = QSize(480, 320)
_ICON = 64


class EmptyState(QWidget):
    """Offer to drop pictures, open files, or try the sample.

    Signals:
        open_wanted, sample_wanted
    """

    open_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = False
        self._icon = QLabel()
        title, line = QLabel(), QLabel()
        title.setProperty("headline", True)
        line.setProperty("quiet", True)
        open_button = QPushButton()
        open_button.setProperty("primary", True)
        self.setFocusProxy(open_button)
        open_button.clicked.connect(self.open_wanted)
        sample = QPushButton()
        sample.clicked.connect(self.sample_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(open_button)
        buttons.addWidget(sample)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.addStretch()
        for label, space in ((self._icon, 16), (title, 4), (line, 24)):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
            column.addSpacing(space)
        column.setSpacing(0)
        column.addLayout(buttons)
        column.addStretch()
        on_language_change(self, lambda: title.setText(self.tr("Drop pictures here")))
        on_language_change(self, lambda: line.setText(self.tr("They stay on this computer.")))
        on_language_change(self, lambda: open_button.setText(self.tr("Open…")))
        on_language_change(self, lambda: sample.setText(self.tr("Try a sample")))
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw with the colours of a theme."""
        self._tokens = tokens
        self._show_icon()

    def set_hovered(self, hovered: bool) -> None:
        """Highlight the drop area while files are dragged over the window."""
        self._hovered = hovered
        self._show_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drop area: a dashed frame."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._tokens.canvas))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(0, 0, _CARD.width(), _CARD.height())
        frame.moveCenter(QRectF(self.rect()).center())
        colour = self._tokens.accent_text if self._hovered else self._tokens.outline
        pen = QPen(QColor(colour), 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        if self._hovered:
            painter.setBrush(QColor(self._tokens.selected))
        painter.drawRoundedRect(frame, 16, 16)

    def _show_icon(self) -> None:
        colour = self._tokens.accent_text if self._hovered else self._tokens.muted
        self._icon.setPixmap(icons.pixmap("drop", colour, _ICON, self.devicePixelRatioF()))
        self.update()
