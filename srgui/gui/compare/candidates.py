"""What there is to be seen of a picture."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from srgui.gui.display.layer import Difference, Layer, Shown
from srgui.gui.library.item import Item
from srgui.gui.text import titles

_RESIDUAL_AMPLIFICATION = 8.0

CandidateKey: TypeAlias = tuple[Hashable, ...]


@dataclass(frozen=True)
class Candidate:
    """Something that can be shown on a side: `key` names it for good, `group` is its submenu."""

    key: CandidateKey
    group: str
    title: str
    shown: Shown


def candidates(item: Item, files: Mapping[Path, Layer]) -> dict[CandidateKey, Candidate]:
    """Everything that is there now: the original, plain enlargements, all steps of all results,
    what each of them added, and other files.
    """
    if item.original is None:
        return {}
    found = [Candidate(("original",), "", item.original.title, item.original)]
    for size, layer in sorted(item.plain.items()):
        found.append(Candidate(("plain", *size), "", layer.title, layer))
    for chosen, result in item.results.items():
        choice, model = result.choice, _model(result.layers[-1])
        group = titles.network(model, choice.scale, choice.for_photographs)
        for index, (layer, step) in enumerate(zip(result.layers, result.plan.steps, strict=True)):
            found.append(Candidate(("step", *chosen, index), group, layer.title, layer))
            plain = item.plain.get((step.height, step.width))
            if plain is not None:
                residual = _residual(plain, layer)
                key = ("residual", *chosen, index)
                found.append(Candidate(key, group, residual.title, residual))
    for path, layer in files.items():
        found.append(Candidate(("file", str(path)), "", layer.title, layer))
    return {offer.key: offer for offer in found}


def _model(layer: Layer) -> str:
    return layer.title.split()[0]


def _residual(plain: Layer, layer: Layer) -> Difference:
    title = QCoreApplication.translate("Candidates", "{layer}, residual ×{amplification}").format(
        layer=layer.title, amplification=f"{_RESIDUAL_AMPLIFICATION:g}"
    )
    return Difference(title, plain, layer, _RESIDUAL_AMPLIFICATION, signed=True)
