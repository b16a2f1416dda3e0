"""The list of all shortcuts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from srgui.gui.text.retranslate import plain_text
from srgui.gui.widgets.layouts import room_on_screen

_MOST_COLUMNS = 4
_WIDTH, _WIDE, _BUTTONS = 1000, 1200, 64  # logical pixels
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


class ShortcutSheet(QDialog):
    """List the actions of each menu with their keys, and the keys for the picture itself."""

    def __init__(self, menus: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        groups, room = [*_of_menus(menus), _of_the_picture()], room_on_screen(self)
        for number in range(_MOST_COLUMNS, 0, -1):
            inner = _in_columns(groups, number)
            if inner.sizeHint().width() <= max(room.width(), _WIDE):
                break
        size = inner.sizeHint()
        wanted = QSize(max(size.width(), _WIDTH), size.height() + _BUTTONS)
        self.resize(wanted.boundedTo(room))
        scroll = QScrollArea()
        scroll.setObjectName("sheet")
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("List of shortcuts"))
        close = QPushButton(self.tr("Close"))
        close.setProperty("primary", True)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(24, 12, 24, 16)
        buttons.addStretch()
        buttons.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addLayout(buttons)
        close.setFocus()


_Group = tuple[str, list[tuple[str, list[str]]]]


def _of_menus(menus: QMenuBar) -> list[_Group]:
    groups = []
    for entry in menus.actions():
        menu = entry.menu()
        if isinstance(menu, QMenu):
            rows = [(plain_text(a), _keys(a)) for a in _flat(menu) if a.shortcuts()]
            if rows:
                groups.append((plain_text(entry), rows))
    return groups


def _flat(menu: QMenu) -> list[QAction]:
    """The actions of a menu and of the menus inside it."""
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        found += _flat(inner) if isinstance(inner, QMenu) else [action]
    return found


def _keys(action: QAction) -> list[str]:
    return list(dict.fromkeys(_native(keys) for keys in action.shortcuts()))


def _native(keys: QKeySequence) -> str:
    """The keys as labelled on the keyboard, with symbols for arrows."""
    native = QKeySequence.SequenceFormat.NativeText
    arrows = {QKeySequence(key).toString(native): arrow for key, arrow in _ARROWS.items()}
    return "+".join(arrows.get(key, key) for key in keys.toString(native).split("+"))


def _of_the_picture() -> _Group:
    """The keys that work while the picture has the focus; they are not actions."""
    translate = QCoreApplication.translate
    drag, wheel = translate("ShortcutSheet", "Drag"), translate("ShortcutSheet", "Wheel")
    middle = translate("ShortcutSheet", "Middle button")
    home, end, enter = (_native(QKeySequence(key)) for key in ("Home", "End", "Return"))
    shifted, controlled = (
        [_native(QKeySequence(f"{key}+{arrow}")) for arrow in ("Left", "Right")]
        for key in ("Shift", "Ctrl")
    )
    rows = [
        (translate("ShortcutSheet", "Move the divider"), ["←", "→"]),
        (translate("ShortcutSheet", "Move the divider finely"), shifted),
        (translate("ShortcutSheet", "Move the divider to the edge"), [home, end]),
        (translate("ShortcutSheet", "Centre the divider"), [enter]),
        (translate("ShortcutSheet", "Show the original while pressed"), ["\\"]),
        (translate("ShortcutSheet", "Loupe while pressed"), ["L"]),
        (translate("ShortcutSheet", "Move the picture"), controlled),
        (translate("ShortcutSheet", "Move with the mouse"), [drag, middle]),
        (translate("ShortcutSheet", "Zoom at the pointer"), [wheel]),
    ]
    return translate("ShortcutSheet", "On the picture"), rows


def _in_columns(groups: Sequence[_Group], number: int) -> QWidget:
    inner = QWidget()
    columns = QHBoxLayout(inner)
    columns.setContentsMargins(24, 16, 24, 12)
    columns.setSpacing(32)
    for column in _balanced(groups, number):
        columns.addLayout(_column(column), 1)
    return inner


def _balanced(groups: Sequence[_Group], number: int) -> list[Sequence[_Group]]:
    """Divide the groups, in order, into columns of which the longest is as short as possible."""

    def columns(cuts: tuple[int, ...]) -> list[Sequence[_Group]]:
        return [groups[start:end] for start, end in pairwise((0, *cuts, len(groups)))]

    def longest(cuts: tuple[int, ...]) -> int:
        return max(sum(len(rows) + 2 for _, rows in column) for column in columns(cuts))

    return columns(min(combinations(range(1, len(groups)), number - 1), key=longest))


def _column(groups: Sequence[_Group]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    for place, (title, rows) in enumerate(groups):
        column.addSpacing(12 if place else 0)
        heading = QLabel(title)
        heading.setProperty("section", True)
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        for number, (name, keys) in enumerate(rows):
            grid.addWidget(_name(name, keys), number, 0)
            grid.addLayout(_caps(keys), number, 1)
        column.addLayout(grid)
    column.addStretch()
    return column


def _name(name: str, keys: Sequence[str]) -> QLabel:
    label = QLabel(name)
    label.setAccessibleName(f"{name}: {', '.join(keys)}")
    return label


def _caps(keys: Sequence[str]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    row.addStretch()
    for key in keys:
        cap = QLabel(key)
        cap.setProperty("keycap", True)
        row.addWidget(cap)
    return row
