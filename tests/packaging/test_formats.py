"""The desktop entry and the documentation list the formats that srgui opens and writes."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from srgui.images.formats import FORMATS, MIME_TYPES, READ_FORMATS, READABLE_SUFFIXES

ROOT = Path(__file__).resolve().parent.parent.parent
ENTRY = ROOT / "resources" / "srgui.desktop"
METAINFO = ROOT / "packaging" / "linux" / "io.github.srgui.srgui.metainfo.xml"
README = ROOT / "README.md"


def test_every_format_that_is_read_has_a_media_type() -> None:
    assert set(MIME_TYPES) == set(READABLE_SUFFIXES)
    assert all(re.fullmatch(r"image/[a-z0-9.-]+", mime) for mime in MIME_TYPES.values())


def test_the_desktop_entry_opens_every_format_with_the_files_as_arguments() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(ENTRY, encoding="utf-8")
    named = entry["Desktop Entry"]["MimeType"].rstrip(";").split(";")
    assert named == list(dict.fromkeys(MIME_TYPES.values()))
    assert entry["Desktop Entry"]["Exec"] == "srgui %F"


def test_the_readme_lists_the_formats() -> None:
    text = " ".join(README.read_text(encoding="utf-8").split())
    *read, raws = [one.name for one in READ_FORMATS]
    assert f"Open {', '.join(read)} and {raws}s" in text
    *written, last = [one.name for one in FORMATS if one.written_suffixes]
    assert f"Export as {', '.join(written)} or {last}." in text


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
