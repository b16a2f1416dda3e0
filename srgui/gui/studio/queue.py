"""The waiting pictures, upscaled in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer

from srgui.engine.planning.plan import Plan
from srgui.errors import SrguiError
from srgui.gui.choice import Key
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item, State
from srgui.gui.library.result import Result
from srgui.gui.studio.choices import Choices
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.run_controller import RunController
from srgui.gui.studio.runner import Runner
from srgui.images import Picture

MOST = 40_000_000  # pixels of all results together

_Request: TypeAlias = tuple[int, int, Key]  # a picture, the version of its file, a result


class Queue(QObject):
    """Upscale one picture after the other while the shown one needs nothing: those behind it
    first. Only as many as have results of MOST pixels together; none that was cancelled or takes
    so long that the person has to be asked, and none twice, if its result had to be released.

    As soon as the shown picture needs anything, the run ends; it is resumed later from its partial
    result.
    `read` reads the file of a picture.
    """

    def __init__(
        self,
        runner: Runner,
        album: Album,
        choices: Choices,
        controller: RunController,
        read: Callable[[Item], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._album, self._choices = runner, album, choices
        self._controller, self._read = controller, read
        self._allowed = True
        self._held = False
        self._item: Item | None = None  # that is being read or upscaled
        self._request: _Request | None = None  # once it is being upscaled
        # The share of all its runs that was done before the present one, and that of this one.
        self._part = 0.0, 1.0
        self._left_out: set[_Request] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._consider)
        for signal in (album.dataChanged, album.rowsInserted, album.rowsRemoved):
            signal.connect(self._soon.start)
        album.current_changed.connect(self._select)
        controller.phase_changed.connect(self._phase_changed)
        runner.declined.connect(self._declined)
        runner.progressed.connect(self._progressed)
        runner.finished.connect(self._finished)
        runner.failed.connect(self._failed)

    def allow(self, allowed: bool) -> None:
        """Allow or forbid runs in the background."""
        self._allowed = allowed
        self._consider()

    def hold(self, held: bool) -> None:
        """Pause while something else has priority, or resume."""
        if held != self._held:
            self._held = held
            self._consider()

    def stop(self) -> None:
        """End the run and keep its partial result."""
        partial, item = self._runner.stop(), self._item
        if partial is not None and item is not None:
            self._album.keep_partial(item, partial)
        self._leave()

    def take(self, item: Item, picture: Picture) -> None:
        """Upscale a picture that has been read, if it is the next one."""
        if item is not self._item or self._request is not None:
            return
        if self._fits(item) and self._wants(item):
            self._begin(item, picture)
        else:
            self._leave()

    @property
    def _free(self) -> bool:
        """True if nothing else has priority."""
        phase = self._controller.phase
        busy = phase.busy or phase in (Phase.EMPTY, Phase.READING)
        return self._allowed and not self._held and not busy

    def _select(self, item: Item | None) -> None:
        """Leave a picture that is going to be shown to the run of the shown one."""
        if item is not None and item is self._item:
            self.stop()

    def _phase_changed(self, phase: Phase) -> None:
        """Leave out what was cancelled, or would take long: the person may begin it."""
        item = self._album.current
        if phase in (Phase.STOPPED, Phase.PART, Phase.ASKING) and item is not None:
            self._left_out.add(_request(item))
        self._consider()

    def _consider(self) -> None:
        """End a run that is no longer wanted, and begin the next one."""
        item = self._item
        if item is not None and not self._fits(item):
            self.stop()
        if self._item is None and self._free:
            self._item = next(filter(self._wants, self._in_turn()), None)
            if self._item is not None:
                self._start(self._item)

    def _fits(self, item: Item) -> bool:
        """Return whether the run of this picture may go on."""
        same = self._request is None or self._request == _request(item)
        there = item in self._album.items and item is not self._album.current
        return self._free and same and there and item.export_share is None

    def _in_turn(self) -> list[Item]:
        """Return the pictures that fit into MOST together, those behind the shown one first."""
        items, left = self._album.items, float(MOST)
        chosen = []
        for item in items:
            pixels = item.size[0] * item.size[1] * item.choice.scale**2
            if 0 < pixels <= left:
                left -= pixels
                chosen.append(item)
        shown = items.index(self._album.current) if self._album.current in items else -1
        return sorted(chosen, key=lambda item: items.index(item) < shown)

    def _wants(self, item: Item) -> bool:
        waiting = item.state in (State.WAITING, State.PAUSED)
        waiting = waiting and (item.key not in item.finished or bool(item.missing))
        return waiting and item is not self._album.current and _request(item) not in self._left_out

    def _start(self, item: Item) -> None:
        if item.picture is None:
            self._read(item)
        else:
            self._begin(item, item.picture)

    def _begin(self, item: Item, picture: Picture) -> None:
        choice = replace(item.choice, compute=self._choices.choice.compute)
        if item.missing:
            choice = choice.by(item.missing[0])
        self._request = _request(item)
        partial = self._album.take_partial(item, choice.key)
        share = partial.share if partial is not None else 0.0
        all_runs = 1 + len(item.choice.other_kinds)
        runs = len(item.missing) or all_runs
        self._part = (all_runs - runs) / all_runs, 1 / all_runs
        self._runner.start(picture, item.version, choice, self._controller.patience, partial, runs)
        self._progressed(share, 0.0)

    def _leave(self) -> None:
        """Drop the picture, done or not."""
        item, self._item = self._item, None
        self._request = None
        if item is not None:
            self._album.show_run(item, None)

    # Reports of the run

    def _progressed(self, share: float, _remaining: float) -> None:
        if self._item is not None:
            before, part = self._part
            self._album.show_run(self._item, before + part * share)

    def _finished(self, result: Result) -> None:
        item = self._item
        if item is not None and result.choice.key == item.key:
            self._album.keep_result(item, result)
        elif item is not None and item.key in item.results:
            self._album.mix(item, item.results[item.key], result)
        self._leave()

    def _failed(self, error: SrguiError) -> None:
        if self._item is not None:
            self._album.fail(self._item, error)
        self._leave()

    def _declined(self, _plan: Plan) -> None:
        if self._request is not None:
            self._left_out.add(self._request)
        self._leave()


def _request(item: Item) -> _Request:
    return item.number, item.version, item.key
