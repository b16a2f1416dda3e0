"""The bar above the canvas: menus, file name, views and zoom."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QMenuBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from srgui.gui.text.numbers import decimal
from srgui.gui.text.retranslate import on_language_change, plain_text
from srgui.gui.widgets.eliding_label import ElidingLabel
from srgui.gui.window.actions import Actions

_NARROW = 960  # pixels of width
_SIDE = 32  # pixels of a button with an icon alone
_NAME_PADDING = 12  # pixels around the name of a button
_TITLE = 110  # pixels of width that the file name keeps where views have their names


class TopBar(QWidget):
    """Show the menus and buttons of the actions, the file name and the zoom.

    Attributes:
        menus: the menu bar.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(48)
        self._title = ElidingLabel(Qt.TextElideMode.ElideMiddle)
        self._title.setProperty("pictureTitle", True)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom = self._zoom_button(actions)
        self._shown_zoom: tuple[float, float] | None = None
        on_language_change(self, self._set_zoom_tip)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(4)
        self.menus = self._menu_bar(actions)
        row.addWidget(self.menus, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._title, 1)
        views = [icon_button(action) for action in actions.modes.actions()]
        for view in views:
            row.addWidget(view)
        self._views = views[:-1]  # those with room for a name: the panel names the comparison
        zooming = icon_button(actions.zoom_out), icon_button(actions.zoom_in)
        swapping = self._separator(), icon_button(actions.swap)
        self._optional = (*zooming, *swapping)  # there are keys and menus for them
        others = (
            *swapping, self._separator(), icon_button(actions.loupe), zooming[0], self._zoom,
            zooming[1], icon_button(actions.fit), self._separator(), icon_button(actions.panel),
        )  # fmt: skip
        for widget in others:
            row.addWidget(widget)
        self._tools = (*views, *others)
        self._tools_shown = True
        on_language_change(self, self._make_room)

    def show_tools(self, shown: bool) -> None:
        """Show the buttons, or hide them while there is no picture to use them on."""
        self._tools_shown = shown
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the file name."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Hide optional buttons if it is narrow, and name the views if it is wide."""
        narrow = self.width() < _NARROW
        for widget in self._tools:
            optional = any(widget is one for one in self._optional)
            widget.setVisible(self._tools_shown and not (narrow and optional))
        named = self._room_for_names()
        for view in self._views:
            _show_name(view, named)

    def _room_for_names(self) -> bool:
        row, taken = self.layout(), self.menus.sizeHint().width() + _TITLE
        assert row is not None
        for widget in self._tools:
            taken += _named_width(widget) if widget in self._views else widget.width()
        margins = row.contentsMargins()
        gaps = len(self._tools) * row.spacing() + margins.left() + margins.right()
        return taken + gaps <= self.width()

    def show_title(self, name: str, tip: str = "", note: str = "") -> None:
        """Show the name of the picture, followed by a note if there is room for both."""
        self._title.setText(name)
        self._title.set_tail(f"   {note}" if note else "")
        self._title.setToolTip(tip)

    def show_zoom(self, zoom: tuple[float, float] | None) -> None:
        """Show the magnification of the result and of the original; None without a picture."""
        self._shown_zoom = zoom
        self._zoom.setText("–" if zoom is None else _percent(zoom[0]))
        self._zoom.setEnabled(zoom is not None)
        self._set_zoom_tip()

    def _set_zoom_tip(self) -> None:
        if self._shown_zoom is None:
            self._zoom.setToolTip("")
            return
        result, original = map(_percent, self._shown_zoom)
        self._zoom.setToolTip(
            self.tr("{result} of the result, {original} of the original").format(
                result=result, original=original
            )
        )

    def _menu_bar(self, actions: Actions) -> QMenuBar:
        bar = QMenuBar()
        bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        a = actions
        menus: tuple[tuple[Callable[[], str], tuple[QAction | None, ...]], ...] = (
            (lambda: self.tr("&File"),
             (a.open, a.recent, a.sample, a.chart, a.add_network, None,
              a.export, a.export_all, a.comparison, None,
              a.show_folder, a.close, a.close_others, None, a.quit)),
            (lambda: self.tr("E&dit"),
             (a.undo, a.redo, None, a.copy, a.copy_command, a.paste, a.select_all, a.crop, None,
              a.previous, a.next, a.earlier, a.later, None, a.presets, a.manage_networks,
              a.preferences)),
            (lambda: self.tr("E&nlarge"),
             (a.start, a.cancel, a.background, None, a.previous_step, a.next_step, a.play, None,
              a.reference, a.make_test)),
            (lambda: self.tr("&View"),
             (*a.modes.actions(), None, a.choose_before, a.choose_after, a.swap, a.turn, None,
              a.weaker, a.stronger, None, a.loupe, a.fit, a.zoom_in, a.zoom_out,
              *a.zooms.values(), None, a.nearest, a.grid, None, a.filmstrip,
              a.panel)),
            (lambda: self.tr("&Help"), (a.first_steps, a.guide, a.shortcuts, None, a.about)),
        )  # fmt: skip
        for title, entries in menus:
            menu = bar.addMenu("")
            on_language_change(bar, partial(_title, menu, title))
            _fill(menu, entries)
        return bar

    def _zoom_button(self, actions: Actions) -> QToolButton:
        button = QToolButton()
        on_language_change(button, lambda: button.setAccessibleName(self.tr("Magnification")))
        button.setText("–")
        button.setEnabled(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFixedSize(72, 32)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        _fill(menu, (actions.fit, None, *actions.zooms.values()))
        button.setMenu(menu)
        return button

    def _separator(self) -> QFrame:
        line = QFrame()
        line.setProperty("separator", True)
        line.setFixedSize(1, 20)
        return line


def _title(menu: QMenu, text: Callable[[], str]) -> None:
    menu.setTitle(text())


def _fill(menu: QMenu, entries: tuple[QAction | None, ...]) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        else:
            menu.addAction(entry)


def _percent(value: float) -> str:
    return f"{decimal(100 * value, 0 if value >= 0.0995 else 1)} %"


def _named_width(button: QWidget) -> int:
    """Return the width of an icon button with the name of its action."""
    assert isinstance(button, QToolButton)
    return _SIDE + button.fontMetrics().horizontalAdvance(button.text()) + _NAME_PADDING


def _show_name(button: QToolButton, shown: bool) -> None:
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(style.ToolButtonTextBesideIcon if shown else style.ToolButtonIconOnly)
    button.setFixedWidth(_named_width(button) if shown else _SIDE)
    if shown != button.property("named"):
        button.setProperty("named", shown)
        button.style().polish(button)


def icon_button(action: QAction) -> QToolButton:
    """Return a button with only the icon of an action, and its name for screen readers."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(20, 20))
    button.setFixedSize(_SIDE, _SIDE)
    action.changed.connect(lambda: button.setAccessibleName(plain_text(action)))
    button.setAccessibleName(plain_text(action))
    return button
