"""Every text of the window is there in every language, and the compiled files are up to date."""

from __future__ import annotations

import re
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from srgui import paths
from srgui.gui.text.languages import ENGLISH, LANGUAGES
from srgui.gui.window.main_window import MainWindow
from tests.gui.acts import button, speak, texts

BUILD = Path(__file__).resolve().parents[3] / "resources" / "build_translations.py"

TRANSLATED = [code for code in LANGUAGES if code != ENGLISH]


@pytest.fixture(scope="module")
def build() -> dict:
    return runpy.run_path(str(BUILD))


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_text_is_untranslated_and_no_file_is_out_of_date(build: dict, language: str) -> None:
    assert build["problems"](language) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_translation_has_the_fields_and_the_letters_of_its_source(
    build: dict, language: str
) -> None:
    ts = paths.resources() / "translations" / f"srgui_{language}.ts"
    for (context, source), text in build["messages"](ts).items():
        where = f"{context}: {source} -> {text}"
        fields = re.compile(r"\{[^}]*\}")
        assert sorted(fields.findall(source)) == sorted(fields.findall(text)), where
        letters = re.compile(r"&(\w)")
        assert len(letters.findall(source)) == len(letters.findall(text)), where
        assert source.endswith("…") == text.endswith("…"), where


@pytest.mark.slow
@pytest.mark.parametrize("change", ["untranslated", "gone", "new", "stale"])
def test_the_check_notices_what_is_wrong(
    build: dict, tmp_path: Path, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The test above can fail."""
    for name in ("srgui_zh_CN.ts", "srgui_zh_CN.qm"):
        (tmp_path / name).write_bytes((paths.resources() / "translations" / name).read_bytes())
    ts = tmp_path / "srgui_zh_CN.ts"
    text = ts.read_text(encoding="utf-8")
    if change == "untranslated":
        text = text.replace("<translation>关闭</translation>", '<translation type="unfinished" />')
    elif change == "gone":
        text = text.replace("<source>Try a sample photo</source>", "<source>Gone</source>")
    elif change == "new":
        start = text.index("<context>")
        text = text[:start] + text[text.index("</context>") + len("</context>") :]
    else:
        text = text.replace("<translation>关闭</translation>", "<translation>关</translation>")
    ts.write_text(text, encoding="utf-8")
    globals_ = build["problems"].__globals__
    monkeypatch.setitem(globals_, "FOLDER", tmp_path)
    assert build["problems"]("zh_CN") != []


@pytest.fixture
def chinese(opened: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    speak(opened, "zh_CN")
    yield opened
    speak(opened, ENGLISH)


def test_the_language_changes_without_restart_and_back(opened: MainWindow, qtbot: QtBot) -> None:
    speak(opened, ENGLISH)
    opened.actions_.preferences.trigger()
    boxes = opened.findChildren(QComboBox)
    box = next(one for one in boxes if one.accessibleName() == "Language")
    for text, name in (("简体中文", "关于 srgui(&A)"), ("English", "&About srgui")):
        box.setCurrentText(text)
        box.activated.emit(box.currentIndex())
        qtbot.waitUntil(lambda name=name: opened.actions_.about.text() == name)
    assert button(opened.controls, "Export…")


def test_numbers_and_titles_are_chinese_too(chinese: MainWindow) -> None:
    assert "完成，用时 " in texts(chinese.progress)
    assert chinese.studio.album.current is not None
    original = chinese.studio.album.current.original_layer()
    assert original is not None
    assert original.title == "原图"


def test_qts_own_dialogs_are_chinese_too(chinese: MainWindow) -> None:
    dialog = QFileDialog(chinese)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    assert dialog.labelText(QFileDialog.DialogLabel.Reject) == "取消"


def test_the_compiled_file_loads_by_itself() -> None:
    translator = QTranslator()
    assert translator.load("srgui_zh_CN", str(paths.resources() / "translations"))
    assert translator.translate("EmptyState", "Enlarge photos up to 8×") == "将照片放大至 8×"
