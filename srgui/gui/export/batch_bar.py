"""The progress and the outcome of the export of all pictures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
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
_NARROW = 560  # pixels of width below which a menu offers details and the folder


class BatchBar(QWidget):
    """Show a running export, with buttons to pause and stop it, and then its outcome, with buttons
    for details, the folder and, if it was stopped, the remaining pictures.

    Attributes:
        active: True from the beginning of an export until its outcome was closed.

    Signals:
        paused(bool), stopped
        details_wanted, folder_wanted, rest_wanted
        changed: it has become active, or is no longer.
    """

    paused = Signal(bool)
    stopped = Signal()
    details_wanted = Signal()
    folder_wanted = Signal()
    rest_wanted = Signal()
    changed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.active = False
        self._progress: BatchProgress | None = None
        self._shown_picture: tuple[float, float | None] | None = None  # share, seconds that remain
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
        self._rest, self._more, self._folder = QPushButton(), QPushButton(), QPushButton()
        self._left = 0  # pictures that were not reached
        self._failed = False  # True if some were not exported
        self._menu = QToolButton()
        self._show_details, self._show_folder = QAction(self), QAction(self)
        self._close = QToolButton()
        for tool in (self._menu, self._close):
            tool.setFixedSize(32, 32)
            tool.setIconSize(QSize(16, 16))
        self._lay_out()
        self.set_tokens(tokens)
        on_language_change(self, self._set_texts)
        self._pause.toggled.connect(self._pause_toggled)
        self._stop.clicked.connect(self.stopped)
        self._rest.clicked.connect(self.rest_wanted)
        for asking in (self._more.clicked, self._show_details.triggered):
            asking.connect(self.details_wanted)
        for asking in (self._folder.clicked, self._show_folder.triggered):
            asking.connect(self.folder_wanted)
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
        self._menu.addActions([self._show_details, self._show_folder])
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for button in (
            self._pause, self._stop, self._rest, self._more, self._folder, self._menu, self._close,
        ):  # fmt: skip
            row.addWidget(button)

    def minimumSizeHint(self) -> QSize:
        """Return what the bar needs where it is narrow, so that it may become so."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put buttons into a menu if it is narrow."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow, ended = self.width() < _NARROW, self._progress is None
        for button in (self._more, self._folder):
            button.setVisible(ended and not narrow)
        self._menu.setVisible(ended and narrow)
        one, more = self.tr("Export the last one"), self.tr("Export the remaining {count}")
        rest = (one if self._left == 1 else more).format(count=self._left)
        self._rest.setText(self.tr("Continue") if narrow else rest)
        self._rest.setToolTip(rest)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw with the colours of a theme."""
        self._tokens = tokens
        self._close.setIcon(icons.icon("close", tokens, "muted"))
        self._menu.setIcon(icons.icon("more", tokens, "muted"))

    def show_progress(self, progress: BatchProgress) -> None:
        """Show the progress of the export."""
        begins, self._progress = self._progress is None, progress
        if begins:
            self._pause.setChecked(False)
            self._show_parts(running=True)
        self._show_progress_texts()

    @property
    def running(self) -> bool:
        """True during an export."""
        return self._progress is not None

    def show_run(self, share: float, remaining: float | None) -> None:
        """Show how much is done of the shown picture, 0 to 1, which goes before the export, and the
        seconds that remain, if known.
        """
        self._shown_picture = share, remaining
        if self._progress is not None and self._progress.waiting:
            self._show_progress_texts()

    def show_end(self, outcomes: Sequence[Outcome], count: int, left: int) -> None:
        """Show the outcome of the export of `count` pictures, of which `left` were not reached,
        because it was stopped.
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
            parts.append(self.tr("Stopped"))
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
        self._left, self._failed = left, failed > 0
        self._show_parts(running=False)

    def leave(self) -> None:
        """Close an outcome with which nothing remains to be done: something else is shown now."""
        if self.active and self._progress is None and not (self._left or self._failed):
            self._activate(False)

    def _show_parts(self, running: bool) -> None:
        while_running: tuple[QWidget, ...] = (self._bar, self._pause, self._stop)
        afterwards: tuple[QWidget, ...] = (self._icon, self._close)
        for widget in while_running:
            widget.setVisible(running)
        for widget in afterwards:
            widget.setVisible(not running)
        self._rest.setVisible(not running and self._left > 0)
        self._fold()
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
        for details in (self._more, self._show_details):
            details.setText(self.tr("Details…"))
        for folder in (self._folder, self._show_folder):
            folder.setText(self.tr("Open folder"))
        self._menu.setToolTip(self.tr("More"))
        self._menu.setAccessibleName(self.tr("More"))
        self._fold()
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
            text = self._run_text()
        elif progress.remaining is None:
            text = ""
        else:
            text = self._time_text(progress.remaining)
            text = text[:1].upper() + text[1:]
        self._details.show_text(text)
        self._details.show()

    def _run_text(self) -> str:
        """Return what to say while the shown picture goes first."""
        if self._shown_picture is None:
            return self.tr("Waiting for the shown picture")
        share, remaining = self._shown_picture
        parts = [titles.percent(share)]
        if remaining is not None:
            parts.append(self._time_text(remaining))
        return self.tr("First the shown picture: {progress}").format(progress=", ".join(parts))

    def _time_text(self, seconds: float) -> str:
        return joined_tightly(self.tr("{time} left").format(time=titles.estimate(seconds)))
