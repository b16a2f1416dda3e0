"""Content that slides in and out."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractAnimation, QEvent, QPropertyAnimation, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QWidget

from srgui.gui.theme.motion import animated


class Drawer(QWidget):
    """Open and close at an edge, in the time that `theme.motion` gives; closed at first. Its
    content is uncovered, not squeezed. With `upright` its height changes, else its width, which is
    the last one that it had, at the end of a splitter of two.
    """

    def __init__(
        self, content: QWidget, *, upright: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._content, self._upright = content, upright
        self._width = content.sizeHint().width()  # when it is open, for one that is not upright
        self._is_open, self._share = False, 0.0
        self._animation: QPropertyAnimation | None = None
        content.setParent(self)
        policy = QSizePolicy(content.sizePolicy())
        policy.setHeightForWidth(upright)
        self.setSizePolicy(policy)
        self._settle()

    def set_width(self, width: int) -> None:
        """Set the width that it opens with next, in logical pixels, for one that is not upright."""
        self._width = width

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        if is_open == self._is_open:
            return
        if self._animation is not None:
            self._animation.stop()
            self._animation.deleteLater()
        elif not is_open and not self._upright and self.isVisible():
            self._width = self.width()
        self._is_open = is_open
        parent = self.parentWidget()
        if parent is None or not parent.isVisible():  # there is nothing to explain
            self._settle()
            return
        self._content.show()
        self.show()
        self._animation = animated(self, b"share", float(is_open))
        if self._animation.state() is QAbstractAnimation.State.Stopped:
            self._settle()
        else:
            self._animation.finished.connect(self._settle)

    def _settle(self) -> None:
        """Let the layout have its way again, or hide what is closed."""
        self._animation = None
        self._set_share(float(self._is_open))
        if not self._upright:
            self._limit_width()
        self._content.setVisible(self._is_open)
        self.setVisible(self._is_open)
        splitter = self.parentWidget()
        if self._is_open and not self._upright and isinstance(splitter, QSplitter):
            growing, own = splitter.sizes()
            splitter.setSizes([growing + own - self._width, self._width])

    def _limit_width(self) -> None:
        self.setMinimumWidth(self._content.minimumWidth())
        self.setMaximumWidth(self._content.maximumWidth())

    def _get_share(self) -> float:
        return self._share

    def _set_share(self, share: float) -> None:
        self._share = share
        if not self._upright:
            self.setFixedWidth(round(share * self._width))
        self.updateGeometry()
        self._place()

    share = Property(float, _get_share, _set_share, doc="Share that is seen, 0 to 1.")

    def sizeHint(self) -> QSize:
        """Return that of the content, as far as it is seen."""
        return self._seen(self._content.sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Return that of the content, as far as it is seen."""
        least = self._content.minimumSizeHint().expandedTo(self._content.minimumSize())
        return self._seen(least)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the content in this width, as far as it is seen."""
        return round(self._share * self._full_height(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the content."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Follow the size of the content."""
        if event.type() is QEvent.Type.LayoutRequest:
            if not self._upright and self._is_open and self._animation is None:
                self._limit_width()
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _seen(self, size: QSize) -> QSize:
        if self._upright:
            return QSize(size.width(), round(self._share * size.height()))
        return QSize(round(self._share * size.width()), size.height())

    def _full_height(self, width: int) -> int:
        content = self._content
        if content.hasHeightForWidth():
            return content.heightForWidth(width)
        return max(content.sizeHint().height(), content.minimumSizeHint().height())

    def _place(self) -> None:
        width, height = self.width(), self.height()
        if self._share < 1 and self._upright:
            height = self._full_height(width)
        elif self._share < 1:
            width = self._width
        self._content.setGeometry(0, 0, width, height)
