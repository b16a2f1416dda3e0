"""The pictures that wait, enlarged in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer

from srgui.engine.events import TileDone
from srgui.engine.planning.plan import Plan
from srgui.errors import SrguiError
from srgui.gui.choice import Key
from srgui.gui.display.pyramid import Display
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item, State
from srgui.gui.library.result import Result
from srgui.gui.service.service import EngineService
from srgui.gui.studio.choices import Choices
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.run_controller import RunController
from srgui.gui.studio.runner import Runner
from srgui.images import Picture

MOST = 40_000_000  # pixels of all results together

_Asked: TypeAlias = tuple[int, int, Key]  # a picture, the version of its file, an enlargement


class Queue(QObject):
    """Enlarges one picture after the other while the shown one needs nothing: those behind it
    first. Only as many as have results of MOST pixels together; none that was cancelled or takes
    so long that the person has to be asked.

    Whatever the shown picture needs ends the run; what it has computed is kept, and it goes on
    later. `read` has the file of a picture read.
    """

    def __init__(
        self,
        service: EngineService,
        model_titles: Mapping[str, str],
        album: Album,
        choices: Choices,
        enlarging: RunController,
        read: Callable[[Item], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._album, self._choices, self._enlarging = album, choices, enlarging
        self._read = read
        self._allowed = True
        self._held = False
        self._item: Item | None = None  # that is being read or enlarged
        self._asked: _Asked | None = None  # once it is being enlarged
        self._result: Result | None = None  # once its plan is known
        self._left_out: set[_Asked] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._consider)
        for signal in (album.dataChanged, album.rowsInserted, album.rowsRemoved):
            signal.connect(self._soon.start)
        enlarging.phase_changed.connect(self._phase_changed)
        self._runner = Runner(service, model_titles, self, urgent=False)
        self._runner.planned.connect(self._planned)
        self._runner.declined.connect(self._declined)
        self._runner.tile_done.connect(self._tile_done)
        self._runner.progressed.connect(self._progressed)
        self._runner.step_done.connect(self._step_done)
        self._runner.finished.connect(self._finished)
        self._runner.failed.connect(self._failed)

    def allow(self, allowed: bool) -> None:
        """Whether the person wants it."""
        self._allowed = allowed
        self._consider()

    def hold(self, held: bool) -> None:
        """Let something else go first, or go on."""
        if held != self._held:
            self._held = held
            self._consider()

    def select(self, item: Item | None) -> None:
        """This picture is going to be shown: its run is another's now."""
        if item is self._item:
            self.stop()

    def stop(self) -> None:
        """End the run; what it has computed is kept."""
        part, item = self._runner.stop(), self._item
        if part is not None and item is not None:
            self._album.keep_part(item, part)
        self._leave()

    def take(self, number: int, version: int, picture: Picture) -> None:
        """A file has been read, whoever asked for it."""
        item = self._item
        if item is None or self._asked is not None or (item.number, item.version) != (
            number, version,
        ):  # fmt: skip
            return
        if self._fits(item) and self._wants(item):
            self._begin(item, picture)
        else:
            self._leave()

    @property
    def _free(self) -> bool:
        """Whether nothing else goes first."""
        busy = self._enlarging.phase.busy or self._enlarging.phase in (Phase.EMPTY, Phase.READING)
        return self._allowed and not self._held and not busy

    def _phase_changed(self, phase: Phase) -> None:
        """What was cancelled, or would take long, is the person's to begin."""
        item = self._album.current
        if phase in (Phase.STOPPED, Phase.ASKING) and item is not None:
            self._left_out.add(_asked(item))
        self._consider()

    def _consider(self) -> None:
        """End what is no longer wanted, and begin what is."""
        item = self._item
        if item is not None and not self._fits(item):
            self.stop()
        if self._item is None and self._free:
            self._item = next(filter(self._wants, self._in_turn()), None)
            if self._item is not None:
                self._start(self._item)

    def _fits(self, item: Item) -> bool:
        """Whether the run of this picture may go on."""
        same = self._asked is None or self._asked == _asked(item)
        there = item in self._album.items and item is not self._album.current
        return self._free and same and there and item.export_share is None

    def _in_turn(self) -> list[Item]:
        """Pictures whose results are not too large together, those behind the shown one first."""
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
        return waiting and item is not self._album.current and _asked(item) not in self._left_out

    def _start(self, item: Item) -> None:
        if item.picture is None:
            self._read(item)
        else:
            self._begin(item, item.picture)

    def _begin(self, item: Item, picture: Picture) -> None:
        choice = replace(item.choice, compute=self._choices.choice.compute)
        self._asked = _asked(item)
        part = self._album.take_part(item, choice.key)
        share = part.share if part is not None else 0.0
        self._runner.start(picture, item.version, choice, self._enlarging.patience, part)
        self._album.show_run(item, share)

    def _leave(self) -> None:
        """Nothing is being done any more."""
        item, self._item = self._item, None
        self._asked = self._result = None
        if item is not None:
            self._album.show_run(item, None)

    # What the run tells

    def _planned(self, result: Result) -> None:
        self._result = result

    def _tile_done(self, tile: TileDone, shown: Display) -> None:
        if self._result is not None:
            self._result.put(tile, shown)

    def _step_done(self, step: int) -> None:
        if self._result is not None:
            self._result.finish_step(step)

    def _progressed(self, share: float, _remaining: float) -> None:
        if self._item is not None:
            self._album.show_run(self._item, share)

    def _finished(self, result: Result) -> None:
        if self._item is not None:
            self._album.keep_result(self._item, result)
        self._leave()

    def _failed(self, error: SrguiError) -> None:
        if self._item is not None:
            self._album.fail(self._item, error)
        self._leave()

    def _declined(self, _plan: Plan) -> None:
        if self._asked is not None:
            self._left_out.add(self._asked)
        self._leave()


def _asked(item: Item) -> _Asked:
    return item.number, item.version, item.key
