"""The name of the current picture in the title bar and the top bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from srgui.gui.library.item import Item
from srgui.gui.text import titles
from srgui.gui.window.top_bar import TopBar

_PAINTING = 30  # milliseconds until the window has been painted, after Qt's own pause of 5


class PictureTitle(QObject):
    """Show the name of the current picture, with its size once that is known.

    The system shows another title at once, but the window is painted a little later: the title
    waits for that, so that it never names another picture than the one that is seen.
    """

    def __init__(self, top_bar: TopBar, window: QWidget) -> None:
        super().__init__(window)
        self._top_bar, self._window = top_bar, window
        self._title = "srgui"
        window.setWindowTitle(self._title)
        self._painted = QTimer(self, singleShot=True, interval=_PAINTING)
        self._painted.timeout.connect(lambda: window.setWindowTitle(self._title))

    def show_item(self, item: Item | None) -> None:
        """Show the name of a picture, or that of the application without one."""
        if item is None:
            self._show_title("srgui")
            self._top_bar.show_title("")
            return
        size = ""
        if item.picture is not None:
            size = titles.size(item.picture.width, item.picture.height)
        self._show_title(f"{item.path.name} – srgui")
        self._top_bar.show_title(item.path.name, str(item.path), size)

    def _show_title(self, title: str) -> None:
        if title != self._title:
            self._title = title
            self._painted.start()

    def show_stale(self, item: Item) -> None:
        """Show that the file of the picture has changed."""
        text = self.tr("{name}   changed on disk").format(name=item.path.name)
        self._top_bar.show_title(text)
