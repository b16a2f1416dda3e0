"""Everything that a person can do by menu, button or key."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from srgui.gui.look import icons
from srgui.gui.look.theme import Tokens
from srgui.gui.work.phase import Phase


class Actions(QObject):
    """The actions of the window, by name, in the order of its menus.

    Each has its text, shortcut, icon and explanation here and nowhere else, so that menus, tool
    buttons and the list of shortcuts agree.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icons: list[tuple[QAction, str]] = []
        add = self._add
        keys = QKeySequence.StandardKey

        self.open = add(self.tr("&Open…"), keys.Open, icon="open")
        self.sample = add(self.tr("Try the &sample"), icon="chart")
        self.export = add(self.tr("&Export…"), "Ctrl+E", icon="export")
        self.previous = add(self.tr("&Previous picture"), "PgUp", icon="previous")
        self.next = add(self.tr("&Next picture"), "PgDown", icon="next")
        self.close = add(self.tr("&Close picture"), "Ctrl+W")
        self.quit = add(self.tr("&Quit"), keys.Quit)

        self.start = add(self.tr("&Enlarge again"), "Ctrl+Return", icon="start")
        self.cancel = add(self.tr("&Cancel"), "Esc", icon="stop")
        self.previous_step = add(self.tr("P&revious step"), "[")
        self.next_step = add(self.tr("Ne&xt step"), "]")

        self.split = add(self.tr("&Split"), "S", icon="split", checkable=True)
        self.side_by_side = add(self.tr("Side &by side"), "B", icon="side-by-side", checkable=True)
        self.single = add(self.tr("&Result alone"), "R", icon="single", checkable=True)
        self.modes = QActionGroup(self)
        for mode in (self.split, self.side_by_side, self.single):
            self.modes.addAction(mode)
        self.split.setChecked(True)
        self.swap = add(self.tr("S&wap sides"), "X", icon="swap")
        self.turn = add(self.tr("&Turn the divider"), "T")
        self.nearest = add(self.tr("Pixels as b&locks above 200 %"), "N", checkable=True)
        self.nearest.setChecked(True)

        self.fit = add(self.tr("&Fit"), "Ctrl+0", "F", icon="fit")
        self.zoom_in = add(self.tr("Zoom &in"), keys.ZoomIn, "=", icon="zoom-in")
        self.zoom_out = add(self.tr("Zoom &out"), keys.ZoomOut, "-", icon="zoom-out")
        self.zooms = {
            1.0: add(self.tr("&100 %"), "Ctrl+1", "1"),
            2.0: add(self.tr("&200 %"), "Ctrl+2", "2"),
            4.0: add(self.tr("&400 %"), "Ctrl+4", "4"),
            8.0: add(self.tr("&800 %"), "Ctrl+8", "8"),
        }
        self.panel = add(self.tr("&Panel"), "F9", icon="panel", checkable=True)
        self.panel.setChecked(True)

    def all(self) -> list[QAction]:
        """Every action, in the order of the menus."""
        return self.findChildren(QAction)

    def show_phase(self, phase: Phase) -> None:
        """Allow what makes sense while the work stands like this."""
        there = phase not in (Phase.EMPTY, Phase.READING)
        needing_picture = (
            self.split, self.side_by_side, self.single, self.swap, self.turn, self.fit,
            self.zoom_in, self.zoom_out, *self.zooms.values(), self.previous_step, self.next_step,
        )  # fmt: skip
        for action in needing_picture:
            action.setEnabled(there)
        self.close.setEnabled(phase is not Phase.EMPTY)
        self.export.setEnabled(phase is Phase.DONE)
        self.cancel.setEnabled(phase.busy)
        self.start.setEnabled(phase in (Phase.STOPPED, Phase.FAILED, Phase.ASKING))

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the icons in the colours of another theme."""
        for action, name in self._icons:
            action.setIcon(icons.icon(name, tokens))

    def _add(
        self,
        text: str,
        *shortcuts: QKeySequence.StandardKey | str,
        icon: str = "",
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self)
        action.setCheckable(checkable)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        plain = text.replace("&", "").rstrip("…")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{plain} ({keys})" if keys else plain)
        action.setIconVisibleInMenu(False)
        if icon:
            self._icons.append((action, icon))
        return action
