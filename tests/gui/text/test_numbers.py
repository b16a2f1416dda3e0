"""Numbers are written as the language of the window writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from srgui.gui.text import titles
from srgui.gui.text.core import translated
from srgui.gui.text.numbers import decimal, localised
from srgui.texts import Text


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


def test_english_has_points() -> None:
    assert decimal(25.654, 2) == "25.65"
    assert localised("1,234.5") == "1,234.5"
    assert titles.duration(0.84) == "0.8 s"


@pytest.mark.usefixtures("german")
def test_german_has_commas() -> None:
    assert decimal(25.654, 2) == "25,65"
    assert localised("1,234.5") == "1.234,5"
    assert titles.duration(0.84) == "0,8 s"
    assert titles.factor(2.08) == "2,08×"
    assert titles.decibels(25.654) == "25,65 dB"


@pytest.mark.usefixtures("german")
def test_errors_and_notes_have_them_too_but_names_stay_as_they_are() -> None:
    text = Text("{name}: {width:,} pixels, {share:.1f} %", name="a.png", width=12_000, share=7.25)
    assert translated(text) == "a.png: 12.000 pixels, 7,2 %"
    assert text == "a.png: 12,000 pixels, 7.2 %"
