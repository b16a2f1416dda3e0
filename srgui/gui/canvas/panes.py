"""The division of a canvas into panes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize


class Mode(Enum):
    """A mode in which the two sides are shown."""

    SPLIT = "split"
    SIDE_BY_SIDE = "side by side"
    DIFFERENCE = "difference"
    SINGLE = "single"


@dataclass(frozen=True)
class Pane:
    """A part of the canvas, in device pixels."""

    shown: int  # the index of the side
    origin: QPoint  # of its picture
    clip: QRect  # the pixels that it may paint


def alone(shown: int, size: QSize) -> list[Pane]:
    """Return one pane of the whole canvas."""
    return [Pane(shown, QPoint(0, 0), QRect(QPoint(0, 0), size))]


def split(first: int, second: int, size: QSize, at: int, upright: bool) -> list[Pane]:
    """Return two panes at the same place, divided at a device pixel."""
    before, after = QRect(QPoint(0, 0), size), QRect(QPoint(0, 0), size)
    if upright:
        before.setWidth(at)
        after.setLeft(at)
    else:
        before.setHeight(at)
        after.setTop(at)
    return [Pane(first, QPoint(0, 0), before), Pane(second, QPoint(0, 0), after)]


def side_by_side(first: int, second: int, size: QSize, gap: int, upright: bool) -> list[Pane]:
    """Return two panes of this size, left and right, or one above the other."""
    origin = QPoint(size.width() + gap, 0) if upright else QPoint(0, size.height() + gap)
    whole = QRect(QPoint(0, 0), size)
    return [Pane(first, QPoint(0, 0), whole), Pane(second, origin, whole.translated(origin))]


def grid(count: int, whole: QSize, gap: int) -> list[QRect]:
    """Return the rectangles of `count` panes in one row or two, whichever makes them larger."""

    def size(rows: int) -> QSize:
        columns = -(-count // rows)
        width, height = whole.width() - (columns - 1) * gap, whole.height() - (rows - 1) * gap
        return QSize(max(width // columns, 1), max(height // rows, 1))

    one, two = size(1), size(2)
    in_one_row = min(one.width(), one.height()) >= min(two.width(), two.height())
    pane, columns = (one, count) if in_one_row else (two, -(-count // 2))
    across, down = pane.width() + gap, pane.height() + gap
    corners = (QPoint(n % columns * across, n // columns * down) for n in range(count))
    return [QRect(corner, pane) for corner in corners]


def half(whole: QSize, gap: int, upright: bool) -> QSize:
    """Return the size of each of two panes side by side."""
    if upright:
        return QSize(max((whole.width() - gap) // 2, 1), whole.height())
    return QSize(whole.width(), max((whole.height() - gap) // 2, 1))


def logical(rect: QRect, ratio: float) -> QRect:
    """Return the smallest rectangle in Qt's pixels that covers one in device pixels."""
    left, top = math.floor(rect.left() / ratio), math.floor(rect.top() / ratio)
    right = math.ceil((rect.left() + rect.width()) / ratio)
    bottom = math.ceil((rect.top() + rect.height()) / ratio)
    return QRect(left, top, right - left, bottom - top)
