"""The values of the pixel under the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from srgui.gui.canvas.viewport import Viewport
from srgui.gui.display.layer import Layer
from srgui.gui.text.retranslate import on_language_change


class PixelProbe(QLabel):
    """Show position and colour of one pixel on every side, without taking the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cornerLabel")
        on_language_change(self, lambda: self.setAccessibleName(self.tr("Pixel under the mouse")))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def point_at(self, viewport: Viewport, x: float, y: float, layers: Sequence[Layer]) -> None:
        """Show the pixel under a device pixel of a pane; hide outside the picture."""
        across, down = viewport.to_scene(x, y)
        across, down = across / viewport.width, down / viewport.height
        if not (0 <= across < 1 and 0 <= down < 1) or not layers:
            self.hide()
            return
        lines = [_line(layer, across, down) for layer in dict.fromkeys(layers)]
        self.setText("\n".join(lines))
        self.adjustSize()
        self.show()


def _line(layer: Layer, across: float, down: float) -> str:
    row, column = int(down * layer.pyramid.height), int(across * layer.pyramid.width)
    red, green, blue, alpha = layer.pixel(row, column)
    if 0 < alpha < 255:
        red, green, blue = (round(value * 255 / alpha) for value in (red, green, blue))
    values = f"{red} {green} {blue}" + ("" if alpha == 255 else f" {alpha}")
    return f"{column}, {row}   {values}   {layer.title}"
