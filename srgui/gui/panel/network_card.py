"""The card of a network."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from srgui.gui.text import titles
from srgui.gui.text.retranslate import on_language_change


class NetworkCard(QPushButton):
    """Show the name of a network above one line about it, and its predicted time if known, or how
    far it enlarges: below them or, on a `wide` card, at the right of the name.
    """

    def __init__(
        self,
        title: str,
        line: Callable[[], str],
        *,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setProperty("card", True)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name, about = QLabel(title), QLabel()
        name.setProperty("cardTitle", True)
        about.setProperty("quiet", True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 12, 8)
        column.setSpacing(0)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._time = QLabel()
        self._seconds: float | None = None
        self._largest: float | None = None
        self._time.setProperty("quiet", True)
        self._time.hide()
        for label in (name, about, self._time):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setWordWrap(True)  # no text is cut: not in any language
        if wide:
            self._time.setWordWrap(False)
            self._time.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            first = QHBoxLayout()
            first.addWidget(name, 1)
            first.addWidget(self._time)
            column.addLayout(first)
            column.addWidget(about)
        else:
            for label in (name, about, self._time):
                column.addWidget(label)
            column.addStretch()  # below the lines of one that has fewer than its neighbour

        def set_texts() -> None:
            about.setText(line())
            self._show_time()
            self._take_room()
            time = self._time.text() if self._has_note else ""
            self.setAccessibleDescription(", ".join(filter(None, (line(), time))))

        self._set_texts = set_texts
        on_language_change(self, set_texts)

    def show_time(self, seconds: float | None, largest: float | None = None) -> None:
        """Show the predicted seconds on the shown picture, None for none; or the `largest` factor
        of a network that can't enlarge so far as is wanted.
        """
        if (seconds, largest) != (self._seconds, self._largest):
            self._seconds, self._largest = seconds, largest
            self._set_texts()

    @property
    def _has_note(self) -> bool:
        return self._seconds is not None or self._largest is not None

    def _show_time(self) -> None:
        if self._largest is not None:
            self._time.setText(
                self.tr("up to {factor}").format(factor=titles.factor(self._largest))
            )
        elif self._seconds is not None:
            self._time.setText(titles.estimate(self._seconds))
        policy = self._time.sizePolicy()  # a card keeps its height during a run
        policy.setRetainSizeWhenHidden(self._has_note or self._time.isVisible())
        self._time.setSizePolicy(policy)
        self._time.setVisible(self._has_note)

    def sizeHint(self) -> QSize:
        """Return the height of the lines at the present width."""
        return QSize(self._column.minimumSize().width(), self._height)

    @property
    def _height(self) -> int:
        """The height that the lines need, some of which may be wrapped."""
        return self._column.totalHeightForWidth(max(self.width(), self.minimumWidth()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines anew."""
        super().resizeEvent(event)
        self._take_room()
        self._column.setGeometry(self.rect())  # or lines keep places for another width

    def _take_room(self) -> None:
        """Need no less room than the lines: the style's minimum is too small for them."""
        self._column.invalidate()
        self.setMinimumWidth(self._column.minimumSize().width())
        self.setMinimumHeight(self._height)
