"""The program finds its data wherever it runs from."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from srgui import paths

ROOT = Path(__file__).resolve().parent.parent


def test_the_source_tree_contains_resources_and_weights() -> None:
    assert paths.resources() == ROOT / "resources"
    assert (paths.weights() / "manifest.json").is_file()


def test_a_frozen_bundle_contains_them_next_to_the_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"
    assert paths.weights() == tmp_path / "weights"


def test_the_wheel_carries_them(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    code = (
        "from srgui import paths; from srgui.models.catalogue import catalogue;"
        "assert all(m.path.is_file() for m in catalogue().values());"
        "assert any(paths.resources().iterdir()); print(paths.weights())"
    )
    found = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path / "installed",
        env={"PYTHONPATH": "."},
        check=True,
        capture_output=True,
        text=True,
    )
    assert Path(found.stdout.strip()).parts[-3:] == ("srgui", "_data", "weights")


@pytest.mark.skipif(sys.platform == "win32", reason="has another folder for settings")
def test_settings_are_in_the_configuration_folder_of_the_user(monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert paths.configuration() == tmp_path / "srgui"
    monkeypatch.delenv("XDG_CONFIG_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert paths.configuration() == tmp_path / ".config" / "srgui"
