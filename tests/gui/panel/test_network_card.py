"""The cards of the networks."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from srgui.gui.panel.network_card import NetworkCard
from srgui.gui.settings import Preferences
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import button, click, texts


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
    more = button(opened.controls, "More networks")
    longest = {"drrn": 70.0, "drrn-fast": 1.0, "drcn": 8000.0, "drcn-fast": 1.0, "lapsrn": 1.0}
    opened.controls.show_times(longest)
    for language in ("en", "de", "es", "fr", "ja", "pt_BR", "zh_CN"):
        opened.preferences.set(Preferences(language=language))
        QApplication.processEvents()
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        for card in opened.controls.findChildren(NetworkCard):
            for label in filter(QLabel.isVisible, card.findChildren(QLabel)):
                flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
                room = label.rect()
                needed = label.fontMetrics().boundingRect(room, flags, label.text())
                assert room.contains(needed), (language, label.text())
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)  # no longer
    opened.preferences.set(Preferences(language="en"))


def test_what_is_clicked_stays_under_the_pointer(opened: MainWindow) -> None:
    opened.resize(1280, 640)
    click(opened.controls, "Fine tuning")
    link = button(opened.controls, "More networks")
    for _ in range(2):
        QTest.qWait(400)  # what was opened has come into sight
        before = link.mapToGlobal(QPoint(0, 0))
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
        QTest.qWait(100)
        assert link.mapToGlobal(QPoint(0, 0)) == before
        assert button(opened.controls, "LapSRN").isVisible()


def test_networks_of_one_paper_stand_side_by_side(opened: MainWindow) -> None:
    click(opened.controls, "More networks")
    QApplication.processEvents()
    cards = opened.controls.findChildren(NetworkCard)
    rows: dict[int, list[str]] = {}
    for card in cards:
        rows.setdefault(card.mapTo(opened, QPoint(0, 0)).y(), []).append(card.accessibleName())
    assert [*rows.values()] == [["LapSRN"], ["DRRN", "DRRN fast"], ["DRCN", "DRCN fast"]]


def test_a_network_says_how_far_it_enlarges_where_more_is_wanted(opened: MainWindow) -> None:
    click(opened.controls, "More networks")
    cards = {card.accessibleName(): card for card in opened.controls.findChildren(NetworkCard)}
    click(opened.controls, "8×")
    limited = [name for name, card in cards.items() if "up to 4×" in texts(card)]
    assert limited == ["DRRN", "DRRN fast", "DRCN", "DRCN fast"]
    assert cards["DRRN"].toolTip() == (
        "Refines the picture in 25 passes. Choosing it changes the size to 4×."
    )
    click(opened.controls, "4×")
    assert cards["DRRN"].toolTip() == "Refines the picture in 25 passes"
    assert not any("up to" in texts(card) for card in cards.values())
