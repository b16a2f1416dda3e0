"""An opened picture and everything that was made of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from PySide6.QtGui import QImage

from srgui.errors import ReadError, SrguiError
from srgui.gui.choice import Key, Size, UpscaleSettings
from srgui.gui.display.layer import Layer
from srgui.gui.library.result import Result
from srgui.gui.text import titles
from srgui.images import Picture
from srgui.images.analysis.quality_estimate import QualityEstimate


@dataclass(frozen=True)
class TemporaryFile:
    """What a file is opened for that goes when the program ends: pasted or cut out, or as a `test`
    that is measured and not exported with the others; with a `choice` of its own, perhaps.
    """

    choice: UpscaleSettings | None = None
    test: bool = False


class State(Enum):
    """Where the work on a picture stands."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"  # interrupted; it goes on where it was
    DONE = "done"
    FAILED = "failed"
    CHANGED = "changed"  # its file, since it was read


@dataclass(eq=False)
class Item:
    """A picture on the bench. Only the album changes it; what is kept of it, its shelf.

    `choice` is how it is enlarged. `picture` and `original` are None until its file has been
    read, and may be forgotten again to save memory. `plain` are its plain enlargements by size,
    `results` those of networks by what was chosen; `finished` names all that were ever computed,
    and `part` is the result of a run that was interrupted.
    `size` is (0, 0), `traces` and `thumbnail` are None until they are known. `run_share` and
    `export_share` are how much of a run and of an export of it is done, 0 to 1, None while there is
    none; `error` is why the last attempt failed.
    The file of a `passing` picture goes when the program ends.
    `version` counts how often the file has changed since it was opened; `picture` was read from
    its `read_version`.
    """

    number: int
    path: Path
    choice: UpscaleSettings
    picture: Picture | None = None
    original: Layer | None = None
    plain: dict[Size, Layer] = field(default_factory=dict)
    results: dict[Key, Result] = field(default_factory=dict)
    finished: set[Key] = field(default_factory=set)
    part: Result | None = None
    size: Size = (0, 0)
    traces: QualityEstimate | None = None
    thumbnail: QImage | None = None
    run_share: float | None = None
    export_share: float | None = None
    error: SrguiError | None = None
    passing: TemporaryFile | None = None
    version: int = 0
    read_version: int = 0

    @property
    def share(self) -> float | None:
        """How much is done of what goes on with it: of its run, else of its export."""
        return self.export_share if self.run_share is None else self.run_share

    @property
    def is_test(self) -> bool:
        """Whether it is there to be measured, not for its result."""
        return self.passing is not None and self.passing.test

    @property
    def changed(self) -> bool:
        """Whether the file is another one than `picture` was read from."""
        return self.picture is not None and self.read_version != self.version

    def holds(self, result: Result) -> bool:
        """Whether a result was made from what the file holds now."""
        return result.version == self.version

    @property
    def unreadable(self) -> bool:
        """Whether its file can't be read; an export of it may have failed for other reasons."""
        return isinstance(self.error, ReadError) and self.picture is None

    @property
    def key(self) -> Key:
        """What `results` calls the enlargement that is chosen."""
        return self.choice.key

    @property
    def state(self) -> State:
        """Where the work on the enlargement that is chosen stands."""
        if self.share is not None:
            return State.RUNNING
        if self.error is not None:
            return State.FAILED
        if self.changed:
            return State.CHANGED
        if self.key in self.finished:
            return State.DONE
        part = self.part if self.part is not None and self.part.choice.key == self.key else None
        return State.PAUSED if part is not None and part.share > 0 else State.WAITING

    def blend(self) -> None:
        """Have all results look as strong as it is chosen."""
        for result in self.results.values():
            self.blend_result(result)

    def blend_result(self, result: Result) -> None:
        """Have a result look as strong as it is chosen, as far as there is a plain enlargement."""
        for layer, step in zip(result.layers, result.plan.steps, strict=True):
            layer.plain = self.plain.get((step.height, step.width))
            layer.strength = self.choice.enhancement.strength

    def retitle(self) -> None:
        """Name all layers in the language of now."""
        if self.picture is None or self.original is None:
            return
        self.original.title = titles.original()
        for (_, columns), layer in self.plain.items():
            layer.title = titles.plain(columns / self.picture.width)
        for result in self.results.values():
            result.retitle()

    def forget(self) -> None:
        """Let go of everything that was read or computed."""
        self.picture = self.original = None
        self.plain.clear()
        self.results.clear()
        self.finished.clear()
        self.part = None
        self.error, self.traces = None, None
