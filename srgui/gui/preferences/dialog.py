"""The dialog of the preferences."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QDialog,
    QPushButton,
    QSpinBox,
    QWidget,
)

from srgui.gui.settings import PRECISIONS, RUNTIMES, THEMES, Preferences
from srgui.gui.text.languages import LANGUAGES, SYSTEM
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.device_choice import DeviceChoice
from srgui.gui.widgets.files.export_fields import ExportFields
from srgui.gui.widgets.form import Form
from srgui.gui.widgets.layouts import Scrolling, button_row, dialog_column, room_on_screen
from srgui.gui.widgets.wheel import only_with_focus

_WIDTH = 520  # logical pixels of a column
_BETWEEN = 40  # logical pixels between two columns
_BELOW = 12  # logical pixels between the last field and the edge at which it scrolls
_MAX_MEMORY = 256 * 1024  # megabytes
_LANGUAGE_CODES = (SYSTEM, *LANGUAGES)


class PreferencesDialog(QDialog):
    """Show the preferences; every change takes effect at once.

    Signals:
        changed(Preferences)
    """

    changed = Signal(Preferences)

    def __init__(
        self,
        value: Preferences,
        devices: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._value = value
        self._theme, self._language = QComboBox(), QComboBox()
        self._theme.addItems(THEMES)
        self._language.addItems(["", *LANGUAGES.values()])
        self._device = DeviceChoice()
        self._device.offer(devices)
        self._runtime, self._precision = QComboBox(), QComboBox()
        self._runtime.addItems(["", "ncnn", "OpenVINO", "PyTorch"])
        self._precision.addItems(["", "", ""])
        self._threads, self._memory = QSpinBox(), QSpinBox()
        only_with_focus(self._theme, self._language, self._runtime, self._precision)
        only_with_focus(self._threads, self._memory)
        self._threads.setRange(0, max(os.cpu_count() or 1, value.threads or 1))
        self._memory.setRange(64, _MAX_MEMORY)
        self._memory.setSingleStep(256)
        self._memory.setSuffix(" MB")
        self._courteous, self._provenance, self._notify = QCheckBox(), QCheckBox(), QCheckBox()
        self._defaults, self._close = QPushButton(), QPushButton()
        self._lay_out()
        on_language_change(self, self._set_texts)
        self._arrange()
        on_language_change(self, self._grow_later)
        self.resize(self.sizeHint().boundedTo(room_on_screen(self)))
        self._show_value()
        self._theme.activated.connect(lambda i: self._set(theme=THEMES[i]))
        self._language.activated.connect(lambda i: self._set(language=_LANGUAGE_CODES[i]))
        self._device.device_chosen.connect(lambda name: self._set(device=name))
        self._runtime.activated.connect(lambda i: self._set(runtime=RUNTIMES[i]))
        self._precision.activated.connect(lambda i: self._set(precision=PRECISIONS[i]))
        self._threads.valueChanged.connect(lambda number: self._set(threads=number or None))
        self._memory.valueChanged.connect(lambda megabytes: self._set(memory=megabytes))
        self._export.changed.connect(lambda changes: self._set(**changes))
        self._courteous.clicked.connect(lambda leave: self._set(courteous=leave))
        self._provenance.clicked.connect(lambda record: self._set(provenance=record))
        self._notify.clicked.connect(lambda notify: self._set(notify=notify))
        self._defaults.clicked.connect(self._restore)
        self._close.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        fields, left, right = QWidget(), QWidget(), QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, fields)
        self._columns.setContentsMargins(0, 0, 0, _BELOW)
        self._halves = left, right
        for half in self._halves:
            self._columns.addWidget(half, 1, Qt.AlignmentFlag.AlignTop)
        form = Form(left)
        form.add_heading(lambda: self.tr("Appearance"))
        form.add_field(lambda: self.tr("&Theme"), self._theme)
        form.add_field(lambda: self.tr("&Language"), self._language)
        form.add_heading(lambda: self.tr("Computing"))
        form.add_field(lambda: self.tr("&Device"), self._device)
        form.add_field(lambda: self.tr("R&untime"), self._runtime)
        form.add_field(lambda: self.tr("&Precision"), self._precision)
        form.add_field(lambda: self.tr("Th&reads"), self._threads)
        form.addRow("", self._courteous)
        form.add_field(lambda: self.tr("&Memory for results"), self._memory)
        form.addRow("", self._notify)
        form = Form(right)
        form.add_heading(lambda: self.tr("Export"))
        self._export = ExportFields(form, self)
        form.addRow("", self._provenance)
        self._defaults.setAutoDefault(False)
        self._close.setProperty("primary", True)
        self._close.setDefault(True)
        column = dialog_column(self, 24, _WIDTH)
        self._scrolling = Scrolling(fields)
        column.addWidget(self._scrolling)
        column.addLayout(button_row(self._close, left=[self._defaults]))

    def focus_device(self) -> None:
        """Begin at the choice of the device."""
        self._device.setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        """Use two columns where the screen is wide enough for their texts."""
        widths = [max(half.minimumSizeHint().width(), _WIDTH - _BETWEEN) for half in self._halves]
        wide = sum(widths) + 2 * _BETWEEN <= room_on_screen(self).width()
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._columns.setSpacing(_BETWEEN if wide else 0)
        for half, width in zip(self._halves, widths, strict=True):
            half.setMinimumWidth(width if wide else 0)

    def _grow_later(self) -> None:
        if self.isVisible():
            QTimer.singleShot(0, self, self._grow)  # when all texts have changed

    def _grow(self) -> None:
        """Make room for the texts of another language."""
        self._arrange()
        self._scrolling.lay_out_again()
        wanted = self.size().expandedTo(self.minimumSizeHint()).expandedTo(self.sizeHint())
        self.resize(wanted.boundedTo(room_on_screen(self)))

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        for index, text in enumerate(
            (self.tr("System default"), self.tr("Light"), self.tr("Dark"))
        ):
            self._theme.setItemText(index, text)
        self._language.setItemText(0, self.tr("System default"))
        self._runtime.setItemText(0, self.tr("Automatic"))
        for index, text in enumerate(
            (self.tr("Automatic"), self.tr("Full (32 bits)"), self.tr("Fast (16 bits)"))
        ):
            self._precision.setItemText(index, text)
        measured = self.tr("Automatic uses what was measured to be fastest on this computer.")
        self._runtime.setToolTip(measured)
        self._precision.setToolTip(measured)
        self._threads.setSpecialValueText(self.tr("Automatic"))
        self._courteous.setText(self.tr("Leave a processor free for other programs"))
        self._courteous.setToolTip(
            self.tr(
                "While you work in another program, or this computer runs on battery, results "
                "are computed on all processors but one."
            )
        )
        self._memory.setToolTip(
            self.tr(
                "When it is full, the oldest results are moved to the disk until srgui is closed."
            )
        )
        self._provenance.setText(self.tr("Record network and settings in the files"))
        self._provenance.setToolTip(
            self.tr("Written to XMP; results in folders are recognised by it and not opened again.")
        )
        self._notify.setText(self.tr("Notify when long work is done"))
        self._notify.setToolTip(
            self.tr("After half a minute of work or more, while another window is active")
        )
        self._defaults.setText(self.tr("Restore defaults"))
        self._close.setText(self.tr("Close"))

    def _show_value(self) -> None:
        value = self._value
        self._theme.setCurrentIndex(THEMES.index(value.theme))
        self._language.setCurrentIndex(_LANGUAGE_CODES.index(value.language))
        self._device.choose(value.device)
        self._runtime.setCurrentIndex(RUNTIMES.index(value.runtime))
        self._precision.setCurrentIndex(PRECISIONS.index(value.precision))
        for box, number in ((self._threads, value.threads or 0), (self._memory, value.memory)):
            with QSignalBlocker(box):
                box.setValue(number)
        self._courteous.setChecked(value.courteous)
        self._provenance.setChecked(value.provenance)
        self._notify.setChecked(value.notify)
        self._export.show_values(value)

    def _restore(self) -> None:
        self._value = Preferences()
        self._show_value()
        self.changed.emit(self._value)

    def _set(self, **changes: Any) -> None:
        self._value = replace(self._value, **changes)
        self.changed.emit(self._value)
