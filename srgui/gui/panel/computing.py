"""The line of the panel about the computing device."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from srgui.gui.text.retranslate import on_language_change

_GPU = "gpu:"  # before the name of a graphics card


class ComputingLine(QPushButton):
    """Show the computing device; a click leads to the preferences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("link", True)
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
            "auto": self.tr("Computing on the fastest device"),
            "cpu": self.tr("Computing on the processor"),
            "cuda": self.tr("Computing on the graphics card (CUDA)"),
            "mps": self.tr("Computing on the Apple GPU (MPS)"),
        }
        named = self.tr("Computing on {device}").format(device=device.removeprefix(_GPU))
        self.setText(lines.get(device, named))
        self.setToolTip(self.tr("Change the device in the preferences"))
