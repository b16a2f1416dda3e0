"""Messages over the picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from srgui.engine.upscaler import Upscaler
from srgui.errors import SrguiError
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.theme.theme import Theme
from srgui.gui.widgets.message_bar import MessageBar
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import PATIENCE, click

WaitFor = Callable[[Phase], None]


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> MessageBar:
    """A bar whose notes go at once."""
    bar = MessageBar(theme.tokens, success=1)
    qtbot.addWidget(bar)
    bar.move(400, 300)  # not under the mouse
    return bar


def test_a_success_goes_by_itself_and_an_error_stays(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_note(lambda: "Result copied")
    assert bar.isVisible()
    qtbot.waitUntil(bar.isHidden, timeout=PATIENCE)
    bar.show_note(lambda: "Result copied")
    bar.show_error(SrguiError("Can't write"))
    (timer,) = bar.findChildren(QTimer)
    assert not timer.isActive()
    assert bar.isVisible()


def test_a_message_lies_over_the_picture_and_moves_nothing(opened: MainWindow) -> None:
    before = opened.canvas.geometry(), opened.stage.geometry()
    opened.messages.show_error(SrguiError("Can't write", "the disk is full", "Empty it."))
    QApplication.processEvents()
    assert (opened.canvas.geometry(), opened.stage.geometry()) == before
    assert opened.stage.geometry().contains(opened.messages.geometry())
    opened.resize(1000, 700)
    QApplication.processEvents()
    assert opened.stage.geometry().contains(opened.messages.geometry())


def test_the_error_of_a_run_goes_when_the_run_succeeds(
    window: MainWindow, studio: Studio, photo: Path, wait_for: WaitFor,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def run(*_: object, **__: object) -> None:
        raise SrguiError("Can't go on", "the fan is loud")

    with monkeypatch.context() as broken:
        broken.setattr(Upscaler, "run", run)
        studio.open([photo])
        wait_for(Phase.FAILED)
    assert window.messages.isVisible()
    window.actions_.start.trigger()
    wait_for(Phase.DONE)
    assert not window.messages.isVisible()


def test_a_message_follows_the_language(
    bar: MessageBar, foreign: object, qapp: QCoreApplication
) -> None:
    bar.show_offer(lambda: (bar.tr("It changed"), bar.tr("Reload")), bar.hide)
    qapp.installTranslator(foreign)
    QApplication.processEvents()
    assert bar.text == "⟦It changed⟧"


def test_the_folder_of_an_exported_file_is_at_hand(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    opened.actions_.export.trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    click(dialog, "Export")
    qtbot.waitUntil(opened.messages.isVisible, timeout=PATIENCE)
    click(opened.messages, "Open folder")
    assert shown == [QUrl.fromLocalFile(str(tmp_path))]
