"""The cards of the networks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from srgui.gui.panel.network_card import NetworkCard
from srgui.gui.panel.network_list import NetworkList
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from srgui.models.catalogue import catalogue
from srgui.models.choice import one_per_family
from tests.gui.acts import PATIENCE, click, texts


def test_networks_that_are_not_recommended_show_their_time_on_the_picture(
    window: MainWindow, studio: Studio, photo: Path, wait_for: Callable[[Phase], None], qtbot: QtBot
) -> None:
    predicted: list[dict[str, float]] = []
    window.compare.times.changed.connect(predicted.append)
    studio.open([photo])
    wait_for(Phase.DONE)
    qtbot.waitUntil(lambda: bool(predicted), timeout=PATIENCE)
    click(window.controls, "More networks")
    cards = {c.accessibleName(): c for c in window.controls.findChildren(NetworkCard)}
    assert "a few seconds" in texts(cards["DRRN"])
    assert cards["DRRN"].accessibleDescription() == "More careful, a few seconds"
    assert "second" not in texts(cards["LapSRN"])
    result = studio.presentation.result
    assert result is not None
    assert predicted[0]["lapsrn"] == pytest.approx(result.plan.seconds)
    # DRRN has twice the filters, so that it does four times the work of its fast form.
    assert predicted[0]["drrn"] / predicted[0]["drrn-fast"] == pytest.approx(4, abs=0.2)
    window.controls.show_times({"drrn": 70.0})
    assert "about a minute" in texts(cards["DRRN"])


def test_every_network_of_ones_own_has_a_row(qtbot):
    shipped = one_per_family(catalogue())
    own = {
        name: replace(
            shipped["lapsrn"], name=name, title=name, family=name, network="program", sha256="",
            path=Path(f"{name}.safetensors"),
        )
        for name in ("community", "waifu")
    }  # fmt: skip
    listed = NetworkList({**shipped, **own}.values())
    qtbot.addWidget(listed)
    chosen = []
    listed.model_chosen.connect(chosen.append)
    listed.resize(300, 900)
    listed.show()
    click(listed, "More networks")
    cards = {card.accessibleName(): card for card in listed.findChildren(NetworkCard)}
    first, second = (cards[name] for name in own)
    tops = {card.mapTo(listed, QPoint()).y() for card in (first, second)}
    assert len(tops) == 2
    click(listed, "waifu")
    assert chosen == ["waifu"]
