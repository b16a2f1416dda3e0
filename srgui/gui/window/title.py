"""The name of the current picture in the title bar and the top bar."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from srgui.gui.library.item import Item
from srgui.gui.text import titles
from srgui.gui.window.top_bar import TopBar


class PictureTitle(QObject):
    """Show the name of the current picture, with its size once that is known."""

    def __init__(self, top_bar: TopBar, window: QWidget) -> None:
        super().__init__(window)
        self._top_bar, self._window = top_bar, window

    def show_item(self, item: Item | None) -> None:
        """Show the name of a picture, or that of the application without one."""
        if item is None:
            self._window.setWindowTitle("srgui")
            self._top_bar.show_title("")
            return
        size = ""
        if item.picture is not None:
            size = titles.size(item.picture.width, item.picture.height)
        self._window.setWindowTitle(f"{item.path.name} – srgui")
        self._top_bar.show_title(item.path.name, str(item.path), size)

    def show_stale(self, item: Item) -> None:
        """Show that the file of the picture has changed."""
        text = self.tr("{name}   changed on disk").format(name=item.path.name)
        self._top_bar.show_title(text)
