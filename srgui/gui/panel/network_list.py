"""The choice of the network."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from srgui.gui.panel.network_card import NetworkCard
from srgui.gui.wording import worded
from srgui.models.catalogue import ModelInfo


class NetworkList(QWidget):
    """A card for each network of the catalogue.

    Signals:
        model_chosen(str): the name of the chosen one.
    """

    model_chosen = Signal(str)

    def __init__(self, models: Iterable[ModelInfo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda index: self.model_chosen.emit(self._names[index]))
        worded(self, lambda: self.setAccessibleName(self.tr("Network")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for index, model in enumerate(models):
            card = NetworkCard(model.title, partial(_about, model))
            worded(card, partial(_explain, card, model))
            self._names.append(model.name)
            self._group.addButton(card, index)
            column.addWidget(card)

    def choose(self, name: str) -> None:
        """Show this network as chosen, without a signal."""
        if name in self._names:
            self._group.button(self._names.index(name)).setChecked(True)


def _explain(card: NetworkCard, model: ModelInfo) -> None:
    card.setToolTip(_quality(model))


def _about(model: ModelInfo) -> str:
    """One line about a network, by its kind."""
    lines = {
        "lapsrn": QCoreApplication.translate("NetworkList", "Quick: 2×, 4× and 8× in one pass"),
        "drrn": QCoreApplication.translate("NetworkList", "Slower: sharpens the bicubic result"),
        "drcn": QCoreApplication.translate("NetworkList", "Slowest: refines in 16 passes"),
    }
    return lines.get(model.network, model.path.name)


def _quality(model: ModelInfo) -> str:
    """What was measured, beside bicubic, a line for each test set and factor."""
    lines = []
    for data, by_scale in (model.figures or {}).items():
        for scale, figures in by_scale.items():
            line = QCoreApplication.translate(
                "NetworkList", "{data} {scale}×: {psnr:.2f} dB, bicubic {bicubic:.2f} dB"
            )
            psnr, bicubic = figures["psnr"], figures["bicubic_psnr"]
            lines.append(line.format(data=data, scale=scale, psnr=psnr, bicubic=bicubic))
    return "\n".join(lines)
