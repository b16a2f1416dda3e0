"""File names are put together from tokens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from srgui.gui.theme.theme import Theme
from srgui.gui.widgets.files.pattern_edit import PatternEdit


def test_tokens_are_typed_inserted_and_removed_as_a_whole(qtbot: QtBot, theme: Theme) -> None:
    field = PatternEdit()
    qtbot.addWidget(field)
    field.show_pattern("{name}_{model}_{scale}x")
    assert field.text() == "‹Name›_‹Network›_‹Factor›x"
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.pattern == "{name}_{model}_"
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.pattern == "_{model}_"
    QTest.keyClicks(field, "{name}")
    assert field.text() == "‹Name›_‹Network›_"
    QTest.keyClicks(field, "!")
    assert field.pattern == "{name}!_{model}_"
    field.insert_token("{scale}")
    assert field.pattern == "{name}!{scale}_{model}_"
