"""The menu of the picture, at the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from srgui.gui.library.item import Item
from srgui.gui.window.actions import Actions


def add_context_menu(view: QWidget, actions: Actions) -> None:
    """Offer on a view of the picture what can be done with it."""
    a = actions
    entries = (
        a.export, a.copy, a.comparison, a.crop, None, a.fit, a.zooms[1.0], a.swap, None,
        a.undo, a.redo, None, a.show_folder, a.close, a.close_others,
    )  # fmt: skip

    def show(at: QPoint) -> None:
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for entry in entries:
            menu.addSeparator() if entry is None else menu.addAction(entry)
        menu.popup(view.mapToGlobal(at))

    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(show)


def show_folder(item: Item | None) -> None:
    """Open the folder of a picture in the file manager."""
    if item is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(item.path.parent)))
