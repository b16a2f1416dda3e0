"""Making thumbnails on another thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps
from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtGui import QImage

from srgui.errors import SrguiError
from srgui.gui.background import Background
from srgui.gui.choice import Size
from srgui.gui.display.converter import DisplayConverter
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item
from srgui.images import Metadata, Picture
from srgui.images.picture import Pixels
from srgui.images.reading.reader import read
from srgui.images.reading.sandbox import needs_sandbox
from srgui.images.reading.time_limit import time_limit, within

_EAGER = 500  # pictures whose thumbnails are made before they come into sight
_SIDE = 256  # pixels of the longer side: enough for the filmstrip at 200 %


class Thumbnails(QObject):
    """Make thumbnails, one at a time, those on the screen first; of an album with very many
    pictures only those that come into sight.
    """

    def __init__(self, album: Album, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._album = album
        self._waiting: dict[int, Item] = {}  # by number, the next one last
        self._busy = False
        self._background = Background(self)
        album.rowsInserted.connect(self._added)
        album.thumbnail_wanted.connect(self._want)

    def close(self) -> None:
        """Make no more."""
        self._background.abandon()

    def _added(self, _parent: QModelIndex, first: int, last: int) -> None:
        new = self._album.items[first : min(last + 1, _EAGER)]
        added = {item.number: item for item in reversed(new)}
        self._waiting = added | self._waiting
        self._make_next()

    def _want(self, item: Item) -> None:
        self._waiting.pop(item.number, None)
        self._waiting[item.number] = item
        self._make_next()

    def _make_next(self) -> None:
        if self._busy:
            return
        while self._waiting:
            _, item = self._waiting.popitem()
            if item in self._album.items and item.thumbnail is None:
                break
        else:
            return
        self._busy = True
        done, failed = partial(self._made, item), partial(self._not_made, item)
        self._background.do(partial(thumbnail, item.path), done, failed)

    def _made(self, item: Item, made: tuple[QImage, Size]) -> None:
        self._album.take_thumbnail(item, *made)
        self._go_on()

    def _not_made(self, item: Item, error: SrguiError) -> None:
        if item.picture is None and item.error is None:
            self._album.fail(item, error)
        self._go_on()

    def _go_on(self) -> None:
        self._busy = False
        self._make_next()


def thumbnail(path: Path) -> tuple[QImage, Size]:
    """Return a small upright copy of a picture in sRGB, and its size. Raises ReadError."""
    picture, size = _quickly(path) or _thoroughly(path)
    shown = np.ascontiguousarray(DisplayConverter(picture).picture(picture))
    rows, columns = shown.shape[:2]
    image = QImage(
        shown.data, columns, rows, columns * 4, QImage.Format.Format_ARGB32_Premultiplied
    )
    return image.copy(), size


def _quickly(path: Path) -> tuple[Picture, Size] | None:
    """Reduce a JPEG while decoding it; None for any other file, and for a slow one."""
    try:
        if needs_sandbox(path):
            return None
        return within(time_limit(path.stat().st_size), partial(_reduced, path))
    except Exception:  # whatever it was, the thorough reading reports it
        return None


def _reduced(path: Path) -> tuple[Picture, Size] | None:
    with Image.open(path, formats=["JPEG"]) as file:
        width, height = file.size
        file.draft("RGB", (_SIDE, _SIDE))
        if file.mode not in ("RGB", "L"):
            return None
        file.thumbnail((_SIDE, _SIDE))
        upright = ImageOps.exif_transpose(file)
        pixels = np.array(upright)
        icc = file.info.get("icc_profile")
    if (upright.width > upright.height) != (width > height) and width != height:
        width, height = height, width
    pixels = pixels if pixels.ndim == 3 else pixels[..., None]
    return Picture(pixels, metadata=Metadata(icc=icc)), (height, width)


def _thoroughly(path: Path) -> tuple[Picture, Size]:
    picture = read(path)
    step = max(1, max(picture.height, picture.width) // _SIDE)
    small = Picture(
        _averaged(picture.pixels, step),
        None if picture.alpha is None else _averaged(picture.alpha[..., None], step)[..., 0],
        Metadata(icc=picture.icc),
    )
    return small, (picture.height, picture.width)


def _averaged(pixels: Pixels, step: int) -> Pixels:
    """Average `step` by `step` pixels; incomplete ones at the edges are cut off."""
    rows, columns = max(pixels.shape[0] // step, 1), max(pixels.shape[1] // step, 1)
    if step == 1 or min(pixels.shape[:2]) < step:
        return np.ascontiguousarray(pixels[::step, ::step])
    blocks = pixels[: rows * step, : columns * step]
    blocks = blocks.reshape(rows, step, columns, step, pixels.shape[2])
    averaged: Pixels = blocks.mean(axis=(1, 3)).astype(pixels.dtype)
    return averaged
