"""The tested examples of docs/scripts.md, run by a shell and by Python as they are written."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from srgui.images.reading.reader import read

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "scripts.md").read_text(encoding="utf-8")
TESTED = re.findall(r"\(\*tested\*\):\n\n```(\w+)\n(.*?)```", PAGE, re.S)


@pytest.fixture
def run(tmp_path, picture_file):
    """Run an example in a folder with pictures, where `srgui` is a command."""
    picture_file("photo.jpg")
    picture_file("album/a.png")
    picture_file("album/new\nline.png")
    command = tmp_path / "bin" / "srgui"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m srgui "$@"\n')
    command.chmod(0o755)

    def call(language, text):
        shell = ["sh", "-ec", f'PATH="{command.parent}:$PATH"\n{text}']
        program = shell if language == "sh" else [sys.executable, "-c", text]
        return subprocess.run(program, cwd=tmp_path, capture_output=True, text=True)

    return call


def test_the_page_has_examples_of_both_languages():
    assert {language for language, _ in TESTED} == {"sh", "python"}


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("sh"), reason="needs a POSIX shell")
@pytest.mark.parametrize(("language", "text"), TESTED)
def test_an_example_does_what_it_says(run, tmp_path, language, text):
    for _ in range(2 if "--resume" in text else 1):
        ended = run(language, text)
        assert ended.returncode == 0, ended.stderr
    written = {path.name for path in tmp_path.rglob("*") if path.stem.endswith(("_2x", "large"))}
    assert written
    assert all(read(path).width > 16 for path in tmp_path.rglob("*_2x.*"))


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd")
def test_the_unit_of_systemd_is_valid(tmp_path):
    unit = re.search(r"```ini\n(.*?)```", PAGE, re.S)[1]
    file = tmp_path / "srgui-watch.service"
    file.write_text(re.sub(r"(?<=ExecStart=)\S+", sys.executable, unit))
    ended = subprocess.run(
        ["systemd-analyze", "--user", "verify", file],
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
