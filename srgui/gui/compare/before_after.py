"""The two sides of the comparison."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from srgui.gui.compare.candidates import Candidate, CandidateKey, candidates
from srgui.gui.display.layer import Layer, Shown, parts
from srgui.gui.library.item import Item


class BeforeAfter(QObject):
    """Show the default layers on both sides until the person picks something for one of them.

    A pick lasts until the picture changes or the candidate is gone.

    Signals:
        layers_changed(Shown | None, Shown | None, float): show these; pixels of the second one per
            source pixel.
    """

    layers_changed = Signal(object, object, float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._item: Item | None = None
        self._files: dict[Path, Layer] = {}
        self._picks: list[CandidateKey | None] = [None, None]
        self._default: list[Shown | None] = [None, None]

    def show_item(self, item: Item | None) -> None:
        """Show the default layers on both sides, because another picture is shown."""
        self._item = item
        self._picks = [None, None]
        self._files.clear()

    def show_default(self, before: Layer | None, after: Layer | None, factor: float) -> None:
        """Set the layers of sides without a pick."""
        self._default = [before, after]
        self._emit(factor)

    def available(self) -> list[Candidate]:
        """Return everything that can be picked now."""
        return [] if self._item is None else list(candidates(self._item, self._files).values())

    def picked(self, side: int) -> CandidateKey | None:
        """Return the pick of a side; None while it shows its default."""
        return self._picks[side]

    def pick(self, side: int, key: CandidateKey | None) -> None:
        """Show this on a side (0 before, 1 after) from now on; None: its default."""
        self._picks[side] = key
        self._emit(None)

    def add_file(self, side: int, path: Path, layer: Layer) -> None:
        """Show another file on a side."""
        self._files[path] = layer
        self.pick(side, ("file", str(path)))

    def _emit(self, factor: float | None) -> None:
        shown: list[Shown | None] = []
        known = candidates(self._item, self._files) if self._item is not None else {}
        for side, key in enumerate(self._picks):
            if key is not None and key in known:
                shown.append(known[key].shown)
            else:
                self._picks[side] = None
                shown.append(self._default[side])
        if factor is None or self._picks[1] is not None:
            factor = self._factor(shown[1])
        self.layers_changed.emit(*shown, factor)

    def _factor(self, shown: Shown | None) -> float:
        layers = parts(shown)
        if not layers or self._item is None or self._item.picture is None:
            return 1.0
        return layers[-1].pyramid.width / self._item.picture.width
