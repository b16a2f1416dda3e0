"""The export of all pictures, from the dialog to the summary."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from srgui.gui.choice import UpscaleSettings
from srgui.gui.export.batch import Batch
from srgui.gui.export.batch_bar import BatchBar
from srgui.gui.export.export_all_dialog import ExportAllDialog
from srgui.gui.export.summary import Summary
from srgui.gui.export.tasks import Task, tasks_for
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item
from srgui.gui.service.service import EngineService
from srgui.gui.settings import Preferences
from srgui.gui.theme.theme import Theme
from srgui.gui.widgets.files.existing_files import Existing
from srgui.gui.widgets.notification import Notification
from srgui.gui.widgets.question import Question


class ExportAll(QObject):
    """Connect dialog, batch, bar and summary.

    `preferences` returns the current preferences, `computing` settings with the current device.

    Attributes:
        bar: the progress of the export, for the layout of the window.
    """

    def __init__(
        self,
        album: Album,
        computing: Callable[[], UpscaleSettings],
        service: EngineService,
        theme: Theme,
        preferences: Callable[[], Preferences],
        notification: Notification,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._album, self._theme, self._window = album, theme, window
        self._computing = computing
        self._preferences, self._notification = preferences, notification
        self._last: tuple[Preferences, Existing] | None = None
        self._count = 0
        self._question: Question | None = None  # while it is open
        self.batch = Batch(album, service, self)
        self.bar = BatchBar(theme.tokens)
        self.batch.progressed.connect(self.bar.show_progress)
        self.batch.progressed.connect(self._renew_question)
        self.batch.finished.connect(self._finished)
        self.bar.paused.connect(self.batch.pause)
        self.bar.stopped.connect(self.batch.stop)
        self.bar.rest_wanted.connect(self.batch.go_on)
        self.bar.details_wanted.connect(self.show_summary)
        self.bar.folder_wanted.connect(self._open_folder)
        theme.changed.connect(self._retint)

    def ask(self, wanted: Sequence[Item] = ()) -> None:
        """Ask how to export these pictures, or all, then export them: without those that can't be
        read, unless there are no others.
        """
        opened = wanted or self._album.items
        chosen = [item for item in opened if not item.is_test] or list(opened)
        items = [item for item in chosen if not item.unreadable] or chosen
        if not items or self.batch.running:
            return

        def tasks(preferences: Preferences, existing: Existing) -> Sequence[Task]:
            return tasks_for(items, self._computing(), preferences, existing)

        unreadable, tests = len(chosen) - len(items), len(opened) - len(chosen)
        dialog = ExportAllDialog(self._preferences(), tasks, unreadable, tests, self._window)
        dialog.confirmed.connect(partial(self._start, items))
        dialog.open()

    def question(self, leave: Callable[[], None]) -> Question | None:
        """Return the question before the program ends during an export, which calls `leave` after a
        yes; None if no export is running.
        """
        if not self.batch.running:
            return None
        answers = (
            (self.tr("Quit"), leave),
            (self.tr("Continue exporting"), lambda: None),
        )
        question = Question(self.tr("Quit"), *self._question_texts(), answers, self._window)
        question.finished.connect(self._forget_question)
        self._question = question
        return question

    def _question_texts(self) -> tuple[str, str]:
        """The question's text and details at the present state of the export."""
        count, done = self._count, len(self.batch.outcomes)
        one = self.tr("1 picture is still to be exported.")
        more = self.tr("{count} pictures are still to be exported.")
        details = self.tr(
            "{done} of {count} pictures are done. Files already written will be kept."
        )
        text = one if count - done == 1 else more.format(count=count - done)
        return text, details.format(done=done, count=count)

    def _renew_question(self) -> None:
        if self._question is not None:
            self._question.show_texts(*self._question_texts())

    def _forget_question(self) -> None:
        self._question = None

    def show_summary(self) -> None:
        """Show the outcome of the last export in detail."""
        dialog = Summary(self.batch.outcomes, self._theme.tokens, self._window)
        dialog.retry_wanted.connect(self._retry)
        dialog.folder_wanted.connect(self._open_folder)
        dialog.open()

    def _start(self, items: Sequence[Item], preferences: Preferences, existing: Existing) -> None:
        self._last = preferences, existing
        tasks = tasks_for(items, self._computing(), preferences, existing)
        self._count = len(tasks)
        options = preferences.write_options(overwrite=existing is Existing.REPLACE)
        self.batch.start(tasks, options, existing is Existing.SKIP)

    def _retry(self) -> None:
        failed = [outcome.number for outcome in self.batch.outcomes if outcome.error is not None]
        items = [item for item in self._album.items if item.number in failed]
        if items and self._last is not None:
            self._start(items, *self._last)

    def _finished(self) -> None:
        if self._question is not None:
            self._question.reject()  # there is nothing left to ask
        outcomes = self.batch.outcomes
        self.bar.show_end(outcomes, self._count, len(self.batch.left))
        text = self.tr("Export of {count} pictures finished.").format(count=self._count)
        self._notification.notify(text, self.batch.seconds)

    def _open_folder(self) -> None:
        folders = [o.target.parent for o in self.batch.outcomes if o.target.exists()]
        if folders:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folders[0])))

    def _retint(self) -> None:
        self.bar.set_tokens(self._theme.tokens)
