"""The start page of the window, before a picture is open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme import icons
from srgui.gui.theme.theme import Tokens
from srgui.gui.window.welcome.recent_pictures import RecentPictures

_CARD = QSize(480, 300)
_ICON = 64
_RECENT_FROM = 560  # logical pixels of height from which there is room for recent pictures


class EmptyState(QWidget):
    """Offer to drop pictures, open files or recent pictures, or try the sample.

    Signals:
        open_wanted, sample_wanted
        files_wanted(list[Path]): these are to be opened.
    """

    open_wanted = Signal()
    sample_wanted = Signal()
    files_wanted = Signal(list)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self._hovered, self._has_recent = tokens, False, False
        self._icon = QLabel()
        self._recent = RecentPictures()
        self._recent.setFixedWidth(_CARD.width())
        self._recent.chosen.connect(self.files_wanted)
        self._card = self._make_card()
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(24)
        column.addWidget(self._recent, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.set_tokens(tokens)

    def _make_card(self) -> QWidget:
        card = QWidget()
        card.setFixedSize(_CARD)
        title, line = QLabel(), QLabel()
        title.setProperty("headline", True)
        line.setProperty("quiet", True)
        open_button, sample = QPushButton(), QPushButton()
        open_button.setProperty("primary", True)
        self.setFocusProxy(open_button)
        open_button.clicked.connect(self.open_wanted)
        sample.clicked.connect(self.sample_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(open_button)
        buttons.addWidget(sample)
        buttons.addStretch()
        column = QVBoxLayout(card)
        column.setSpacing(0)
        column.addStretch()
        for label, space in ((self._icon, 16), (title, 4), (line, 24)):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
            column.addSpacing(space)
        column.addLayout(buttons)
        column.addStretch()
        on_language_change(self, lambda: title.setText(self.tr("Drop pictures here")))
        on_language_change(self, lambda: line.setText(self.tr("They stay on this computer.")))
        on_language_change(self, lambda: open_button.setText(self.tr("Open…")))
        on_language_change(self, lambda: sample.setText(self.tr("Try a sample photo")))
        return card

    def close_background(self) -> None:
        """Stop all work."""
        self._recent.close_background()

    def show_files(self, recent: Sequence[Path], session: Sequence[Path]) -> None:
        """Offer recent pictures and those of the last session."""
        self._recent.show_files(recent, session)
        self._has_recent = not self._recent.isHidden()
        self._make_room()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw with the colours of a theme."""
        self._tokens = tokens
        self._show_icon()

    def set_hovered(self, hovered: bool) -> None:
        """Highlight the drop area while files are dragged over the window."""
        self._hovered = hovered
        self._show_icon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide recent pictures where there is no room for them."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self._recent.setVisible(self._has_recent and self.height() >= _RECENT_FROM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drop area: a dashed frame."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._tokens.window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self._card.geometry()).adjusted(1, 1, -1, -1)
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
