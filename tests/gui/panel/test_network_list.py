"""The cards of the networks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint

from srgui.gui.panel.network_card import NetworkCard
from srgui.gui.panel.network_list import NetworkList
from srgui.models.catalogue import catalogue
from srgui.models.choice import one_per_family
from tests.gui.acts import click


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
