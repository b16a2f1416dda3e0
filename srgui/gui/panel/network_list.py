"""The choice of the network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from itertools import groupby

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from srgui.gui.networks.network_row import NetworkRow
from srgui.gui.networks.networks import is_own
from srgui.gui.networks.own_list import OwnList
from srgui.gui.panel.network_card import NetworkCard
from srgui.gui.text import titles
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.keyboard.tab_stop import TabStop
from srgui.models.catalogue import ModelInfo


class NetworkList(QWidget):
    """Show the card of the recommended network and, on demand or when one of them is chosen, those
    of the others: a card for each family of the catalogue, those of one network side by side, and
    a row for each network of the user's own.

    Signals:
        model_chosen(str): the name of the family.
        adding_wanted: add a network from a file.
        managing_wanted: rename or remove networks.
        unfolded: the other networks were shown or hidden.
    """

    unfolded = Signal()
    model_chosen = Signal(str)
    adding_wanted = Signal()
    managing_wanted = Signal()

    def __init__(self, models: Iterable[ModelInfo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._predicted: dict[str, float] = {}
        self._models: dict[str, ModelInfo] = {}  # by name
        self._scale = 1.0  # the wanted factor
        self._run = "", False  # the chosen network, and whether the status shows its time
        on_language_change(self, lambda: self.setAccessibleName(self.tr("Network")))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._cards, self._others = QWidget(), QWidget()  # the links are between them
        self._more, self._add = QPushButton(), QPushButton()
        self._more.clicked.connect(lambda: self._show_others(self._others.isHidden()))
        self._add.clicked.connect(self.adding_wanted)
        links = QHBoxLayout()
        for link in (self._more, self._add):
            link.setProperty("link", True)
        self._add.setProperty("minor", True)
        links.addWidget(self._more)
        links.addStretch()
        links.addWidget(self._add)
        self._column.addWidget(self._cards)
        self._column.addLayout(links)  # where they stay when the others are shown
        self._column.addWidget(self._others)
        self._fill(models)
        on_language_change(self, self._set_texts)

    def show_models(self, models: Iterable[ModelInfo], chosen: str) -> None:
        """List these networks, of which one is chosen."""
        shown, old = not self._others.isHidden(), (self._cards, self._others)
        self._cards, self._others, self._names = QWidget(), QWidget(), []
        for before, after in zip(old, (self._cards, self._others), strict=True):
            self._column.replaceWidget(before, after)
            before.setParent(None)
            before.deleteLater()
        self._fill(models)
        self._cards.show()
        self._show_others(shown)
        self.choose(chosen)

    def _fill(self, models: Iterable[ModelInfo]) -> None:
        """Make the cards and rows."""
        self._group = group = QButtonGroup(self._cards)
        group.idClicked.connect(lambda index: self.model_chosen.emit(self._names[index]))
        self._tab_stop = TabStop(group)
        column = QVBoxLayout(self._cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        others = QVBoxLayout(self._others)
        others.setContentsMargins(0, 0, 0, 0)
        others.setSpacing(6)
        shipped, own = _divided(models)
        for number, (_, sizes) in enumerate(groupby(shipped, lambda model: model.network)):
            row = QHBoxLayout()
            row.setSpacing(6)
            of_network = list(sizes)
            for model in of_network:
                row.addWidget(self._card(model, wide=len(of_network) == 1), 1)
            (others if number else column).addLayout(row)
        self._own = OwnList(own)
        self._own.managing_wanted.connect(self.managing_wanted)
        for one in self._own.rows:
            self._enlist(one, one.model)
        others.addWidget(self._own)
        self._others.hide()

    def _card(self, model: ModelInfo, *, wide: bool) -> NetworkCard:
        card = NetworkCard(model.title, partial(_about, model), wide=wide)
        on_language_change(card, partial(self._set_tool_tip, card, model))
        self._enlist(card, model)
        return card

    def _enlist(self, button: QPushButton, model: ModelInfo) -> None:
        self._group.addButton(button, len(self._names))
        self._names.append(model.name)
        self._models[model.name] = model

    def choose(self, name: str) -> None:
        """Show this network as chosen, without a signal."""
        if name in self._names:
            card = self._group.button(self._names.index(name))
            card.setChecked(True)
            self._tab_stop.update()
            if self._others.isAncestorOf(card):
                self._show_others(True)
            if isinstance(card, NetworkRow):
                self._own.reveal(card)

    def show_times(self, seconds: Mapping[str, float]) -> None:
        """Show the predicted seconds of networks, as far as known."""
        self._predicted = dict(seconds)
        self._show_times()

    def show_scale(self, scale: float) -> None:
        """Say which networks don't enlarge by this factor."""
        self._scale = scale
        self._show_times()

    def show_run(self, name: str, timed: bool) -> None:
        """Show no time of the chosen network if it is `timed`: the status shows that of its run."""
        self._run = name, timed
        self._show_times()

    def _show_times(self) -> None:
        chosen, timed = self._run
        for number, name in enumerate(self._names):
            card, seconds = self._group.button(number), self._predicted.get(name)
            seconds = None if timed and name == chosen else seconds
            model = self._models[name]
            largest = float(max(model.scales))
            if isinstance(card, NetworkCard):
                card.show_time(seconds, largest if largest < self._scale else None)
                self._set_tool_tip(card, model)
            elif isinstance(card, NetworkRow):
                card.show_time(seconds)

    def _set_tool_tip(self, card: NetworkCard, model: ModelInfo) -> None:
        """Say what the network does, and what choosing it would change."""
        largest = float(max(model.scales))
        text = self.tr("{network}. Choosing it changes the size to {factor}.")
        limited = text.format(network=_detail(model), factor=titles.factor(largest))
        card.setToolTip(limited if largest < self._scale else _detail(model))

    def _show_others(self, shown: bool) -> None:
        self._others.setVisible(shown)
        self.unfolded.emit()
        self._set_texts()

    def _set_texts(self) -> None:
        more, fewer = self.tr("More networks"), self.tr("Fewer networks")
        self._more.setText(more if self._others.isHidden() else fewer)
        self._add.setText(self.tr("Add network…"))
        self._add.setToolTip(self.tr("Use a network from a file: ncnn, ONNX, PyTorch and others"))


def _divided(models: Iterable[ModelInfo]) -> tuple[list[ModelInfo], list[ModelInfo]]:
    """The shipped networks, and the user's own."""
    shipped: list[ModelInfo] = []
    own: list[ModelInfo] = []
    for model in models:
        (own if is_own(model) else shipped).append(model)
    return shipped, own


def _about(model: ModelInfo) -> str:
    """One line about a network, by its family."""
    lines = {
        "lapsrn": QCoreApplication.translate("NetworkList", "Fast, good for most photographs"),
        "drrn": QCoreApplication.translate("NetworkList", "Fine edges, slow"),
        "drrn-fast": QCoreApplication.translate("NetworkList", "Fine edges, faster"),
        "drcn": QCoreApplication.translate("NetworkList", "For study: 16 steps"),
        "drcn-fast": QCoreApplication.translate("NetworkList", "For study, faster"),
    }
    return lines.get(model.family, "")


def _detail(model: ModelInfo) -> str:
    """One sentence about a network, for the tool tip."""
    lines = {
        "lapsrn": QCoreApplication.translate(
            "NetworkList", "2×, 4× and 8× in one pass; 3× is made from 4×"
        ),
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
