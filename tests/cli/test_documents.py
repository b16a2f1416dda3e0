"""The examples of docs/cli.md, docs/api.md and the README, run as they are written."""

from __future__ import annotations

import re
import shlex
import sys
import types
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# A test has no hour and no large pictures, and a tiny network will do.
SHORTER = {
    "--minutes 60": "--minutes 0.002 --filters 4 --depths 1 --scales 2 --patch 24 --batch 2",
    "--long-edge 3000": "--long-edge 40",
    "--long-edge 30cm": "--long-edge 4mm",
}


def blocks(text: str) -> list[tuple[str, str]]:
    """Language and content of what stands between fences, in order."""
    return re.findall(r"^```(\w*)\n(.*?)^```$", text, re.M | re.S)


def document(name: str) -> list[tuple[str, str]]:
    return blocks((ROOT / "docs" / name).read_text(encoding="utf-8"))


def chapter(title: str) -> list[tuple[str, str]]:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return blocks(readme.partition(f"\n## {title}\n")[2].partition("\n## ")[0])


def commands() -> list[str]:
    shown = [*document("cli.md"), *chapter("Command line")]
    assert {language for language, _ in shown} <= {"", "toml"}
    shown = [text for language, text in shown if not language]
    lines = [line.partition("#")[0].strip() for text in shown for line in text.splitlines()]
    return list(dict.fromkeys(lines))


@pytest.fixture
def album(picture_file):
    """The pictures that the documents name."""
    picture_file("photo.jpg")
    picture_file("scan.png")
    for number, folder in enumerate(("album", "album", "Set5", "T91", "BSDS200")):
        picture_file(f"{folder}/{number}.png", height=64, width=64)
    for number in (0, 1):  # results of another program
        picture_file(f"others/{number}_x2.png", height=64, width=64)


def expanded(arguments: list[str]) -> list[str]:
    """As a shell does with the pattern that the README shows."""
    pictures = sorted(path.name for path in Path().glob("*.png"))
    return [name for each in arguments for name in (pictures if each == "*.png" else [each])]


@pytest.mark.parametrize("command", commands())
def test_every_command_of_the_documents_ends_well(srgui, album, monkeypatch, command):
    window = types.SimpleNamespace(run=lambda *_: 0)
    monkeypatch.setitem(sys.modules, "srgui.gui.start.app", window)
    for long, short in SHORTER.items():
        command = command.replace(long, short)
    program, *arguments = shlex.split(command)
    assert program == "srgui"
    ended = srgui(*expanded(arguments))
    assert ended.status == 0, ended.err


@pytest.mark.parametrize("examples", [document("api.md"), chapter("Python")])
def test_the_examples_of_the_api_run_one_after_the_other(album, tmp_path, monkeypatch, examples):
    assert examples
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for language, example in examples:
        assert language == "python"
        exec(compile(example, "the documents", "exec"), names)


def test_the_examples_of_the_api_print_what_they_promise(album, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for _, example in document("api.md"):
        exec(compile(example, "docs/api.md", "exec"), names)
    reported = capsys.readouterr().out
    assert "\n16 12 uint8\n64 48" in reported
    assert "tile of step" in reported
    assert "finished" in reported
