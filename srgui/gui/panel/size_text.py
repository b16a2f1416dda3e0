"""The line about the size that results from what was entered."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from srgui.gui.panel.papers import INCH, Paper
from srgui.gui.text import titles
from srgui.gui.text.numbers import decimal

_HARDLY = 0.05  # centimetres of paper that nobody sees


@dataclass(frozen=True)
class Print:
    """The print that a result is for."""

    dpi: int  # after the factor was limited
    centimetre: float  # the length of a centimetre in `unit`
    unit: str  # of lengths, as it is shown
    paper: Paper | None  # None for any other size
    fill: bool  # the paper, rather than leave a margin


def limit_text(wanted: float, factor: float) -> str:
    """Return a remark that the wanted factor was limited to another one; empty if it was not."""
    if factor == wanted:
        return ""
    translate = QCoreApplication.translate
    if factor > 1:
        text = translate("CustomSize", "The maximum is {factor}.")
    else:
        text = translate("CustomSize", "The minimum is {factor}.")
    return text.format(factor=titles.factor(factor))


def size_text(source: tuple[int, int], factor: float, printed: Print | None) -> str:
    """Return the size of a result and of its print, from the width and height of the source."""
    translate = QCoreApplication.translate
    width, height = (int(side * factor + 0.5) for side in source)
    size, shown = titles.size(width, height), titles.factor(factor)
    if printed is None:
        return translate("CustomSize", "{size} pixels, {factor}").format(size=size, factor=shown)
    text = translate("CustomSize", "{print} {unit} at {dpi} dpi: {size} pixels, {factor}")
    pixel = INCH / printed.dpi * printed.centimetre
    text = text.format(
        size=size,
        factor=shown,
        print=f"{decimal(width * pixel, 1)} × {decimal(height * pixel, 1)}",
        unit=printed.unit,
        dpi=printed.dpi,
    )
    rest = _paper_text(source, printed)
    return f"{text}\n{rest}" if rest else text


def _paper_text(source: tuple[int, int], printed: Print) -> str:
    """The paper that is left around the picture, or the part of it that has no room."""
    if printed.paper is None:
        return ""
    shape = max(source) / min(source)
    along, across = printed.paper.left(shape, fill=printed.fill)
    left = along if abs(along) > abs(across) else across
    if abs(left) < _HARDLY:
        return ""
    sideways = (left == along) == (source[0] >= source[1])
    translate = QCoreApplication.translate
    if left > 0 and sideways:
        text = translate("CustomSize", "{length} {unit} of paper are left on either side.")
    elif left > 0:
        text = translate("CustomSize", "{length} {unit} of paper are left above and below.")
    elif sideways:
        text = translate("CustomSize", "{length} {unit} are cut off on either side in print.")
    else:
        text = translate("CustomSize", "{length} {unit} are cut off above and below in print.")
    return text.format(length=decimal(abs(left) * printed.centimetre, 1), unit=printed.unit)
