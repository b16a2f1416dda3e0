"""The presets of the window: its menu, and what a person does to them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from srgui.errors import SrguiError
from srgui.gui.choice import UpscaleSettings
from srgui.gui.presets.name_dialog import NameDialog
from srgui.gui.presets.options import options_of, settings_of
from srgui.gui.studio.choices import Choices
from srgui.gui.studio.history import Act, History
from srgui.gui.text.core import translated
from srgui.gui.text.retranslate import on_language_change
from srgui.models.catalogue import ModelInfo
from srgui.presets import files
from srgui.presets.shipped import TITLES


class Presets(QObject):
    """Save, apply, rename and delete presets; each can be undone.

    `models` returns the networks that can be chosen.

    Attributes:
        menu: the presets by name, and what can be done with them.
        button: opens the menu.

    Signals:
        applied(UpscaleSettings): the shown picture is to have these settings.
        failed(SrguiError)
    """

    applied = Signal(UpscaleSettings)
    failed = Signal(SrguiError)

    def __init__(
        self,
        choices: Choices,
        history: History,
        models: Callable[[], Collection[ModelInfo]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._choices, self._history, self._models = choices, history, models
        self._window = window
        self.menu = QMenu(window)
        self.menu.aboutToShow.connect(self._fill)
        self.button = QPushButton()
        self.button.setProperty("link", True)
        self.button.clicked.connect(self._open_menu)
        on_language_change(self.button, self._set_texts)

    def _set_texts(self) -> None:
        self.button.setText(self.tr("Presets"))
        self.button.setToolTip(self.tr("Settings with a name, also for srgui upscale --preset"))

    def _open_menu(self) -> None:
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _fill(self) -> None:
        """Fill the menu whenever it opens: other programs may change the files."""
        menu, names = self.menu, files.names()
        menu.clear()
        for submenu in menu.findChildren(QMenu):
            submenu.deleteLater()
        current = options_of(self._choices.choice)
        titles = {name: translated(title) for name, title in TITLES.items() if name not in names}
        for group in (titles, {name: name for name in names}):
            for name, title in group.items():
                action = menu.addAction(title.replace("&", "&&"), partial(self._apply, name))
                action.setCheckable(True)
                action.setChecked(self._read(name) == current)
            if group:
                menu.addSeparator()
        menu.addAction(self.tr("&Save as preset…"), self._ask_to_save)
        if names:
            self._add_submenu(self.tr("&Rename"), names, self._ask_to_rename)
            self._add_submenu(self.tr("&Delete"), names, self._delete)

    def _add_submenu(
        self, title: str, names: Collection[str], act: Callable[[str], object]
    ) -> None:
        menu = self.menu.addMenu(title)
        for name in names:
            menu.addAction(name.replace("&", "&&"), partial(act, name))

    def _read(self, name: str) -> files.Options | None:
        """The options of a preset as the window would save them; None if it can't apply it."""
        try:
            return options_of(self._settings(name))
        except SrguiError:
            return None

    def _settings(self, name: str) -> UpscaleSettings:
        """The settings of a preset. Raises OptionError and ModelError."""
        compute = self._choices.choice.compute
        return settings_of(files.read(name), self._models(), compute, files.unusable(name))

    def _apply(self, name: str) -> None:
        try:
            self.applied.emit(self._settings(name))
        except SrguiError as error:
            self.failed.emit(error)

    def _ask_to_save(self) -> None:
        NameDialog("save", "", files.names(), self._save, self._window).open()

    def _save(self, name: str) -> None:
        """Save the settings of the shown picture. Raises OptionError and WriteError."""
        before = files.text_of(name)
        files.save(name, options_of(self._choices.choice))
        self._note({name: before})

    def _ask_to_rename(self, name: str) -> None:
        NameDialog("rename", name, (), partial(self._rename, name), self._window).open()

    def _rename(self, name: str, new: str) -> None:
        """Give a preset another name. Raises OptionError and WriteError."""
        text = files.text_of(name)
        files.rename(name, new)
        self._note({new: None, name: text})

    def _delete(self, name: str) -> None:
        before = files.text_of(name)
        try:
            files.write_text(name, None)
        except SrguiError as error:
            self.failed.emit(error)
        else:
            self._note({name: before})

    def _note(self, before: Mapping[str, str | None]) -> None:
        """Note a change of files, which had these contents before, so that it can be undone."""
        after = {name: files.text_of(name) for name in before}
        self._history.record(
            partial(self._restore, before), partial(self._restore, after), Act.PRESET
        )

    def _restore(self, texts: Mapping[str, str | None]) -> None:
        """Give the files of presets these contents."""
        try:
            for name, text in texts.items():
                files.write_text(name, text)
        except SrguiError as error:
            self.failed.emit(error)
