"""How faithful the shown step is to its source, measured while the window goes on."""

from __future__ import annotations

from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from srgui.evaluation.fidelity import fidelity
from srgui.gui.background import Background
from srgui.gui.choice import Key
from srgui.gui.library.item import Item
from srgui.gui.library.result import Result
from srgui.gui.studio.presentation import Presentation
from srgui.images import Picture

_PAUSE = 300  # milliseconds in which step and strength don't change before they are measured
_Known: TypeAlias = tuple[int, Key, int, float]  # picture, result, step, strength


class SourceFidelity(QObject):
    """Measures what is looked at on `work`'s thread while somebody wants to know, and remembers it.

    Signals:
        changed(float | None): PSNR in dB of the shown step reduced again; None while not known.
        failed(SrguiError)
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, presentation: Presentation, work: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._presentation, self._work = presentation, work
        self._wanted = False
        self._values: dict[_Known, float] = {}
        self._asked: set[_Known] = set()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_PAUSE)
        self._settled.timeout.connect(self._measure)
        for signal in (presentation.step_shown, presentation.step_finished, presentation.blended):
            signal.connect(self._renew)
        presentation.item_selected.connect(self._renew)

    def want(self, wanted: bool) -> None:
        """Whether somebody looks at the value."""
        self._wanted = wanted
        self._renew()

    def _renew(self, *_: object) -> None:
        known = self._shown()
        value = None if known is None else self._values.get(known)
        self.changed.emit(value)
        if value is None and self._wanted:
            self._settled.start()

    def _shown(self) -> _Known | None:
        """What is looked at, if it is finished."""
        seen = self._presentation
        item, result, step = seen.item, seen.result, seen.step
        if item is None or item.picture is None or result is None or not result.finished(step):
            return None
        return item.number, result.choice.key, step, item.choice.enhancement.strength

    def _measure(self) -> None:
        known, item, result = self._shown(), self._presentation.item, self._presentation.result
        if known is None or known in self._asked or item is None or result is None:
            return
        assert item.picture is not None
        self._asked.add(known)
        self._work.do(
            partial(_fidelity, item.picture, result, known[2], known[3]),
            partial(self._measured, item, known, item.picture),
            self.failed.emit,
        )

    def _measured(self, item: Item, known: _Known, source: Picture, value: float) -> None:
        self._asked.discard(known)
        if item.picture is source and not item.changed:
            self._values[known] = value
            if known == self._shown():
                self.changed.emit(value)


def _fidelity(source: Picture, result: Result, step: int, strength: float) -> float:
    return fidelity(result.picture(step, strength), source)
