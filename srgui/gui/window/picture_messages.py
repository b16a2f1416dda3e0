"""Messages about pictures, hidden when they no longer apply."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from srgui.errors import SrguiError
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item
from srgui.gui.studio.choices import Choices
from srgui.gui.text import titles
from srgui.gui.widgets.message_bar import MessageBar
from srgui.models.catalogue import ModelInfo

_SESSIONS = 2  # in which somebody learns that the view goes to a detail


class PictureMessages(QObject):
    """Show errors in the message bar, and offers about the shown picture."""

    def __init__(
        self,
        album: Album,
        reload: Callable[[Item], None],
        take_hint: Callable[[str, int], bool],
        messages: MessageBar,
        parent: QObject,
    ) -> None:
        """`take_hint` is `Settings.take_hint`."""
        super().__init__(parent)
        self._album, self._reload, self._messages = album, reload, messages
        self._take_hint = take_hint
        self._of_picture = False  # the shown error
        self._whole_offered = False
        self._are_left_out = False  # True while it is shown which networks are
        album.dataChanged.connect(self._hide_outdated)
        album.rowsRemoved.connect(self._hide_outdated)

    def show_error(self, error: SrguiError) -> None:
        """Show an error, that of a picture as long as the picture has it; none that is shown in
        place of the picture.
        """
        shown = self._album.current
        if shown is not None and shown.unreadable and shown.error is error:
            return
        self._messages.show_error(error)
        self._of_picture = error in self._errors

    def _hide_outdated(self) -> None:
        error = self._messages.error
        if error is not None and self._of_picture and error not in self._errors:
            self._messages.hide()

    @property
    def _errors(self) -> list[SrguiError | None]:
        return [item.error for item in self._album.items]

    def offer_part(self, cut: Callable[[], object], natural: bool) -> None:
        """Offer to open the visible part, which is done, as a picture of its own; `natural` texture
        is to be mixed in with the whole.
        """

        def texts() -> tuple[str, str]:
            done = self.tr("The visible part is done.")
            if natural:
                done = self.tr("The visible part is done; natural texture is added with the rest.")
            return done, self.tr("Open as a picture")

        self._messages.show_success(texts, cut)

    def offer_whole(self, fit: Callable[[], object]) -> None:
        """Say once in each of the first sessions that the view has gone to a detail, and offer to
        return.
        """
        if self._whole_offered or not self._messages.isHidden():
            return
        self._whole_offered = True
        if self._take_hint("whole_picture", _SESSIONS):
            self._messages.show_hint(
                lambda: (
                    self.tr("Shown at 100 %, where there is most detail"),
                    self.tr("Show the whole picture"),
                ),
                fit,
            )

    def offer_smaller(self, left_out: Sequence[ModelInfo], choices: Choices) -> None:
        """Show which networks are left out of a comparison because they can't enlarge so far, and
        offer a factor that all can do; nothing if there are none.
        """
        if self._are_left_out:
            self._messages.hide()
        self._are_left_out = bool(left_out)
        if not left_out:
            return
        scale = choices.choice.scale
        smaller = float(min(max(model.scales) for model in left_out))

        def texts() -> tuple[str, str]:
            names = titles.listed([model.title for model in left_out])
            text = self.tr("Not compared at {factor}: {networks}")
            offer = self.tr("Compare at {factor}")
            return (
                text.format(factor=titles.factor(scale), networks=names),
                offer.format(factor=titles.factor(smaller)),
            )

        self._messages.show_hint(
            texts, lambda: choices.apply(replace(choices.choice, scale=smaller)), lasting=True
        )

    def offer_undo(self, undo: Callable[[], object], closed: Sequence[Item]) -> None:
        """Report for a while that pictures were closed, and offer to undo it."""

        def texts() -> tuple[str, str]:
            one, more = self.tr("Closed {name}"), self.tr("Closed {count} pictures")
            text = one if len(closed) == 1 else more
            return text.format(name=closed[0].path.name, count=len(closed)), self.tr("Undo")

        if closed:
            self._messages.show_success(texts, undo)

    def offer_memory(self, show_preferences: Callable[[], object], item: Item) -> None:
        """Report that a result that was never exported had to be dropped, and offer to change the
        limit.
        """

        def texts() -> tuple[str, str]:
            text = self.tr("The result of {name} was dropped: the memory for results is full.")
            return text.format(name=item.path.name), self.tr("Change the limit…")

        self._messages.show_offer(texts, show_preferences)

    def offer_reload(self, item: Item) -> None:
        """Offer to read again the file of the shown picture, which has changed."""

        def texts() -> tuple[str, str]:
            text = self.tr("{name} has changed on disk. Still showing the old version.")
            return text.format(name=item.path.name), self.tr("Reload")

        self._messages.show_offer(texts, partial(self._reload, item))
