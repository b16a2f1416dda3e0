"""Messages about pictures, which go when what they tell is no longer so."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from srgui.errors import SrguiError
from srgui.gui.library.item import Item
from srgui.gui.studio.studio import Studio
from srgui.gui.widgets.message_bar import MessageBar


class PictureMessages(QObject):
    """Has the message bar show what fails, and offer to read again a file that has changed."""

    def __init__(self, studio: Studio, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._messages = studio, messages
        self._of_a_picture = False  # the error that is shown
        studio.failed.connect(self._fail)
        studio.stale.connect(self._offer_reload)
        studio.album.dataChanged.connect(self._settle)
        studio.album.rowsRemoved.connect(self._settle)

    def _fail(self, error: SrguiError) -> None:
        """Show an error; that of a picture only as long as the picture has it."""
        self._messages.show_error(error)
        self._of_a_picture = error in self._errors

    def _settle(self) -> None:
        error = self._messages.error
        if error is not None and self._of_a_picture and error not in self._errors:
            self._messages.hide()

    @property
    def _errors(self) -> list[SrguiError | None]:
        return [item.error for item in self._studio.items]

    def _offer_reload(self, item: Item) -> None:
        def wording() -> tuple[str, str]:
            text = self.tr("{name} has changed on disk. What is shown was made of the old file.")
            return text.format(name=item.path.name), self.tr("Reload")

        self._messages.show_offer(wording, partial(self._studio.reload, item))
