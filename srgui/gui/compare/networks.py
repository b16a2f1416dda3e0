"""All networks on one picture, side by side."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from srgui.gui.canvas.pane_grid import PaneGrid
from srgui.gui.canvas.viewport import Viewport
from srgui.gui.choice import Key, UpscaleSettings
from srgui.gui.compare.reference import Reference
from srgui.gui.compare.step_thumbnails import most_detailed
from srgui.gui.display.layer import Layer
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.library.item import Item
from srgui.gui.library.result import Result
from srgui.gui.studio.choices import Choices
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.presentation import Presentation
from srgui.gui.studio.run_controller import RunController
from srgui.gui.text import titles
from srgui.gui.theme.theme import Tokens
from srgui.images import Region
from srgui.models.catalogue import ModelInfo

_PAUSE = 300  # milliseconds without a movement before what is visible then is computed
_DETAIL = 64  # source pixels of the place that is looked at first


class NetworkComparison(QObject):
    """Upscale the shown picture with every network that supports the chosen factor, and show their
    results with the plain enlargement; known results are not computed again. The visible part is
    computed by one network after the other, and then the rest, unless that takes so long that the
    person would be asked.

    A run that is cancelled ends them all, until it is started again. Another factor begins anew.

    Attributes:
        grid: the panes.
        active: True while they are shown.
    """

    def __init__(
        self,
        presentation: Presentation,
        choices: Choices,
        run: RunController,
        reference: Reference,
        models: Mapping[str, ModelInfo],
        tokens: Tokens,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._presentation, self._choices, self._run = presentation, choices, run
        self._reference, self._models = reference, models
        self.grid = PaneGrid(tokens)
        self.active = False
        self._is_halted = False  # until the person starts again
        self._item: Item | None = None
        self._compared: list[UpscaleSettings] = []
        self._results: dict[Key, Result] = {}
        self._failed: set[Key] = set()
        self._left: dict[Key, float] = {}  # seconds until unfinished results are complete
        self._share = 0.0  # of the present run
        self._resumed: Result | None = None  # that it goes on with
        self._moved = QTimer(self, singleShot=True, interval=_PAUSE)
        self._moved.timeout.connect(self._go_on)
        self.grid.viewport_changed.connect(lambda _: self._moved.start())
        run.phase_changed.connect(self._phase_changed)
        run.progressed.connect(self._progressed)
        presentation.layers_changed.connect(self._show)
        presentation.updated.connect(self.grid.repaint_region)
        presentation.updated.connect(self._updated)
        reference.scores_changed.connect(self._show)

    def begin(self, viewport: Viewport | None) -> None:
        """Compare, first at the middle of this viewport."""
        item = self._presentation.item
        if self.active or item is None or item.picture is None:
            return
        self.active, self._item, self._is_halted = True, item, False
        self.grid.show_scene(item.picture.width, item.picture.height, self._choices.choice.scale)
        self._look_at(viewport)
        self._renew()

    def leave(self) -> None:
        """Return to the chosen network."""
        if self.active:
            self.active = False
            self._results.clear()
            self._resumed = None
            self._run.end_trial()

    def _look_at(self, viewport: Viewport | None) -> None:
        """Look at the same place as before or, of the whole picture, the one with most detail."""
        assert self._item is not None
        if viewport is not None and not viewport.fitted:
            x, y = viewport.to_scene(viewport.columns / 2, viewport.rows / 2)
            self.grid.look_at(x, y, viewport.magnification)
        elif self._item.original is not None:
            place = most_detailed(self._item.original, _DETAIL)
            middle = (place.left + place.right) / 2, (place.top + place.bottom) / 2
            self.grid.look_at(*middle, 1.0)

    def _renew(self) -> None:
        """Take the known results of this factor, then compute the others."""
        assert self._item is not None
        chosen = self._choices.choice
        self._compared = [
            replace(chosen, model=name)
            for name, model in self._models.items()
            if chosen.scale <= max(model.scales)
        ]
        known = self._item.results
        self._results = {c.key: known[c.key] for c in self._compared if c.key in known}
        self._failed.clear()
        self._left.clear()
        self.grid.set_factor(chosen.scale)
        for result in self._results.values():
            self._reference.measure(result)
        self._go_on()

    def _go_on(self) -> None:
        """Run the next network, unless it is running already or a cancelled one ended them all."""
        if not self.active:
            return
        if self._is_outdated:
            self._renew()
            return
        if self._is_halted:
            return
        choice = self._next
        if choice is None:
            self._resumed = None
            self._run.end_trial()
        elif not self._run.phase.busy or choice.key != self._run.wanted.key:
            self._leave_unfinished()
            assert self._item is not None
            self._share, self._resumed = 0.0, self._item.partials.get(choice.key)
            self._run.try_out(choice)
        self._show()

    def _leave_unfinished(self) -> None:
        """Note the time of the result that is left, for when there is no memory to keep it."""
        result = self._presentation.result
        if result is not None and self._run.phase.busy:
            self._left[result.choice.key] = self._rest(result)

    @property
    def _next(self) -> UpscaleSettings | None:
        """The network to run now, the chosen one first; None if there is nothing to do."""
        missing = [c for c in self._compared if c.key not in self._results.keys() | self._failed]
        missing.sort(key=lambda choice: choice.model != self._choices.choice.model)
        there = [choice for choice in missing if self._result(choice) is not None]
        lost = [c for c in missing if c.key in self._left and c not in there]
        unseen = [c for c in missing if c not in lost and not self._is_seen(c)]
        short = [choice for choice in missing if not self._is_long(choice)]
        return next(iter([*unseen, *short]), None)

    def _is_seen(self, choice: UpscaleSettings) -> bool:
        """Return whether a network has computed the visible part."""
        result, viewport = self._result(choice), self.grid.viewport
        if result is None or viewport is None:
            return False
        left, top, right, bottom = viewport.visible
        return result.covers(
            Region(int(top), int(left), math.ceil(bottom), math.ceil(right)).clipped(
                result.source.height, result.source.width
            )
        )

    def _is_long(self, choice: UpscaleSettings) -> bool:
        """Return whether the person would be asked before the whole picture is computed."""
        result, left = self._result(choice), self._left.get(choice.key, 0.0)
        return (left if result is None else self._rest(result)) > self._run.patience

    def _rest(self, result: Result) -> float:
        """The seconds until a result is complete, on a machine with nothing else to do."""
        return max(1 - result.share, 0.0) * result.plan.seconds

    def _updated(self, *_: object) -> None:
        """Go on with the next network once the visible part is there, unless all of it is."""
        result = self._presentation.result
        if not self.active or result is None or result.share >= 1:
            return
        choice = self._run.wanted
        if result.choice.key == choice.key and self._is_seen(choice):
            QTimer.singleShot(0, self, self._go_on)

    @property
    def _is_outdated(self) -> bool:
        """True if another factor or quality was chosen."""
        chosen = self._choices.choice
        return not any(replace(chosen, model=c.model).key == c.key for c in self._compared)

    def _phase_changed(self, phase: Phase) -> None:
        if not self.active:
            return
        if self._presentation.item is not self._item:
            self.active = False
            return
        self._is_halted = phase in (Phase.STOPPED, Phase.ASKING)
        result = self._presentation.result
        if phase is Phase.DONE and result is not None:
            self._results[result.choice.key] = result
        elif phase is Phase.FAILED:
            self._failed.add(self._run.wanted.key)
        begun = phase not in (Phase.PREPARING, Phase.ASKING)
        if phase in (Phase.DONE, Phase.FAILED) or (self._is_outdated and begun):
            QTimer.singleShot(0, self, self._go_on)  # after all other slots
        self._show()

    def _progressed(self, share: float) -> None:
        self._share = share
        self._show()

    # The panes

    def _show(self, *_: object) -> None:
        if not self.active or self._item is None or self._item.original is None:
            return
        layers, captions = [self._plain()], [self._plain_caption()]
        for choice in self._compared:
            result = self._result(choice)
            if result is None:  # the picture, dimmed
                layers.append(Layer(self._title(choice), Pyramid(1, 1), under=self._item.original))
            else:
                layers.append(self._item.step_layer(result, result.last))
            captions.append(self._caption(choice, result))
        self.grid.show_layers(layers, captions)

    def _result(self, choice: UpscaleSettings) -> Result | None:
        """Return a network's result, perhaps unfinished; None before it has begun."""
        growing = self._presentation.result
        if growing is not None and growing.choice.key == choice.key:
            return growing
        assert self._item is not None
        resumed = self._resumed
        if resumed is not None and resumed.choice.key == choice.key:
            return resumed
        return self._results.get(choice.key) or self._item.partials.get(choice.key)

    def _plain(self) -> Layer:
        item = self._item
        assert item is not None
        results = filter(None, map(self._result, self._compared))
        found = (item.plain_layer(result.size(result.last)) for result in results)
        layer = next(filter(None, found), None) or item.original_layer()
        assert layer is not None
        return layer

    def _title(self, choice: UpscaleSettings) -> str:
        model = titles.model(self._models[choice.model].title, choice.enhancement)
        return titles.network(model, choice.scale, choice.for_photographs)

    def _plain_caption(self) -> str:
        results = [r for r in map(self._result, self._compared) if r is not None]
        scores = [self._reference.score(r, r.last) for r in results]
        decibels = [titles.decibels(score.bicubic_psnr) for score in scores if score is not None]
        return "   ".join([titles.plain(self._choices.choice.scale), *decibels[:1]])

    def _caption(self, choice: UpscaleSettings, result: Result | None) -> str:
        """Return the name, the progress or the time, and the PSNR if there is a reference."""
        if result is None or not result.complete:
            return f"{self._title(choice)}   {self._state(choice)}"
        assert self._item is not None
        name = self._item.step_layer(result, result.last).title
        parts = [name, titles.duration(result.seconds or 0.0)]
        score = self._reference.score(result, result.last)
        if score is not None:
            parts.append(titles.decibels(score.psnr))
        return "   ".join(parts)

    def _state(self, choice: UpscaleSettings) -> str:
        if choice.key in self._failed:
            return self.tr("failed")
        if self._run.phase is Phase.STOPPED:  # which ends them all
            return self.tr("cancelled")
        if choice.key == self._run.wanted.key:
            if self._run.phase is Phase.RUNNING:
                return titles.percent(self._share)
            if self._run.phase is Phase.ASKING:
                return self.tr("This may take a while. Start?")
        result = self._result(choice)
        if result is None or not self._is_seen(choice):
            return self.tr("waiting")
        if not self._is_long(choice):
            return self.tr("visible part")
        rest = titles.estimate(self._rest(result))
        return self.tr("visible part; the rest takes {time}").format(time=rest)
