"""What the parts below the window say can be said in another language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

import srgui
from srgui.errors import ReadError, SrguiError
from srgui.gui.core_texts import _expressions, in_words, phrase
from srgui.images.formats import check_target

SAYS = {"ReadError", "WriteError", "OptionError", "MemoryShortError", "SrguiError", "Refusal"}


def sentences() -> Iterator[str]:
    """Every literal part of an error that reading, writing or enlarging may raise."""
    for name in ("images", "engine", "output"):
        for path in (Path(srgui.__file__).parent / name).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in SAYS:
                    for part in [*node.args, *(keyword.value for keyword in node.keywords)]:
                        yield from _literal(part)


def _literal(node: ast.expr) -> Iterator[str]:
    """The text of a string, with a stand-in for what is filled in; nothing of other expressions."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
        yield "".join(v.value if isinstance(v, ast.Constant) else "X" for v in node.values)


def recognised(text: str) -> bool:
    return any(expression.fullmatch(text) for _, expression in _expressions())


def test_what_reading_and_writing_and_enlarging_say_is_recognised() -> None:
    told = set(sentences())
    assert len(told) > 15
    only_in_scripts = {"X can't be written in bands", "Write PNG or TIFF.", "Choose X."}
    unknown = {text for text in told - only_in_scripts if not recognised(text)}
    assert unknown == set()


def test_in_english_nothing_changes() -> None:
    error = ReadError("Can't open a.jpg", "the file is empty", "Choose another file.")
    assert in_words(error) == str(error)
    assert phrase("EXIF (WEBP can't hold it)") == "EXIF (WEBP can't hold it)"
    assert phrase("something else: 5") == "something else: 5"


def test_a_true_error_is_said_in_another_language(
    foreign: QTranslator,
    qapp: QCoreApplication,
    tmp_path: Path,
) -> None:
    qapp.installTranslator(foreign)
    with pytest.raises(SrguiError) as raised:
        check_target(tmp_path, 10, 10)
    told = in_words(raised.value)
    assert told.startswith("⟦Can't write ")
    assert "⟦" in told.split(": ")[1]
