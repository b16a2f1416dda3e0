"""The progress and the outcome of the export of all pictures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from srgui.gui.export.batch import BatchProgress
from srgui.gui.export.tasks import Outcome
from srgui.gui.text import titles
from srgui.gui.text.core import joined_tightly
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme import icons
from srgui.gui.theme.theme import Tokens
from srgui.gui.widgets.eliding_label import ElidingLabel

_PARTS = 1000
_BAR_HEIGHT = 4
_MAX_NAMES = 3  # of pictures not reached


class BatchBar(QWidget):
    """Show a running export, with buttons to pause and stop it, and then its outcome, with buttons
    for details and the folder.

    Attributes:
        active: True from the beginning of an export until its outcome was closed.

    Signals:
        paused(bool), stopped
        details_wanted, folder_wanted
        changed: it has become active, or is no longer.
    """

    paused = Signal(bool)
    stopped = Signal()
    details_wanted = Signal()
    folder_wanted = Signal()
    changed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.active = False
        self._progress: BatchProgress | None = None
        self._icon = QLabel()
        self._icon.setFixedSize(20, 20)
        self._headline = ElidingLabel(Qt.TextElideMode.ElideMiddle)
        self._details = ElidingLabel()
        self._headline.setProperty("cardTitle", True)
        self._details.setProperty("quiet", True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR_HEIGHT)
        self._bar.setRange(0, _PARTS)
        self._pause, self._stop = QPushButton(), QPushButton()
        self._pause.setCheckable(True)
        self._more, self._folder = QPushButton(), QPushButton()
        self._close = QToolButton()
        self._close.setFixedSize(32, 32)
        self._close.setIconSize(QSize(16, 16))
        self._lay_out()
        self.set_tokens(tokens)
        on_language_change(self, self._set_texts)
        self._pause.toggled.connect(self._pause_toggled)
        self._stop.clicked.connect(self.stopped)
        self._more.clicked.connect(self.details_wanted)
        self._folder.clicked.connect(self.folder_wanted)
        self._close.clicked.connect(partial(self._activate, False))
        self.hide()

    def _lay_out(self) -> None:
        state = QVBoxLayout()
        state.setSpacing(2)
        state.addStretch(1)
        for label in (self._headline, self._details):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            state.addWidget(label)
        state.addSpacing(2)
        state.addWidget(self._bar)
        state.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addLayout(state, 1)
        row.addSpacing(4)
        for button in (self._pause, self._stop, self._more, self._folder, self._close):
            row.addWidget(button)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw with the colours of a theme."""
        self._tokens = tokens
        self._close.setIcon(icons.icon("close", tokens, "muted"))

    def show_progress(self, progress: BatchProgress) -> None:
        """Show the progress of the export."""
        if self._progress is None:
            self._pause.setChecked(False)
            self._show_parts(running=True)
        self._progress = progress
        self._show_progress_texts()

    def show_end(self, outcomes: Sequence[Outcome], count: int, left: Sequence[str]) -> None:
        """Show the outcome of the export of `count` pictures.

        The pictures named in `left` were not reached, because it was stopped.
        """
        self._progress = None
        failed = sum(outcome.error is not None for outcome in outcomes)
        skipped = sum(outcome.skipped for outcome in outcomes)
        written = len(outcomes) - failed - skipped
        headline = self.tr("Exported {written} of {count} pictures")
        if written == count:
            one, every = self.tr("Exported 1 picture"), self.tr("Exported all {count} pictures")
            headline = one if count == 1 else every
        self._headline.show_text(headline.format(written=written, count=count))
        parts = []
        if left:
            names = ", ".join(left[:_MAX_NAMES]) + (", …" if len(left) > _MAX_NAMES else "")
            parts.append(self.tr("stopped; not exported: {names}").format(names=names))
        if failed:
            parts.append(self.tr("{failed} failed").format(failed=failed))
        if skipped:
            parts.append(self.tr("{skipped} skipped").format(skipped=skipped))
        self._details.show_text(", ".join(parts))
        self._details.setVisible(bool(parts))
        name, token = ("stop", "warning") if left else ("check", "good")
        if failed:
            name, token = "error", "danger"
        colour = getattr(self._tokens, token)
        self._icon.setPixmap(icons.pixmap(name, colour, 20, self.devicePixelRatioF()))
        self._show_parts(running=False)

    def _show_parts(self, running: bool) -> None:
        while_running: tuple[QWidget, ...] = (self._bar, self._pause, self._stop)
        afterwards: tuple[QWidget, ...] = (self._icon, self._more, self._folder, self._close)
        for widget in while_running:
            widget.setVisible(running)
        for widget in afterwards:
            widget.setVisible(not running)
        self._activate(True)

    def _activate(self, active: bool) -> None:
        self.active = active
        self.changed.emit()

    def _pause_toggled(self, paused: bool) -> None:
        self.paused.emit(paused)
        self._set_texts()

    def _set_texts(self) -> None:
        self._bar.setAccessibleName(self.tr("Export progress"))
        paused = self._pause.isChecked()
        self._pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self._stop.setText(self.tr("Stop"))
        self._more.setText(self.tr("Details…"))
        self._folder.setText(self.tr("Open folder"))
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        self._show_progress_texts()

    def _show_progress_texts(self) -> None:
        progress = self._progress
        if progress is None:
            return
        headline = self.tr("Exporting {position} of {count}: {name}")
        text = headline.format(position=progress.position, count=progress.count, name=progress.name)
        self._headline.show_text(text)
        done = progress.position - 1 + progress.share
        self._bar.setValue(round(_PARTS * done / progress.count))
        if self._pause.isChecked():
            text = self.tr("Paused")
        elif progress.waiting:
            text = self.tr("Waiting for the shown picture")
        elif progress.remaining is None:
            text = ""
        else:
            time = titles.estimate(progress.remaining)
            text = joined_tightly(self.tr("{time} left").format(time=time))
            text = text[:1].upper() + text[1:]
        self._details.show_text(text)
        self._details.show()
