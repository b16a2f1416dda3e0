"""A network in one line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from srgui.gui.text import titles
from srgui.gui.widgets.eliding_label import ElidingLabel
from srgui.models.catalogue import ModelInfo


class NetworkRow(QPushButton):
    """Show the name of a network and its largest factor; a list of many stays short.

    Attributes:
        model: the network.
    """

    def __init__(self, model: ModelInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.setCheckable(True)
        self.setProperty("card", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        factor = titles.factor(max(model.scales))
        self.setAccessibleName(model.title)
        self.setAccessibleDescription(factor)
        name, largest = ElidingLabel(Qt.TextElideMode.ElideMiddle), QLabel(factor)
        name.setText(model.title)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        largest.setProperty("quiet", True)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        for label in (name, largest):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(name, 1)
        row.addWidget(largest)
        self.setToolTip(model.title)

    def show_time(self, seconds: float | None) -> None:
        """Describe the predicted seconds on the shown picture; None for none."""
        described = [titles.factor(max(self.model.scales))]
        if seconds is not None:
            described.append(titles.estimate(seconds))
        self.setAccessibleDescription(", ".join(described))
        self.setToolTip("\n".join([self.model.title, *described[1:]]))

    def sizeHint(self) -> QSize:
        """Return the height of the line."""
        return self._row.sizeHint()
