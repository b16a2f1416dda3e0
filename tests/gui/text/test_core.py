"""Texts of the packages below the window can be translated."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from srgui import paths
from srgui.errors import ReadError, SrguiError
from srgui.gui.text.core import error_text, joined_tightly, translated
from srgui.images.reading.reader import read
from srgui.images.writing.options import check_target
from srgui.texts import Text

BUILD = Path(__file__).resolve().parents[3] / "resources" / "build_translations.py"


@pytest.fixture
def chinese(qapp: QCoreApplication) -> QTranslator:
    translator = QTranslator(qapp)
    assert translator.load("srgui_zh_CN", str(paths.resources() / "translations"))
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture(scope="module")
def build() -> dict:
    return runpy.run_path(str(BUILD))


def test_every_template_that_a_window_may_show_has_a_translation(build: dict) -> None:
    messages = build["messages"](paths.resources() / "translations" / "srgui_zh_CN.ts")
    templates = build["templates"]()
    assert len(templates) > 150
    assert {text for text in templates if not messages.get(("CoreTexts", text))} == set()


def test_a_template_that_is_not_written_out_is_found(build: dict, tmp_path: Path) -> None:
    module = tmp_path / "wrong.py"
    module.write_text("why = Text(f'it is {kind}')")
    with pytest.raises(SystemExit, match="write the template out"):
        list(build["templates_in"](module))


def test_in_english_nothing_changes() -> None:
    error = ReadError(
        Text("Can't open {path}", path="a.jpg"),
        Text("the file is empty"),
        Text("Choose another file."),
    )
    assert error_text(error) == str(error)
    kept = Text("{name} ({format} can't hold it)", name=Text("EXIF"), format="WEBP")
    assert translated(kept) == "EXIF (WEBP can't hold it)"


def test_a_true_error_is_said_in_another_language(
    foreign: QTranslator, qapp: QCoreApplication, tmp_path: Path
) -> None:
    qapp.installTranslator(foreign)
    with pytest.raises(SrguiError) as raised:
        check_target(tmp_path, 10, 10)
    reported = error_text(raised.value)
    assert "⟦Can't write " in reported
    assert "⟦" in reported.split(": ")[1]


def test_the_kind_of_a_file_and_a_missing_one_are_reported_in_chinese(
    chinese: QTranslator, tmp_path: Path
) -> None:
    film = tmp_path / "film.png"
    film.write_bytes(b"\x1aE\xdf\xa3" + bytes(200))
    with pytest.raises(ReadError) as raised:
        read(film)
    assert error_text(raised.value).startswith(f"无法打开 {film}：不支持 视频 文件")
    with pytest.raises(ReadError) as raised:
        read(tmp_path / "gone.png")
    assert error_text(raised.value) == f"无法打开 {tmp_path / 'gone.png'}：文件或目录不存在。"


def test_no_space_stays_between_letters_of_a_script_without_spaces() -> None:
    assert joined_tightly("残り 数秒") == "残り数秒"
    assert joined_tightly("45 %, 残り 5 秒") == "45 %, 残り 5 秒"
    assert joined_tightly("about a minute left") == "about a minute left"
