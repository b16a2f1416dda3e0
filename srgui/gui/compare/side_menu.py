"""The menu of everything that a side can show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from srgui.gui.compare.candidates import Candidate, CandidateKey


class SideMenu(QMenu):
    """Offer the default, all candidates, and another file.

    Signals:
        picked(CandidateKey | None): this is to be shown; None: the default.
        file_wanted: another file is to be chosen.
    """

    picked = Signal(tuple)
    file_wanted = Signal()

    def __init__(
        self,
        available: Sequence[Candidate],
        picked: CandidateKey | None,
        default: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self._picked = picked
        self._add(self, default, None)
        self.addSeparator()
        menus: dict[str, QMenu] = {"": self}
        for offer in available:
            if offer.group not in menus:
                menus[offer.group] = self.addMenu(offer.group)
            self._add(menus[offer.group], offer.shown.title, offer.key)
        self.addSeparator()
        self.addAction(self.tr("Another file…")).triggered.connect(self.file_wanted)

    def _add(self, menu: QMenu, title: str, key: CandidateKey | None) -> QAction:
        action = menu.addAction(title.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(key == self._picked)
        action.triggered.connect(lambda: self.picked.emit(key))
        self._group.addAction(action)
        return action
