"""No text is cut off, and nothing scrolls that should not, in any language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from srgui.gui.panel.panel_scroll import PanelScroll
from srgui.gui.text.languages import LANGUAGES
from srgui.gui.widgets.eliding_label import ElidingLabel
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import speak

_RING = 2  # pixels that a style asks for beyond a text, for the ring of the focus
_DIALOGS = ("preferences", "export", "export_all", "about")


def settle() -> None:
    """Let layouts answer to changed texts, which takes them some turns of the event loop."""
    for _ in range(4):
        QApplication.processEvents()


def is_cut_off(widget: QWidget) -> bool:
    """Return whether a widget has less room than its text needs."""
    if isinstance(widget, QLabel):
        if isinstance(widget, ElidingLabel) or not widget.text():
            return False
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + _RING
        return widget.sizeHint().width() > widget.width() + _RING
    if isinstance(widget, QScrollArea):
        sideways = widget.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        return not sideways and widget.widget().width() > widget.viewport().width() + _RING
    fields = (QPushButton, QToolButton, QCheckBox, QRadioButton, QComboBox)
    return isinstance(widget, fields) and widget.sizeHint().width() > widget.width() + _RING


def cut_off(root: QWidget) -> Iterator[str]:
    """Yield the texts that are cut off, and the areas whose content is wider than they are."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.width() and is_cut_off(widget):
            yield getattr(widget, "text", widget.metaObject().className)()


def test_no_text_of_the_window_is_cut_off(opened: MainWindow) -> None:
    opened.resize(1280, 800)
    panel = opened.controls.findChild(PanelScroll)
    for language in LANGUAGES:
        speak(opened, language)
        settle()
        assert list(cut_off(opened)) == [], language
        assert panel.verticalScrollBar().maximum() == 0, language


def test_no_text_of_a_dialog_is_cut_off(opened: MainWindow) -> None:
    for language in LANGUAGES:
        speak(opened, language)
        settle()
        for name in _DIALOGS:
            getattr(opened.actions_, name).trigger()
            settle()
            (dialog,) = (one for one in opened.findChildren(QDialog) if one.isVisible())
            assert list(cut_off(dialog)) == [], f"{language}: {name}"
            dialog.close()


def test_what_is_cut_off_is_noticed(qtbot: QtBot) -> None:
    """The tests above can fail."""
    widget = QWidget()
    qtbot.addWidget(widget)
    label = QLabel("A text that is far longer than its room", widget)
    label.setFixedWidth(50)
    widget.show()
    assert list(cut_off(widget)) == [label.text()]
