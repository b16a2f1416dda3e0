"""The cards of the networks."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from srgui.gui.main_window import MainWindow
from srgui.gui.widgets.network_card import NetworkCard


def test_where_the_panel_is_low_the_lines_of_the_cards_are_not_cut_off(window: MainWindow) -> None:
    window.compare.quality.show()
    panel = window.controls.findChild(QScrollArea).widget()
    panel.resize(panel.width(), panel.minimumSizeHint().height())  # as low as it may become
    QApplication.processEvents()
    cards = window.controls.findChildren(NetworkCard)
    assert len(cards) == 3
    for card in cards:
        for label in card.findChildren(QLabel):
            assert label.height() >= label.sizeHint().height()
            assert card.rect().contains(label.geometry())
