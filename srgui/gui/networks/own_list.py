"""The user's own networks, to choose from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from srgui.gui.networks.network_row import NetworkRow
from srgui.gui.text.retranslate import on_language_change
from srgui.models.catalogue import ModelInfo

_VISIBLE = 6.5  # rows at once; the half one shows that there are more
_MANY = 8  # networks from which on there is a field to find one
_GAP = 4  # pixels between two rows


class OwnList(QWidget):
    """List networks in rows, of which some are seen at once; many can be searched by name.

    Attributes:
        rows: the networks.

    Signals:
        managing_wanted: rename or remove some.
    """

    managing_wanted = Signal()

    def __init__(self, models: Iterable[ModelInfo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = [NetworkRow(model) for model in models]
        title, manage = QLabel(), QPushButton()
        title.setProperty("section", True)
        manage.setProperty("link", True)
        manage.setProperty("minor", True)
        manage.clicked.connect(self.managing_wanted)
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._search.setVisible(len(self.rows) >= _MANY)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(manage)
        self._scroll = _Rows(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._search)
        column.addWidget(self._scroll)

        def set_texts() -> None:
            title.setText(self.tr("Your networks"))
            manage.setText(self.tr("Manage…"))
            self._search.setPlaceholderText(self.tr("Find a network"))
            self._search.setAccessibleName(self.tr("Find a network"))

        on_language_change(self, set_texts)
        self.setVisible(bool(self.rows))

    def reveal(self, row: NetworkRow) -> None:
        """Scroll to a row, which the search may have hidden."""
        if row.isHidden():
            self._search.clear()
        self._scroll.ensureWidgetVisible(row, 0, 0)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for row in self.rows:
            name = row.model.title.casefold()
            row.setVisible(all(word in name for word in words))


class _Rows(QScrollArea):
    """Rows that scroll if there are many."""

    def __init__(self, rows: Iterable[NetworkRow]) -> None:
        super().__init__()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for row in rows:
            column.addWidget(row)
        column.addStretch()
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._count = column.count() - 1
        self._height = next((row.sizeHint().height() for row in rows), 0)

    def sizeHint(self) -> QSize:
        """Return the height of all rows, as far as they are shown at once."""
        seen = min(self._count, _VISIBLE)
        height = round(seen * (self._height + _GAP)) - (_GAP if seen == self._count else 0)
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same height: the panel itself scrolls where there is less room."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
