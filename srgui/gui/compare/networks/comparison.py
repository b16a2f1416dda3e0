"""The comparison of all networks on one picture: whose run comes next, and the panes."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu

from srgui.gui.canvas.pane_grid import PaneGrid
from srgui.gui.canvas.viewport import Viewport
from srgui.gui.choice import UpscaleSettings
from srgui.gui.compare.networks import captions
from srgui.gui.compare.networks.captions import Progress, State
from srgui.gui.compare.networks.results import NetworkResults
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
_SMALL = 4.0  # magnification at which a picture fills the canvas and thus needs no more in a pane
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

    Signals:
        network_chosen(str): the picture is to be upscaled with this one.
        left_out(list[ModelInfo]): these can't enlarge by the factor that is compared; empty when
            none is compared any more.
    """

    network_chosen = Signal(str)
    left_out = Signal(list)

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
        self._chosen = choices.choice  # with which they are compared
        self._results = NetworkResults(presentation, run, models, self._visible)
        self._share = 0.0  # of the present run
        self._moved = QTimer(self, singleShot=True, interval=_PAUSE)
        self._moved.timeout.connect(self._go_on)
        self.grid.viewport_changed.connect(lambda _: self._moved.start())
        self.grid.label_pressed.connect(self._offer)
        run.phase_changed.connect(self._phase_changed)
        run.progressed.connect(self._progressed)
        presentation.layers_changed.connect(self._show)
        presentation.updated.connect(self.grid.repaint_region)
        presentation.updated.connect(self._updated)
        presentation.blended.connect(self._moved.start)  # more may be mixed in
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
            self._results.forget()
            self.left_out.emit([])
            self._run.end_trial()

    def _look_at(self, viewport: Viewport | None) -> None:
        """Look at the same place as before or, of the whole picture, at the one with most detail,
        unless all of it fits into a pane.
        """
        assert self._item is not None
        if viewport is not None and viewport.fitted and viewport.magnification >= _SMALL:
            return
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
        self._chosen = self._choices.choice
        self.grid.set_factor(self._chosen.scale)
        for result in self._results.begin(self._item, self._chosen):
            self._reference.measure(result)
        self.left_out.emit(self._results.left_out)
        self._go_on()

    def _go_on(self) -> None:
        """Run the next network, unless it is running already or a cancelled one ended them all."""
        if not self.active:
            return
        if self._is_outdated:
            self._renew()
            return
        if self._chosen != self._choices.choice:
            self._chosen = self._choices.choice
            self._results.compare_with(self._chosen)
        if self._is_halted:
            self._show()
            return
        choice = self._next
        if choice is None:
            self._results.resume(None)
            self._run.end_trial()
        elif not self._run.phase.busy or choice.key != self._run.wanted.key:
            if self._run.phase.busy:
                self._results.leave()
            self._share = 0.0
            self._results.resume(choice)
            self._run.try_out(choice)
        self._show()

    @property
    def _next(self) -> UpscaleSettings | None:
        """The network to run now, the chosen one first; None if there is nothing to do."""
        known = self._results
        missing = [c for c in known.compared if not known.is_done(c) and c.key not in known.failed]
        missing.sort(key=lambda choice: choice.model != self._chosen.model)
        short = [choice for choice in missing if not known.is_long(choice)]
        # What is mixed in can't be seen before the whole result is there.
        mixed = [choice for choice in short if choice.other_kinds]
        unseen = [
            choice
            for choice in missing
            if not known.is_lost(choice) and (choice in mixed or not known.is_seen(choice))
        ]
        return next(iter([*unseen, *short]), None)

    def _visible(self) -> Region | None:
        """The visible part of the source."""
        viewport, picture = self.grid.viewport, None if self._item is None else self._item.picture
        if viewport is None or picture is None:
            return None
        left, top, right, bottom = viewport.visible
        seen = Region(int(top), int(left), math.ceil(bottom), math.ceil(right))
        return seen.clipped(picture.height, picture.width)

    def _updated(self, *_: object) -> None:
        """Go on with the next network once the visible part is there, unless all of it is."""
        result = self._presentation.result
        if not self.active or result is None or result.share >= 1:
            return
        choice = self._run.wanted
        if result.choice.key == choice.key and self._results.is_seen(choice):
            QTimer.singleShot(0, self, self._go_on)

    @property
    def _is_outdated(self) -> bool:
        """True if another factor or quality was chosen."""
        chosen = self._choices.choice
        compared = self._results.compared
        return not any(replace(chosen, model=c.model).key == c.key for c in compared)

    def _phase_changed(self, phase: Phase) -> None:
        if not self.active:
            return
        if self._presentation.item is not self._item:
            self.active = False
            return
        self._is_halted = phase in (Phase.STOPPED, Phase.ASKING)
        result = self._presentation.result
        if phase is Phase.DONE and result is not None:
            self._results.keep(result)
        elif phase is Phase.FAILED:
            self._results.failed.add(self._run.wanted.key)
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
        layers, names = [self._plain()], [self._plain_caption()]
        for choice in self._results.compared:
            layer, caption = self._pane(choice, self._item, self._item.original)
            layers.append(layer)
            names.append(caption)
        models = [choice.model for choice in self._results.compared]
        chosen = self._choices.choice.model
        marked = 1 + models.index(chosen) if chosen in models else None
        self.grid.show_layers(layers, names, marked)

    def _pane(self, choice: UpscaleSettings, item: Item, original: Pyramid) -> tuple[Layer, str]:
        """Return the layer and the caption of a network: what there is of its result, or else the
        picture, dimmed.
        """
        result, left = self._results.of(choice), self._results.left(choice)
        if result is not None:
            layer = item.step_layer(result, result.last)
        elif left is not None:
            layer = left.layer
        else:
            title = captions.name(self._models[choice.model].title, choice)
            layer = Layer(title, Pyramid(1, 1), under=original)
        if result is None or not result.complete or result.missing(choice):
            return layer, captions.unfinished(layer.title, self._state(choice, result))
        score = self._reference.score(result, result.last)
        return layer, captions.complete(layer.title, result.seconds or 0.0, score)

    def _plain(self) -> Layer:
        item = self._item
        assert item is not None
        results = filter(None, map(self._results.of, self._results.compared))
        found = (item.plain_layer(result.size(result.last)) for result in results)
        layer = next(filter(None, found), None) or item.original_layer()
        assert layer is not None
        return layer

    def _plain_caption(self) -> str:
        results = [r for r in map(self._results.of, self._results.compared) if r is not None]
        scores = [self._reference.score(r, r.last) for r in results]
        decibels = [titles.decibels(score.bicubic_psnr) for score in scores if score is not None]
        return "   ".join([titles.plain(self._choices.choice.scale), *decibels[:1]])

    def _state(self, choice: UpscaleSettings, result: Result | None) -> State:
        """Return the state of a network's unfinished result."""
        phase, present = self._run.phase, choice.key == self._run.wanted.key
        if choice.key in self._results.failed:
            return State(Progress.FAILED)
        if present and phase is Phase.RUNNING:
            return State(Progress.RUNNING, share=self._share)
        if present and phase is Phase.ASKING:
            return State(Progress.ASKING)
        if result is not None and result.complete:
            return State(Progress.FAITHFUL)
        if self._results.is_seen(choice):
            rest = self._results.seconds(choice) if self._results.is_long(choice) else None
            return State(Progress.SEEN, rest=rest)
        return State(Progress.CANCELLED if phase is Phase.STOPPED else Progress.WAITING)

    def _offer(self, pane: int, place: QPoint) -> None:
        """Offer to choose the network of a pane, or to show the pane alone."""
        menu = QMenu(self.grid)
        if pane > 0:
            model = self._results.compared[pane - 1].model
            text = self.tr("Use {network}").format(network=self._models[model].title)
            menu.addAction(text.replace("&", "&&")).triggered.connect(
                lambda: self.network_chosen.emit(model)
            )
        alone = self.tr("Show alone") if self.grid.large is None else self.tr("Show all")
        menu.addAction(alone).triggered.connect(lambda: self.grid.enlarge_pane(pane))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
