"""The comparison: two layers seen through one viewport, with a divider between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from srgui.gui.canvas import panes
from srgui.gui.canvas.corner_labels import CornerLabels
from srgui.gui.canvas.difference_scale import DifferenceScale
from srgui.gui.canvas.divider_handle import DIVIDER_KEYS, DividerHandle, draw_divider
from srgui.gui.canvas.frame import Frame, Paint, paint, picture_rect, region_rect
from srgui.gui.canvas.panes import Mode, Pane
from srgui.gui.canvas.picture_view import PictureView
from srgui.gui.canvas.pixel_grid import GRID_FROM, draw_grid, draw_values
from srgui.gui.canvas.pixel_probe import PixelProbe
from srgui.gui.display.layer import Difference, Layer, Shown, parts
from srgui.gui.look.theme import Tokens
from srgui.gui.wording import worded
from srgui.images import Region

_MARGIN = 12  # logical pixels between the edge and what stands on the canvas
_GAP = 2  # logical pixels between two pictures side by side
_LINE = 2  # logical pixels of the divider
_GRIP = 6  # logical pixels beside the line at which it is taken: 8 from its middle
_DIFFERENCE = 2  # an index behind those of the two sides


class Canvas(PictureView):
    """Shows a `before` and an `after` side: divided, side by side, their difference, or `after`
    alone.

    In split mode the divider follows the mouse where its line or grip is dragged, comes to where a
    click is, and goes to the middle by a double click; dragging elsewhere pans.

    Signals:
        side_pressed(int, QPoint): something else is wanted for this side (0 before, 1 after); the
            place, on the screen, is where a menu would come.
    """

    side_pressed = Signal(int, QPoint)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 240)
        worded(self, lambda: self.setAccessibleName(self.tr("Picture, before and after")))
        self._shown: list[Shown | None] = [None, None, None]
        self._painted: list[tuple[object, ...]] = [(), (), ()]
        self._frames = [Frame(), Frame(), Frame()]
        self._mode = Mode.SPLIT
        self._swapped = False
        self._original_held = False
        self._nearest_allowed = True
        self._grid_allowed = True
        self._dragging = False
        self._pressed: QPointF | None = None  # a click, or the beginning of a pan
        self._line = QRect()
        self.labels = CornerLabels(self)
        self.labels.pressed.connect(self.side_pressed)
        self.probe = PixelProbe(self)
        self.scale = DifferenceScale(self)
        self.scale.amplification_changed.connect(self._renew_difference)
        self.handle = DividerHandle(self)
        self.handle.valueChanged.connect(self._divider_moved)
        self.handle.hide()
        self.set_tokens(tokens)

    # What is shown

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint with the colours of another theme."""
        self._tokens = tokens
        self._forget()

    def show_layers(self, before: Shown | None, after: Shown | None) -> None:
        """Show these two; the viewport stays as it is."""
        self._shown = [before, after, self._difference(before, after)]
        for index, shown in enumerate(self._shown):
            painted: tuple[object, ...] = (shown, *map(_looks, parts(shown)))
            if index == _DIFFERENCE:
                painted = (*self._painted[0], *self._painted[1])
            if painted != self._painted[index]:
                self._painted[index] = painted
                self._frames[index].forget()
        self._arrange()
        self.update()

    def renew_labels(self) -> None:
        """A title or a note has changed."""
        self._arrange()

    def layer_changed(self, layer: Layer, region: Region) -> None:
        """Paint again what shows this part of a layer."""
        if self.viewport is None:
            return
        rect = region_rect(self.viewport, layer.pyramid, region)
        for index, shown in enumerate(self._shown):
            if layer in parts(shown):
                self._frames[index].forget(rect)
                for pane in self._panes():
                    if pane.shown == index:
                        self.update(
                            panes.logical(rect.translated(pane.origin), self.devicePixelRatioF())
                        )

    @property
    def mode(self) -> Mode:
        """How the two sides are shown."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Show the two sides in another way."""
        self._mode = mode
        self._rearrange()

    def swap(self) -> None:
        """Exchange the two sides."""
        self._swapped = not self._swapped
        self._rearrange()

    def turn_divider(self) -> None:
        """Let the divider lie or stand."""
        horizontal, vertical = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.handle.setOrientation(vertical if self._upright else horizontal)
        self._rearrange()

    def hold_original(self, held: bool) -> None:
        """Show the before side everywhere while `held`."""
        self._original_held = held
        self._rearrange()

    def allow_nearest(self, allowed: bool) -> None:
        """Whether pixels may be shown as blocks at high magnification."""
        self._nearest_allowed = allowed
        self._forget()

    def allow_grid(self, allowed: bool) -> None:
        """Whether lines may stand between pixels at very high magnification."""
        self._grid_allowed = allowed
        self.update()

    def compared(self) -> list[Shown]:
        """Both sides, from left to right."""
        sides = reversed(self._shown[:2]) if self._swapped else self._shown[:2]
        return [side for side in dict.fromkeys(sides) if side is not None]

    # Geometry

    def pane_size(self) -> QSize:
        """Device pixels of one pane."""
        whole = super().pane_size()
        if self._mode is not Mode.SIDE_BY_SIDE or self._single is not None:
            return whole
        return panes.half(whole, self._gap, self._upright)

    def pane_position(self, position: QPointF) -> QPointF:
        """A mouse position as device pixels of the pane under it."""
        at = super().pane_position(position)
        for pane in self._panes():
            if pane.clip.contains(at.toPoint()):
                return at - QPointF(pane.origin)
        return at

    @property
    def _upright(self) -> bool:
        return self.handle.orientation() == Qt.Orientation.Horizontal

    @property
    def _gap(self) -> int:
        return round(_GAP * self.devicePixelRatioF())

    @property
    def _single(self) -> int | None:
        """The index of the only thing to be shown, if there is only one."""
        if self._shown[0] is None or self._shown[0] is self._shown[1]:
            return 1
        if self._mode is Mode.SIDE_BY_SIDE:
            return None
        if self._original_held:
            return 0
        if self._mode is Mode.DIFFERENCE and self._shown[_DIFFERENCE] is not None:
            return _DIFFERENCE
        return 1 if self._mode is Mode.SINGLE else None

    @property
    def _divided(self) -> bool:
        return self._single is None and self._mode is not Mode.SIDE_BY_SIDE

    def _panes(self) -> list[Pane]:
        """Everything on the canvas, in device pixels."""
        size, single = self.pane_size(), self._single
        if single is not None:
            return panes.alone(single, size)
        first, second = (1, 0) if self._swapped else (0, 1)
        if self._mode is Mode.SIDE_BY_SIDE:
            if self._original_held:
                first = second = 0
            return panes.side_by_side(first, second, size, self._gap, self._upright)
        return panes.split(first, second, size, self._divider_at(), self._upright)

    def _track(self) -> tuple[int, int]:
        """Between which device pixels the divider moves: the picture's visible part."""
        assert self.viewport is not None
        shown = picture_rect(self.viewport).intersected(QRect(QPoint(0, 0), self.pane_size()))
        if self._upright:
            return shown.left(), shown.left() + shown.width()
        return shown.top(), shown.top() + shown.height()

    def _divider_at(self) -> int:
        """The device pixel at which the second side begins."""
        if self.viewport is None:
            return 0
        start, end = self._track()
        return round(start + self.handle.fraction * (end - start))

    # Changes

    def viewport_moved(self) -> None:
        """Everything is painted anew."""
        self._forget()
        self._arrange()
        self.probe.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what stands on the canvas in its place."""
        super().resizeEvent(event)
        self._arrange()

    def _rearrange(self) -> None:
        self.refit()
        self._arrange()
        self.update()

    def _forget(self) -> None:
        for frame in self._frames:
            frame.forget()
        self.update()

    def _difference(self, before: Shown | None, after: Shown | None) -> Difference | None:
        if not isinstance(before, Layer) or not isinstance(after, Layer) or before is after:
            return None
        title = self.tr("Difference")
        return Difference(title, before, after, self.scale.amplification)

    def _renew_difference(self) -> None:
        self._shown[_DIFFERENCE] = self._difference(self._shown[0], self._shown[1])
        self._frames[_DIFFERENCE].forget()
        self.update()

    def _arrange(self) -> None:
        """Put the grip, the labels and the scale where they belong."""
        divided = self._divided and self.viewport is not None
        self.handle.setVisible(divided)
        if divided:
            self._place_handle()
        self._place_labels()
        self.scale.setVisible(self._single == _DIFFERENCE and self.viewport is not None)
        left, bottom = (self.width() - self.scale.width()) // 2, self.height() - _MARGIN
        self.scale.move(left, bottom - self.scale.height())

    def _place_handle(self) -> None:
        at = round(self._divider_at() / self.devicePixelRatioF())
        half = self.handle.width() // 2
        if self._upright:
            self.handle.move(at - half, self.height() // 2 - half)
            self._line = QRect(at - _LINE, 0, 2 * _LINE, self.height())
        else:
            self.handle.move(self.width() // 2 - half, at - half)
            self._line = QRect(0, at - _LINE, self.width(), 2 * _LINE)

    def _place_labels(self) -> None:
        if self.viewport is None:
            self.labels.hide()
            return
        places = self._panes()
        if self._single == _DIFFERENCE:
            whole = places[0]
            places = [Pane(side, whole.origin, whole.clip) for side in (0, 1)]
        beside = self._mode is Mode.SIDE_BY_SIDE
        self.labels.place(
            places, self._shown, self.viewport,
            right=self._upright and not beside, below=not self._upright and not beside,
        )  # fmt: skip

    def _divider_moved(self) -> None:
        """Paint again only what lies between the old and the new place."""
        if self.viewport is not None:
            old = QRect(self._line)
            self._arrange()
            self.update(old.united(self._line))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the frames, in device pixels, then draw what stands on them."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._tokens.canvas))
        if self.viewport is None:
            return
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        dirty = QRect(event.rect().topLeft() * ratio, event.rect().size() * ratio)
        dirty.adjust(-1, -1, 1, 1)
        for pane in self._panes():
            shown, rect = self._shown[pane.shown], pane.clip.intersected(dirty)
            if shown is None or rect.isEmpty():
                continue
            wanted = rect.translated(-pane.origin)
            image = self._frames[pane.shown].image(shown, self.viewport, self._paint(), wanted)
            painter.drawImage(rect, image, wanted)
            if self._grid_allowed and self.viewport.magnification >= GRID_FROM:
                pyramid = parts(shown)[-1].pyramid
                draw_grid(painter, self.viewport, pyramid, pane.origin, rect)
                if isinstance(shown, Layer):
                    draw_values(painter, self.viewport, shown, pane.origin, rect, ratio)
        if self._divided:
            draw_divider(painter, self.size() * ratio, self._divider_at(), self._upright, ratio)

    def _paint(self) -> Paint:
        assert self.viewport is not None
        ratio = self.devicePixelRatioF()
        return paint(self._tokens, self.viewport, ratio, blocks=self._nearest_allowed)

    # Keys and the mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the divider from here too; without one they pan."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self._divided and not control and event.key() in DIVIDER_KEYS:
            self.handle.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab the divider or the picture."""
        self.handle.setFocus(Qt.FocusReason.MouseFocusReason)
        left = event.button() == Qt.MouseButton.LeftButton
        if not left or self.panning or self.viewport is None:
            super().mousePressEvent(event)
        elif self._is_on_divider(event.position()):
            self._dragging = True
            self._drag_divider(event.position())
        elif self._divided:
            self._pressed = event.position()
        else:
            self.grab_picture(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the divider, pan, or read the pixel under the mouse."""
        if self._dragging:
            self._drag_divider(event.position())
            return
        if self._pressed is not None:
            way = (event.position() - self._pressed).manhattanLength()
            if way < QApplication.startDragDistance():
                return
            self.grab_picture(self._pressed)
            self._pressed = None
        super().mouseMoveEvent(event)
        self._read_pixel(event.position())
        if not self.panning:
            self._show_cursor_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the divider or the picture; a click moves the divider here."""
        if self._pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drag_divider(self._pressed)
            self._pressed = None
        self._dragging = False
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Put the divider into the middle."""
        if self._divided and event.button() == Qt.MouseButton.LeftButton:
            self.handle.center()
        else:
            super().mouseDoubleClickEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No pixel is under the mouse."""
        self.probe.hide()
        super().leaveEvent(event)

    def _is_on_divider(self, position: QPointF) -> bool:
        """Whether the divider's line or grip is taken here."""
        if not self._divided or self.viewport is None:
            return False
        line = self._line.adjusted(-_GRIP, -_GRIP, _GRIP, _GRIP)
        return line.contains(position.toPoint()) or (
            self.handle.geometry().contains(position.toPoint())
        )

    def _show_cursor_at(self, position: QPointF) -> None:
        """Tell what dragging would move: the divider, the picture, or nothing."""
        if self._is_on_divider(position):
            split = Qt.CursorShape.SplitHCursor if self._upright else Qt.CursorShape.SplitVCursor
            self.setCursor(split)
        elif self.viewport is not None and self.viewport.can_pan:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    def _drag_divider(self, position: QPointF) -> None:
        start, end = self._track()
        at = position * self.devicePixelRatioF()
        along = at.x() if self._upright else at.y()
        if end > start:
            self.handle.move_to((along - start) / (end - start))

    def _read_pixel(self, position: QPointF) -> None:
        if self.viewport is None or self.viewport.magnification < GRID_FROM:
            return
        at = self.pane_position(position)
        layers = [layer for shown in self._shown[:2] for layer in parts(shown)]
        self.probe.point_at(self.viewport, at.x(), at.y(), layers)
        self.probe.move(_MARGIN, self.height() - _MARGIN - self.probe.height())


def _looks(layer: Layer) -> tuple[object, ...]:
    """What else a layer looks like depends on."""
    return layer.under, layer.plain, layer.strength
