"""The choice of the network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from srgui.gui.panel.network_card import NetworkCard
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.keyboard.tab_stop import TabStop
from srgui.models.catalogue import ModelInfo


class NetworkList(QWidget):
    """Show the card of the recommended network and, on demand or when one of them is chosen, those
    of the others: a card for each family of the catalogue, those of one network side by side.

    Signals:
        model_chosen(str): the name of the family.
    """

    model_chosen = Signal(str)

    def __init__(self, models: Iterable[ModelInfo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda index: self.model_chosen.emit(self._names[index]))
        self._tab_stop = TabStop(self._group)
        on_language_change(self, lambda: self.setAccessibleName(self.tr("Network")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._others, self._more = QWidget(), QPushButton()
        self._more.setProperty("link", True)
        self._more.clicked.connect(lambda: self._show_others(self._others.isHidden()))
        others = QVBoxLayout(self._others)
        others.setContentsMargins(0, 0, 0, 0)
        others.setSpacing(6)
        for number, (_, sizes) in enumerate(groupby(models, _row)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for model in sizes:
                row.addWidget(self._card(model), 1)
            (others if number else column).addLayout(row)
        column.addWidget(self._others)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._others.hide()
        on_language_change(self, self._set_texts)

    def _card(self, model: ModelInfo) -> NetworkCard:
        card = NetworkCard(model.title, partial(_about, model))
        on_language_change(card, partial(_set_tool_tip, card, model))
        self._group.addButton(card, len(self._names))
        self._names.append(model.name)
        return card

    def choose(self, name: str) -> None:
        """Show this network as chosen, without a signal."""
        if name in self._names:
            card = self._group.button(self._names.index(name))
            card.setChecked(True)
            self._tab_stop.update()
            if self._others.isAncestorOf(card):
                self._show_others(True)

    def show_times(self, seconds: Mapping[str, float]) -> None:
        """Show the predicted seconds of networks that are not recommended, as far as known."""
        for number, name in enumerate(self._names):
            card = self._group.button(number)
            if isinstance(card, NetworkCard) and self._others.isAncestorOf(card):
                card.show_time(seconds.get(name))

    def _show_others(self, shown: bool) -> None:
        self._others.setVisible(shown)
        self._set_texts()

    def _set_texts(self) -> None:
        more, fewer = self.tr("More networks"), self.tr("Fewer networks")
        self._more.setText(more if self._others.isHidden() else fewer)


def _row(model: ModelInfo) -> tuple[str, str]:
    """The sizes of a shipped network share a row; the user's own networks have one each."""
    return model.network, "" if model.sha256 else model.name


def _set_tool_tip(card: NetworkCard, model: ModelInfo) -> None:
    card.setToolTip(_detail(model))


def _about(model: ModelInfo) -> str:
    """One line about a network, by its family."""
    lines = {
        "lapsrn": QCoreApplication.translate("NetworkList", "Fast, good for most photographs"),
        "drrn": QCoreApplication.translate("NetworkList", "More careful"),
        "drrn-fast": QCoreApplication.translate("NetworkList", "Faster"),
        "drcn": QCoreApplication.translate("NetworkList", "Slowest"),
        "drcn-fast": QCoreApplication.translate("NetworkList", "Faster"),
    }
    return lines.get(model.family, model.path.name)


def _detail(model: ModelInfo) -> str:
    """One sentence about a network, for the tool tip."""
    lines = {
        "lapsrn": QCoreApplication.translate("NetworkList", "2×, 4× and 8× in one pass"),
        "drrn": QCoreApplication.translate("NetworkList", "Refines the picture in 25 passes"),
        "drrn-fast": QCoreApplication.translate(
            "NetworkList", "A quarter of the computation of DRRN"
        ),
        "drcn": QCoreApplication.translate("NetworkList", "Refines the picture in 16 passes"),
        "drcn-fast": QCoreApplication.translate(
            "NetworkList", "A quarter of the computation of DRCN"
        ),
    }
    return lines.get(model.family, "")
