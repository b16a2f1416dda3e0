"""The comparison: two layers seen through one viewport, with a divider between them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from srgui.gui.canvas import panes
from srgui.gui.canvas.arrangement import DIFFERENCE, Arrangement
from srgui.gui.canvas.divider import Divider
from srgui.gui.canvas.frame import Frame, Paint, paint, region_rect
from srgui.gui.canvas.overlays.corner_labels import CornerLabels
from srgui.gui.canvas.overlays.difference_scale import DifferenceScale
from srgui.gui.canvas.overlays.pixel_probe import PixelProbe
from srgui.gui.canvas.panes import Mode, Pane
from srgui.gui.canvas.picture_view import PictureView
from srgui.gui.canvas.pixel_grid import GRID_FROM, draw_grid, draw_values
from srgui.gui.display.layer import Difference, Layer, Shown, parts
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.text.retranslate import on_language_change
from srgui.gui.theme.theme import Tokens
from srgui.images import Region

MARGIN = 12  # logical pixels between the edge and the widgets over the picture
_GAP = 2  # logical pixels between two pictures side by side


class ComparisonView(PictureView):
    """Show a `before` and an `after` side: divided, side by side, their difference, or `after`
    alone.

    Signals:
        side_pressed(int, QPoint): something else is wanted for this side (0 before, 1 after); the
            place on the screen for a menu.
    """

    side_pressed = Signal(int, QPoint)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(320, 240)
        on_language_change(
            self, lambda: self.setAccessibleName(self.tr("Picture, before and after"))
        )
        self._arrangement = Arrangement()
        self._looks: list[tuple[object, ...]] = [(), (), ()]
        self._frames = [Frame(), Frame(), Frame()]
        self._nearest_allowed = True
        self._grid_allowed = False
        self.labels = CornerLabels(self)
        self.labels.pressed.connect(self.side_pressed)
        self.probe = PixelProbe(self)
        self.scale = DifferenceScale(self)
        self.scale.amplification_changed.connect(self._renew_difference)
        self._divider = Divider(self)
        self.handle = self._divider.handle
        self.handle.valueChanged.connect(self._divider_moved)
        self.set_tokens(tokens)

    # What is shown

    def set_tokens(self, tokens: Tokens) -> None:
        """Use the colours of another theme."""
        self._tokens = tokens
        self._forget()

    def show_layers(self, before: Shown | None, after: Shown | None) -> None:
        """Show these two; the viewport stays as it is."""
        self._arrangement.shown = [before, after, self._difference(before, after)]
        for index, shown in enumerate(self.shown):
            looks = () if shown is None else shown.looks
            if looks != self._looks[index]:
                self._looks[index] = looks
                self._frames[index].forget()
        self._arrange()
        self.update()

    def repaint_region(self, pyramid: Pyramid, region: Region) -> None:
        """Paint again every pane that shows this part of a picture."""
        if self.viewport is None:
            return
        rect = region_rect(self.viewport, pyramid, region)
        for index, shown in enumerate(self.shown):
            if any(layer.pyramid is pyramid for layer in parts(shown)):
                self._frames[index].forget(rect)
                for pane in self.panes():
                    if pane.shown == index:
                        self.update(
                            panes.logical(rect.translated(pane.origin), self.devicePixelRatioF())
                        )

    @property
    def mode(self) -> Mode:
        """The mode in which the two sides are shown."""
        return self._arrangement.mode

    @property
    def shown(self) -> list[Shown | None]:
        """Before, after and their difference; None for a side without a picture."""
        return self._arrangement.shown

    def set_mode(self, mode: Mode) -> None:
        """Show the two sides in another mode."""
        self._arrangement.mode = mode
        self._rearrange()

    def swap(self) -> None:
        """Exchange the two sides."""
        self._arrangement.swapped = not self._arrangement.swapped
        self._rearrange()

    def turn_divider(self) -> None:
        """Turn the divider by 90 degrees."""
        self._divider.turn()
        self._arrangement.upright = self._divider.upright
        self._rearrange()

    def hold_original(self, held: bool) -> None:
        """Show the before side everywhere while `held`."""
        self._arrangement.original_held = held
        self._rearrange()

    def allow_nearest(self, allowed: bool) -> None:
        """Allow pixels as blocks at high magnification, or smooth them always."""
        self._nearest_allowed = allowed
        self._forget()

    def allow_grid(self, allowed: bool) -> None:
        """Allow lines between pixels at very high magnification."""
        self._grid_allowed = allowed
        self.update()

    def compared(self) -> list[Shown]:
        """Return both sides, from left to right."""
        return self._arrangement.compared()

    # Geometry

    def pane_size(self) -> QSize:
        """Return the device pixels of one pane."""
        return self._arrangement.pane_size(super().pane_size(), self._gap)

    def pane_position(self, position: QPointF) -> QPointF:
        """Return a mouse position as device pixels of the pane under it."""
        at = super().pane_position(position)
        for pane in self.panes():
            if pane.clip.contains(at.toPoint()):
                return at - QPointF(pane.origin)
        return at

    @property
    def _gap(self) -> int:
        return round(_GAP * self.devicePixelRatioF())

    def panes(self) -> list[Pane]:
        """Return all panes, in device pixels."""
        return self._arrangement.panes(self.pane_size(), self._gap, self._divider.at())

    # Changes

    def viewport_moved(self) -> None:
        """Paint everything anew."""
        self._forget()
        self._arrange()
        self.probe.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the widgets over the picture in their places."""
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
        if not isinstance(before, Layer) or not isinstance(after, Layer) or before == after:
            return None
        title = self.tr("Difference")
        return Difference(title, before, after, self.scale.amplification)

    def _renew_difference(self) -> None:
        self.show_layers(self.shown[0], self.shown[1])

    def _arrange(self) -> None:
        """Place the grip, the labels and the scale."""
        divided = self._arrangement.divided and self.viewport is not None
        self.handle.setVisible(divided)
        if divided:
            self._divider.settle()
        self._place_labels()
        self.scale.setVisible(self._arrangement.single == DIFFERENCE and self.viewport is not None)
        left, bottom = (self.width() - self.scale.width()) // 2, self.height() - MARGIN
        self.scale.move(left, bottom - self.scale.height())

    def _place_labels(self) -> None:
        if self.viewport is None:
            self.labels.hide()
            return
        separate, upright = self.mode is Mode.SIDE_BY_SIDE, self._divider.upright
        self.labels.place(
            self._arrangement.label_panes(self.panes()), self.shown, self.viewport,
            right=upright and not separate, below=not upright and not separate,
        )  # fmt: skip

    def _divider_moved(self) -> None:
        """Paint again only what lies between the old and the new place."""
        if self.viewport is not None:
            old = QRect(self._divider.line)
            self._arrange()
            self.update(old.united(self._divider.line))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the frames, in device pixels, then draw grid and divider over them."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._tokens.canvas))
        if self.viewport is None:
            return
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        dirty = QRect(event.rect().topLeft() * ratio, event.rect().size() * ratio)
        dirty.adjust(-1, -1, 1, 1)
        for pane in self.panes():
            shown, rect = self.shown[pane.shown], pane.clip.intersected(dirty)
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
        if self._arrangement.divided:
            self._divider.draw(painter, ratio)

    def _paint(self) -> Paint:
        assert self.viewport is not None
        ratio = self.devicePixelRatioF()
        return paint(self._tokens, self.viewport, ratio, blocks=self._nearest_allowed)
