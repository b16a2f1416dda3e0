"""The times that networks would take on the shown picture."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from srgui.engine.planning.geometry import Geometry
from srgui.engine.planning.plan import Plan
from srgui.errors import SrguiError
from srgui.gui.background import Background
from srgui.gui.choice import Key, Size, UpscaleSettings
from srgui.gui.service.cost import Cost
from srgui.gui.service.pace import Pace
from srgui.gui.studio.choices import Choices
from srgui.gui.studio.presentation import Presentation
from srgui.gui.studio.run_controller import RunController
from srgui.images import Picture, Region
from srgui.models.catalogue import ModelInfo
from srgui.models.lookup import find
from srgui.models.model import Model


class NetworkTimes(QObject):
    """Predict the times of networks by their work and their speed, at the pace of this machine.
    Where the speed of a network is not known, it is that of the network planned last: others are
    not loaded into an engine, which takes seconds.

    Signals:
        changed(dict[str, float]): seconds by the name of each network for which they are known.
    """

    changed = Signal(dict)

    def __init__(
        self,
        presentation: Presentation,
        choices: Choices,
        run: RunController,
        pace: Pace,
        models: Mapping[str, ModelInfo],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._presentation, self._choices, self._models = presentation, choices, models
        self._run, self._pace = run, pace
        self._background = Background(self)
        self._known: tuple[int, Key] | None = None  # the picture and result last predicted from
        self._planned: dict[str, float] = {}  # seconds, by the name of a network
        self._loaded: dict[str, Model] = {}  # by weights; used by the thread alone
        self._speeds: dict[str, float] = {}  # multiply-adds per second; likewise
        presentation.item_shown.connect(self._forget)
        presentation.step_shown.connect(self._update)
        run.asked.connect(self._learn_from_question)
        pace.changed.connect(self._report)

    def close(self) -> None:
        """Predict no more."""
        self._background.abandon()

    def _forget(self) -> None:
        """Predict again for a picture that has been read."""
        self._known = None
        self._planned = {}

    def _learn_from_question(self, plan: Plan, _cost: Cost) -> None:
        item = self._presentation.item
        if item is not None and item.picture is not None:
            self._known = item.number, self._run.wanted.key
            self._predict_from(self._run.wanted, plan.seconds, item.picture)

    def _update(self) -> None:
        item, result = self._presentation.item, self._presentation.result
        if item is None or result is None or self._known == (item.number, result.choice.key):
            return
        self._known = item.number, result.choice.key
        self._predict_from(result.choice, result.plan.seconds, result.source)

    def _predict_from(self, reference: UpscaleSettings, seconds: float, picture: Picture) -> None:
        """Predict all times from the time that was planned for these settings."""
        choice = replace(self._choices.choice, scale=reference.scale)
        others = [
            replace(choice, model=name)
            for name, model in self._models.items()
            if choice.scale <= max(model.scales)
        ]
        source = picture.height, picture.width
        work = partial(self._predict, reference, seconds, others, source)
        self._background.do(work, self._take, lambda _: None)

    def _take(self, planned: dict[str, float]) -> None:
        self._planned = planned
        self._report()

    def _report(self) -> None:
        """Report the times at the present pace."""
        factor = self._pace.factor
        self.changed.emit({name: seconds * factor for name, seconds in self._planned.items()})

    def _predict(
        self,
        reference: UpscaleSettings,
        seconds: float,
        others: Sequence[UpscaleSettings],
        source: Size,
    ) -> dict[str, float]:
        """Return the planned seconds of `others` if those of `reference` are these, on a picture of
        this size.
        """
        settings = {reference.weights: reference} | {one.weights: one for one in others}
        work = self._works(settings.values(), source)
        usual = work.get(reference.weights, 0.0) / seconds if seconds else 0.0
        if not usual:
            return {}
        self._speeds[reference.weights] = usual
        return {
            one.model: work[one.weights]
            * (1 + len(one.other_kinds))
            / self._speeds.get(one.weights, usual)
            for one in others
            if one.weights in work
        }

    def _works(self, settings: Collection[UpscaleSettings], source: Size) -> dict[str, float]:
        """The multiply-adds of one run by each of their weights that can be read."""
        works = {}
        for one in settings:
            try:
                if one.weights not in self._loaded:
                    self._loaded[one.weights] = _outline(find(one.weights))
                geometry = Geometry(self._loaded[one.weights], source, one.scale)
            except SrguiError:  # a run with them reports it
                continue
            works[one.weights] = geometry.work(Region.whole(*source))
        return works


def _outline(info: ModelInfo) -> Model:
    """The network for predictions; of one that another program's engine runs, without its bytes,
    which may be many.
    """
    from srgui.models.weights import load_untried  # reading weights is not needed to start

    model = load_untried(info)
    return replace(model, tensors={}) if model.program.graph.opaque else model
