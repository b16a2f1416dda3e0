"""Panels and banners slide in and out, unless the system wants no animations."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from srgui.gui.theme import motion
from srgui.gui.widgets.drawer import Drawer


class Sizes(QObject):
    """Notes every size of a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.heights: list[int] = []
        self.widths: list[int] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.heights.append(watched.height())
            self.widths.append(watched.width())
        return False


@pytest.fixture
def content() -> QWidget:
    label = QLabel("First line\nSecond line\nThird line")
    label.setFixedHeight(90)
    label.setMinimumWidth(200)
    return label


@pytest.fixture
def frame(qtbot: QtBot) -> QWidget:
    """A window for a drawer and what is below."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setSpacing(0)
    column.addWidget(QLabel("Below"), 1)
    window.resize(300, 300)
    return window


def show(qtbot: QtBot, frame: QWidget, drawer: Drawer) -> None:
    """Show the window with a drawer at its top."""
    layout = frame.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(0, drawer)
    frame.show()
    qtbot.waitExposed(frame)


def test_content_is_uncovered_and_covered_in_between_120_and_180_milliseconds(
    qtbot: QtBot, frame: QWidget, content: QWidget
) -> None:
    assert 120 <= motion.DURATION <= 180
    drawer = Drawer(content)
    show(qtbot, frame, drawer)
    assert drawer.isHidden()
    sizes = Sizes(drawer)
    drawer.set_open(True)
    assert content.isVisible()
    qtbot.waitUntil(lambda: drawer.height() == 90)
    assert content.height() == 90
    assert sizes.heights == sorted(sizes.heights)
    began = time.monotonic()
    drawer.set_open(False)
    qtbot.waitUntil(drawer.isHidden)
    assert time.monotonic() - began > 0.1  # of 0.15 s; timers may be early by a little
    assert content.isHidden()


def test_without_animations_it_opens_and_closes_at_once(
    qtbot: QtBot, frame: QWidget, content: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion, "duration", lambda: 0)
    drawer = Drawer(content)
    show(qtbot, frame, drawer)
    drawer.set_open(True)
    assert drawer.isVisible()
    assert drawer.sizeHint().height() == 90
    drawer.set_open(False)
    assert drawer.isHidden()


def test_a_change_of_mind_turns_round_where_it_is(
    qtbot: QtBot, frame: QWidget, content: QWidget
) -> None:
    drawer = Drawer(content)
    show(qtbot, frame, drawer)
    drawer.set_open(True)
    drawer.set_open(False)
    drawer.set_open(True)
    qtbot.waitUntil(lambda: drawer.height() == 90)
    drawer.set_open(False)
    drawer.set_open(True)
    drawer.set_open(False)
    qtbot.waitUntil(drawer.isHidden)


def test_a_panel_comes_back_as_wide_as_it_was(qtbot: QtBot, content: QWidget) -> None:
    content.setMaximumHeight(1000)
    content.setMaximumWidth(400)
    drawer = Drawer(content, upright=False)
    drawer.set_open(True)
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    splitter.addWidget(QLabel("Picture"))
    splitter.addWidget(drawer)
    splitter.resize(800, 300)
    splitter.show()
    qtbot.waitExposed(splitter)
    splitter.setSizes([500, 300])
    width = drawer.width()
    assert 290 <= width <= 300
    drawer.set_open(False)
    qtbot.waitUntil(drawer.isHidden)
    drawer.set_open(True)
    qtbot.waitUntil(lambda: (drawer.minimumWidth(), drawer.maximumWidth()) == (200, 400))
    assert drawer.width() == content.width() == width
