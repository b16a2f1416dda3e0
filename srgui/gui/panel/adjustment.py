"""The line about what was changed for the person."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from srgui.gui.choice import SettingsOrigin, Side, Size
from srgui.gui.text import titles
from srgui.gui.text.retranslate import on_language_change

_NAME = 200  # logical pixels of a file name, which can't be wrapped
_SETTLING = 1000  # milliseconds after which its room is given back


class AdjustmentLine(QLabel):
    """Say in one amber line what was chosen for the person: another factor than the one that was
    asked for, and why, or the settings of another picture; hidden while there is nothing to say.
    Once it was seen it keeps its room while the pointer is on the panel, so that nothing moves
    under it, or until another picture or other settings are shown from outside (by Undo, say).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limited: tuple[str, float] | None = None
        self._side: Side | None = None
        self._source: Size = (0, 0)
        self._origin, self._taken_from = SettingsOrigin.SAME, ""
        self._settled = QTimer(self, singleShot=True, interval=_SETTLING)
        self._settled.timeout.connect(self._give_room_back)
        self.setProperty("warning", True)
        self.setWordWrap(True)
        on_language_change(self, self._update)

    def show_limit(self, network: str, largest: float) -> None:
        """Note that a network supports factors up to `largest` only."""
        self._limited = network, largest
        self._update()

    def forget_limit(self) -> None:
        """Forget the limit of a network, since something else was chosen."""
        self._limited = None
        self._update()

    def show_side(self, side: Side | None, source: Size) -> None:
        """Set the length that is wanted, and the size of the picture."""
        self._side, self._source = side, source
        self._update()

    def show_origin(self, origin: SettingsOrigin, taken_from: str) -> None:
        """Set the origin of the picture's settings, and the name of the picture that they were
        taken over from, if they were.
        """
        self._origin, self._taken_from = origin, taken_from
        self._update()

    def show_picture(self) -> None:
        """Give the room back that is not needed for the settings now shown."""
        self._keep_room(False)
        self._update()

    def _give_room_back(self) -> None:
        """Need no room any more, unless something would move under the pointer."""
        panel = self.parentWidget()
        if panel is not None and panel.underMouse():
            self._settled.start()
        elif self.isHidden():
            self._keep_room(False)

    def _keep_room(self, kept: bool) -> None:
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.setSizePolicy(policy)

    def _update(self) -> None:
        text = self._text()
        if text:
            self.setText(text)
        elif not self.isHidden():
            self._keep_room(True)
            self._settled.start()
        self.setVisible(bool(text))

    def _text(self) -> str:
        if self._limited is not None:
            network, largest = self._limited
            text = self.tr("{network} goes up to {largest}, so the size is now {largest}")
            return text.format(network=network, largest=titles.factor(largest))
        if self._side is not None and all(self._source):
            scale = self._side.scale(self._source)
            if self._side.is_capped(self._source):
                text = self.tr("{pixels} pixels can't be reached: the limit is {factor}")
                return text.format(pixels=self._side.pixels, factor=titles.factor(scale))
        if self._origin is SettingsOrigin.SMALLER:
            return self.tr("Large picture, so 2× was chosen")
        if self._origin is SettingsOrigin.SAME and self._taken_from:
            name = self.fontMetrics().elidedText(
                self._taken_from, Qt.TextElideMode.ElideMiddle, _NAME
            )
            return self.tr("Settings taken over from {name}").format(name=name)
        return ""
