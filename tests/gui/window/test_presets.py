"""Presets: saved, applied, renamed and deleted by the menu; runs copied as command lines."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from srgui.cli.main import run as run_command
from srgui.gui.choice import Side, UpscaleSettings
from srgui.gui.library.filmstrip import Filmstrip
from srgui.gui.presets.name_dialog import NameDialog
from srgui.gui.presets.options import options_of, settings_of
from srgui.gui.settings import Preferences
from srgui.gui.studio.phase import Phase
from srgui.gui.studio.studio import Studio
from srgui.gui.window.main_window import MainWindow
from srgui.models.catalogue import catalogue
from srgui.models.choice import Kind, one_per_family
from srgui.presets import files
from srgui.presets.command_line import upscale_command
from srgui.texts import NOTHING
from tests.gui.acts import click, texts


@pytest.fixture(autouse=True)
def _home(home: Path) -> None:
    """A configuration folder of its own."""


def menu(window: MainWindow) -> QMenu:
    """The menu of presets, opened."""
    found = window.actions_.presets.menu()
    assert isinstance(found, QMenu)
    found.aboutToShow.emit()
    return found


def entry(menu: QMenu, *path: str) -> QAction:
    """An entry of a menu or, by several texts, of a submenu."""
    (found,) = (a for a in menu.actions() if a.text().replace("&", "") == path[0])
    submenu = found.menu()
    return entry(submenu, *path[1:]) if isinstance(submenu, QMenu) and path[1:] else found


def answer(name: str, button: str) -> NameDialog:
    """Enter a name in the open dialog and press a button."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NameDialog)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(name)
    click(dialog, button)
    return dialog


def save(window: MainWindow, name: str, button: str = "Save") -> None:
    entry(menu(window), "Save as preset…").trigger()
    answer(name, button)


def test_a_saved_preset_is_applied_and_that_can_be_undone(
    window: MainWindow, studio: Studio
) -> None:
    window.controls.choose_factor(2.0)
    save(window, "For the web")
    assert files.read("For the web") == {"model": "lapsrn", "scale": 2, "natural": 0}
    assert entry(menu(window), "For the web").isChecked()
    before = studio.choices.choice.enhanced(strength=0.7, keep_grain=True)
    studio.choices.choose(replace(before, scale=3.0, kind=Kind.PHOTO))
    assert not entry(menu(window), "For the web").isChecked()
    entry(menu(window), "For the web").trigger()
    assert (studio.choices.choice.scale, studio.choices.choice.kind) == (2.0, Kind.AUTO)
    assert studio.choices.choice.enhancement.strength == 1.0
    window.actions_.undo.trigger()
    assert (studio.choices.choice.scale, studio.choices.choice.kind) == (3.0, Kind.PHOTO)
    assert studio.choices.choice.enhancement.strength == 0.7


def test_the_presets_that_come_with_srgui_are_offered_first(
    window: MainWindow, studio: Studio
) -> None:
    first, *_ = menu(window).actions()
    assert first.text() == "Web, 2048 pixels"
    entry(menu(window), "Print of 20 × 30 cm, 300 dpi").trigger()
    assert studio.choices.choice.side == Side("long edge", 3543, 8.0, 300)
    assert entry(menu(window), "Print of 20 × 30 cm, 300 dpi").isChecked()
    assert "Rename" not in [action.text() for action in menu(window).actions()]
    entry(menu(window), "Drawing or text, four times as large").trigger()
    assert (studio.choices.choice.kind, studio.choices.choice.scale) == (Kind.CLEAN, 4.0)


def test_presets_are_replaced_renamed_and_deleted_and_each_is_undone(window: MainWindow) -> None:
    save(window, "one")
    window.controls.choose_factor(2.0)
    save(window, "one", "Replace")
    assert files.read("one")["scale"] == 2
    window.actions_.undo.trigger()
    assert files.read("one")["scale"] == 4
    entry(menu(window), "Rename", "one").trigger()
    answer("two", "Rename")
    assert files.names() == ["two"]
    entry(menu(window), "Delete", "two").trigger()
    assert files.names() == []
    for names in (["two"], ["one"]):
        window.actions_.undo.trigger()
        assert files.names() == names
    window.actions_.redo.trigger()
    assert files.names() == ["two"]


def test_a_name_that_no_file_can_have_is_refused_in_the_dialog(window: MainWindow) -> None:
    entry(menu(window), "Save as preset…").trigger()
    dialog = answer("a/b", "Save")
    assert "it can't be the name of a file" in texts(dialog)
    assert files.names() == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("scale = x", "line 1 is not valid TOML"),
        ("strength = 180", "not between 0 and 100"),
        ("model = 'espcn'", "there is no network 'espcn'"),
    ],
)
def test_a_preset_that_cannot_be_applied_is_one_sentence(
    window: MainWindow, studio: Studio, text: str, why: str
) -> None:
    files.write_text("odd", text)
    before = studio.choices.choice
    entry(menu(window), "odd").trigger()
    assert why in window.messages.text
    assert studio.choices.choice == before


