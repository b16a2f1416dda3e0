"""The wheel over a panel or a dialog changes nothing that has not the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QScrollBar,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from srgui.gui.canvas.overlays.divider_handle import DividerHandle
from srgui.gui.panel.panel_scroll import PanelScroll
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import click, custom_size


def turn(field: QWidget, notches: int) -> None:
    """Offer it to the field and, until one takes it, to its parents, as Qt does with a real one."""
    widget: QWidget | None = field
    while widget is not None:
        at = QPointF(widget.rect().center())
        event = QWheelEvent(
            at, widget.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        event.ignore()
        QApplication.sendEvent(widget, event)
        widget = None if event.isAccepted() or widget.isWindow() else widget.parentWidget()


def fields(root: QWidget) -> list[QWidget]:
    found = [
        *root.findChildren(QComboBox),
        *root.findChildren(QAbstractSpinBox),
        *root.findChildren(QAbstractSlider),
    ]
    return [f for f in found if not isinstance(f, QScrollBar | DividerHandle) and f.isVisible()]


def value(field: QWidget) -> object:
    if isinstance(field, QComboBox):
        return field.currentIndex()
    return field.value()  # type: ignore[attr-defined]


def test_the_wheel_scrolls_the_panel_past_its_fields(opened: MainWindow, studio: Studio) -> None:
    opened.resize(1000, 560)
    opened.canvas.setFocus()
    bar = opened.controls.findChild(PanelScroll).verticalScrollBar()
    before = studio.choices.choice
    click(opened.controls, "Fine tuning")
    assert fields(opened.controls)
    for field in fields(opened.controls):
        kept = value(field)
        bar.setValue(0)
        turn(field, -1)
        assert value(field) == kept
        assert bar.value() > 0
    assert studio.choices.choice == before


@pytest.mark.parametrize("open_", ["preferences", "comparison", "export", "export_all"])
def test_no_dialog_changes_under_the_wheel(opened: MainWindow, open_: str) -> None:
    getattr(opened.actions_, open_).trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    for field in fields(dialog):
        field.clearFocus()
        kept = value(field)
        turn(field, 1)
        turn(field, -1)
        turn(field, -1)
        assert value(field) == kept, field.accessibleName()
    dialog.close()


@pytest.mark.parametrize("where", ["panel", "dialog"])
def test_a_field_with_the_focus_takes_the_wheel(
    opened: MainWindow, where: str, qtbot: QtBot
) -> None:
    if where == "panel":
        root, kind = opened.controls, QSlider
        click(root, "Fine tuning")
    else:
        root, kind = custom_size(opened), QDoubleSpinBox
    field = next(f for f in fields(root) if isinstance(f, kind) and f.isEnabled())
    root.window().activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is root.window())
    field.setFocus()
    before = value(field)
    turn(field, 1)
    assert value(field) != before
