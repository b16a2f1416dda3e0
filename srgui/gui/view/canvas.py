"""The comparison: two layers seen through one viewport, with a divider between them."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from srgui.gui.look.theme import Tokens
from srgui.gui.view.corner_label import CornerLabel
from srgui.gui.view.divider_handle import DIVIDER_KEYS, DividerHandle
from srgui.gui.view.frame import Frame, Paint, picture_rect, region_rect
from srgui.gui.view.layer import Layer
from srgui.gui.view.picture_view import PictureView
from srgui.images import Region

_NEAREST_FROM = 2.0  # magnification above which pixels are shown as blocks
_CHECKER = 8  # logical pixels
_LABEL_MARGIN = 12
_LABEL_ROOM = 240  # logical pixels; the labels of a smaller picture stand beside it
_GAP = 2  # logical pixels between two pictures side by side
_LINE = 2  # logical pixels of the divider


class Mode(Enum):
    """How the two sides are shown."""

    SPLIT = "split"
    SIDE_BY_SIDE = "side by side"
    SINGLE = "single"


class Canvas(PictureView):
    """Shows a `before` and an `after` layer.

    In split mode a click or drag anywhere moves the divider, and a double click puts it into the
    middle; in the others dragging pans.
    """

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 240)
        self.setAccessibleName(self.tr("Picture, before and after"))
        self._layers: list[Layer | None] = [None, None]
        self._frames = [Frame(), Frame()]
        self._painted: list[tuple[Layer | None, Layer | None]] = [(None, None)] * 2
        self._mode = Mode.SPLIT
        self._swapped = False
        self._original_held = False
        self._nearest_allowed = True
        self._dragging = False
        self._labels = [
            CornerLabel(self, self.tr("What the left side shows")),
            CornerLabel(self, self.tr("What the right side shows")),
        ]
        self.handle = DividerHandle(self)
        self.handle.valueChanged.connect(self._divider_moved)
        self.handle.hide()
        self._line = QRect()
        self.set_tokens(tokens)

    # What is shown

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint with the colours of another theme."""
        self._tokens = tokens
        self._frames_changed()

    def show_layers(self, before: Layer | None, after: Layer | None) -> None:
        """Show these two; the viewport stays as it is."""
        self._layers = [before, after]
        for side, layer in enumerate(self._layers):
            painted = (layer, layer.under if layer else None)
            if painted != self._painted[side]:
                self._painted[side] = painted
                self._frames[side].forget()
        self._arrange()
        self.update()

    def layer_changed(self, layer: Layer, region: Region) -> None:
        """Paint again what shows this part of a layer."""
        if self.viewport is None:
            return
        rect = region_rect(self.viewport, layer.pyramid, region)
        for side, shown in enumerate(self._layers):
            if shown is not layer:
                continue
            self._frames[side].forget(rect)
            for pane_side, origin, _ in self._panes():
                if pane_side == side:
                    self._update_device(rect.translated(origin))

    @property
    def mode(self) -> Mode:
        """How the two sides are shown."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Show the two sides in another way."""
        self._mode = mode
        self._arrange()
        self.refit()
        self.update()

    def swap(self) -> None:
        """Exchange the two sides."""
        self._swapped = not self._swapped
        self._arrange()
        self.update()

    def turn_divider(self) -> None:
        """Let the divider lie or stand."""
        upright = self.handle.orientation() == Qt.Orientation.Horizontal
        self.handle.setOrientation(
            Qt.Orientation.Vertical if upright else Qt.Orientation.Horizontal
        )
        self._arrange()
        self.refit()
        self.update()

    def hold_original(self, held: bool) -> None:
        """Show the before side everywhere while `held`."""
        self._original_held = held
        self._arrange()
        self.update()

    def allow_nearest(self, allowed: bool) -> None:
        """Whether pixels may be shown as blocks at high magnification."""
        self._nearest_allowed = allowed
        self._frames_changed()

    # Geometry

    def pane_size(self) -> QSize:
        """Device pixels of one pane."""
        whole = super().pane_size()
        if self._mode is not Mode.SIDE_BY_SIDE:
            return whole
        gap = round(_GAP * self.devicePixelRatioF())
        if self._upright:
            return QSize(max((whole.width() - gap) // 2, 1), whole.height())
        return QSize(whole.width(), max((whole.height() - gap) // 2, 1))

    def pane_position(self, position: QPointF) -> QPointF:
        """A mouse position as device pixels of the pane under it."""
        at = super().pane_position(position)
        for _, origin, clip in self._panes():
            if clip.contains(at.toPoint()):
                return at - QPointF(origin)
        return at

    @property
    def divider(self) -> QPointF:
        """The middle of the divider's grip, in logical pixels."""
        return QPointF(self.handle.geometry().center())

    @property
    def _upright(self) -> bool:
        return self.handle.orientation() == Qt.Orientation.Horizontal

    @property
    def _sides(self) -> tuple[int, int]:
        """Which layers are left (or above) and right (or below)."""
        if self._original_held:
            return 0, 0
        return (1, 0) if self._swapped else (0, 1)

    def _panes(self) -> list[tuple[int, QPoint, QRect]]:
        """The layer, the origin and the clip, in device pixels, of everything on the canvas."""
        size = self.pane_size()
        whole = QRect(QPoint(0, 0), size)
        first, second = self._sides
        if self._mode is Mode.SINGLE or self._layers[0] is self._layers[1]:
            return [(second, QPoint(0, 0), whole)]
        if self._mode is Mode.SIDE_BY_SIDE:
            gap = round(_GAP * self.devicePixelRatioF())
            origin = (
                QPoint(size.width() + gap, 0) if self._upright else QPoint(0, size.height() + gap)
            )
            return [(first, QPoint(0, 0), whole), (second, origin, whole.translated(origin))]
        before, after = QRect(whole), QRect(whole)
        at = self._divider_at()
        if self._upright:
            before.setWidth(at)
            after.setLeft(at)
        else:
            before.setHeight(at)
            after.setTop(at)
        return [(first, QPoint(0, 0), before), (second, QPoint(0, 0), after)]

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
        self._frames_changed()
        self._arrange()

    def _frames_changed(self) -> None:
        for frame in self._frames:
            frame.forget()
        self.update()

    @property
    def _divided(self) -> bool:
        both = self._layers[0] is not None and self._layers[1] is not None
        return both and self._mode is Mode.SPLIT and self._layers[0] is not self._layers[1]

    def _arrange(self) -> None:
        """Put the grip and the labels where they belong."""
        shown = self._divided and self.viewport is not None
        self.handle.setVisible(shown)
        if shown:
            self._place_handle()
        self._place_labels()

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
        """Each in its corner, hidden where the divider would cut it off."""
        ratio = self.devicePixelRatioF()
        panes = self._panes() if self.viewport is not None else []
        for number, label in enumerate(self._labels):
            layer = self._layers[panes[number][0]] if number < len(panes) else None
            if layer is None:
                label.hide()
                continue
            label.show_title(layer.title)
            clip = self._label_room(*panes[number][1:])
            left, top = round(clip.left() / ratio), round(clip.top() / ratio)
            right, bottom = round(clip.right() / ratio), round(clip.bottom() / ratio)
            at_end = number == 1 and self._mode is not Mode.SIDE_BY_SIDE
            x = right - _LABEL_MARGIN - label.width() if at_end and self._upright else left
            y = bottom - _LABEL_MARGIN - label.height() if at_end and not self._upright else top
            label.move(max(x, left + _LABEL_MARGIN), max(y, top + _LABEL_MARGIN))
            room = QRect(left, top, right - left, bottom - top)
            label.setVisible(room.contains(label.geometry()))

    def _label_room(self, origin: QPoint, clip: QRect) -> QRect:
        """The part of a pane in which its label stands: the picture, if that is large enough."""
        assert self.viewport is not None
        room = clip.intersected(picture_rect(self.viewport).translated(origin))
        least = round(_LABEL_ROOM * self.devicePixelRatioF())
        whole = picture_rect(self.viewport)
        return room if min(whole.width(), whole.height()) >= least else clip

    def _divider_moved(self) -> None:
        """Paint again only what lies between the old and the new place."""
        if self.viewport is None:
            return
        old = QRect(self._line)
        self._arrange()
        self.update(old.united(self._line))

    def _update_device(self, rect: QRect) -> None:
        ratio = self.devicePixelRatioF()
        corner = QPointF(rect.left() / ratio, rect.top() / ratio).toPoint()
        size = QSize(int(rect.width() / ratio) + 2, int(rect.height() / ratio) + 2)
        self.update(QRect(corner - QPoint(1, 1), size + QSize(2, 2)))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the frames, in device pixels, then draw the divider."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.fillRect(event.rect(), QColor(self._tokens.canvas))
        if self.viewport is None:
            return
        painter.scale(1 / ratio, 1 / ratio)
        dirty = QRect(event.rect().topLeft() * ratio, event.rect().size() * ratio)
        dirty.adjust(-1, -1, 1, 1)
        for side, origin, clip in self._panes():
            layer = self._layers[side]
            rect = clip.intersected(dirty)
            if layer is None or rect.isEmpty():
                continue
            wanted = rect.translated(-origin)
            image = self._frames[side].image(layer, self.viewport, self._paint(), wanted)
            painter.drawImage(rect, image, wanted)
        if self._divided:
            self._draw_line(painter, ratio)

    def _draw_line(self, painter: QPainter, ratio: float) -> None:
        at, width = self._divider_at(), max(1, round(_LINE * ratio))
        line = QRect(at - width // 2, 0, width, round(self.height() * ratio))
        if not self._upright:
            line = QRect(0, at - width // 2, round(self.width() * ratio), width)
        edge = max(1, round(ratio))
        painter.fillRect(line.adjusted(-edge, -edge, edge, edge), QColor(0, 0, 0, 60))
        painter.fillRect(line, QColor("white"))

    def _paint(self) -> Paint:
        assert self.viewport is not None
        nearest = self._nearest_allowed and self.viewport.magnification > _NEAREST_FROM
        return Paint(QColor(self._tokens.canvas), self._checker(), nearest)

    def _checker(self) -> QBrush:
        size = round(_CHECKER * self.devicePixelRatioF())
        tile = QPixmap(2 * size, 2 * size)
        tile.fill(QColor(self._tokens.checker_light))
        painter = QPainter(tile)
        for corner in (QPoint(0, 0), QPoint(size, size)):
            painter.fillRect(QRect(corner, QSize(size, size)), QColor(self._tokens.checker_dark))
        painter.end()
        return QBrush(tile)

    # Keys and the mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the divider from here too; without one they pan."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self._divided and not control and event.key() in DIVIDER_KEYS:
            self.handle.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the divider here, or grab the picture."""
        self.handle.setFocus(Qt.FocusReason.MouseFocusReason)
        left = event.button() == Qt.MouseButton.LeftButton
        if not left or self.panning or self.viewport is None:
            super().mousePressEvent(event)
        elif self._divided:
            self._dragging = True
            self._drag_divider(event.position())
        else:
            self.grab_picture(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the divider, or pan."""
        if self._dragging:
            self._drag_divider(event.position())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the divider or the picture."""
        self._dragging = False
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Put the divider into the middle."""
        if self._divided and event.button() == Qt.MouseButton.LeftButton:
            self.handle.center()
        else:
            super().mouseDoubleClickEvent(event)

    def _drag_divider(self, position: QPointF) -> None:
        start, end = self._track()
        at = position * self.devicePixelRatioF()
        along = at.x() if self._upright else at.y()
        if end > start:
            self.handle.move_to((along - start) / (end - start))
