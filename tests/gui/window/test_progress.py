"""The window is honest about unfinished work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from srgui.gui.studio.phase import Phase
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import button, texts


def test_the_bar_is_full_and_100_percent_are_shown_only_at_the_end(opened: MainWindow) -> None:
    progress = opened.progress
    bar = progress.findChild(QProgressBar)
    progress.show_progress(0.456, 0.01)
    assert texts(progress) == "45 %, a few seconds left"
    for share in (0.99, 0.999, 1.0):
        progress.show_progress(share, 0.0)
        assert texts(progress) == "Finishing…"
        assert bar.value() < bar.maximum()
    progress.show_progress(1.0, 0.0, finishing=False)  # steps are missing
    assert texts(progress) == "99 %, a few seconds left"
    progress.show_phase(Phase.DONE, 0.004)
    assert texts(progress) == "Done in 0.1 s"
    assert not bar.isVisible()


def test_a_late_click_on_cancel_does_not_resume(opened: MainWindow, qtbot: QtBot) -> None:
    progress = opened.progress
    wanted: list[str] = []
    progress.start_wanted.connect(lambda: wanted.append("again"))
    progress.show_progress(0.5, 10.0)
    progress.show_phase(Phase.STOPPED, None)  # by Esc, just before the click
    resume = button(progress, "Resume")
    QTest.mouseClick(resume, Qt.MouseButton.LeftButton)
    assert wanted == []
    qtbot.waitUntil(resume.isEnabled)
    QTest.mouseClick(resume, Qt.MouseButton.LeftButton)
    assert wanted == ["again"]


def test_the_bar_stays_where_it_is_while_its_text_changes(opened: MainWindow) -> None:
    progress = opened.progress
    bar = progress.findChild(QProgressBar)
    places: set[int] = set()
    widths: set[int] = set()
    for seconds in (0.0, 500_000.0):
        progress.show_progress(0.5, seconds)
        for _ in range(3):  # a layout within others
            QApplication.processEvents()
        widths.add(progress.width())
        places.add(bar.mapTo(opened, bar.rect().topLeft()).x())
    assert len(widths) == 2
    assert len(places) == 1
