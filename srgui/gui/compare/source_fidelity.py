"""The fidelity of the shown step to its source, measured on another thread."""

from __future__ import annotations

from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from srgui.engine.enhancement import Enhancement
from srgui.errors import SrguiError
from srgui.evaluation.fidelity import fidelity
from srgui.gui.background import Background
from srgui.gui.choice import Key
from srgui.gui.library.item import Item
from srgui.gui.library.result import Result
from srgui.gui.studio.presentation import Presentation
from srgui.images import Picture

_PAUSE = 300  # milliseconds without a change of step and options before they are measured
_Request: TypeAlias = tuple[int, Key, int, Enhancement]  # picture, result, step, options


class SourceFidelity(QObject):
    """Measure the shown step on the thread of `work` while its fidelity is wanted.

    That of a drawing always is, since networks may change it visibly.

    Signals:
        changed(float | None): PSNR in dB of the shown step reduced again; None while unknown.
        failed(SrguiError): it can't be measured.
    """

    changed = Signal(object)
    failed = Signal(SrguiError)

    def __init__(self, presentation: Presentation, work: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._presentation, self._work = presentation, work
        self._wanted = False
        self._values: dict[_Request, float] = {}
        self._asked: set[_Request] = set()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_PAUSE)
        self._settled.timeout.connect(self._measure)
        for signal in (presentation.step_shown, presentation.step_finished, presentation.blended):
            signal.connect(self._renew)
        presentation.steps_changed.connect(self._renew)

    def want(self, wanted: bool) -> None:
        """Measure from now on, or no longer."""
        self._wanted = wanted
        self._renew()

    def _renew(self, *_: object) -> None:
        request = self._shown()
        value = None if request is None else self._values.get(request)
        self.changed.emit(value)
        if value is None and (self._wanted or self._risky()):
            self._settled.start()

    def _risky(self) -> bool:
        """Return whether the result of a drawing by a network is shown."""
        item = self._presentation.item
        if item is None or item.choice.quality_estimate is None:
            return False
        return item.choice.quality_estimate.drawn and not item.choice.enhancement.pixel_art

    def _shown(self) -> _Request | None:
        """Return the request for the shown step, if it is finished."""
        seen = self._presentation
        item, result, step = seen.item, seen.result, seen.step
        if item is None or item.picture is None or result is None or not result.finished(step):
            return None
        return item.number, result.choice.key, step, item.enhancement_of(result)

    def _measure(self) -> None:
        request, item, result = self._shown(), self._presentation.item, self._presentation.result
        if request is None or request in self._asked or item is None or result is None:
            return
        assert item.picture is not None
        self._asked.add(request)
        self._work.do(
            partial(_fidelity, item.picture, result, request[2], request[3]),
            partial(self._measured, item, request, item.picture),
            self.failed.emit,
        )

    def _measured(self, item: Item, request: _Request, source: Picture, value: float) -> None:
        self._asked.discard(request)
        if item.picture is source and not item.changed:
            self._values[request] = value
            if request == self._shown():
                self.changed.emit(value)


def _fidelity(source: Picture, result: Result, step: int, enhancement: Enhancement) -> float:
    return fidelity(result.picture(step, enhancement), source)
