"""What the systems are told about the files that srgui opens."""

from __future__ import annotations

import configparser
import importlib.util
import shutil
import subprocess
from pathlib import Path

import pytest

from srgui.images.reading.recognition import READABLE_SUFFIXES

ROOT = Path(__file__).resolve().parent.parent.parent
ENTRY = ROOT / "resources" / "srgui.desktop"
METAINFO = ROOT / "packaging" / "linux" / "io.github.srgui.srgui.metainfo.xml"


def media_types() -> dict[str, str]:
    spec = importlib.util.spec_from_file_location("formats", ROOT / "packaging" / "formats.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return dict(module.MEDIA_TYPES)


def test_every_format_that_is_read_has_a_media_type() -> None:
    assert set(media_types()) == set(READABLE_SUFFIXES)


def test_the_desktop_entry_opens_every_format_with_the_files_as_arguments() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(ENTRY, encoding="utf-8")
    named = entry["Desktop Entry"]["MimeType"].rstrip(";").split(";")
    assert set(named) == set(media_types().values())
    assert entry["Desktop Entry"]["Exec"] == "srgui %F"


def test_the_desktop_entry_is_valid() -> None:
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("needs desktop-file-validate (Debian: desktop-file-utils)")
    done = subprocess.run(["desktop-file-validate", ENTRY], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_metainfo_is_valid(tmp_path: Path) -> None:
    if shutil.which("appstreamcli") is None:
        pytest.skip("needs appstreamcli (Debian: appstream)")
    text = METAINFO.read_text(encoding="utf-8").replace("@VERSION@", "1.0")
    filled = tmp_path / METAINFO.name
    filled.write_text(text.replace("@DATE@", "2026-01-01"), encoding="utf-8")
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", filled], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
