"""The actions about networks: adding them from files, and managing them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from srgui.errors import SrguiError
from srgui.gui.background import Background
from srgui.gui.networks.adding import Adding
from srgui.gui.networks.adding_dialog import AddingDialog
from srgui.gui.networks.checking import Checking
from srgui.gui.networks.manager import NetworkManager
from srgui.gui.networks.networks import Networks
from srgui.gui.text.core import error_text, translated
from srgui.gui.widgets.message_bar import MessageBar
from srgui.models.importers.recognition import SUFFIXES
from srgui.models.own import set_licence

if TYPE_CHECKING:
    from srgui.evaluation.importing import AddedNetwork


class NetworkActions(QObject):
    """Add networks from files and show the manager.

    `choose` uses a network for the shown picture; dialogs open in `folder`.
    """

    def __init__(
        self,
        networks: Networks,
        actions: tuple[QAction, QAction],
        messages: MessageBar,
        choose: Callable[[str], object],
        folder: Callable[[], Path],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._networks, self._messages, self._choose = networks, messages, choose
        self._folder, self._window = folder, window
        self._adding, self._checking = Adding(self), Checking(self)
        self._background = Background(self)
        self._dialog = AddingDialog(self._adding, window)
        self._adding.finished.connect(self._finished)
        adding, managing = actions
        adding.triggered.connect(self.ask)
        managing.triggered.connect(self.manage)

    def add(self, files: Iterable[Path]) -> None:
        """Add the networks in these files."""
        self._adding.add(files)

    def ask(self) -> None:
        """Ask for files and add the networks in them."""
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = [
            self.tr("Networks ({patterns})").format(patterns=patterns),
            self.tr("All files (*)"),
        ]
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Add network"),
            str(self._folder()),
            ";;".join(kinds),
            options=QFileDialog.Option.HideNameFilterDetails,  # they are too many to be read
        )
        if names:
            self.add(map(Path, names))

    def manage(self) -> None:
        """Show the manager."""
        manager = NetworkManager(self._networks, self._checking, self._window)
        manager.adding_wanted.connect(self.ask)
        manager.chosen.connect(self._choose)
        manager.licence_given.connect(self._set_licence)
        manager.failed.connect(self._messages.show_error)
        manager.open()

    def close(self) -> None:
        """End all work."""
        self._adding.close()
        self._checking.close()
        self._background.close()

    def _set_licence(self, name: str, licence: str) -> None:
        """Write a licence into the file of a network, on another thread."""
        self._background.do(
            partial(set_licence, name, licence),
            lambda _: self._networks.reload(),
            self._messages.show_error,
        )

    def _finished(self, added: Sequence[AddedNetwork], errors: Sequence[SrguiError]) -> None:
        """List the new networks, and report what was added and what was not."""
        if added:
            self._networks.reload()
        if len(errors) == 1 and not added:
            self._messages.show_error(errors[0])
        elif len(added) == 1 and not errors:
            self._offer(added[0])
        elif added or errors:
            self._summarise(added, errors)

    def _offer(self, added: AddedNetwork) -> None:
        """Report a new network, and offer to use it."""

        def texts() -> tuple[str, str]:
            text = self.tr("Added {name}: {scores}").format(
                name=added.name, scores=translated(added.scores.sentence)
            )
            return text, self.tr("Use it")

        self._messages.show_success(
            texts, lambda: self._choose(added.name), lambda: translated(added.note)
        )

    def _summarise(self, added: Sequence[AddedNetwork], errors: Sequence[SrguiError]) -> None:
        def texts() -> tuple[str, str]:
            text = self.tr("Added {count} of {all} networks").format(
                count=len(added), all=len(added) + len(errors)
            )
            return text, self.tr("Manage…")

        self._messages.show_success(texts, self.manage, lambda: "\n".join(map(error_text, errors)))
