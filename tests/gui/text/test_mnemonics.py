"""No two entries of a menu have the same key."""

from __future__ import annotations

import re
from collections import Counter

from PySide6.QtWidgets import QApplication, QMenu

from srgui.gui.library.filmstrip import Filmstrip
from srgui.gui.text.languages import LANGUAGES
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import speak


def twice(menu: QMenu) -> list[str]:
    """The letters that several entries of a menu have."""
    found = re.findall(r"&([^&])", "\n".join(action.text() for action in menu.actions()))
    return [letter for letter, count in Counter(map(str.lower, found)).items() if count > 1]


def menus(window: MainWindow, strip: Filmstrip) -> list[QMenu]:
    """Those of the menu bar, of the picture and of a thumbnail."""
    in_bar = [action.menu() for action in window.top_bar.menus.actions()]
    strip.setCurrentIndex(strip.model().index(0, 0))
    of_thumbnail = strip.menu()
    assert of_thumbnail is not None
    window.canvas.customContextMenuRequested.emit(window.canvas.rect().center())
    of_picture = QApplication.activePopupWidget()
    assert isinstance(of_picture, QMenu)
    of_picture.close()
    return [*in_bar, of_thumbnail, of_picture]


def test_no_two_entries_of_a_menu_have_the_same_key(window: MainWindow, strip: Filmstrip) -> None:
    for language in LANGUAGES:
        speak(window, language)
        for playing in (False, True):
            window.actions_.play.setChecked(playing)
            for menu in menus(window, strip):
                assert twice(menu) == [], f"{language}: {menu.title()}"
