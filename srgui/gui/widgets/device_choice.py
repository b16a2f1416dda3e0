"""The choice of the computing device."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from srgui.gui.text.retranslate import on_language_change
from srgui.gui.widgets.wheel import only_with_focus


class DeviceChoice(QComboBox):
    """Offer Automatic and the devices by name.

    Signals:
        device_chosen(str): "auto", "cpu", "cuda", "mps" or "gpu:NAME".
    """

    device_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        only_with_focus(self)
        self._devices = ["auto", "cpu"]
        on_language_change(self, self._set_texts)
        self.activated.connect(lambda: self.device_chosen.emit(self.currentData()))

    def _set_texts(self) -> None:
        names = {
            "auto": self.tr("Automatic"),
            "cpu": self.tr("Processor (CPU)"),
            "cuda": self.tr("NVIDIA or AMD graphics (CUDA)"),
            "mps": self.tr("Apple graphics (MPS)"),
        }
        chosen = self.currentData()
        self.clear()
        for device in self._devices:
            self.addItem(names.get(device, device), device)
        self.choose(chosen)

    def offer(self, devices: Iterable[str]) -> None:
        """Offer these devices; the chosen one stays chosen."""
        self._devices = list(devices)
        self._set_texts()

    def choose(self, device: str) -> None:
        """Show this device as chosen, without a signal."""
        self.setCurrentIndex(max(self.findData(device), 0))
