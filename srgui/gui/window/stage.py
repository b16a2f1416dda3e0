"""The middle of the window: the start page, or the current picture."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from srgui.gui.canvas.canvas import Canvas
from srgui.gui.canvas.viewport import Viewport
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item
from srgui.gui.panel.controls import Controls
from srgui.gui.settings import Settings
from srgui.gui.studio.phase import Phase
from srgui.gui.window.top_bar import TopBar
from srgui.gui.window.welcome.empty_state import EmptyState
from srgui.gui.window.welcome.unreadable import UnreadablePage


class Stage(QStackedWidget):
    """Show the start page as long as no picture is open, otherwise the view of the current one, or
    why it can't be read, with its size in the panel.
    """

    def __init__(
        self,
        start_page: EmptyState,
        unreadable: UnreadablePage,
        view: QWidget,
        canvas: Canvas,
        controls: Controls,
        top_bar: TopBar,
        album: Album,
        settings: Settings,
    ) -> None:
        super().__init__()
        self._start_page, self._view, self._canvas = start_page, view, canvas
        self._controls, self._top_bar = controls, top_bar
        self._album, self._settings = album, settings
        self._awaited: Item | None = None  # the picture whose thumbnail is shown while it is read
        self._seen: Item | None = None  # the picture that the canvas shows
        self._views: dict[int, Viewport] = {}  # by the number of a picture, how it was seen last
        self._last: Viewport | None = None  # how the last picture was seen by a person who zooms
        self._zoomed = False
        canvas.zoomed.connect(self._note_zoom)
        self.addWidget(start_page)
        self.addWidget(unreadable)  # behind the view it would cut the chain of Tab in two
        self.addWidget(view)
        self._unreadable = unreadable

    def _note_zoom(self) -> None:
        self._zoomed = True

    def _show_scene(self, item: Item, width: int, height: int) -> None:
        """Show a picture in the same place and magnification as the last one, if that had the same
        size; else as it was seen before.
        """
        seen, last = self._views.get(item.number), self._last
        if last is not None and (last.width, last.height) == (width, height):
            seen = last
        self._canvas.show_scene(width, height, item.choice.scale, seen)
        self._seen = item

    def _leave_picture(self) -> None:
        """Note how the last picture was seen."""
        viewport = self._canvas.viewport
        if self._seen is not None and viewport is not None:
            self._views[self._seen.number] = viewport
            self._last = viewport if self._zoomed else None
        self._seen = None

    def await_item(self, item: Item | None) -> None:
        """Show nothing of the last picture while another one is read, but its own size."""
        if item is self._album.current and item is not self._seen:
            self._leave_picture()
        self._awaited = None
        if item is not self._album.current or (item is not None and item.picture is not None):
            return
        height, width = item.size if item is not None else (0, 0)
        if item is None or item.thumbnail is None:
            self._clear((width, height) if height else None)
        else:
            self._awaited = item
            self._controls.set_source((width, height))
            self._show_scene(item, width, height)

    def show_item(self, item: Item) -> None:
        """Show a picture that was read."""
        assert item.picture is not None
        width, height = item.picture.width, item.picture.height
        self._controls.set_source((width, height))
        if item is not self._awaited:  # else its thumbnail may have been zoomed meanwhile
            self._show_scene(item, width, height)
        self._awaited = None

    def show_phase(self, phase: Phase, unreadable: bool) -> None:
        """Show the start page or the picture; nothing of a file that is `unreadable`."""
        empty = phase is Phase.EMPTY
        if empty:
            self._start_page.show_files(self._settings.recent, self._settings.session)
        if empty or unreadable:
            self._clear(None)
        shown: QWidget = self._start_page if empty else self._view
        if unreadable and not empty and self._album.current is not None:
            self._unreadable.show_item(self._album.current)
            shown = self._unreadable
        if shown is not self.currentWidget():
            self.setCurrentWidget(shown)
            self.setFocusProxy(shown)
            shown.setFocus()

    def _clear(self, size: tuple[int, int] | None) -> None:
        """Show no picture; `size` is the width and height of one that is being read."""
        self._canvas.clear_scene()
        self._top_bar.show_zoom(None)
        self._controls.set_source(size)
