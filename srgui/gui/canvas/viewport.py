"""The arithmetic of zoom and place of a picture on the canvas, without any painting."""

from __future__ import annotations

from dataclasses import dataclass, replace

_MAX_ZOOM_OF_OUTPUT = 32.0  # device pixels for one pixel of the result
_LARGEST_FIT = 8.0  # so that a tiny picture does not fill the canvas with blocks
_SMALLEST_SIDE = 32.0  # device pixels that the longer side never falls below


@dataclass(frozen=True)
class Viewport:
    """A scene in source pixels, seen on a canvas in device pixels."""

    width: int  # of the scene
    height: int
    columns: int  # of the canvas
    rows: int
    factor: float = 1.0  # pixels of the result along one source pixel
    zoom: float = 1.0  # device pixels per source pixel
    left: float = 0.0  # the place of the scene's corner on the canvas
    top: float = 0.0
    fitted: bool = True  # the whole scene is shown, and stays so when the canvas is resized

    @property
    def magnification(self) -> float:
        """Device pixels per pixel of the result; 1.0 is what "100 %" means."""
        return self.zoom / self.factor

    @property
    def fitting_zoom(self) -> float:
        """The zoom at which the whole scene just fits."""
        return max(min(self.columns / self.width, self.rows / self.height), 1e-6)

    @property
    def can_pan(self) -> bool:
        """True if part of the scene is beyond the canvas."""
        return self.width * self.zoom > self.columns or self.height * self.zoom > self.rows

    @property
    def visible(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the visible part, in source pixels."""
        left, top = self.to_scene(0, 0)
        right, bottom = self.to_scene(self.columns, self.rows)
        return max(left, 0), max(top, 0), min(right, self.width), min(bottom, self.height)

    def to_scene(self, x: float, y: float) -> tuple[float, float]:
        """Return the place in the scene under a place on the canvas."""
        return (x - self.left) / self.zoom, (y - self.top) / self.zoom

    def to_canvas(self, x: float, y: float) -> tuple[float, float]:
        """Return the place on the canvas of a place in the scene."""
        return x * self.zoom + self.left, y * self.zoom + self.top

    def fit(self) -> Viewport:
        """Return the whole scene, centred, as large as the canvas and legibility allow."""
        zoom = min(self.fitting_zoom, _LARGEST_FIT * self.factor)
        return replace(self, zoom=zoom, fitted=True)._placed()

    def zoomed(self, ratio: float, x: float, y: float) -> Viewport:
        """Return a view magnified by `ratio` about (`x`, `y`)."""
        return self.zoomed_to(self.magnification * ratio, x, y)

    def zoomed_to(self, magnification: float, x: float, y: float) -> Viewport:
        """Return a view at this magnification of the result, about (`x`, `y`)."""
        lowest = min(self.fitting_zoom, self.factor, _SMALLEST_SIDE / max(self.width, self.height))
        zoom = magnification * self.factor
        zoom = min(max(zoom, lowest), _MAX_ZOOM_OF_OUTPUT * self.factor)
        scene_x, scene_y = self.to_scene(x, y)
        moved = replace(
            self, zoom=zoom, left=x - scene_x * zoom, top=y - scene_y * zoom, fitted=False
        )
        return moved._placed()

    def panned(self, dx: float, dy: float) -> Viewport:
        """Return a view moved by device pixels, as far as the picture's edge allows."""
        return replace(self, left=self.left + dx, top=self.top + dy, fitted=False)._placed()

    def centred_on(self, x: float, y: float) -> Viewport:
        """Return a view with this place of the scene in the middle of the canvas."""
        left, top = self.columns / 2 - x * self.zoom, self.rows / 2 - y * self.zoom
        return replace(self, left=left, top=top, fitted=False)._placed()

    def between(self, other: Viewport, share: float) -> Viewport:
        """Return the view after this `share`, 0 to 1, of the way to another one: the magnification
        changes evenly in proportion, and one place of the scene stays where it is.
        """
        if share >= 1 or self.zoom == other.zoom:
            return other
        zoom = self.zoom * (other.zoom / self.zoom) ** share
        along = (zoom - self.zoom) / (other.zoom - self.zoom)
        left = self.left + along * (other.left - self.left)
        top = self.top + along * (other.top - self.top)
        return replace(self, zoom=zoom, left=left, top=top, fitted=False)

    def resized(self, columns: int, rows: int) -> Viewport:
        """Return a view on a canvas of another size: fitted again, or with the same middle."""
        x, y = self.to_scene(self.columns / 2, self.rows / 2)
        resized = replace(self, columns=max(columns, 1), rows=max(rows, 1))
        return resized.fit() if self.fitted else resized.centred_on(x, y)

    def with_factor(self, factor: float) -> Viewport:
        """Return a view of a result of another factor, at the same place on the canvas."""
        changed = replace(self, factor=factor)
        return changed.fit() if self.fitted else changed

    def _placed(self) -> Viewport:
        """Return a view without needless margins, on whole device pixels so that 100 % is sharp."""

        def place(start: float, extent: float, room: int) -> float:
            if extent <= room:
                return round((room - extent) / 2)
            return round(min(max(start, room - extent), 0))

        left = place(self.left, self.width * self.zoom, self.columns)
        top = place(self.top, self.height * self.zoom, self.rows)
        return replace(self, left=left, top=top)