@pytest.mark.parametrize(
    "settings",
    [
        UpscaleSettings("lapsrn", 2.5),
        UpscaleSettings("drrn", 3.0, kind=Kind.CLEAN).enhanced(ensemble=True, tileable=True),
        UpscaleSettings("lapsrn", 4.0).enhanced(
            strength=0.57, natural=0.8, artefact_removal=0.29, grain=0.07, keep_grain=True
        ),
        UpscaleSettings("lapsrn", 4.0, side=Side("long edge", 3508, 8.0, 300)),
        UpscaleSettings("lapsrn", 4.0, side=Side("height", 1000, 8.0), kind=Kind.PIXEL),
    ],
)
def test_settings_come_back_from_their_options_as_the_command_line_reads_them(
    settings: UpscaleSettings,
) -> None:
    models = one_per_family(catalogue()).values()
    wanted = replace(settings, enhancement=settings.enhancement)
    if settings.model == "drrn":  # has no natural weights: the command would refuse another share
        assert "natural" not in options_of(settings.enhanced(natural=0.8))
    if "natural" not in options_of(settings):
        wanted = wanted.enhanced(natural=0.5)
    assert settings_of(options_of(settings), models, settings.compute, NOTHING) == wanted


def run(line: str) -> int:
    """Run a copied command line of this system as its shell would, in this process."""
    program, *arguments = shlex.split(line)
    assert program == "srgui"
    return run_command(arguments, open_window=lambda *_: 1)


def test_the_copied_command_writes_the_bytes_of_the_export(
    window: MainWindow, studio: Studio, photograph: np.ndarray, tmp_path: Path,
    wait_for: Callable[[Phase], None], qtbot: QtBot, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """A photograph mixed from the weights for photographs and natural ones, weakened, with grain,
    and a name that needs quotation marks.
    """
    path = tmp_path / "it's 1 & $HOME.jpg"
    Image.fromarray(np.ascontiguousarray(photograph[:24, :32])).save(path, quality=75)
    window.preferences.set(Preferences(language="en", quality=80, metadata="no location"))
    studio.choices.choose(
        UpscaleSettings("lapsrn", 2.0).enhanced(natural=0.3, strength=0.8, grain=0.2)
    )
    studio.open([path])
    wait_for(Phase.DONE)
    item, result = studio.album.items[0], studio.run.chosen_result
    assert result is not None
    assert result.runs == 2
    exported = tmp_path / "export.jpg"
    options = window.preferences.value.write_options(overwrite=False)
    window.export.write(item, result, item.choice, tmp_path, {result.last: exported}, options)
    window.actions_.copy_command.trigger()
    line = QGuiApplication.clipboard().text()
    assert line.startswith("srgui upscale ")
    assert run(line) == 0, capsys.readouterr().err
    qtbot.waitUntil(exported.exists)
    written = tmp_path / "it's 1 & $HOME_lapsrn_2x.jpg"
    assert written.read_bytes() == exported.read_bytes()


def test_the_menu_of_thumbnails_copies_all_selected_in_one_line_where_settings_agree(
    window: MainWindow, studio: Studio, strip: Filmstrip, photos: list[Path], tmp_path: Path
) -> None:
    window.preferences.set(
        replace(window.preferences.value, format=".png", folder=str(tmp_path / "a b"))
    )
    studio.album.choose(UpscaleSettings("lapsrn", 3.0), studio.album.items[1])
    strip.selectAll()
    found = strip.menu()
    assert found is not None
    entry(found, "Copy as command line").trigger()
    rest = ["--scale", "{}", "--natural", "0", "--format", "png", "--output"]

    def words(scale: str, *files: Path) -> list[str]:
        options = [word.format(scale) for word in rest]
        return [
            "srgui",
            "upscale",
            *map(str, files),
            "--model",
            "lapsrn",
            *options,
            str(tmp_path / "a b"),
        ]

    lines = QGuiApplication.clipboard().text().splitlines()
    assert [shlex.split(line) for line in lines] == [
        words("4", photos[0], photos[2]), words("3", photos[1]),
    ]  # fmt: skip


def test_on_windows_words_are_quoted_for_cmd_and_powershell(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    picture, folder = Path(r"C:\My pictures\a & b.jpg"), Path("C:\\out put\\")
    line = upscale_command([picture], {"scale": 2, "ensemble": True}, folder)
    assert line.startswith(r'srgui upscale "C:\My pictures\a & b.jpg" --scale 2 --ensemble')
