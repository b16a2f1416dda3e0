"""How far the work is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from srgui.gui.work import titles
from srgui.gui.work.phase import Phase

_PARTS = 1000


class ProgressView(QWidget):
    """A line of text and, while something runs, a bar and a way to end it.

    Signals:
        cancelled: the person wants the run to end.
        start_wanted: the person wants it to begin.
    """

    cancelled = Signal()
    start_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setProperty("quiet", True)
        self._text.setAccessibleName(self.tr("State of the work"))
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(160, 4)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancelled)
        self._start = QPushButton(self.tr("Enlarge"))
        self._start.clicked.connect(self.start_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._cancel)
        row.addWidget(self._start)
        self.show_text("")

    def show_phase(self, phase: Phase, seconds: float | None) -> None:
        """Show where the work stands; `seconds` is what a finished run has taken."""
        if phase is Phase.READING:
            self.show_waiting(self.tr("Opening…"), cancellable=False)
        elif phase is Phase.PREPARING:
            self.show_waiting(self.tr("Preparing…"), cancellable=True)
        elif phase is Phase.STOPPED:
            self.show_text(self.tr("Cancelled"), startable=True)
        elif phase is Phase.FAILED:
            self.show_text(self.tr("Not enlarged"), startable=True)
        elif phase is Phase.DONE and seconds is not None:
            self.show_text(self.tr("Done in {time}").format(time=titles.duration(seconds)))
        elif phase is not Phase.RUNNING:
            self.show_text("")

    def show_text(self, text: str, startable: bool = False) -> None:
        """Nothing runs; this is how things stand, and whether a run can be started."""
        self._text.setText(text)
        self._show_parts(startable=startable)

    def show_waiting(self, text: str, cancellable: bool) -> None:
        """Something runs of which nobody knows how long it takes."""
        self._text.setText(text)
        self._bar.setRange(0, 0)
        self._show_parts(bar=True, cancel=cancellable)

    def show_progress(self, share: float, remaining: float) -> None:
        """So much of the work is done, and it takes so many seconds more."""
        self._bar.setRange(0, _PARTS)
        self._bar.setValue(round(share * _PARTS))
        self._text.setText(
            self.tr("{percent} %, {time} left").format(
                percent=int(share * 100), time=titles.duration(remaining)
            )
        )
        self._show_parts(bar=True, cancel=True)

    def _show_parts(
        self, *, bar: bool = False, cancel: bool = False, startable: bool = False
    ) -> None:
        self._bar.setVisible(bar)
        self._cancel.setVisible(cancel)
        self._start.setVisible(startable)
