"""Where it is computed, told in the panel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from srgui.gui.text.retranslate import on_language_change

_CARD = "gpu:"  # before the name of a graphics card


class ComputingLine(QPushButton):
    """A line that says which device computes; a click leads to where it is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("link", True)
        self._device = "auto"
        self._devices: Sequence[str] = ("auto", "cpu")
        on_language_change(self, self._say)

    def offer(self, devices: Sequence[str]) -> None:
        """Tell which devices this machine has."""
        self._devices = devices
        self._say()

    def choose(self, device: str) -> None:
        """Tell which device is chosen."""
        self._device = device
        self._say()

    def _say(self) -> None:
        device = self._device
        if device == "auto" and not set(self._devices) - {"auto", "cpu"}:
            device = "cpu"
        lines = {
            "auto": self.tr("Computing on the fastest device"),
            "cpu": self.tr("Computing on the processor"),
            "cuda": self.tr("Computing on the graphics card (CUDA)"),
            "mps": self.tr("Computing on the graphics processor (MPS)"),
        }
        named = self.tr("Computing on {device}").format(device=device.removeprefix(_CARD))
        self.setText(lines.get(device, named))
        self.setToolTip(self.tr("Choose the device in the preferences"))
