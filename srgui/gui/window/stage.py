"""The middle of the window: the start page, or the current picture."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from srgui.gui.canvas.canvas import Canvas
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item
from srgui.gui.panel.controls import Controls
from srgui.gui.settings import Settings
from srgui.gui.studio.phase import Phase
from srgui.gui.window.top_bar import TopBar
from srgui.gui.window.welcome.empty_state import EmptyState


class Stage(QStackedWidget):
    """Show the start page as long as no picture is open, otherwise the view of the current one,
    with its size in the panel.
    """

    def __init__(
        self,
        start_page: EmptyState,
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
        self.addWidget(start_page)
        self.addWidget(view)

    def await_item(self, item: Item | None) -> None:
        """Show nothing of the last picture while another one is read, but its own size."""
        self._awaited = None
        if item is not self._album.current or (item is not None and item.picture is not None):
            return
        height, width = item.size if item is not None else (0, 0)
        if item is None or item.thumbnail is None:
            self._clear((width, height) if height else None)
        else:
            self._awaited = item
            self._controls.set_source((width, height))
            self._canvas.show_scene(width, height, item.choice.scale)

    def show_item(self, item: Item) -> None:
        """Show a picture that was read."""
        assert item.picture is not None
        width, height = item.picture.width, item.picture.height
        self._controls.set_source((width, height))
        if item is not self._awaited:  # else its thumbnail may have been zoomed meanwhile
            self._canvas.show_scene(width, height, item.choice.scale)
        self._awaited = None

    def show_phase(self, phase: Phase, unreadable: bool) -> None:
        """Show the start page or the picture; nothing of a file that is `unreadable`."""
        empty = phase is Phase.EMPTY
        if empty:
            self._start_page.show_files(self._settings.recent, self._settings.session)
        if empty or unreadable:
            self._clear(None)
        shown: QWidget = self._start_page if empty else self._view
        if shown is not self.currentWidget():
            self.setCurrentWidget(shown)
            self.setFocusProxy(shown)
            shown.setFocus()

    def _clear(self, size: tuple[int, int] | None) -> None:
        """Show no picture; `size` is the width and height of one that is being read."""
        self._canvas.clear_scene()
        self._top_bar.show_zoom(None)
        self._controls.set_source(size)
