"""Messages about pictures, which go when what they tell is no longer so."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from srgui.errors import SrguiError
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item
from srgui.gui.widgets.message_bar import MessageBar


class PictureMessages(QObject):
    """Has the message bar show what fails, and offer to read again a file that has changed."""

    def __init__(
        self, album: Album, reload: Callable[[Item], None], messages: MessageBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._album, self._reload, self._messages = album, reload, messages
        self._of_a_picture = False  # the error that is shown
        album.dataChanged.connect(self._settle)
        album.rowsRemoved.connect(self._settle)

    def show_error(self, error: SrguiError) -> None:
        """Show an error; that of a picture only as long as the picture has it."""
        self._messages.show_error(error)
        self._of_a_picture = error in self._errors

    def _settle(self) -> None:
        error = self._messages.error
        if error is not None and self._of_a_picture and error not in self._errors:
            self._messages.hide()

    @property
    def _errors(self) -> list[SrguiError | None]:
        return [item.error for item in self._album.items]

    def offer_reload(self, item: Item) -> None:
        """Offer to read again the file of the shown picture, which has changed."""

        def wording() -> tuple[str, str]:
            text = self.tr("{name} has changed on disk. What is shown was made of the old file.")
            return text.format(name=item.path.name), self.tr("Reload")

        self._messages.show_offer(wording, partial(self._reload, item))
