"""The times that networks would take on the shown picture."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from srgui.engine.planning.geometry import Geometry
from srgui.errors import SrguiError
from srgui.gui.background import Background
from srgui.gui.choice import Key, Size, UpscaleSettings
from srgui.gui.studio.choices import Choices
from srgui.gui.studio.presentation import Presentation
from srgui.images import Region
from srgui.models.catalogue import ModelInfo
from srgui.models.lookup import find
from srgui.models.model import Model


class NetworkTimes(QObject):
    """Predict the times of networks by their work, from that of the shown result and the time that
    was planned for it. The networks are not loaded into an engine, which takes seconds.

    Signals:
        changed(dict[str, float]): seconds by the name of each network for which they are known.
    """

    changed = Signal(dict)

    def __init__(
        self,
        presentation: Presentation,
        choices: Choices,
        models: Mapping[str, ModelInfo],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._presentation, self._choices, self._models = presentation, choices, models
        self._background = Background(self)
        self._known: tuple[int, Key] | None = None  # the picture and result last predicted from
        self._loaded: dict[str, Model] = {}  # used by the thread alone
        presentation.item_shown.connect(self._forget)
        presentation.step_shown.connect(self._update)

    def close(self) -> None:
        """Finish the work under way."""
        self._background.close()

    def _forget(self) -> None:
        """Predict again for a picture that has been read."""
        self._known = None

    def _update(self) -> None:
        item, result = self._presentation.item, self._presentation.result
        if item is None or result is None or self._known == (item.number, result.choice.key):
            return
        self._known = item.number, result.choice.key
        choice = replace(self._choices.choice, scale=result.choice.scale)
        others = [
            replace(choice, model=name)
            for name, model in self._models.items()
            if choice.scale <= max(model.scales)
        ]
        source = result.source.height, result.source.width
        work = partial(self._predict, result.choice, result.plan.seconds, others, source)
        self._background.do(work, self.changed.emit, lambda _: None)

    def _predict(
        self,
        reference: UpscaleSettings,
        seconds: float,
        others: Sequence[UpscaleSettings],
        source: Size,
    ) -> dict[str, float]:
        """Return the seconds of `others` if `reference` takes these on a picture of this size."""
        settings = {reference.weights: reference} | {one.weights: one for one in others}
        work = self._works(settings.values(), source)
        speed = work.get(reference.weights, 0.0) / seconds if seconds else 0.0
        if not speed:
            return {}
        return {
            one.model: work[one.weights] * (1 + len(one.other_kinds)) / speed
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
