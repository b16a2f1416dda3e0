"""Pictures from the clipboard and from other programs' windows."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from srgui.errors import ReadError, SrguiError
from srgui.gui.background import Background
from srgui.gui.widgets.file_drop import files_in
from srgui.images.writing.temporary import TemporaryFolder
from srgui.texts import Text

_LONGEST = 80  # characters of an address in a message


class Paste(QObject):
    """Open files that are pasted or dropped, or an image, which becomes a temporary file.

    `open_files` and `open_temporary` open them, `fail` shows an error.
    """

    def __init__(
        self,
        open_files: Callable[[Iterable[Path]], None],
        open_temporary: Callable[[Path], None],
        fail: Callable[[SrguiError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_files, self._open_temporary, self._fail = open_files, open_temporary, fail
        self._background = Background(self)
        self._folder = TemporaryFolder()
        self._count = 0

    def paste(self) -> None:
        """Open the content of the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not self._take(data, self.tr("Pasted {number}")):
            self._fail(ReadError(Text("There is no picture in the clipboard")))

    def take_dropped(self, data: QMimeData) -> None:
        """Open what was dropped: files, or an image out of a browser."""
        if not self._take(data, self.tr("Dropped {number}")):
            self._fail(ReadError(Text("There is no picture in what was dropped")))

    def _take(self, data: QMimeData, name: str) -> bool:
        """Open files, else an image, else report that addresses are not loaded; False without
        any of them.
        """
        urls = data.urls()
        files = files_in(data)
        image = QImage(data.imageData()) if data.hasImage() else QImage()
        content = next(filter(None, map(_content, urls)), b"")
        if files:
            self._open_files(files)
        elif not image.isNull():
            self._store(partial(_save, image), name)
        elif content:
            self._store(partial(_write, content), name)
        elif urls:
            self._fail(_not_loaded(urls))
        else:
            return False
        return True

    def _store(self, store: Callable[[Path], Path], name: str) -> None:
        """Store an image in a temporary file and open it."""
        self._count += 1
        path = Path(self._folder.name) / f"{name.format(number=self._count)}.png"
        self._background.do(partial(store, path), self._open_temporary, self._fail)

    def close(self) -> None:
        """Remove the files."""
        self._background.close()
        self._folder.cleanup()


def _content(url: QUrl) -> bytes:
    """The bytes of an image that is in its own address, as in "data:image/png;base64,..."."""
    kind, _, encoded = url.path().partition(",")
    if url.scheme() != "data" or not kind.startswith("image/") or not kind.endswith(";base64"):
        return b""
    try:
        return base64.b64decode(encoded)
    except binascii.Error:
        return b""


def _not_loaded(urls: Sequence[QUrl]) -> ReadError:
    address = urls[0].toDisplayString()
    shown = address if len(address) <= _LONGEST else f"{address[:_LONGEST]}…"
    return ReadError(
        Text("Can't open {path}", path=shown),
        Text("srgui opens files only and loads nothing over a network"),
        Text("Save or copy it to a folder first."),
    )


def _write(content: bytes, path: Path) -> Path:
    path.write_bytes(content)
    return path


def _save(image: QImage, path: Path) -> Path:
    if image.hasAlphaChannel() and _is_opaque(image):
        deep = image.depth() > 32
        formats = QImage.Format
        image = image.convertToFormat(formats.Format_RGBX64 if deep else formats.Format_RGB888)
    if not image.save(str(path)):
        raise ReadError(Text("Can't paste {name}", name=path.stem), Text("it can't be stored"))
    return path


def _is_opaque(image: QImage) -> bool:
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    rows = np.frombuffer(alpha.constBits(), np.uint8).reshape(alpha.height(), alpha.bytesPerLine())
    return bool((rows[:, : alpha.width()] == 255).all())
