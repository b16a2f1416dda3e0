"""Whether the shown picture has settings of its own, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from srgui.gui.choice import SettingsOrigin
from srgui.gui.text.retranslate import on_language_change


class OwnSettings(QWidget):
    """A line, and beside it the way back and the way to have all pictures enlarged alike.

    It keeps its place when there is nothing to do, so that nothing moves while somebody chooses.

    Signals:
        reset_wanted: let the picture be enlarged as the others are.
        for_all_wanted: let the others be enlarged as this picture is.
    """

    reset_wanted = Signal()
    for_all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._origin = SettingsOrigin.SAME
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._reset, self._for_all = QPushButton(), QPushButton()
        self._reset.clicked.connect(self.reset_wanted)
        self._for_all.clicked.connect(self.for_all_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        for button in (self._reset, self._for_all):
            button.setProperty("link", True)
            button.setEnabled(False)
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        column.addWidget(self._text)
        column.addLayout(buttons)
        on_language_change(self, self._say)

    def show_origin(self, origin: SettingsOrigin) -> None:
        """Tell how the settings of the picture stand to those of the others."""
        self._origin = origin
        for button in (self._reset, self._for_all):
            button.setEnabled(origin is not SettingsOrigin.SAME)
        self._say()

    def _say(self) -> None:
        texts = {
            SettingsOrigin.SAME: self.tr("Same settings as the other pictures"),
            SettingsOrigin.SMALLER: self.tr("Large picture: 2× to begin with"),
            SettingsOrigin.OWN: self.tr("This picture has settings of its own"),
        }
        self._text.setText(texts[self._origin])
        self._reset.setText(self.tr("Reset"))
        self._for_all.setText(self.tr("Apply to all"))
        self._reset.setToolTip(self.tr("Use the settings of the other pictures"))
        self._for_all.setToolTip(self.tr("Use these settings for all pictures"))
