"""An error that nobody expected is shown, can be copied, is logged, and harms nothing."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    Qt,
    QThread,
    QTimer,
    Signal,
    qInstallMessageHandler,
    qWarning,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

import srgui
from srgui.gui.crash_report.dialog import FailureDialog, FailureDialogs
from srgui.gui.crash_report.log import start_log
from srgui.gui.crash_report.watch import FailureWatch
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The log file in a profile, and everything as before afterwards."""
    logger = logging.getLogger("srgui")
    handlers, level = list(logger.handlers), logger.level
    file = start_log(tmp_path / "profile")
    assert file is not None
    yield file
    qInstallMessageHandler(None)
    for handler in set(logger.handlers) - set(handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)


@pytest.fixture
def watched(window: MainWindow, log: Path) -> Iterator[MainWindow]:
    """The window as the program starts it."""
    watch = FailureWatch(window)
    watch.happened.connect(FailureDialogs(window, log).show_error)
    with watch:
        yield window


def dialogs(window: MainWindow) -> list[FailureDialog]:
    return window.findChildren(FailureDialog)


def fail() -> None:
    raise RuntimeError("the lens fell off")


def text(dialog: FailureDialog) -> str:
    return dialog.findChild(QPlainTextEdit).toPlainText()


def test_an_error_in_a_slot_opens_a_dialog_with_text_and_versions(
    watched: MainWindow, qtbot: QtBot, log: Path
) -> None:
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: len(dialogs(watched)) == 1)
    reported = text(dialogs(watched)[0])
    for part in (
        "the lens fell off",
        "in fail",
        f"srgui: {srgui.__version__}",
        "Python: 3",
        "Qt: 6",
    ):
        assert part in reported
    assert "the lens fell off" in log.read_text(encoding="utf-8")


def test_the_report_can_be_copied_and_the_pictures_stay(
    opened: MainWindow, studio: Studio, log: Path, qtbot: QtBot
) -> None:
    watch = FailureWatch(opened)
    watch.happened.connect(FailureDialogs(opened, log).show_error)
    with watch:
        QTimer.singleShot(0, fail)
        qtbot.waitUntil(lambda: len(dialogs(opened)) == 1)
    dialog = dialogs(opened)[0]
    assert QTest.qWaitForWindowActive(dialog)
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == text(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert studio.presentation.result is not None
    assert studio.presentation.result.complete
    assert opened.canvas.isVisible()


def test_an_error_on_another_thread_is_shown_on_the_windows_thread(
    watched: MainWindow, qtbot: QtBot
) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(dialogs(watched)) == 1)


def test_an_error_in_a_workers_slot_is_shown(watched: MainWindow, qtbot: QtBot) -> None:
    class Worker(QObject):
        wanted = Signal()

        def work(self) -> None:
            assert QThread.currentThread() is not QCoreApplication.instance().thread()
            fail()

    thread, worker = QThread(), Worker()
    worker.moveToThread(thread)
    worker.wanted.connect(worker.work)
    thread.start()
    worker.wanted.emit()
    try:
        qtbot.waitUntil(lambda: len(dialogs(watched)) == 1)
    finally:
        thread.quit()
        thread.wait()
    assert "the lens fell off" in text(dialogs(watched)[0])


def test_a_hail_of_errors_opens_one_dialog(watched: MainWindow, qtbot: QtBot) -> None:
    for _ in range(30):
        QTimer.singleShot(0, fail)
    QTimer.singleShot(1, lambda: 1 / 0)
    qtbot.waitUntil(lambda: dialogs(watched) != [] and "division" in text(dialogs(watched)[0]))
    assert len(dialogs(watched)) == 1
    assert text(dialogs(watched)[0]).count("RuntimeError: the lens") == 1


@pytest.mark.qt_no_exception_capture
def test_ctrl_c_is_no_error(watched: MainWindow, capsys: pytest.CaptureFixture[str]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    QCoreApplication.processEvents()
    assert dialogs(watched) == []


def test_afterwards_errors_go_where_they_went_before(window: MainWindow) -> None:
    before = sys.excepthook, threading.excepthook
    with FailureWatch(window):
        assert sys.excepthook is not before[0]
    assert (sys.excepthook, threading.excepthook) == before


def test_the_log_does_not_grow_without_end_nor_name_the_home_folder(log: Path) -> None:
    logger = logging.getLogger("srgui.gui.somewhere")
    for number in range(3000):
        logger.info("%d %s/%s", number, Path.home(), "x" * 1000)
    files = sorted(log.parent.glob("srgui.log*"))
    assert 2 <= len(files) <= 4
    assert sum(file.stat().st_size for file in files) < 3 << 20
    content = log.read_text(encoding="utf-8")
    assert str(Path.home()) not in content
    assert "srgui.gui.somewhere: 2999 ~/x" in content


def test_what_qt_warns_of_is_logged(log: Path) -> None:
    qWarning("the screen wobbles")
    assert "WARNING srgui.qt.default: the screen wobbles" in log.read_text(encoding="utf-8")


def test_without_a_place_for_the_log_the_program_starts(tmp_path: Path, log: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert start_log(blocked) is None
