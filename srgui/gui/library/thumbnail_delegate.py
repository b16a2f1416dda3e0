"""The painting of a picture in the filmstrip."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from srgui.gui.library.album_model import ITEM_ROLE
from srgui.gui.library.item import Item, State
from srgui.gui.text import titles
from srgui.gui.text.core import translated
from srgui.gui.theme import icons
from srgui.gui.theme.theme import Tokens

SIZE = QSize(112, 86)
_GAP = 3  # between two cards, on each side
_PADDING = 5
_PICTURE_HEIGHT = 56
_LINE = 18
_ICON = 14
_REASON_PIXELS = (10, 9)  # heights of letters, the first that fits
_STATES = {
    State.WAITING: ("waiting", "muted"),
    State.RUNNING: ("start", "accent_text"),
    State.PAUSED: ("pause", "muted"),
    State.DONE: ("check", "good"),
    State.FAILED: ("error", "danger"),
    State.CHANGED: ("warning", "warning"),
}
_EXPORTED = "exported", "good"  # computed, and in a file
_NO_THUMBNAIL = "picture", "faint"


class ThumbnailDelegate(QStyledItemDelegate):
    """Paint a card with the thumbnail, the state as an icon, and the name; a badge on the
    thumbnail shows the progress or the reason of a failure. It reads no file.
    """

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Use the colours of another theme."""
        self._tokens = tokens
        for name, token in (
            _NO_THUMBNAIL,
            _EXPORTED,
            *_STATES.values(),
        ):  # so that painting reads no file
            icons.pixmap(name, getattr(tokens, token), _ICON, 1.0)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of every card."""
        return SIZE

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a card."""
        item: Item = index.data(ITEM_ROLE)
        thumbnail: QImage | None = index.data(Qt.ItemDataRole.DecorationRole)
        state: QStyle.StateFlag = option.state
        cell: QRect = option.rect  # as high as the strip, which may have more room than needed
        card = QRect(0, 0, cell.width() - 2 * _GAP, SIZE.height())
        card.moveCenter(cell.center())
        inner = card.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        picture = QRect(inner.topLeft(), QSize(inner.width(), _PICTURE_HEIGHT))
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self._draw_ground(painter, card, state)
        if thumbnail is None and item.state is State.FAILED:
            self._draw_reason(painter, picture, item)
        else:
            self._draw_picture(painter, picture, thumbnail)
        if item.share is not None:
            self._draw_share(painter, picture, item.share)
        if item.thumbnail is not None or item.state is not State.FAILED:
            self._draw_note(painter, picture, item)
        self._draw_name(
            painter, QRect(inner.left(), picture.bottom() + 3, inner.width(), _LINE), item
        )
        painter.restore()

    def _draw_ground(self, painter: QPainter, card: QRect, state: QStyle.StateFlag) -> None:
        tokens, flags = self._tokens, QStyle.StateFlag
        chosen, focused = bool(state & flags.State_Selected), bool(state & flags.State_HasFocus)
        hovered = bool(state & flags.State_MouseOver)
        if not (chosen or hovered or focused):
            return
        frame = QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = tokens.accent_text if focused else tokens.accent if chosen else tokens.hover
        painter.setPen(QPen(QColor(edge), 2 if chosen else 1))
        painter.setBrush(QColor(tokens.selected if chosen else tokens.hover))
        painter.drawRoundedRect(frame, 8, 8)

    def _draw_picture(self, painter: QPainter, frame: QRect, thumbnail: QImage | None) -> None:
        if thumbnail is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._tokens.raised))
            painter.drawRoundedRect(QRectF(frame), 4, 4)
            ratio = painter.device().devicePixelRatioF()
            name, token = _NO_THUMBNAIL
            drawn = icons.pixmap(name, getattr(self._tokens, token), 24, ratio)
            painter.drawPixmap(frame.center().x() - 11, frame.center().y() - 11, drawn)
            return
        size = thumbnail.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
        size = size.expandedTo(QSize(8, 8))  # thin ones stay visible
        target = QRect(frame.topLeft(), size)
        target.moveCenter(frame.center())
        painter.save()
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(target), 3, 3)
        painter.setClipPath(outline)
        painter.drawImage(target, thumbnail)
        painter.restore()

    def _draw_reason(self, painter: QPainter, frame: QRect, item: Item) -> None:
        """Draw the reason why there is no thumbnail, shortened where it is too long."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.danger_soft))
        painter.drawRoundedRect(QRectF(frame), 4, 4)
        room, reason = frame.adjusted(3, 1, -3, -1), _reason(item)
        font = QFont(painter.font())
        for pixels in _REASON_PIXELS:
            font.setPixelSize(pixels)
            if _wrapped(reason, font, room).height() <= room.height():
                break
        painter.setFont(font)
        painter.setPen(QColor(self._tokens.danger))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(room, flags, _shortened(reason, font, room))

    def _draw_share(self, painter: QPainter, picture: QRect, share: float) -> None:
        bar = QRectF(picture.left(), picture.bottom() - 3, picture.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.pressed))
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(max(bar.width() * share, 4))
        painter.setBrush(QColor(self._tokens.accent))
        painter.drawRoundedRect(bar, 2, 2)

    def _draw_name(self, painter: QPainter, line: QRect, item: Item) -> None:
        exported = item.state is State.DONE and item.is_exported
        name, token = _EXPORTED if exported else _STATES[item.state]
        ratio = painter.device().devicePixelRatioF()
        drawn = icons.pixmap(name, getattr(self._tokens, token), _ICON, ratio)
        painter.drawPixmap(line.left(), line.top() + (_LINE - _ICON) // 2, drawn)
        text = line.adjusted(_ICON + 5, 0, 0, 0)
        # Rather without its suffix, which is in the tool tip, than without its number.
        self._draw_text(painter, text, item.path.stem, "text", Qt.TextElideMode.ElideMiddle)

    def _draw_note(self, painter: QPainter, picture: QRect, item: Item) -> None:
        """Draw the badge in the lower right corner of the thumbnail."""
        note = self._note(item)
        if not note:
            return
        font = QFont(painter.font())
        font.setPixelSize(11)
        # One more than it advances, which is rounded.
        width = min(QFontMetrics(font).horizontalAdvance(note) + 13, picture.width())
        badge = QRect(picture.right() + 1 - width, picture.bottom() - 20, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        failed = item.state is State.FAILED
        painter.setBrush(QColor(self._tokens.danger_soft if failed else self._tokens.raised))
        painter.drawRoundedRect(QRectF(badge), 4, 4)
        self._draw_text(
            painter, badge.adjusted(6, 0, -6, 0), note, "danger" if failed else "text",
            Qt.TextElideMode.ElideRight, 11,
        )  # fmt: skip

    def _note(self, item: Item) -> str:
        if item.state is State.FAILED:
            return _reason(item)
        if item.state is State.RUNNING:
            return titles.percent(item.share or 0)
        if item.state is State.PAUSED:
            return self.tr("Paused, {percent}").format(percent=titles.percent(item.partial_share))
        return self.tr("Changed") if item.state is State.CHANGED else ""

    def _draw_text(
        self, painter: QPainter, line: QRect, text: str, token: str, elide: Qt.TextElideMode,
        pixels: int = 12,
    ) -> None:  # fmt: skip
        font = QFont(painter.font())
        font.setPixelSize(pixels)
        painter.setFont(font)
        painter.setPen(QColor(getattr(self._tokens, token)))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        elided = painter.fontMetrics().elidedText(text, elide, line.width())
        painter.drawText(line, flags, elided)


def _wrapped(text: str, font: QFont, room: QRect) -> QRect:
    return QFontMetrics(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)


def _shortened(text: str, font: QFont, room: QRect) -> str:
    """Shorten a text until its lines fit; the tool tip has all of it."""
    shown = text
    while len(text) > 1 and _wrapped(shown, font, room).height() > room.height():
        text = text[:-1]
        shown = f"{text.rstrip()}…"
    return shown


def _reason(item: Item) -> str:
    reason = translated(item.error.why or item.error.what) if item.error else ""
    return reason[:1].upper() + reason[1:]
