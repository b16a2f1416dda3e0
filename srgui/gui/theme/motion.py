"""Short animations that explain a change, unless the system asks for none."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtWidgets import QApplication, QStyle

DURATION = 150  # milliseconds


def duration() -> int:
    """Return the milliseconds of an animation; 0 where the system wants no effects."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return min(DURATION, QApplication.style().styleHint(hint))


def animated(target: QObject, name: bytes, end: object) -> QPropertyAnimation:
    """Move a property of `target` to `end`; the owner stops it when something else moves it."""
    animation = QPropertyAnimation(target, name, target)
    animation.setDuration(duration())
    animation.setEasingCurve(QEasingCurve.Type.OutCubic)
    animation.setEndValue(end)
    animation.start()
    return animation
