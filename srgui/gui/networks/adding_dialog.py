"""The progress of additions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QWidget

from srgui.gui.networks.adding import Adding
from srgui.gui.text.core import translated
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.eliding_label import ElidingLabel
from srgui.gui.widgets.layouts import button_row, dialog_column
from srgui.texts import NOTHING, Text

_WIDTH, _BAR = 440, 4  # logical pixels


class AddingDialog(QDialog):
    """Show the file that is imported and the stage of its import; offer to cancel. It is visible
    while there is one, and the window stays usable.
    """

    def __init__(self, adding: Adding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_WIDTH)
        self._adding = adding
        self._file, self._stage = "", NOTHING
        self._name = ElidingLabel(Qt.TextElideMode.ElideMiddle)
        self._name.setProperty("cardTitle", True)
        self._details = QLabel()
        self._details.setProperty("quiet", True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)  # the time is unknown
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR)
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self.reject)
        column = dialog_column(self, 8)
        column.addWidget(self._name)
        column.addWidget(self._details)
        column.addWidget(self._bar)
        column.addSpacing(8)
        column.addLayout(button_row(self._cancel))
        on_language_change(self, self._set_texts)
        adding.begun.connect(self._begin)
        adding.staged.connect(self._show_stage)
        adding.finished.connect(self.hide)

    def reject(self) -> None:
        """Cancel the additions; the last one ends in the background as soon as it can."""
        self._adding.cancel()
        self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel."""
        self.reject()
        event.ignore()

    def _begin(self, file: str) -> None:
        self._file, self._stage = file, NOTHING
        self._set_texts()
        self.show()

    def _show_stage(self, stage: Text) -> None:
        self._stage = stage
        self._set_texts()

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Add network"))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel.setText(self.tr("Cancel"))
        self._name.show_text(self._file)
        stage = translated(self._stage)
        waiting = self._adding.left - 1
        if waiting > 0:
            more = self.tr("{count} more waiting").format(count=waiting)
            stage = self.tr("{stage}, {more}").format(stage=stage, more=more) if stage else more
        self._details.setText(stage[:1].upper() + stage[1:])
