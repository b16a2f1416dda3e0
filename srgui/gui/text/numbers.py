"""Numbers as the current language writes them."""

from __future__ import annotations

import string
from typing import Any

from PySide6.QtCore import QLocale


def decimal(value: float, digits: int) -> str:
    """Return a number with `digits` decimal places: "25.65", in German "25,65"."""
    return localised(f"{value:.{digits}f}")


def localised(number: str) -> str:
    """Return a number that Python wrote with the decimal point and separator of the language."""
    locale = QLocale()
    return number.translate({ord("."): locale.decimalPoint(), ord(","): locale.groupSeparator()})


def fill(template: str, **arguments: Any) -> str:
    """Fill in a template as str.format does, with numbers as the language writes them."""
    return _FORMATTER.vformat(template, (), arguments)


class _LocalFormatter(string.Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        text = str(super().format_field(value, format_spec))
        return localised(text) if format_spec and isinstance(value, int | float) else text


_FORMATTER = _LocalFormatter()
