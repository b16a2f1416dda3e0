"""A row of buttons, of which one is checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from srgui.gui.widgets.keyboard.tab_stop import TabStop

_ROOM = 14  # logical pixels around the label


class Segmented(QWidget):
    """Offer a choice of segments, also by arrow keys; `make` creates a segment.

    Signals:
        chosen(int): the segment of this index was clicked.
    """

    chosen = Signal(int)

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        make: Callable[[], QPushButton] = QPushButton,
    ) -> None:
        super().__init__(parent)
        self._make_segment = make
        self.setObjectName("segmented")
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._tab_stop = TabStop(self._group)

    def set_labels(self, labels: Sequence[str], names: Sequence[str] | None = None) -> None:
        """Set the labels; `names` are for screen readers and tool tips.

        If their number is unchanged, focus and choice remain.
        """
        if len(labels) != len(self.buttons()):
            self._make(len(labels))
        bold = self.font()
        bold.setWeight(QFont.Weight.DemiBold)  # as in the checked segment
        widths = QFontMetrics(bold)
        for index, (button, label) in enumerate(zip(self.buttons(), labels, strict=True)):
            button.setText(label)
            button.setMinimumWidth(widths.horizontalAdvance(label) + _ROOM)
            if names is not None:
                button.setAccessibleName(names[index])
                button.setToolTip(names[index])

    def _make(self, count: int) -> None:
        for button in self.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        for index in range(count):
            button = self._make_segment()
            button.setCheckable(True)
            button.setProperty("segment", True)
            self._group.addButton(button, index)
            self._row.addWidget(button, 1)
            button.show()
        self._tab_stop.update()

    def buttons(self) -> list[QPushButton]:
        """The segments, in order."""
        return [b for b in self._group.buttons() if isinstance(b, QPushButton)]

    @property
    def index(self) -> int:
        """The chosen segment, or -1."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Show this segment as chosen, without a signal; -1 for none."""
        button = self._group.button(index)
        if button is not None:
            button.setChecked(True)
        elif self._group.checkedButton() is not None:
            self._group.setExclusive(False)
            self._group.checkedButton().setChecked(False)
            self._group.setExclusive(True)
        self._tab_stop.update()

    def allow(self, index: int, allowed: bool, reason: str = "") -> None:
        """Enable or disable a segment; if disabled, its tool tip gives the reason."""
        button = self._group.button(index)
        if button is not None:
            button.setEnabled(allowed)
            button.setToolTip("" if allowed else reason)
            button.setAccessibleDescription("" if allowed else reason)

    def mark(self, index: int, pending: bool) -> None:
        """Mark a segment as pending or complete."""
        button = self._group.button(index)
        if button is not None:
            button.setProperty("pending", pending)
            button.style().unpolish(button)
            button.style().polish(button)
