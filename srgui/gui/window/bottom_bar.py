"""The bar below the canvas: steps, and everything in progress."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from srgui.evaluation.fidelity import LOW
from srgui.gui.studio.phase import Phase
from srgui.gui.text import titles
from srgui.gui.text.core import joined_tightly
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.eliding_label import ElidingLabel
from srgui.gui.window.steps.step_bar import StepBar

_HEIGHT = 60
_NARROW = 760  # pixels of width below which the labels of the steps are hidden
_BAR_STEPS = 1000
_SETTLING = 700  # milliseconds in which a click was still meant for the button before
_LAST = 0.99  # the greatest share that is shown before the end


class BottomBar(QWidget):
    """Show the steps and their play button on the left; on the right the `progress` of the shown
    picture or the `export` of all pictures, whichever is being computed.
    """

    def __init__(
        self,
        steps: StepBar,
        progress: QWidget,
        export: QWidget,
        play: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._steps, self._progress, self._export = steps, progress, export
        self.setObjectName("bottomBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        self._left = QWidget()  # hidden without touching what the steps know of their visibility
        left = QHBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(steps)
        row.addWidget(self._left)
        steps.add_button(play)
        row.addSpacing(12)
        row.addStretch(1)
        row.addWidget(progress)
        row.addWidget(export, 100)

    def show_export(self, shown: bool) -> None:
        """Show the export of all pictures instead of the progress of the shown one."""
        self._export.setVisible(shown)
        self._progress.setVisible(not shown)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the labels of the steps if the bar is narrow, and the steps next to an export."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        narrow = self.width() < _NARROW
        self._steps.show_labels(not narrow)
        self._left.setVisible(not (narrow and not self._export.isHidden()))


class _StatusLabel(ElidingLabel):
    """A line of text that takes the room of other widgets before it is shortened: to the first of
    the `shorter` texts that has room, from the longest to the shortest.
    """

    def __init__(self) -> None:
        super().__init__()
        self._shorter: tuple[str, ...] = ()

    def say(self, text: str, *shorter: str) -> None:
        """Show a text, or a shorter one."""
        self._shorter = shorter
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the text, or for the longest of the shorter ones."""
        size = self.sizeHint()
        if self._shorter:
            size.setWidth(min(self._width(self._shorter[0]), size.width()))
        return size

    @property
    def shown(self) -> str:
        """The visible text; elided if there is no shorter one that has room."""
        room = self.contentsRect().width()
        fitting = (text for text in (self.text(), *self._shorter) if self._width(text) <= room)
        return next(fitting, super().shown)

    def _width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)


