"""What docs/cli.md and docs/api.md show, run as it stands there."""

from __future__ import annotations

import re
import shlex
import sys
import types
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parent.parent.parent / "docs"
# A test has no hour, and a tiny network will do.
SHORTER = {"--minutes 60": "--minutes 0.002 --filters 4 --depths 1 --scales 2 --patch 24 --batch 2"}


def blocks(name: str, language: str) -> list[str]:
    text = (DOCS / name).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.M | re.S)


def commands() -> list[str]:
    lines = "".join(blocks("cli.md", "")).splitlines()
    return [line.partition("#")[0].strip() for line in lines]


@pytest.fixture
def album(picture_file):
    """The pictures that the documents name."""
    picture_file("photo.jpg")
    for number in range(2):
        picture_file(f"album/{number}.png", height=64, width=64)


@pytest.mark.parametrize("command", commands())
def test_every_command_of_the_document_ends_well(srgui, album, monkeypatch, command):
    window = types.SimpleNamespace(run=lambda *_: 0)
    monkeypatch.setitem(sys.modules, "srgui.gui.app", window)
    for long, short in SHORTER.items():
        command = command.replace(long, short)
    program, *arguments = shlex.split(command)
    assert program == "srgui"
    ended = srgui(*arguments)
    assert ended.status == 0, ended.err


def test_the_examples_of_the_api_run_one_after_the_other(album, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for example in blocks("api.md", "python"):
        exec(compile(example, "docs/api.md", "exec"), names)
    told = capsys.readouterr().out
    assert told.startswith("16 12 uint8\n64 48")
    assert "tile of step" in told
    assert "finished" in told
