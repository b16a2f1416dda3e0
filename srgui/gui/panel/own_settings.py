"""The relation of a picture's settings to those of the other pictures."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from srgui.gui.choice import SettingsOrigin
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.eliding_label import ElidingLabel


class OwnSettings(QWidget):
    """Say that the picture, or those selected with it, have custom settings; offer the common
    ones, or to apply them to all.

    It is hidden while there is nothing to say, or only one picture.

    Signals:
        reset_wanted: use the common settings for this picture.
        for_all_wanted: use the settings of this picture for all.
    """

    reset_wanted = Signal()
    for_all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_own = self._several = False
        self._alike = 1
        self._text = ElidingLabel()
        self.setObjectName("ownSettings")
        self._reset, self._for_all = QPushButton(), QPushButton()
        self._reset.clicked.connect(self.reset_wanted)
        self._for_all.clicked.connect(self.for_all_wanted)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.setSpacing(8)
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        column.addWidget(self._text)
        column.addLayout(row)
        for button in (self._reset, self._for_all):
            button.setProperty("link", True)
            row.addWidget(button)
        row.insertStretch(1)
        self.hide()
        on_language_change(self, self._set_texts)

    def show_origin(self, origin: SettingsOrigin) -> None:
        """Show how the settings of the picture relate to those of the others."""
        self._is_own = origin is SettingsOrigin.OWN
        self._update()

    def show_count(self, count: int) -> None:
        """Set the number of open pictures: the only one has no others to differ from."""
        self._several = count > 1
        self._update()

    def show_alike(self, count: int) -> None:
        """Set the number of selected pictures that have these settings."""
        self._alike = count
        self._set_texts()

    def _update(self) -> None:
        self.setVisible(self._is_own and self._several)

    def _set_texts(self) -> None:
        one, more = self.tr("Only for this picture"), self.tr("Only for these {count} pictures")
        self._text.show_text((more if self._alike > 1 else one).format(count=self._alike))
        self._reset.setText(self.tr("Use the common settings"))
        self._for_all.setText(self.tr("Apply to all"))
        self._reset.setToolTip(self.tr("Use the settings of the other pictures"))
        self._for_all.setToolTip(self.tr("Use these settings for all pictures"))
