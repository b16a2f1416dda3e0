"""The line of the panel about the computing device."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from srgui.gui.text.retranslate import on_language_change

_GPU = "gpu:"  # before the name of a graphics card


class ComputingLine(QWidget):
    """Show the computing device, with a link to the preferences.

    Signals:
        clicked: the preferences are wanted.
    """

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._change = QLabel(), QPushButton()
        self._name.setProperty("quiet", True)
        self._change.setProperty("link", True)
        self._change.clicked.connect(self.clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._name)
        row.addWidget(self._change)
        self._device = "auto"
        self._devices: Sequence[str] = ("auto", "cpu")
        on_language_change(self, self._set_texts)

    def offer(self, devices: Sequence[str]) -> None:
        """Set the devices of this machine."""
        self._devices = devices
        self._set_texts()

    def choose(self, device: str) -> None:
        """Show the chosen device."""
        self._device = device
        self._set_texts()

    def _set_texts(self) -> None:
        device = self._device
        if device == "auto" and not set(self._devices) - {"auto", "cpu"}:
            device = "cpu"
        lines = {
            "auto": self.tr("Fastest device"),
            "cpu": self.tr("Processor"),
            "cuda": self.tr("Graphics card (CUDA)"),
            "mps": self.tr("Apple GPU (MPS)"),
        }
        self._name.setText(lines.get(device, device.removeprefix(_GPU)))
        self._name.setToolTip(self.tr("Computes the results"))
        self._change.setText(self.tr("Change…"))
        self._change.setToolTip(self.tr("Change the device in the preferences"))
