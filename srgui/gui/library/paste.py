"""Images that have no file: from the clipboard, or dropped."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage

from srgui.errors import ReadError, SrguiError
from srgui.gui.background import Background
from srgui.texts import Text


class Paste(QObject):
    """Open copied files, or a copied image, which becomes a temporary file.

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
        self._folder = tempfile.TemporaryDirectory(prefix="srgui-")
        self._count = 0

    def paste(self) -> None:
        """Open the content of the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        urls = [] if data is None else data.urls()
        files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        image = QGuiApplication.clipboard().image()
        if files:
            self._open_files(files)
        elif not image.isNull():
            self.open_image(image)
        else:
            self._fail(ReadError(Text("There is no picture in the clipboard")))

    def open_image(self, image: QImage) -> None:
        """Open an image that has no file."""
        self._count += 1
        name = self.tr("Pasted {number}").format(number=self._count)
        path = Path(self._folder.name) / f"{name}.png"
        self._background.do(partial(_save, image, path), self._open_temporary, self._fail)

    def close(self) -> None:
        """Remove the files."""
        self._background.close()
        self._folder.cleanup()


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
