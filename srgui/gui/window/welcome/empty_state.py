"""The start page of the window, before a picture is open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme.theme import Tokens
from srgui.gui.window.welcome.before_after import BeforeAfter
from srgui.gui.window.welcome.recent_pictures import RecentPictures

# Logical pixels: the widths of the card and of its picture; the first that fit are taken.
_SIZES = ((1080, 580), (860, 416), (726, 312))
_PADDING, _GAP = 16, 32  # logical pixels: around the picture, and around the text
_MARGIN = 48  # logical pixels at the left and the right of the card, together


class EmptyState(QWidget):
    """Show what the program does, and offer to drop pictures, open files or recent pictures, or try
    the sample.

    Signals:
        open_wanted, sample_wanted
        session_wanted: the settings of the last session apply to what is opened next.
        files_wanted(list[Path]): these are to be opened.
    """

    open_wanted = Signal()
    sample_wanted = Signal()
    session_wanted = Signal()
    files_wanted = Signal(list)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self._hovered, self._has_recent = tokens, False, False
        self._picture = BeforeAfter()
        self._recent = RecentPictures()
        self._recent.session_wanted.connect(self.session_wanted)
        self._recent.chosen.connect(self.files_wanted)
        self._card = self._make_card()
        column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.addStretch()
        column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(24)
        column.addWidget(self._recent, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self._make_room()

    def _make_card(self) -> QWidget:
        card = QWidget()
        row = QHBoxLayout(card)
        row.setContentsMargins(_PADDING, _PADDING, _GAP, _PADDING)
        row.setSpacing(_GAP)
        row.addWidget(self._picture)
        row.addLayout(self._make_text(), 1)
        return card

    def _make_text(self) -> QVBoxLayout:
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
        buttons.addWidget(open_button)
        buttons.addWidget(sample)
        buttons.addStretch()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch()
        for label, space in ((title, 8), (line, 24)):
            label.setWordWrap(True)
            column.addWidget(label)
            column.addSpacing(space)
        column.addLayout(buttons)
        column.addStretch()
        on_language_change(self, lambda: title.setText(self.tr("Enlarge photos up to 8×")))
        on_language_change(self, lambda: line.setText(self._line()))
        on_language_change(self, lambda: open_button.setText(self.tr("Open…")))
        on_language_change(self, lambda: sample.setText(self.tr("Try a sample photo")))
        return column

    def _line(self) -> str:
        return self.tr(
            "With sharp edges instead of blur. Drop photos or folders here; they stay on this "
            "computer."
        )

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
        self.update()

    def set_hovered(self, hovered: bool) -> None:
        """Highlight the drop area while files are dragged over the window."""
        self._hovered = hovered
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return nothing: behind a picture the page must not keep the panel from becoming wide."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make card and picture smaller, and hide recent pictures, where there is no room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        for card, picture in _SIZES:
            self._picture.scale_to_width(picture)
            room_below = self._room_for_recent()
            if card <= self.width() - _MARGIN and (room_below or not self._has_recent):
                break
        self._card.setFixedWidth(card)
        self._recent.setFixedWidth(card)
        self._recent.setVisible(self._has_recent and room_below)

    def _room_for_recent(self) -> bool:
        """Return whether recent pictures have room below a card of the present height."""
        needed = self._picture.height() + 2 * _PADDING + self._recent.sizeHint().height() + _MARGIN
        return self.height() >= needed

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
