"""The relation of a picture's settings to those of the other pictures."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from srgui.gui.choice import SettingsOrigin
from srgui.gui.text.retranslate import on_language_change


class OwnSettings(QWidget):
    """Say whether the picture has custom settings; offer to reset them or to apply them to all.

    It stays visible when there is nothing to do, so that nothing moves while settings are changed.

    Signals:
        reset_wanted: use the common settings for this picture.
        for_all_wanted: use the settings of this picture for all.
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
        on_language_change(self, self._set_texts)

    def show_origin(self, origin: SettingsOrigin) -> None:
        """Show how the settings of the picture relate to those of the others."""
        self._origin = origin
        for button in (self._reset, self._for_all):
            button.setEnabled(origin is not SettingsOrigin.SAME)
        self._set_texts()

    def _set_texts(self) -> None:
        texts = {
            SettingsOrigin.SAME: self.tr("Same settings as the other pictures"),
            SettingsOrigin.SMALLER: self.tr("Large picture: starting with 2×"),
            SettingsOrigin.OWN: self.tr("Custom settings for this picture"),
        }
        self._text.setText(texts[self._origin])
        self._reset.setText(self.tr("Reset"))
        self._for_all.setText(self.tr("Apply to all"))
        self._reset.setToolTip(self.tr("Use the settings of the other pictures"))
        self._for_all.setToolTip(self.tr("Use these settings for all pictures"))
