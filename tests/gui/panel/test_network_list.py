"""The list of networks in the panel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from srgui.gui.networks.network_row import NetworkRow
from srgui.gui.panel.network_card import NetworkCard
from srgui.gui.panel.network_list import NetworkList
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.text import titles
from srgui.gui.window.main_window import MainWindow
from srgui.models.catalogue import ModelInfo, catalogue
from srgui.models.choice import one_per_family
from tests.gui.acts import PATIENCE, click, texts


def test_every_network_shows_its_time_on_the_picture(
    window: MainWindow, studio: Studio, photo: Path, wait_for: Callable[[Phase], None], qtbot: QtBot
) -> None:
    predicted: list[dict[str, float]] = []
    window.compare.times.changed.connect(predicted.append)
    studio.open([photo])
    wait_for(Phase.DONE)
    qtbot.waitUntil(lambda: any(predicted), timeout=PATIENCE)
    click(window.controls, "More networks")
    cards = {c.accessibleName(): c for c in window.controls.findChildren(NetworkCard)}
    times = predicted[-1]  # at the present pace of the machine
    assert titles.estimate(times["drrn"]) in texts(cards["DRRN"])
    described = cards["DRRN"].accessibleDescription()
    assert described == f"Fine edges, slow, {titles.estimate(times['drrn'])}"
    result = studio.presentation.result
    assert result is not None
    assert result.seconds is not None
    time = titles.duration(result.seconds)
    assert time in texts(window.progress)
    assert time not in texts(cards["LapSRN"])  # it is said once
    assert texts(cards["LapSRN"]).count("second") == 0
    # The pace may have changed a little since, which changes no text.
    assert times["lapsrn"] == pytest.approx(result.plan.seconds * studio.pace.factor, rel=0.25)
    # DRRN has twice the filters, so that it does four times the work of its fast form.
    assert times["drrn"] / times["drrn-fast"] == pytest.approx(4, abs=0.2)
    window.controls.show_times({"drrn": 70.0})
    assert "about a minute" in texts(cards["DRRN"])


def with_own(*names: str) -> list[ModelInfo]:
    """The shipped networks, and the user's own of these names."""
    shipped = one_per_family(catalogue())
    own = [
        replace(
            shipped["lapsrn"], name=name, title=name, family=name, network="program", sha256="",
            path=Path(f"{name}.safetensors"),
        )
        for name in names
    ]  # fmt: skip
    return [*shipped.values(), *own]


def seen_rows(listed: NetworkList) -> list[str]:
    """The networks of one's own that are seen, from top to bottom."""
    rows = [row for row in listed.findChildren(NetworkRow) if not row.visibleRegion().isEmpty()]
    rows.sort(key=lambda row: row.mapTo(listed, QPoint()).y())
    return [row.accessibleName() for row in rows]


@pytest.fixture
def listed(qtbot: QtBot) -> NetworkList:
    listed = NetworkList(with_own("community", "waifu"))
    qtbot.addWidget(listed)
    listed.resize(300, 900)
    listed.show()
    qtbot.waitExposed(listed)
    return listed


def test_every_network_of_ones_own_has_a_row(listed: NetworkList) -> None:
    chosen: list[str] = []
    listed.model_chosen.connect(chosen.append)
    click(listed, "More networks")
    QTest.qWait(0)
    assert seen_rows(listed) == ["community", "waifu"]
    click(listed, "waifu")
    assert chosen == ["waifu"]


def test_twenty_networks_scroll_and_are_found_by_a_part_of_their_names(
    listed: NetworkList, qtbot: QtBot
) -> None:
    listed.show_models(with_own(*(f"photo {n}" for n in range(19)), "Anime x4"), "photo 17")
    scroll = listed.findChild(QScrollArea)
    assert scroll is not None
    qtbot.waitUntil(lambda: "photo 17" in seen_rows(listed))  # the chosen one is shown
    assert 5 <= len(seen_rows(listed)) <= 8
    assert scroll.verticalScrollBar().maximum() > 0
    QTest.keyClicks(listed.findChild(QLineEdit), "anime")
    qtbot.waitUntil(lambda: seen_rows(listed) == ["Anime x4"])
    chosen: list[str] = []
    listed.model_chosen.connect(chosen.append)
    QTest.mouseClick(listed.findChildren(NetworkRow)[-1], Qt.MouseButton.LeftButton)
    assert chosen == ["Anime x4"]


def test_a_list_that_changes_keeps_the_choice_and_stays_open(listed: NetworkList) -> None:
    click(listed, "More networks")
    listed.show_models(with_own("community", "third"), "community")
    QTest.qWait(0)
    assert seen_rows(listed) == ["community", "third"]
    checked = [row.accessibleName() for row in listed.findChildren(NetworkRow) if row.isChecked()]
    assert checked == ["community"]
    listed.show_models(with_own(), "lapsrn")
    QTest.qWait(0)
    assert seen_rows(listed) == []
