"""The language changes while the window is open, and nothing stays behind in the old one."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSysInfo, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from srgui.gui.studio.studio import Studio
from srgui.gui.text.languages import LANGUAGES, of_system
from srgui.gui.window.main_window import MainWindow

# What is the same in every language: numbers with units, key names, names of formats and networks.
SAME = re.compile(
    r"^$|^…$|^[\d\s.,:×x%+−~<>=/()\[\]·—–-]*(px|kB|MB|GB|B|s|dB|ms|min)?\s*$"
    r"|^(LapSRN|DRRN|DRCN)( fast)?( [\d.]+×)?$"
    rf"|^(ncnn|OpenVINO|PyTorch|CPU|PSNR|SSIM|{'|'.join(map(re.escape, LANGUAGES.values()))})$"
    r"|^(PNG|JPE?G|WebP|TIFF?|BMP|AVIF|PFM|GIF|HTML|sRGB|Display P3)$"
)

DATA = ("photo.png", "srgui", "CVPR", "Super-Resolution", "PySide6", "Python", "Qt", "torch",
        platform.python_version(), QSysInfo.prettyProductName(), "+cpu", "+cu")  # fmt: skip


def texts(root: QObject) -> Iterator[tuple[QObject, str, str]]:
    """Every text that a person may see or hear: the widget, of what kind, and the text."""
    for thing in [root, *root.findChildren(QObject)]:
        if isinstance(thing, QWidget):
            if thing.isWindow():
                yield thing, "title", thing.windowTitle()
            if thing.accessibleName():
                yield thing, "accessible name", thing.accessibleName()
            yield thing, "tool tip", re.sub("<[^>]*>", "", thing.toolTip())
        if isinstance(thing, QLabel | QAbstractButton) and not thing.property("keycap"):
            yield thing, "text", thing.text()
        if isinstance(thing, QMenu | QGroupBox):
            yield thing, "title", thing.title()
        if isinstance(thing, QLineEdit):
            yield thing, "placeholder", thing.placeholderText()
        if isinstance(thing, QComboBox):
            for index in range(thing.count()):
                yield thing, "entry", thing.itemText(index)
        if isinstance(thing, QAbstractSpinBox):
            yield thing, "special value", thing.specialValueText()
        if isinstance(thing, QAction):
            yield thing, "action", thing.text()


def left_behind(root: QWidget, known: tuple[str, ...] = ()) -> list[str]:
    """Texts that are neither in brackets nor the same everywhere."""
    found = []
    for thing, kind, text in texts(root):
        words = re.sub(r"⟦.*⟧", "", text, flags=re.DOTALL).strip()
        words = words.replace("&", "")
        if "⟦" in text or SAME.match(words) or any(name in text for name in known):
            continue
        found.append(f"{type(thing).__name__} {thing.objectName()!r} {kind}: {text!r}")
    return found


def test_nothing_of_the_window_stays_behind(
    opened: MainWindow, foreign: QTranslator, qapp: QCoreApplication
) -> None:
    qapp.installTranslator(foreign)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    QCoreApplication.processEvents()
    assert left_behind(opened, DATA) == []


def test_nothing_of_the_empty_window_stays_behind(
    window: MainWindow, foreign: QTranslator, qapp: QCoreApplication
) -> None:
    qapp.installTranslator(foreign)
    QCoreApplication.processEvents()
    assert left_behind(window, DATA) == []


@pytest.mark.parametrize("name", ["preferences", "first_steps", "shortcuts", "about"])
def test_no_dialog_is_left_out(
    window: MainWindow, foreign: QTranslator, qapp: QCoreApplication, name: str
) -> None:
    qapp.installTranslator(foreign)
    QCoreApplication.processEvents()
    getattr(window.actions_, name).trigger()
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    assert left_behind(dialog, DATA) == []


def test_titles_on_the_canvas_and_facts_follow(
    opened: MainWindow, studio: Studio, foreign: QTranslator, qapp: QCoreApplication, qtbot: QtBot
) -> None:
    titles: list[str] = []
    studio.presentation.layers_changed.connect(lambda before, *_: titles.append(before.title))
    qapp.installTranslator(foreign)
    qtbot.waitUntil(lambda: bool(titles) and titles[-1].startswith("⟦Without AI"))
    item = studio.album.current
    assert item is not None
    original = item.original_layer()
    assert original is not None
    assert original.title == "⟦Original⟧"


@pytest.mark.parametrize(
    ("preferred", "spoken"),
    [
        (["zh-Hans-CN", "zh"], "zh_CN"), (["zh_CN"], "zh_CN"), (["zh"], "zh_CN"),
        (["zh-Hant-TW"], "en"), (["zh-TW", "zh-CN"], "zh_CN"), (["de-AT", "de"], "de"),
        (["nl", "zh-CN"], "zh_CN"), (["en-GB", "zh"], "en"), ([], "en"),
        (["pt-PT"], "pt_BR"), (["ja-JP"], "ja"), (["nl-NL"], "en"),
    ],
)  # fmt: skip
def test_the_system_decides_by_the_order_of_its_languages(
    preferred: list[str], spoken: str
) -> None:
    assert of_system(preferred) == spoken
