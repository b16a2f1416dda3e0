"""The cards of the networks."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from srgui.gui.panel.network_card import NetworkCard
from srgui.gui.window.main_window import MainWindow


def test_a_low_panel_can_not_squeeze_the_two_lines_of_a_card(window: MainWindow) -> None:
    cards = window.controls.findChildren(NetworkCard)
    assert len(cards) == 5
    assert all(card.minimumHeight() >= card.sizeHint().height() for card in cards)


def test_every_line_of_a_card_is_seen_whole(window: MainWindow) -> None:
    for card in window.controls.findChildren(NetworkCard):
        for label in card.findChildren(QLabel):
            assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()


def test_networks_of_one_paper_stand_side_by_side(window: MainWindow) -> None:
    cards = window.controls.findChildren(NetworkCard)
    rows: dict[int, list[str]] = {}
    for card in cards:
        rows.setdefault(card.y(), []).append(card.accessibleName())
    assert [*rows.values()] == [["LapSRN"], ["DRRN", "DRRN fast"], ["DRCN", "DRCN fast"]]
