"""The cards of the networks."""

from __future__ import annotations

from srgui.gui.panel.network_card import NetworkCard
from srgui.gui.window.main_window import MainWindow


def test_a_low_panel_can_not_squeeze_the_two_lines_of_a_card(window: MainWindow) -> None:
    cards = window.controls.findChildren(NetworkCard)
    assert len(cards) == 3
    assert all(card.minimumHeight() >= card.sizeHint().height() for card in cards)
