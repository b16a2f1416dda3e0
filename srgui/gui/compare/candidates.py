"""The layers among which a person can pick."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from srgui.gui.display.layer import Difference, Layer, Shown
from srgui.gui.library.item import Item

_RESIDUAL_AMPLIFICATION = 8.0

CandidateKey: TypeAlias = tuple[Hashable, ...]


@dataclass(frozen=True)
class Candidate:
    """A layer or a difference that can be shown on a side."""

    key: CandidateKey  # stays the same while there is such a thing
    group: str  # the title of its submenu; "" for none
    shown: Shown


def candidates(item: Item, files: Mapping[Path, Layer]) -> dict[CandidateKey, Candidate]:
    """Return everything that is there now: the original, plain enlargements, all steps of all
    results, the detail that each of them adds, and other files.
    """
    original = item.original_layer()
    if original is None:
        return {}
    found = [Candidate(("original",), "", original)]
    for size in sorted(item.plain):
        plain = item.plain_layer(size)
        if plain is not None:
            found.append(Candidate(("plain", *size), "", plain))
    for chosen, result in item.results.items():
        group = result.network_title
        for step in range(result.last + 1):
            layer, plain = item.step_layer(result, step), item.plain_layer(result.size(step))
            found.append(Candidate(("step", *chosen, step), group, layer))
            if plain is not None:
                residual = _residual(plain, layer)
                found.append(Candidate(("residual", *chosen, step), group, residual))
    for path, layer in files.items():
        found.append(Candidate(("file", str(path)), "", layer))
    return {offer.key: offer for offer in found}


def _residual(plain: Layer, layer: Layer) -> Difference:
    text = QCoreApplication.translate("Candidates", "{layer}: added detail, amplified")
    title = text.format(layer=layer.title)
    return Difference(title, plain, layer, _RESIDUAL_AMPLIFICATION, signed=True)
