"""Everything works without a mouse and speaks to a screen reader; the focus can be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from srgui.errors import SrguiError
from srgui.gui.crash_report.dialog import FailureDialogs
from srgui.gui.share.drag_button import DragButton
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import click, custom_size

CONTROLS = (
    QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractSlider, QAbstractItemView,
    QPlainTextEdit, QProgressBar,
)  # fmt: skip
DIALOGS = ["preferences", "shortcuts", "about", "export", "export_all", "error", "size"]


@pytest.fixture(params=DIALOGS)
def dialog(request: pytest.FixtureRequest, opened: MainWindow) -> QDialog:
    """Each dialog there is, over a window with a finished picture."""
    if request.param == "error":
        FailureDialogs(opened, None).show_error(RuntimeError("no film"))
    elif request.param == "size":
        click(opened.controls, "Custom…")
    else:
        getattr(opened.actions_, request.param).trigger()
    found = [one for one in opened.findChildren(QDialog) if one.isVisible()]
    assert len(found) == 1
    assert QTest.qWaitForWindowActive(found[0])
    return found[0]


def above(widget: QWidget) -> Iterator[QWidget]:
    while (parent := widget.parentWidget()) is not None:
        widget = parent
        yield widget


def controls(root: QWidget) -> Iterator[QWidget]:
    """Whatever a person can operate; parts of other controls don't count."""
    for widget in root.findChildren(QWidget):
        inside = any(isinstance(p, QAbstractSpinBox | QComboBox | QLineEdit) for p in above(widget))
        own = isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_")
        if isinstance(widget, CONTROLS) and not inside and not own:
            yield widget


def described(widget: QObject) -> tuple[str, QAccessible.Role]:
    """The text that a screen reader gets."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, widget
    return interface.text(QAccessible.Text.Name), interface.role()


def nameless(root: QWidget) -> list[str]:
    silent = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}
    found = []
    for widget in controls(root):
        name, role = described(widget)
        if isinstance(widget, QPushButton) and widget.isHidden() and not widget.text():
            continue  # its text is set when it is shown
        if not name.strip() or role in silent:
            found.append(f"{widget!r} in {widget.parent()!r}: {name!r} {role}")
    return found


def test_every_control_of_the_window_has_a_name_and_a_role(opened: MainWindow) -> None:
    assert len(list(controls(opened))) > 20
    assert nameless(opened) == []


def test_every_control_of_the_empty_window_has_them_too(window: MainWindow) -> None:
    assert nameless(window) == []


def test_every_control_of_every_dialog_has_a_name_and_a_role(dialog: QDialog) -> None:
    assert dialog.windowTitle()
    assert list(controls(dialog))
    assert nameless(dialog) == []


def reached_by_tab(root: QWidget) -> set[QWidget]:
    reached: set[QWidget] = set()
    known = 0  # presses that led to nothing new; text with links takes several
    while known < 4:
        focused = root.focusWidget()
        known = known + 1 if focused is None or focused in reached else 0
        if focused is not None:
            reached.add(focused)
        QTest.keyClick(focused or root, Qt.Key.Key_Tab)
    return reached


def unreachable(root: QWidget) -> list[str]:
    """Visible controls to which neither Tab nor an action with a key leads."""
    reached = reached_by_tab(root)
    found = []
    for widget in controls(root):
        if not widget.isVisible() or not widget.isEnabled() or isinstance(widget, QProgressBar):
            continue
        if isinstance(widget, DragButton):
            continue  # nothing is dragged by keyboard; copying is an action with a key
        holders = {widget, widget.focusProxy(), *widget.findChildren(QWidget)}
        siblings = (
            widget.group().buttons()
            if isinstance(widget, QAbstractButton) and widget.group() is not None
            else []
        )
        by_arrows = any(sibling in reached for sibling in siblings)
        action = getattr(widget, "defaultAction", lambda: None)()
        by_key = action is not None and bool(action.shortcuts())
        if not holders & reached and not by_arrows and not by_key:
            found.append(f"{widget!r} {described(widget)[0]!r}")
    return found


def test_the_whole_window_can_be_reached_by_keyboard(opened: MainWindow) -> None:
    assert QTest.qWaitForWindowActive(opened)
    opened.canvas.setFocus()
    assert unreachable(opened) == []


def test_every_dialog_can_be_reached_by_keyboard(dialog: QDialog) -> None:
    assert unreachable(dialog) == []


def pixels(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).copy()


def unmarked(root: QWidget) -> list[str]:
    """Controls that look the same with the focus as without."""
    found = []
    for widget in reached_by_tab(root):
        if isinstance(widget, QAbstractScrollArea | QLineEdit | QAbstractSpinBox):
            continue  # a cursor or a current entry blinks in them; their frames are checked below
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = pixels(widget)
        widget.clearFocus()
        if np.array_equal(with_focus, pixels(widget)):
            found.append(f"{widget!r} {described(widget)[0]!r}")
    return found


def test_the_focus_can_be_seen_everywhere(opened: MainWindow) -> None:
    assert QTest.qWaitForWindowActive(opened)
    opened.canvas.setFocus()
    assert unmarked(opened) == []


def test_the_focus_can_be_seen_in_every_dialog(dialog: QDialog) -> None:
    assert unmarked(dialog) == []


def test_the_frame_of_a_field_shows_the_focus(opened: MainWindow, theme, qtbot: QtBot) -> None:
    dialog = custom_size(opened)
    field = dialog.findChild(QDoubleSpinBox)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    field.setFocus()
    edge = field.grab().toImage().pixelColor(field.width() // 2, 0)
    assert edge == QColor(theme.tokens.accent_text)


def test_menus_open_by_their_letters(opened: MainWindow) -> None:
    for entry in opened.top_bar.menus.actions():
        assert "&" in entry.text()
        named = [action for action in entry.menu().actions() if not action.isSeparator()]
        assert [action.text() for action in named if "&" not in action.text()] == []


def test_state_is_shown_by_more_than_colour(opened: MainWindow, wait_for: Callable) -> None:
    """A failed run and a finished one differ in words, an error and a note in their icons."""
    opened.messages.show_note(lambda: "written")
    (icon,) = (one for one in opened.messages.findChildren(QLabel) if not one.pixmap().isNull())
    note = pixels(icon)
    opened.messages.show_error(SrguiError("failed"))
    error = pixels(icon)
    shape = [np.abs(p.reshape(-1, 4)[:, :3].astype(int) - p[:3]).sum(1) > 60 for p in (note, error)]
    assert not np.array_equal(*shape)