class ProgressView(QWidget):
    """Show a line of text and, during a run or while a file is written, a progress bar.

    Signals:
        cancelled: Cancel was clicked.
        start_wanted: the run is to start, or to be tried again.
    """

    cancelled = Signal()
    start_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = _StatusLabel()
        self._text.setProperty("quiet", True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 4)
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self.cancelled)
        self._start = QPushButton()
        self._start.clicked.connect(self.start_wanted)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLING)
        self._settled.timeout.connect(lambda: self._start.setEnabled(True))
        state = QVBoxLayout()
        state.setSpacing(8)
        state.addStretch(1)
        state.addWidget(self._text)
        # It stays where it is while the text above it changes its width.
        state.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignRight)
        state.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(state)
        row.addWidget(self._cancel)
        row.addWidget(self._start)
        self._last: Callable[[], None] = lambda: self._show_text("")
        self._writing = ""
        self._queued = False
        self._fidelity: float | None = None
        on_language_change(self, self._set_texts)

    def _set_texts(self) -> None:
        self._text.setAccessibleName(self.tr("Status"))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel.setText(self.tr("Cancel"))
        self._last()

    def show_phase(
        self, phase: Phase, seconds: float | None, mixed_in: str = "", share: float = 0.0
    ) -> None:
        """Show a phase; `seconds` is the time of a finished run, `mixed_in` the kind of weights
        whose result was going to be mixed in, `share` what a cancelled run has done, 0 to 1.
        """
        self._last = partial(self._show_phase, phase, seconds, mixed_in, share)
        self._last()

    def show_fidelity(self, decibels: float | None) -> None:
        """Warn of a low fidelity of the finished result to its source; None while unknown."""
        self._fidelity = decibels
        self._last()

    def show_writing(self, name: str) -> None:
        """Show that a file of this name is being written; "": none is any more."""
        self._writing = name
        self._last()

    def show_queued(self, queued: bool) -> None:
        """Show whether a file waits for the run."""
        self._queued = queued
        self._last()

    def _show_phase(self, phase: Phase, seconds: float | None, mixed_in: str, share: float) -> None:
        if self._writing and not phase.busy:
            text = self.tr("Exporting {name}…").format(name=self._writing)
            self._show_waiting(text, cancellable=False)
        elif phase is Phase.READING:
            self._show_waiting(self.tr("Opening…"), cancellable=False)
        elif phase is Phase.PREPARING:
            self._show_waiting(self.tr("Preparing…"), cancellable=True)
        elif phase is Phase.STOPPED:
            self._show_text(self._cancelled(mixed_in, share), start=self.tr("Resume"))
        elif phase is Phase.PART:
            self._show_text(self.tr("Visible part done"), start=self.tr("Enlarge all"))
        elif phase is Phase.WRITTEN:
            self._show_text(self.tr("Exported"), start=self.tr("Enlarge again"))
        elif phase is Phase.FAILED:
            self._show_text(self.tr("Failed"), start=self.tr("Try again"))
        elif phase is Phase.DONE and seconds is not None:
            text = self.tr("Done in {time}").format(time=titles.duration(seconds))
            if self._fidelity is not None and self._fidelity < LOW:
                low = self.tr("{done}; differs visibly from the source (fidelity {value:.0f} dB)")
                text = low.format(done=text, value=self._fidelity)
            self._show_text(text)
        elif phase is not Phase.RUNNING:
            self._show_text("")

    def _cancelled(self, mixed_in: str, share: float) -> str:
        texts = {
            "natural": self.tr("Natural texture not finished"),
            "clean": self.tr("Finer detail cancelled"),
        }
        paused = self.tr("Paused, {percent}").format(percent=titles.percent(share))
        return texts.get(mixed_in, paused if share > 0 else self.tr("Cancelled"))

    def _say(self, text: str, *shorter: str) -> None:
        """Show a text, with room for all of it at once: a busy machine lays out much later; where
        there is none, a shorter one.
        """
        self._text.say(text, *shorter)
        bar = self.parentWidget()
        if self._text.sizeHint().width() > self._text.width() and bar is not None:
            for widget in (self, bar):
                layout = widget.layout()
                if layout is not None:
                    layout.activate()

    def _show_text(self, text: str, start: str = "") -> None:
        self._say(text)
        self._start.setText(start)
        self._show_parts(startable=bool(start))

    def _show_waiting(self, text: str, cancellable: bool) -> None:
        self._say(text)
        self._bar.setRange(0, 0)
        self._show_parts(bar=True, cancel=cancellable)

    def show_progress(
        self,
        share: float,
        remaining: float | None,
        mixed_in: str = "",
        part: bool = False,
        finishing: bool = True,
    ) -> None:
        """Show the share of the work that is done, 0 to 1, and the remaining seconds, if known;
        `mixed_in` is the kind of weights whose result is being computed to be mixed into the
        faithful one, `part` is true if only the visible part is wanted, `finishing` if no step but
        the last is missing.
        """
        self._last = partial(self.show_progress, share, remaining, mixed_in, part, finishing)
        share = min(share, _LAST)
        self._bar.setRange(0, _BAR_STEPS)
        self._bar.setValue(round(share * _BAR_STEPS))
        percent = titles.percent(share)
        short = percent
        if remaining is not None:
            timed = self.tr("{percent}, {time} left")
            short = timed.format(percent=percent, time=titles.estimate(remaining))
        text = {
            "natural": self.tr("Adding natural texture: {progress}"),
            "clean": self.tr("Adding finer detail: {progress}"),
        }.get(mixed_in, "{progress}" if remaining is not None else self.tr("Enlarging: {progress}"))
        if part:
            text = self.tr("Visible part: {progress}")
        text, short = joined_tightly(text.format(progress=short)), joined_tightly(short)
        if share == _LAST and finishing:
            text = short = self.tr("Finishing…")
        texts = [text, short, percent]
        if self._queued:
            then = self.tr("{progress}, then the export")
            texts = [then.format(progress=one) for one in texts]
        self._say(*texts)
        self._show_parts(bar=True, cancel=True)

    def _show_parts(
        self, *, bar: bool = False, cancel: bool = False, startable: bool = False
    ) -> None:
        self._bar.setVisible(bar)
        if startable and not self._cancel.isHidden():  # it takes the place under the pointer
            self._start.setEnabled(False)
            self._settled.start()
        self._cancel.setVisible(cancel)
        self._start.setVisible(startable)
