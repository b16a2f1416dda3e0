"""The actions of menus, buttons and keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from srgui.gui.studio.history import Act
from srgui.gui.studio.phase import Phase
from srgui.gui.text.retranslate import on_language_change, plain_text
from srgui.gui.theme import icons
from srgui.gui.theme.theme import Tokens

_STARTABLE = (Phase.WRITTEN, Phase.STOPPED, Phase.PART, Phase.FAILED, Phase.ASKING)


class Actions(QObject):
    """The actions of the window, by name, in the order of its menus.

    Each has its text, shortcut, icon and tool tip from here alone, so that menus, tool buttons and
    the list of shortcuts agree.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icons: list[tuple[QAction, str]] = []
        self._tokens: Tokens | None = None
        self._readable = False  # True if a picture is shown that can be read
        self._steps = 0  # of the shown result
        add = self._add
        keys = QKeySequence.StandardKey

        self.open = add(lambda: self.tr("&Open…"), keys.Open, icon="open")
        self.recent = add(lambda: self.tr("Open &recent"))
        self._undone: Act | None = None  # next
        self._redone: Act | None = None
        self.undo = add(self._undo_text, keys.Undo)
        self.redo = add(self._redo_text, "Ctrl+Shift+Z", keys.Redo)
        self.paste = add(lambda: self.tr("P&aste"), keys.Paste)
        self.select_all = add(lambda: self.tr("&Select all pictures"), keys.SelectAll)
        self.sample = add(lambda: self.tr("Try a &sample photo"), icon="picture")
        self.chart = add(lambda: self.tr("Open test c&hart"), icon="chart")
        self.add_network = add(lambda: self.tr("Add &network…"))
        self.manage_networks = add(lambda: self.tr("Net&works…"))
        self.export = add(lambda: self.tr("&Export…"), "Ctrl+E", icon="export")
        self.copy = add(lambda: self.tr("Cop&y result"), keys.Copy, icon="copy")
        self.copy_command = add(lambda: self.tr("Copy as command &line"))
        self.presets = add(lambda: self.tr("Prese&ts"))
        self.comparison = add(lambda: self.tr("Export co&mparison…"), "Ctrl+Alt+E")
        self.export_all = add(lambda: self.tr("Export a&ll…"), "Ctrl+Shift+E")
        self.crop = add(lambda: self.tr("Cr&op…"), "K")
        self.previous = add(lambda: self.tr("&Previous picture"), "PgUp", icon="previous")
        self.next = add(lambda: self.tr("&Next picture"), "PgDown", icon="next")
        self.earlier = add(lambda: self.tr("Move picture &back"), "Ctrl+Shift+PgUp")
        self.later = add(lambda: self.tr("Move picture &forward"), "Ctrl+Shift+PgDown")
        self.close = add(lambda: self.tr("&Close picture"), "Ctrl+W")
        self.close_others = add(lambda: self.tr("Close o&ther pictures"))
        self.show_folder = add(lambda: self.tr("Show &in folder"))
        self.preferences = add(lambda: self.tr("Pr&eferences…"), "Ctrl+,")
        self.quit = add(lambda: self.tr("&Quit"), "Ctrl+Q")

        self.start = add(lambda: self.tr("&Enlarge again"), "Ctrl+Return", icon="start")
        self.cancel = add(lambda: self.tr("&Cancel"), "Esc", icon="stop")
        self.background = add(lambda: self.tr("Enlarge all in &background"), checkable=True)
        self.background.setChecked(True)
        self.previous_step = add(lambda: self.tr("P&revious step"), "[")
        self.next_step = add(lambda: self.tr("Ne&xt step"), "]")
        self.play = add(lambda: self.tr("P&lay steps"), "P", checkable=True)
        self.play.toggled.connect(self._show_play)
        on_language_change(self, self._show_play)
        self.reference = add(lambda: self.tr("Reference p&icture…"), "Ctrl+R")
        self.make_test = add(lambda: self.tr("&Test with a reduced copy"), "Ctrl+T")

        self.split = add(lambda: self.tr("&Split"), "S", icon="split", checkable=True)
        self.side_by_side = add(
            lambda: self.tr("Side &by side"), "B", icon="side-by-side", checkable=True
        )
        self.difference = add(
            lambda: self.tr("&Difference"), "D", icon="difference", checkable=True
        )
        self.single = add(lambda: self.tr("&Result only"), "R", icon="single", checkable=True)
        self.networks = add(lambda: self.tr("C&ompare networks"), "C", icon="panes", checkable=True)
        self.modes = QActionGroup(self)
        for mode in (self.split, self.side_by_side, self.difference, self.single, self.networks):
            self.modes.addAction(mode)
        self.split.setChecked(True)
        on_language_change(self, self._name_views)
        self.choose_before = add(lambda: self.tr("Choose the &left side…"), "Ctrl+Shift+Left")
        self.choose_after = add(lambda: self.tr("Choose the r&ight side…"), "Ctrl+Shift+Right")
        self.swap = add(lambda: self.tr("S&wap sides"), "X", icon="swap")
        self.turn = add(lambda: self.tr("Horizon&tal divider"), "T", checkable=True)
        self.nearest = add(
            lambda: self.tr("Show pixels as bloc&ks above 200 %"), "N", checkable=True
        )
        self.nearest.setChecked(True)
        self.grid = add(
            lambda: self.tr("Show pixel &grid from 800 %"), "G", icon="grid", checkable=True
        )
        self.weaker = add(lambda: self.tr("Amplify difference l&ess"), ",")
        self.stronger = add(lambda: self.tr("Amplify difference &more"), ".")
        self.difference.toggled.connect(self._allow_amplifying)

        # Its key works while it is held too, which a shortcut can't.
        self.loupe = add(lambda: f"{self.tr('Lo&upe')}\tL", icon="loupe", checkable=True)
        self.fit = add(lambda: self.tr("&Fit"), "Ctrl+0", "F", icon="fit")
        self.zoom_in = add(lambda: self.tr("Zoom i&n"), keys.ZoomIn, "=", icon="zoom-in")
        self.zoom_out = add(lambda: self.tr("&Zoom out"), keys.ZoomOut, "-", icon="zoom-out")
        self.zooms = {
            1.0: add(lambda: self.tr("&100 %"), "Ctrl+1", "1"),
            2.0: add(lambda: self.tr("&200 %"), "Ctrl+2", "2"),
            4.0: add(lambda: self.tr("&400 %"), "Ctrl+4", "4"),
            8.0: add(lambda: self.tr("&800 %"), "Ctrl+8", "8"),
        }
        self.filmstrip = add(lambda: self.tr("Filmstri&p"), "F8", icon="filmstrip", checkable=True)
        self.panel = add(lambda: self.tr("P&anel"), "F9", icon="panel", checkable=True)
        self.panel.setChecked(True)

        self.first_steps = add(lambda: self.tr("&First steps"), icon="start")
        self.guide = add(lambda: self.tr("&What to expect"), icon="picture")
        self.shortcuts = add(lambda: self.tr("&Keyboard shortcuts"), "F1", icon="keyboard")
        self.about = add(lambda: self.tr("&About srgui"), icon="information")

    def _name_views(self) -> None:
        """Shorten the names of the views where they stand next to each other."""
        self.split.setIconText(self.tr("Split"))
        self.side_by_side.setIconText(self.tr("Side by side"))
        self.difference.setIconText(self.tr("Difference"))
        self.single.setIconText(self.tr("Result"))

    def all(self) -> list[QAction]:
        """Every action, in the order of the menus."""
        return self.findChildren(QAction)

    def show_phase(self, phase: Phase, unreadable: bool, complete: bool, exportable: bool) -> None:
        """Enable the actions that are possible in this phase.

        `unreadable` is true for a file that is not an image, `complete` if there is a whole result,
        `exportable` also while there will be one.
        """
        readable = phase not in (Phase.EMPTY, Phase.READING) and not unreadable
        needing_picture = (
            self.split, self.side_by_side, self.difference, self.single, self.networks, self.swap,
            self.turn, self.loupe, self.choose_before, self.choose_after, self.fit, self.zoom_in,
            self.zoom_out, *self.zooms.values(), self.crop, self.reference, self.make_test,
        )  # fmt: skip
        for action in needing_picture:
            action.setEnabled(readable)
        self._readable = readable
        self._allow_amplifying()
        self._allow_steps()
        for action in (self.close, self.show_folder, self.copy_command):
            action.setEnabled(phase is not Phase.EMPTY)
        for action in (self.copy, self.comparison):
            action.setEnabled(complete)
        self.export.setEnabled(exportable)
        self.cancel.setEnabled(phase.busy)
        self.start.setEnabled(phase in _STARTABLE)

    def show_steps(self, steps: int) -> None:
        """Enable the actions that go from step to step if the shown result has several."""
        self._steps = steps
        self._allow_steps()

    def _allow_steps(self) -> None:
        for action in (self.previous_step, self.next_step, self.play):
            action.setEnabled(self._readable and self._steps > 1)

    def _allow_amplifying(self) -> None:
        """Enable the amplification of the difference while that is seen."""
        for action in (self.weaker, self.stronger):
            action.setEnabled(self._readable and self.difference.isChecked())

    def show_history(self, undone: Act | None, redone: Act | None) -> None:
        """Name and enable the actions that undo an act and do one again, None if there is none."""
        self._undone, self._redone = undone, redone
        self.undo.setEnabled(undone is not None)
        self.redo.setEnabled(redone is not None)
        _set_text(self.undo, self._undo_text)
        _set_text(self.redo, self._redo_text)

    def _undo_text(self) -> str:
        texts = {
            Act.CLOSE: self.tr("&Undo close"),
            Act.SETTINGS: self.tr("&Undo settings"),
            Act.APPLY_TO_ALL: self.tr("&Undo apply to all"),
            Act.PRESET: self.tr("&Undo change of preset"),
        }
        return texts[self._undone] if self._undone else self.tr("&Undo")

    def _redo_text(self) -> str:
        texts = {
            Act.CLOSE: self.tr("Re&do close"),
            Act.SETTINGS: self.tr("Re&do settings"),
            Act.APPLY_TO_ALL: self.tr("Re&do apply to all"),
            Act.PRESET: self.tr("Re&do change of preset"),
        }
        return texts[self._redone] if self._redone else self.tr("Re&do")

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the icons in the colours of a theme."""
        for action, name in self._icons:
            action.setIcon(icons.icon(name, tokens))
        self._tokens = tokens
        self._show_play()

    def _show_play(self) -> None:
        """Name the action "Stop" while the steps play."""
        playing = self.play.isChecked()
        self.play.setText(self.tr("Stop &playing") if playing else self.tr("P&lay steps"))
        _set_tool_tip(self.play)
        if self._tokens is not None:
            self.play.setIcon(icons.icon("stop" if playing else "start", self._tokens))

    def _add(
        self,
        text: Callable[[], str],
        *shortcuts: QKeySequence.StandardKey | str,
        icon: str = "",
        checkable: bool = False,
    ) -> QAction:
        action = QAction(self)
        action.setCheckable(checkable)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        action.setIconVisibleInMenu(False)
        if icon:
            self._icons.append((action, icon))
        on_language_change(self, partial(_set_text, action, text))
        return action


def _set_text(action: QAction, text: Callable[[], str]) -> None:
    action.setText(text())
    action.setIconText(plain_text(action))  # of buttons, which have no mnemonics
    _set_tool_tip(action)


def _set_tool_tip(action: QAction) -> None:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    keys = keys or action.text().partition("\t")[2]
    action.setToolTip(f"{plain_text(action)} ({keys})" if keys else plain_text(action))
