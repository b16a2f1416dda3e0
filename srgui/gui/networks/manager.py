"""The dialog that manages networks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from srgui.errors import SrguiError
from srgui.gui.networks.checking import Checking, Outcome
from srgui.gui.networks.details import Details, origin_text, quality_text, short_quality
from srgui.gui.networks.networks import Networks, is_own
from srgui.gui.networks.rename_dialog import RenameDialog
from srgui.gui.text import titles
from srgui.gui.text.core import translated
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.layouts import Scrolling, button_row, dialog_column, room_on_screen
from srgui.gui.widgets.question import Question
from srgui.models.catalogue import ModelInfo
from srgui.texts import Text

_SIZE = QSize(760, 560)  # logical pixels
_QUALITY = 2  # the column of the PSNR
_DETAILS = 150  # logical pixels of height
_LEAST = 120  # of the list


class NetworkManager(QDialog):
    """List all networks with their quality and origin; add, rename, remove and check them.

    Signals:
        adding_wanted: add networks from files.
        chosen(str): use the network of this name.
        licence_given(str, str): the user's network of this name has this licence.
        failed(SrguiError): a network can't be removed.
    """

    adding_wanted = Signal()
    chosen = Signal(str)
    licence_given = Signal(str, str)
    failed = Signal(SrguiError)

    def __init__(
        self, networks: Networks, checking: Checking, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._networks = networks
        self._checking = checking
        self._items: dict[str, QTreeWidgetItem] = {}
        self._outcomes: dict[str, Outcome | None] = {}  # None while a network is checked
        self._list, self._details = QTreeWidget(), Details()
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setColumnCount(4)
        header = self._list.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        for section, width in enumerate((200, 120, 150)):
            self._list.setColumnWidth(section, width)
        self._add, self._rename = QPushButton(), QPushButton()
        self._remove, self._check = QPushButton(), QPushButton()
        self._use, self._close = QPushButton(), QPushButton()
        self._use.setProperty("primary", True)
        self._use.setDefault(True)
        for button, act in (
            (self._add, self.adding_wanted.emit),
            (self._rename, self._ask_name),
            (self._remove, self._ask_removal),
            (self._check, self._begin_check),
            (self._use, self._choose),
            (self._close, self.accept),
        ):
            button.setAutoDefault(button is self._use)
            button.clicked.connect(act)
        details = Scrolling(self._details)
        details.setMaximumHeight(_DETAILS)
        self._list.setMinimumHeight(_LEAST)
        column = dialog_column(self, 12)
        column.addWidget(self._list, 1)
        column.addWidget(details)
        left = [self._add, self._rename, self._remove, self._check]
        column.addLayout(button_row(self._close, self._use, left=left))
        self._list.currentItemChanged.connect(self._show_current)
        self._details.licence_given.connect(self.licence_given)
        self._list.itemDoubleClicked.connect(self._choose)
        checking.checked.connect(self._end_check)
        networks.changed.connect(self._show_list)
        networks.replaced.connect(self._follow)
        on_language_change(self, self._set_texts)
        self.resize(_SIZE.boundedTo(room_on_screen(self)))

    @property
    def current(self) -> ModelInfo | None:
        """The selected network."""
        item = self._list.currentItem()
        name = None if item is None else item.data(0, Qt.ItemDataRole.UserRole)
        return self._networks.models.get(str(name))

    def select(self, name: str) -> None:
        """Select this network."""
        if name in self._items:
            self._list.setCurrentItem(self._items[name])

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Networks"))
        self._list.setAccessibleName(self.tr("Networks"))
        self._list.setHeaderLabels(
            [self.tr("Network"), self.tr("Factors"), self.tr("PSNR"), self.tr("Origin")]
        )
        self._add.setText(self.tr("Add…"))
        self._rename.setText(self.tr("Rename…"))
        self._remove.setText(self.tr("Remove"))
        self._check.setText(self.tr("Check"))
        self._check.setToolTip(self.tr("Check that the file is intact and the network works"))
        self._use.setText(self.tr("Use"))
        self._close.setText(self.tr("Close"))
        self._show_list()

    # What is shown

    def _show_list(self) -> None:
        """List the networks anew, the user's own below the others; the selection stays."""
        chosen = self.current
        self._list.clear()
        self._items.clear()
        for name, model in self._networks.models.items():
            factors = self.tr("up to {factor}").format(factor=titles.factor(max(model.scales)))
            cells = [model.title, factors, short_quality(model), origin_text(model)]
            item = QTreeWidgetItem(self._list, cells)
            item.setData(0, Qt.ItemDataRole.UserRole, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemNeverHasChildren)
            cells[_QUALITY] = quality_text(model)
            for column, text in enumerate(cells):
                item.setToolTip(column, text)
            self._items[name] = item
        self.select(next(iter(self._items)))
        if chosen is not None:
            self.select(chosen.name)

    def _follow(self, name: str, new: str) -> None:
        """Select a network by its new name."""
        self._outcomes.pop(name, None)
        self.select(new)

    def _show_current(self, *_: object) -> None:
        model = self.current
        note = ""
        if model is not None and model.name in self._outcomes:
            outcome = self._outcomes[model.name]
            note = self.tr("checking…") if outcome is None else translated(outcome.text)
        self._details.show_model(model, note)
        for button in (self._rename, self._remove):
            button.setEnabled(model is not None and is_own(model))
        for button in (self._check, self._use):
            button.setEnabled(model is not None)

    # What a person does

    def _choose(self, *_: object) -> None:
        if self.current is not None:
            self.chosen.emit(self.current.name)
            self.accept()

    def _ask_name(self) -> None:
        model = self.current
        if model is not None:
            rename = self._networks.rename
            RenameDialog(model.name, lambda new: rename(model.name, new), self).open()

    def _ask_removal(self) -> None:
        model = self.current
        if model is None:
            return
        details = self.tr("Its file is deleted. Pictures that use it are enlarged with LapSRN.")
        remove = partial(self._try_removal, model.name)
        Question(
            self.tr("Remove network"),
            self.tr("Remove {name}?").format(name=model.title),
            details,
            [(self.tr("Remove"), remove), (self.tr("Cancel"), lambda: None)],
            self,
        ).open()

    def _try_removal(self, name: str) -> None:
        try:
            self._networks.remove(name)
        except SrguiError as error:
            self.failed.emit(error)

    def _begin_check(self) -> None:
        model = self.current
        if model is not None and self._outcomes.get(model.name, Outcome(Text(""), True)):
            self._outcomes[model.name] = None
            self._checking.check([model])
            self._show_current()

    def _end_check(self, name: str, outcome: Outcome) -> None:
        self._outcomes[name] = outcome
        self._show_current()
