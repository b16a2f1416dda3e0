"""Settings survive the next start, a newer version and damage."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from srgui.engine.compute_options import ComputeOptions
from srgui.engine.enhancement import Enhancement
from srgui.gui.choice import DEFAULT_ENHANCEMENT, UpscaleSettings
from srgui.gui.settings import Preferences, Settings
from srgui.models.choice import Kind

OWN = Preferences(
    device="cpu",
    threads=3,
    memory=512,
    language="zh_CN",
    theme="light",
    format=".webp",
    quality=71,
    folder="/home/anna/Größe, neu",
    pattern="{name} @{scale}",
)


def written(folder: Path, text: str) -> Settings:
    (folder / "srgui.ini").write_text(text, encoding="utf-8")
    return Settings(folder)


def test_everything_set_is_there_at_the_next_start(tmp_path: Path) -> None:
    first = Settings(tmp_path)
    first.preferences = OWN
    own = replace(DEFAULT_ENHANCEMENT, natural=0.75)
    first.set_choice(UpscaleSettings("drrn", 3.0, ComputeOptions("cpu", 3), enhancement=own))
    first.geometry, first.splitter = QByteArray(b"\0place"), QByteArray(b"\1split")
    first.recent = [Path("/a b/c,d.png"), Path("/ü.jpg")]
    first.save()
    second = Settings(tmp_path)
    assert second.preferences == OWN
    assert second.choice(["lapsrn", "drrn"]) == UpscaleSettings(
        "drrn", 3.0, ComputeOptions("cpu", 3), enhancement=own
    )
    assert (second.geometry, second.splitter) == (b"\0place", b"\1split")
    assert second.recent == [Path("/a b/c,d.png"), Path("/ü.jpg")]


def test_what_was_set_for_certain_pictures_begins_anew_at_the_next_start(tmp_path: Path) -> None:
    first = Settings(tmp_path)
    own = Enhancement(0.5, grain=0.25, keep_grain=True, natural=0.75, artefact_removal=0.125)
    chosen = UpscaleSettings("drrn", 3.0, enhancement=own, kind=Kind.PIXEL)
    first.set_choice(chosen)
    first.save()
    second = Settings(tmp_path)
    assert second.choice(["lapsrn", "drrn"]) == UpscaleSettings(
        "drrn", 3.0, enhancement=replace(DEFAULT_ENHANCEMENT, natural=0.75)
    )
    assert second.last_choice(["lapsrn", "drrn"]) == chosen  # for its own pictures


def test_a_single_recent_file_is_still_a_list(tmp_path: Path) -> None:
    first = Settings(tmp_path)
    first.recent = [Path("/only.png")]
    first.save()
    assert Settings(tmp_path).recent == [Path("/only.png")]


def test_what_is_set_back_to_the_default_leaves_the_file(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.preferences = OWN
    settings.preferences = Preferences()
    settings.save()
    assert "quality" not in (tmp_path / "srgui.ini").read_text()
    assert Settings(tmp_path).preferences == Preferences()


def test_settings_of_version_1_keep_the_device(tmp_path: Path) -> None:
    settings = written(
        tmp_path, "[General]\nversion=1\n[choice]\nmodel=drcn\nscale=2\ndevice=cpu\n"
    )
    assert settings.preferences.device == "cpu"
    assert settings.choice(["lapsrn", "drcn"]) == UpscaleSettings(
        "drcn", 2.0, ComputeOptions("cpu"), enhancement=DEFAULT_ENHANCEMENT
    )
    settings.save()
    assert "version=2" in (tmp_path / "srgui.ini").read_text()


def test_settings_of_a_newer_version_are_used_and_not_lost(tmp_path: Path) -> None:
    newer = "[General]\nversion=9\n[preferences]\ntheme=dark\nsparkle=strong\n"
    settings = written(tmp_path, newer)
    assert settings.preferences.theme == "dark"
    settings.preferences = replace(settings.preferences, theme="light")
    settings.save()
    now = (tmp_path / "srgui.ini").read_text()
    assert "version=9" in now
    assert "sparkle=strong" in now
    assert (tmp_path / "srgui.version-9.ini").read_text() == newer


@pytest.mark.parametrize("text", ["\0\0garbage", "[General]\nversion=many\n[a]\nb=1\n"])
def test_a_damaged_file_is_set_aside_and_the_program_starts(tmp_path: Path, text: str) -> None:
    settings = written(tmp_path, text)
    assert settings.preferences == Preferences()
    assert settings.choice(["lapsrn"]) == UpscaleSettings(
        "lapsrn", 4.0, enhancement=DEFAULT_ENHANCEMENT
    )


def test_values_without_sense_count_as_not_set(tmp_path: Path) -> None:
    settings = written(
        tmp_path,
        "[General]\nversion=2\n[choice]\nmodel=gone\nscale=nan\nnatural=7\ngrain=much\n[files]\nrecent=@Invalid()\n"
        "[preferences]\nquality=900\nthreads=-1\ntheme=pink\nlanguage=7\nmemory=lots\n"
        "format=.exe\n[window]\ngeometry=wide\n",
    )
    assert settings.preferences == Preferences()
    assert settings.choice(["lapsrn"]) == UpscaleSettings(
        "lapsrn", 4.0, enhancement=DEFAULT_ENHANCEMENT
    )
    assert settings.geometry.isEmpty()
    assert settings.recent == []


def test_pictures_are_looked_for_in_the_folder_for_them_until_one_was_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    settings = Settings(tmp_path)
    assert settings.folder == tmp_path
    (tmp_path / "Pictures").mkdir()
    assert settings.folder == tmp_path / "Pictures"
    settings.folder = Path("/elsewhere")
    assert settings.folder == Path("/elsewhere")


def test_a_hint_is_shown_as_often_as_it_helps(tmp_path: Path) -> None:
    shown = []
    for _ in range(4):
        settings = Settings(tmp_path)
        shown.append(settings.take_hint("whole_picture", 2))
        settings.save()
    assert shown == [True, True, False, False]
