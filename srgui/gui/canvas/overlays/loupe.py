"""A loupe: the place under the pointer of all compared pictures, at full size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from srgui.gui.canvas.frame import Frame, paint
from srgui.gui.canvas.viewport import Viewport
from srgui.gui.display.layer import Shown
from srgui.gui.theme.theme import Tokens

_SIDE = 200  # logical pixels of a square
_AWAY = 24  # logical pixels from the pointer
_TEXT = QRect(8, 6, _SIDE - 16, 24)


class Loupe(QWidget):
    """Show a square of each picture: at 100 % of the result, or at least twice as large as it is
    seen. It does not take the mouse.
    """

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tokens: Tokens | None = None
        self._viewport: Viewport | None = None
        self._shown: Sequence[Shown] = ()
        self.hide()

    @property
    def magnification(self) -> float:
        """The device pixels for a pixel of the result."""
        return self._viewport.magnification if self._viewport is not None else 1.0

    def look_at(
        self,
        viewport: Viewport,
        scene: tuple[float, float],
        shown: Sequence[Shown],
        tokens: Tokens,
        pointer: QPoint,
    ) -> None:
        """Show this place of the scene, in source pixels, near the pointer; hide off the scene.

        `viewport` is that of the view, `pointer` a place in it in logical pixels.
        """
        x, y = scene
        if not shown or not (0 <= x < viewport.width and 0 <= y < viewport.height):
            self.hide()
            return
        self._tokens, self._shown = tokens, shown
        side = round(_SIDE * self.devicePixelRatioF())
        magnification = 1.0 if viewport.magnification < 1 else 2 * viewport.magnification
        zoom = magnification * viewport.factor
        self._viewport = replace(
            viewport, columns=side, rows=side, zoom=zoom,
            left=round(side / 2 - x * zoom), top=round(side / 2 - y * zoom),
        )  # fmt: skip
        self.resize(_SIDE * len(shown), _SIDE)
        self._follow(pointer)
        self.show()
        self.raise_()
        self.update()

    def _follow(self, pointer: QPoint) -> None:
        """Move to the right and below the pointer, or to the other side where there is no room."""
        room = self._view.size()
        x, y = pointer.x() + _AWAY, pointer.y() + _AWAY
        if x + self.width() > room.width():
            x = pointer.x() - _AWAY - self.width()
        if y + self.height() > room.height():
            y = pointer.y() - _AWAY - self.height()
        self.move(min(max(x, 0), max(room.width() - self.width(), 0)), max(y, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures with their names, in a frame."""
        if self._viewport is None or self._tokens is None:
            return
        painter, ratio = QPainter(self), self.devicePixelRatioF()
        how = paint(self._tokens, self._viewport, ratio, blocks=False)
        side = self._viewport.columns
        for number, shown in enumerate(self._shown):
            image = Frame().image(shown, self._viewport, how, QRect(0, 0, side, side))
            glass = QRect(number * _SIDE, 0, _SIDE, _SIDE)
            painter.drawImage(glass, image)
            text = _TEXT.translated(glass.topLeft())
            name = painter.fontMetrics().elidedText(
                shown.title, Qt.TextElideMode.ElideRight, text.width() - 12
            )
            text.setWidth(painter.fontMetrics().horizontalAdvance(name) + 12)
            painter.fillRect(text, QColor(16, 16, 18, 216))
            painter.setPen(QColor("white"))
            painter.drawText(text, Qt.AlignmentFlag.AlignCenter, name)
            painter.setPen(QPen(QColor(self._tokens.accent_text), 1))
            painter.drawRect(glass.adjusted(0, 0, -1, -1))
