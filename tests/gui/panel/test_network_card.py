"""The cards of the networks."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel

from srgui.gui.panel.network_card import NetworkCard
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import click


def test_one_network_is_recommended_and_the_others_are_there_on_demand(
    opened: MainWindow,
) -> None:
    def shown() -> list[str]:
        cards = opened.controls.findChildren(NetworkCard)
        return [card.accessibleName() for card in cards if card.isVisible()]

    assert shown() == ["LapSRN"]
    click(opened.controls, "More networks")
    assert shown() == ["LapSRN", "DRRN", "DRRN fast", "DRCN", "DRCN fast"]
    click(opened.controls, "Fewer networks")
    assert shown() == ["LapSRN"]
    click(opened.controls, "DRRN")
    assert "DRRN" in shown()  # the chosen one is always seen


def test_a_low_panel_can_not_squeeze_the_two_lines_of_a_card(opened: MainWindow) -> None:
    click(opened.controls, "More networks")
    QApplication.processEvents()
    cards = opened.controls.findChildren(NetworkCard)
    assert len(cards) == 5
    assert all(card.minimumHeight() >= card.sizeHint().height() for card in cards)


def test_every_line_of_a_card_is_seen_whole(opened: MainWindow) -> None:
    click(opened.controls, "More networks")
    QApplication.processEvents()
    for card in opened.controls.findChildren(NetworkCard):
        for label in card.findChildren(QLabel):
            assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()


def test_networks_of_one_paper_stand_side_by_side(opened: MainWindow) -> None:
    click(opened.controls, "More networks")
    QApplication.processEvents()
    cards = opened.controls.findChildren(NetworkCard)
    rows: dict[int, list[str]] = {}
    for card in cards:
        rows.setdefault(card.mapTo(opened, QPoint(0, 0)).y(), []).append(card.accessibleName())
    assert [*rows.values()] == [["LapSRN"], ["DRRN", "DRRN fast"], ["DRCN", "DRCN fast"]]
