"""What each side of the comparison shows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from srgui.gui.compare.candidates import Candidate, CandidateKey, candidates
from srgui.gui.display.layer import Layer, Shown, parts
from srgui.gui.library.item import Item


class BeforeAfter(QObject):
    """Follows the studio on both sides until the person picks something for one of them.

    A pick lasts until the picture changes or what was picked is no longer there.

    Signals:
        layers_changed(Shown, Shown, float): show these; pixels of the second one per source pixel.
    """

    layers_changed = Signal(object, object, float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._item: Item | None = None
        self._files: dict[Path, Layer] = {}
        self._picks: list[CandidateKey | None] = [None, None]
        self._usual: list[Shown | None] = [None, None]

    def show_item(self, item: Item | None) -> None:
        """Another picture is looked at: both sides show the usual again."""
        self._item = item
        self._picks = [None, None]
        self._files.clear()

    def show_usual(self, before: Layer | None, after: Layer | None, factor: float) -> None:
        """What the studio would have on the two sides."""
        self._usual = [before, after]
        self._emit(factor)

    def available(self) -> list[Candidate]:
        """What can be picked now."""
        return [] if self._item is None else list(candidates(self._item, self._files).values())

    def picked(self, side: int) -> CandidateKey | None:
        """What the person picked for a side; None while it shows the usual."""
        return self._picks[side]

    def pick(self, side: int, key: CandidateKey | None) -> None:
        """Show this on a side (0 before, 1 after) from now on; None for the usual."""
        self._picks[side] = key
        self._emit(None)

    def add_file(self, side: int, path: Path, layer: Layer) -> None:
        """Show another file on a side."""
        self._files[path] = layer
        self.pick(side, ("file", str(path)))

    def _emit(self, factor: float | None) -> None:
        shown: list[Shown | None] = []
        there = candidates(self._item, self._files) if self._item is not None else {}
        for side, key in enumerate(self._picks):
            if key is not None and key in there:
                shown.append(there[key].shown)
            else:
                self._picks[side] = None
                shown.append(self._usual[side])
        if factor is None or self._picks[1] is not None:
            factor = self._factor(shown[1])
        self.layers_changed.emit(*shown, factor)

    def _factor(self, shown: Shown | None) -> float:
        layers = parts(shown)
        if not layers or self._item is None or self._item.picture is None:
            return 1.0
        return layers[-1].pyramid.width / self._item.picture.width
