"""The results of all networks while they are compared, complete or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from srgui.gui.choice import Key, UpscaleSettings
from srgui.gui.display.layer import Layer
from srgui.gui.library.item import Item
from srgui.gui.library.result import Result
from srgui.gui.studio.presentation import Presentation
from srgui.gui.studio.run_controller import RunController
from srgui.images import Region
from srgui.models.catalogue import ModelInfo


@dataclass(frozen=True)
class Left:
    """An unfinished result at the time when another network's run was begun: there may be no
    memory to keep all of it.
    """

    layer: Layer  # its last step
    region: Region | None  # of the source, which was visible and is there
    seconds: float  # until it is complete


class NetworkResults:
    """The results of all networks that support the chosen factor, complete or not.

    `visible` returns the part of the source that is looked at, if any.

    Attributes:
        compared: the settings of each network.
        left_out: the networks that can't enlarge by the chosen factor.
        failed: the keys of those whose runs have failed.
    """

    def __init__(
        self,
        presentation: Presentation,
        run: RunController,
        models: Mapping[str, ModelInfo],
        visible: Callable[[], Region | None],
    ) -> None:
        self._presentation, self._run = presentation, run
        self._models, self._visible = models, visible
        self._item: Item | None = None
        self.compared: list[UpscaleSettings] = []
        self.left_out: list[ModelInfo] = []
        self.failed: set[Key] = set()
        self._complete: dict[Key, Result] = {}
        self._left: dict[Key, Left] = {}
        self._resumed: Result | None = None  # that the present run goes on with

    def begin(self, item: Item, chosen: UpscaleSettings) -> list[Result]:
        """Compare results of a picture; return those that are known."""
        self.forget()
        self._item = item
        self.compare_with(chosen)
        known = item.results
        self._complete = {c.key: known[c.key] for c in self.compared if c.key in known}
        return list(self._complete.values())

    def forget(self) -> None:
        """Release all results."""
        self._complete.clear()
        self._left.clear()
        self.failed.clear()
        self._resumed = None

    def compare_with(self, chosen: UpscaleSettings) -> None:
        """Compare the networks with the other settings that are chosen."""
        self.compared = [
            replace(chosen, model=name)
            for name, model in self._models.items()
            if chosen.scale <= max(model.scales)
        ]
        self.left_out = [m for m in self._models.values() if chosen.scale > max(m.scales)]

    def keep(self, result: Result) -> None:
        """Keep a complete result."""
        self._complete[result.choice.key] = result

    def resume(self, choice: UpscaleSettings | None) -> None:
        """Note that the run of this network begins, which goes on with what there is."""
        partials = {} if self._item is None else self._item.partials
        self._resumed = None if choice is None else partials.get(choice.key)

    def leave(self) -> None:
        """Note what there is of the unfinished result whose run is ended by another one."""
        result = self._presentation.result
        if result is None or result.complete or self._item is None:
            return
        visible = self._visible()
        there = visible is not None and result.covers(visible)
        self._left[result.choice.key] = Left(
            self._item.step_layer(result, result.last),
            visible if there else None,
            _rest(result, self._run.wanted),
        )

    def of(self, choice: UpscaleSettings) -> Result | None:
        """Return a network's result, perhaps unfinished; None before it has begun, or if there was
        no memory to keep it.
        """
        key, item = choice.key, self._item
        for one in (self._presentation.result, self._resumed):
            if one is not None and one.choice.key == key:
                return one
        if item is None:
            return None
        return self._complete.get(key) or item.results.get(key) or item.partials.get(key)

    def left(self, choice: UpscaleSettings) -> Left | None:
        """Return what there was of a network's result when it was left, if it was unfinished."""
        return self._left.get(choice.key)

    def is_done(self, choice: UpscaleSettings) -> bool:
        """Return whether a network's result is complete, with all that is mixed into it."""
        result = self._complete.get(choice.key)
        return result is not None and not result.missing(choice)

    def is_lost(self, choice: UpscaleSettings) -> bool:
        """Return whether an unfinished result could not be kept."""
        return choice.key in self._left and self.of(choice) is None

    def is_seen(self, choice: UpscaleSettings) -> bool:
        """Return whether a network has computed the visible part."""
        result, visible = self.of(choice), self._visible()
        if visible is None:
            return False
        if result is not None:
            return result.covers(visible)
        left = self.left(choice)
        return left is not None and left.region is not None and left.region.contains(visible)

    def is_long(self, choice: UpscaleSettings) -> bool:
        """Return whether the person would be asked before the whole picture is computed."""
        return self.seconds(choice) > self._run.patience

    def seconds(self, choice: UpscaleSettings) -> float:
        """Return the seconds until a network's result is complete, as far as known, else 0."""
        result, left = self.of(choice), self.left(choice)
        if result is not None:
            return _rest(result, choice)
        return 0.0 if left is None else left.seconds


def _rest(result: Result, choice: UpscaleSettings) -> float:
    """The seconds until a result is as wanted, on a machine with nothing else to do."""
    runs = max(1 - result.share, 0.0) + len(result.missing(choice))
    return runs * result.plan.seconds
