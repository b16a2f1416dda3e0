"""Several pictures in panes of one size, zoomed and panned together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from srgui.gui.canvas import panes
from srgui.gui.canvas.frame import Frame, paint, region_rect
from srgui.gui.canvas.overlays.corner_label import CornerLabel
from srgui.gui.canvas.picture_view import PictureView
from srgui.gui.display.layer import Layer, Shown
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme.theme import Tokens
from srgui.images import Region

_GAP = 2  # logical pixels between two panes
_MARGIN = 24  # logical pixels around a text


class PaneGrid(PictureView):
    """Show layers of one scene side by side, zoomed and panned together.

    A double click on a pane, or Enter, maximises it; again, or Esc, restores it. Enter takes the
    pane that was pointed at last. Dragging pans. One pane may be marked as the chosen one.

    Attributes:
        labels: the label of each pane.
        large: the index of the maximised pane, or None.

    Signals:
        left: Esc was pressed and no pane is maximised.
        label_pressed(int, QPoint): the label of this pane was pressed; the place on the screen for
            a menu.
    """

    left = Signal()
    label_pressed = Signal(int, QPoint)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._layers: list[Layer] = []
        self._captions: list[str] = []
        self._looks: list[tuple[object, ...]] = []
        self._frames: list[Frame] = []
        self.labels: list[CornerLabel] = []
        self._current = 0
        self._marked: int | None = None
        self.large: int | None = None
        self._hint = ""
        on_language_change(self, self._set_texts)

    # What is shown

    def set_tokens(self, tokens: Tokens) -> None:
        """Use the colours of another theme."""
        self._tokens = tokens
        self._forget()

    def show_layers(
        self, layers: Sequence[Layer], captions: Sequence[str], marked: int | None = None
    ) -> None:
        """Show these, each named in its corner, one of them `marked`; the viewport stays as it
        is.
        """
        while len(self.labels) < len(layers):
            label = CornerLabel(self, lambda: self.tr("Use this one, or show it alone"))
            label.clicked.connect(partial(self._press, len(self.labels)))
            self.labels.append(label)
        if len(layers) != len(self._layers):
            self._frames, self._looks = [Frame() for _ in layers], [() for _ in layers]
            self.large, self._current = None, marked or 0
        self._layers = list(layers)
        for index, layer in enumerate(layers):
            if layer.looks != self._looks[index]:
                self._looks[index] = layer.looks
                self._frames[index].forget()
                self.update()
        self._captions = list(captions)
        self._marked = marked
        for index, label in enumerate(self.labels):
            label.mark(index == marked)
        self._rearrange()

    def _press(self, index: int) -> None:
        self.label_pressed.emit(index, self.labels[index].place_below())

    def repaint_region(self, pyramid: Pyramid, region: Region) -> None:
        """Paint again the panes that show this part of a picture."""
        if self.viewport is None:
            return
        rect = region_rect(self.viewport, pyramid, region)
        for layer, frame in zip(self._layers, self._frames, strict=True):
            if layer.pyramid is pyramid:
                frame.forget(rect)
                self.update()

    def enlarge_pane(self, index: int) -> None:
        """Maximise a pane, or restore it among the others."""
        self._current = index
        self.large = index if self.large is None else None
        self._rearrange()

    def compared(self) -> list[Shown]:
        """Return all layers, even those that a maximised one hides."""
        return list(self._layers)

    # Geometry, in device pixels

    def pane_size(self) -> QSize:
        """Return the device pixels of one pane."""
        return self._panes()[0].size() if self._layers else super().pane_size()

    def pane_position(self, position: QPointF) -> QPointF:
        """Return a mouse position as device pixels of the pane under it."""
        at = super().pane_position(position)
        index = self._pane_at(position)
        return at if index is None else at - QPointF(self.areas()[index].topLeft())

    def _panes(self) -> list[QRect]:
        """Return the visible panes: one, or one for each layer."""
        whole = super().pane_size()
        if self.large is not None:
            return [QRect(QPoint(0, 0), whole)]
        return panes.grid(len(self._layers), whole, round(_GAP * self.devicePixelRatioF()))

    def areas(self) -> dict[int, QRect]:
        """Return the rectangles of the visible layers, by index."""
        shown = range(len(self._layers)) if self.large is None else [self.large]
        return dict(zip(shown, self._panes(), strict=True)) if self._layers else {}

    def _pane_at(self, position: QPointF) -> int | None:
        at = super().pane_position(position).toPoint()
        return next((i for i, area in self.areas().items() if area.contains(at)), None)

    # Changes

    def viewport_moved(self) -> None:
        """Paint everything anew."""
        self._forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the labels in their corners."""
        super().resizeEvent(event)
        self._rearrange()

    def _forget(self) -> None:
        for frame in self._frames:
            frame.forget()
        self.update()

    def _rearrange(self) -> None:
        self.refit()
        areas, ratio = self.areas(), self.devicePixelRatioF()
        for index, label in enumerate(self.labels):
            if index in areas:
                room = panes.logical(areas[index], ratio)
                label.show_title(self._captions[index], room.width())
                label.place_in(room, right=False, below=False)
            else:
                label.hide()
        self.update()

    def _point_at(self, index: int | None) -> None:
        if index is not None and index != self._current:
            self._current = index
            self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the frames, and mark the current pane."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._tokens.border))
        if self.viewport is None:
            return
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        how = paint(self._tokens, self.viewport, ratio)
        for index, area in self.areas().items():
            whole = QRect(QPoint(0, 0), area.size())
            image = self._frames[index].image(self._layers[index], self.viewport, how, whole)
            painter.drawImage(area.topLeft(), image)
            if self.large is None:
                self._draw_frame(painter, index, area)
        painter.scale(ratio, ratio)
        self._draw_hint(painter)

    def _draw_hint(self, painter: QPainter) -> None:
        """Write what one can do with the panes where the last row has room for one more."""
        last = panes.logical(self._panes()[-1], self.devicePixelRatioF())
        free = QRect(self.rect())
        free.setTopLeft(last.topRight() + QPoint(_GAP + 1, 0))
        if free.width() < last.width() - _GAP:
            return
        painter.fillRect(free, QColor(self._tokens.canvas))
        painter.setPen(QColor(self._tokens.muted))
        centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        room = free.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawText(room, centred, self._hint)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Results of all networks"))
        self._hint = self.tr(
            "Drag or scroll in one picture to move all. Click a name to use its network, "
            "double-click a picture to see it alone."
        )
        self.update()

    def _draw_frame(self, painter: QPainter, index: int, area: QRect) -> None:
        """Draw a frame around the pane that is pointed at, a stronger one around the marked one."""
        if index not in (self._current, self._marked):
            return
        marked = index == self._marked
        width = max(1, round((2 if marked else 1) * self.devicePixelRatioF()))
        pen = QPen(QColor(self._tokens.accent if marked else "#ffffff"), width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        half = width // 2
        painter.drawRect(area.adjusted(half, half, half - width, half - width))

    # Keys and the mouse

    def event(self, event: QEvent) -> bool:
        """Take Esc, to restore a maximised pane or to leave, before it cancels a run."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Maximise by Enter, restore or leave by Esc; anything else pans and zooms."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._layers:
            focused = [i for i, label in enumerate(self.labels) if label.hasFocus()]
            self.enlarge_pane(focused[0] if focused else self._current)
        elif event.key() == Qt.Key.Key_Escape:
            if self.large is not None:
                self.enlarge_pane(self.large)
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab the pictures."""
        self._point_at(self._pane_at(event.position()))
        if event.button() == Qt.MouseButton.LeftButton and not self.panning:
            self.grab_picture(event.position())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, or point at a pane."""
        super().mouseMoveEvent(event)
        if not self.panning:
            self._point_at(self._pane_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Maximise this pane, or restore it."""
        index = self._pane_at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.enlarge_pane(index)
