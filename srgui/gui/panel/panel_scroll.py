"""The scroll area of the panel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_FADE = 16  # logical pixels


class PanelScroll(QScrollArea):
    """Scroll vertically; the followed widget stays visible while the panel grows. The content has
    the same width with the scroll bar, which takes the place of its right margin. It fades at the
    lower edge while there is more below.

    Signals:
        width_needed(int): the width, in logical pixels, in which no text is cut off.
    """

    width_needed = Signal(int)

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._followed: QWidget | None = None
        layout = content.layout()
        assert layout is not None
        self._layout = layout
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fade = QWidget(self)
        self._fade.setObjectName("panelFade")
        self._fade.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fade.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._show_fade)
        bar.rangeChanged.connect(self._show_fade)
        bar.rangeChanged.connect(self._make_room)
        bar.rangeChanged.connect(self._reveal)
        bar.actionTriggered.connect(lambda _: self.follow(None))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Report the width that the content needs: it does not scroll sideways."""
        done = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.LayoutRequest and watched is self.widget():
            bar = self.verticalScrollBar()
            bar_width = bar.sizeHint().width() if bar.maximum() > 0 else 0
            self.width_needed.emit(self._layout.minimumSize().width() + bar_width)
        return done

    def follow(self, widget: QWidget | None) -> None:
        """Keep a widget visible until the user scrolls; None for none."""
        self._followed = widget

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the fade at the lower edge."""
        super().resizeEvent(event)
        seen = self.viewport().geometry()
        self._fade.setGeometry(seen.x(), seen.bottom() + 1 - _FADE, seen.width(), _FADE)

    def _show_fade(self) -> None:
        bar = self.verticalScrollBar()
        self._fade.setVisible(bar.value() < bar.maximum())

    def _make_room(self, _least: int, greatest: int) -> None:
        """Give the scroll bar a part of the right margin of the content."""
        layout, bar = self._layout, self.verticalScrollBar()
        margins = layout.contentsMargins()
        room = min(bar.sizeHint().width(), margins.left()) if greatest > 0 else 0
        margins.setRight(margins.left() - room)
        if margins != layout.contentsMargins():
            layout.setContentsMargins(margins)

    def _reveal(self) -> None:
        """Scroll down to the end of the followed widget, but not beyond its beginning."""
        widget, bar = self._followed, self.verticalScrollBar()
        if widget is not None:
            top, end = widget.y(), widget.y() + widget.height()
            bar.setValue(max(bar.value(), min(end - self.viewport().height(), top)))
