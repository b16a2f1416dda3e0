"""The export of one result: ask where, write the files, and report the outcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from srgui.engine.enhancement import Enhancement
from srgui.errors import SrguiError
from srgui.gui.background import Background
from srgui.gui.choice import Key, UpscaleSettings
from srgui.gui.export.export_dialog import ExportDialog, ExportStep, Question
from srgui.gui.library.folders import result_folder
from srgui.gui.library.item import Item
from srgui.gui.library.result import Result
from srgui.gui.settings import Preferences
from srgui.gui.studio.presentation import Presentation
from srgui.gui.text import titles
from srgui.gui.widgets.message_bar import MessageBar
from srgui.images.metadata.location import has_location
from srgui.images.writing.file_size import estimated_size
from srgui.images.writing.filenames import DEFAULT_PATTERN, Names, usable
from srgui.images.writing.writer import WriteOptions, Written, write
from srgui.output.files import make_folder


class Export(QObject):
    """Export steps of the chosen result, writing them on a thread of its own.

    `chosen_result` returns the result if it is complete, `running_result` the one that is being
    computed, which is written as soon as it is complete; `preferences` returns the current ones;
    `mark_exported` is called with the picture and the key of a result that was written.

    Signals:
        writing(str): this file is being written; "" when no more is.
        waiting(bool): results are to be written once they are complete, or none any more.
    """

    writing = Signal(str)
    waiting = Signal(bool)
    _sized = Signal(Question, object)  # the bytes may exceed 32 bits

    def __init__(
        self,
        presentation: Presentation,
        chosen_result: Callable[[], Result | None],
        running_result: Callable[[], Result | None],
        preferences: Callable[[], Preferences],
        mark_exported: Callable[[Item, Key], object],
        messages: MessageBar,
        fail: Callable[[SrguiError], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._mark_exported, self._under_way = mark_exported, 0
        self._running_result = running_result
        self._waiting: list[_Waiting] = []
        self._presentation, self._chosen_result, self._preferences = (
            presentation,
            chosen_result,
            preferences,
        )
        self._messages, self._fail, self._window = messages, fail, window
        self._background = Background(self)
        self._sizes = Background(self)

    def close(self) -> None:
        """Finish the files that are being written."""
        self._background.close()
        self._sizes.abandon()

    def ask(self) -> None:
        """Ask where and how to write the result, then write it, as soon as it is complete."""
        result, item = self._chosen_result() or self._running_result(), self._presentation.item
        if result is not None and item is not None:
            self._ask(item, result, item.choice)

    def ask_for(self, item: Item) -> bool:
        """Ask likewise for the result of any picture with its settings; return False if it is not
        in memory.
        """
        result = item.results.get(item.key)
        if result is not None:
            self._ask(item, result, item.choice)
        return result is not None

    def _ask(self, item: Item, result: Result, choice: UpscaleSettings) -> None:
        target = _target(item, result, self._preferences())
        running = result is self._running_result()
        possible = choice.applied if running else result.possible(choice.applied)
        dialog = ExportDialog(
            target,
            _steps(result, possible),
            self._presentation.step_of(result),
            self._preferences(),
            self._window,
            located=has_location(result.source.metadata),
            without_natural=not running and "natural" in result.missing(choice),
            running=running,
        )
        if not running:
            dialog.size_wanted.connect(partial(self._estimate, result, possible))
        # A size may arrive after the dialog was closed; the connection ends with the dialog.
        self._sized.connect(dialog.show_size)
        write = partial(self.write, item, result, choice, target.parent)
        dialog.confirmed.connect(partial(self._wait, item, result, write) if running else write)
        dialog.open()

    def _wait(
        self,
        item: Item,
        result: Result,
        write: Callable[[Mapping[int, Path], WriteOptions], None],
        targets: Mapping[int, Path],
        options: WriteOptions,
    ) -> None:
        """Write a result once it is complete."""
        name = next(iter(targets.values())).name
        self._waiting.append(_Waiting(item, result, name, partial(write, targets, options)))
        self.write_complete()

    def write_complete(self) -> None:
        """Write the results that have become complete; drop those that no longer can."""
        if not self._waiting:
            return
        ready = [waiting for waiting in self._waiting if waiting.complete]
        dropped = [waiting for waiting in self._waiting if not waiting.wanted]
        self._waiting = [w for w in self._waiting if w not in ready and w not in dropped]
        for waiting in ready:
            waiting.write()
        for waiting in dropped:
            texts = partial(self._dropped, waiting.name)
            self._messages.show_hint(texts, lambda: None, lasting=True)
        self.waiting.emit(bool(self._waiting))

    def _dropped(self, name: str) -> tuple[str, str]:
        """Return the message that a file is not going to be written."""
        text = self.tr("{name} will not be written: other settings were chosen.")
        return text.format(name=name), ""

    @property
    def queued(self) -> list[str]:
        """The names of files that are written once their results are complete."""
        return [waiting.name for waiting in self._waiting]

    def drop_waiting(self, item: Item | None) -> None:
        """Write no results of this picture that are still computed: its run was cancelled."""
        self._waiting = [waiting for waiting in self._waiting if waiting.item is not item]
        self.waiting.emit(bool(self._waiting))

    def _estimate(self, result: Result, enhancement: Enhancement, question: Question) -> None:
        """Estimate the size of the files for the dialog."""
        work = partial(_size, result, enhancement, question)
        report = partial(self._sized.emit, question)
        self._sizes.do(work, report, lambda _: None)  # an error is reported when writing

    def write(
        self,
        item: Item,
        result: Result,
        choice: UpscaleSettings,
        folder: Path,
        targets: Mapping[int, Path],
        options: WriteOptions,
    ) -> None:
        """Write steps of a complete result to their files, with the chosen resolution and the
        chosen options as they are shown: without what a changed file has kept from being computed.

        `folder`, the default one, is created if files go there.
        """
        recorded = self._preferences().provenance
        options = replace(options, dpi=choice.dpi, provenance=recorded)
        enhancement = result.possible(choice.applied)
        work = partial(_write, result, enhancement, folder, targets, options)
        self._under_way += 1
        self.writing.emit(next(iter(targets.values())).name)
        self._background.do(work, partial(self._show_outcome, item, result), self._failed)

    def _show_outcome(self, item: Item, result: Result, outcome: _Outcome) -> None:
        self._end()
        if outcome.written:
            folder = outcome.written[-1].path.parent
            self._mark_exported(item, result.choice.key)
            self._messages.show_success(
                lambda: (titles.exported(outcome.written), self.tr("Open folder")),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
                lambda: titles.export_details(outcome.written),
            )
        if outcome.error is not None:
            self._fail(outcome.error)

    def _failed(self, error: SrguiError) -> None:
        self._end()
        self._fail(error)

    def _end(self) -> None:
        self._under_way -= 1
        if self._under_way == 0:
            self.writing.emit("")


@dataclass(frozen=True, eq=False)
class _Waiting:
    """A result to be written once it is complete."""

    item: Item
    result: Result
    name: str  # of the first file
    write: Callable[[], None]

    @property
    def complete(self) -> bool:
        """True if all that its settings ask for is there."""
        return self._there and not self.item.missing

    @property
    def wanted(self) -> bool:
        """True as long as the settings of its picture ask for it, and its file is the same."""
        return self.result.choice.key == self.item.key and self.item.matches(self.result)

    @property
    def _there(self) -> bool:
        return self.wanted and self.item.results.get(self.item.key) is self.result


@dataclass(frozen=True)
class _Outcome:
    """The files written until the end or an error."""

    written: list[Written]
    error: SrguiError | None = None


def _write(
    result: Result,
    enhancement: Enhancement,
    folder: Path,
    targets: Mapping[int, Path],
    options: WriteOptions,
) -> _Outcome:
    written: list[Written] = []
    try:
        if folder in {path.parent for path in targets.values()}:
            make_folder(folder)
        for step, path in targets.items():
            written.append(write(result.picture(step, enhancement), path, options))
    except SrguiError as error:
        return _Outcome(written, error)
    return _Outcome(written)


def _size(result: Result, enhancement: Enhancement, question: Question) -> int:
    """The size of all files together, in bytes."""
    options = WriteOptions(quality=question.quality)
    pictures = (result.picture(step, enhancement) for step in question.steps)
    return sum(estimated_size(picture, question.suffix, options) for picture in pictures)


def _steps(result: Result, enhancement: Enhancement) -> list[ExportStep]:
    return [
        ExportStep(
            result.title(index, enhancement),
            "" if index == result.last else step.info.suffix,
            step.width,
            step.height,
        )
        for index, step in enumerate(result.plan.steps)
    ]


def _target(item: Item, result: Result, preferences: Preferences) -> Path:
    """The file proposed by the preferences, else in the default folder of the picture."""
    folder = Path(preferences.folder) if preferences.folder else result_folder(item)
    pattern = preferences.pattern if usable(preferences.pattern) else DEFAULT_PATTERN
    choice, wanted = result.choice, preferences.format or None
    return Names(pattern).path(item.path, choice.name, choice.scale, folder, wanted)
