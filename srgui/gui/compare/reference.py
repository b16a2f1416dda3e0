"""The reference pictures, and the scores of results against them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from srgui.engine.enhancement import Enhancement
from srgui.errors import OptionError, SrguiError
from srgui.gui.background import Background
from srgui.gui.choice import Key, UpscaleSettings
from srgui.gui.compare.scoring import Score, check_proportions, reduced, score
from srgui.gui.library.item import Item, TemporaryFile
from srgui.gui.library.result import Result
from srgui.gui.studio.presentation import Presentation
from srgui.images import Picture
from srgui.images.reading.reader import read
from srgui.images.writing.temporary import TemporaryFolder
from srgui.images.writing.writer import write
from srgui.models.choice import Kind
from srgui.texts import Text

_Request: TypeAlias = tuple[int, Key, int, Enhancement]  # picture, result, step, options
_PAUSE = 300  # milliseconds without a change of the options before it is measured


class Reference(QObject):
    """Keep a reference for each picture that has one and measure its results against it, on
    the thread of `work`. `open_temporary` opens a file that is removed when the program ends.

    Signals:
        scores_changed: there are more scores, or another picture, result or reference.
        failed(SrguiError): a picture can't be a reference, or can't be measured.
    """

    scores_changed = Signal()
    failed = Signal(SrguiError)

    def __init__(
        self,
        presentation: Presentation,
        open_temporary: Callable[[Path, TemporaryFile], None],
        work: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._presentation, self._open_temporary = presentation, open_temporary
        self._work = work
        self._references: dict[int, Picture] = {}
        self._promised: dict[Path, Picture] = {}
        self._scores: dict[_Request, Score] = {}
        self._asked: set[_Request] = set()
        self._folder: TemporaryFolder | None = None
        presentation.item_shown.connect(self._item_shown)
        presentation.step_shown.connect(self._measure)
        presentation.step_finished.connect(self._measure)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_PAUSE)
        self._settled.timeout.connect(self._measure)
        presentation.blended.connect(self._settled.start)
        presentation.blended.connect(self.scores_changed)

    def close(self) -> None:
        """Remove the tests' files."""
        if self._folder is not None:
            self._folder.cleanup()

    @property
    def there(self) -> bool:
        """True if the shown picture has a reference."""
        return (
            self._presentation.item is not None
            and self._presentation.item.number in self._references
        )

    @property
    def scores(self) -> list[Score | None]:
        """The known scores of the shown result, by step; empty without a reference."""
        result = self._presentation.result
        if result is None or not self.there:
            return []
        return [self.score(result, step) for step in range(result.last + 1)]

    def score(self, result: Result, step: int) -> Score | None:
        """Return the score of a step of a result of the shown picture; None while unknown."""
        item = self._presentation.item
        return None if item is None else self._scores.get(_request(item, result, step))

    def open(self, path: Path) -> None:
        """Make this file the reference of the shown picture."""
        item = self._presentation.item
        if item is not None and item.picture is not None:
            check = partial(_fitting, path, item.picture)
            self._work.do(check, partial(self._take, item), self.failed.emit)

    def make_test(self) -> None:
        """Open the shown picture reduced by the chosen factor, with itself as the reference."""
        item = self._presentation.item
        if item is None or item.picture is None:
            return
        if self._folder is None:
            self._folder = TemporaryFolder()
        factor = max(2, round(item.choice.scale))
        make = partial(_test_file, item.picture, factor, Path(self._folder.name), item.path.stem)
        opened = partial(self._open_test, _for_test(item.choice, factor))
        self._work.do(make, opened, self.failed.emit)

    def _open_test(self, choice: UpscaleSettings, made: tuple[Path, Picture]) -> None:
        path, reference = made
        self._promised[path] = reference
        self._open_temporary(path, TemporaryFile(choice, test=True))

    def _item_shown(self, item: Item) -> None:
        promised = self._promised.pop(item.path, None)
        if promised is not None:
            self._references[item.number] = promised
        self.scores_changed.emit()

    def _take(self, item: Item, reference: Picture) -> None:
        self._references[item.number] = reference
        for request in [one for one in self._asked if one[0] == item.number]:
            self._asked.discard(request)
            self._scores.pop(request, None)
        self._measure()

    def measure(self, result: Result) -> None:
        """Measure the last step of a result of the shown picture."""
        self._measure_steps(result, [result.last])

    def _measure(self, _step: int = 0) -> None:
        """Measure the finished steps that have no score yet, the shown one first."""
        result, shown = self._presentation.result, self._presentation.step
        self.scores_changed.emit()
        if result is not None:
            steps = sorted(range(result.last + 1), key=lambda step: step != shown)
            self._measure_steps(result, steps)

    def _measure_steps(self, result: Result, steps: Iterable[int]) -> None:
        item = self._presentation.item
        if item is None or item.picture is None or not self.there:
            return
        reference, enhancement = self._references[item.number], item.enhancement_of(result)
        for step in steps:
            request = _request(item, result, step)
            if request not in self._asked and result.finished(step):
                self._asked.add(request)
                render = partial(result.picture, step, enhancement)
                self._work.do(
                    partial(_score, reference, item.picture, render),
                    partial(self._scored, request, reference),
                    self.failed.emit,
                )

    def _scored(self, request: _Request, reference: Picture, result: Score) -> None:
        if self._references.get(request[0]) is reference:
            self._scores[request] = result
            self.scores_changed.emit()


def _request(item: Item, result: Result, step: int) -> _Request:
    return item.number, result.choice.key, step, item.enhancement_of(result)


def _fitting(path: Path, source: Picture) -> Picture:
    reference = read(path)
    check_proportions(reference, source)
    return reference


def _for_test(choice: UpscaleSettings, factor: int) -> UpscaleSettings:
    """Return the settings for a copy that is reduced by the factor, as the papers measure. Unless
    a kind was chosen, that is a clean picture, whatever its quality estimate.
    """
    kind = Kind.CLEAN if choice.kind is Kind.AUTO else choice.kind
    return replace(choice, scale=float(factor), side=None, kind=kind)


def _test_file(picture: Picture, factor: int, folder: Path, stem: str) -> tuple[Path, Picture]:
    small, reference = reduced(picture, factor)
    for number in range(1, 10_000):
        path = folder / str(number) / f"{stem} reduced {factor}x.png"
        if not path.parent.exists():
            path.parent.mkdir()
            write(small, path)
            return path, reference
    raise OptionError(Text("Can't make a test"), Text("there are too many already"))


def _score(reference: Picture, source: Picture, render: object) -> Score:
    assert callable(render)
    return score(reference, source, render())
