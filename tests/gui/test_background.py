"""Work on another thread."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from srgui.gui.background import Background


def test_what_comes_after_the_end_is_not_begun(qtbot: QtBot) -> None:
    background = Background()
    called: list[str] = []
    background.do(lambda: called.append("before"), lambda _: None, lambda _: None)
    background.close()
    background.do(lambda: called.append("after"), lambda _: None, lambda _: None)
    background.close()
    assert called in ([], ["before"])  # what has not begun yet is dropped
