"""The keyboard focus: Return presses, and rings are shown only for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSlider, QWidget

RING = "ring"
"""The property of a button or a slider that has the focus by keyboard, for the style sheet."""


class FocusKeys(QObject):
    """Let Return press the focused button of a window, as it does in dialogs, and mark buttons
    and sliders that have the focus by keyboard.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press the focused button by a Return that it has not used."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        focused = self._window.focusWidget()
        pressing = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if pressing and isinstance(focused, QAbstractButton):
            focused.click()
            return True
        return False

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QAbstractButton | QSlider):
            by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
            if bool(new.property(RING)) == by_mouse:
                new.setProperty(RING, not by_mouse)
                new.style().unpolish(new)
                new.style().polish(new)
