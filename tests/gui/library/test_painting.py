"""The filmstrip paints from memory: a slow or sleeping disk never delays the window."""

from __future__ import annotations

import builtins
import io
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from srgui.errors import ReadError
from srgui.gui.choice import UpscaleSettings
from srgui.gui.library.album import Album
from srgui.gui.library.filmstrip import Filmstrip
from srgui.gui.library.item import State
from srgui.gui.library.thumbnail_delegate import SIZE
from srgui.gui.theme.theme import DARK
from srgui.images.analysis.quality_estimate import QualityEstimate
from srgui.texts import Text
from tests.gui.pictures import picture, plan, pyramid, result, tile

CHOICE = UpscaleSettings("lapsrn", 2.0)


@pytest.fixture
def album(qtbot: QtBot) -> Album:
    """A picture in every state; only the first has no thumbnail."""
    album = Album()
    album.add([Path(f"{state.value}.png") for state in State], CHOICE, temporary={})
    _, running, paused, done, failed, changed = album.items
    album.show_run(running, 0.5)
    partial = result(CHOICE)
    partial.put(*tile(plan(CHOICE.scale), 0))
    album.keep_partial(paused, partial)
    album.keep_result(done, result(CHOICE))
    album.fail(failed, ReadError(Text("Can't open it"), Text("it is not a picture")))
    album.read(changed, picture(), pyramid(), QualityEstimate())
    album.change_file(changed)
    for item in album.items[1:]:
        thumbnail = QImage(40, 30, QImage.Format.Format_RGB32)
        thumbnail.fill(QColor("teal"))
        album.take_thumbnail(item, thumbnail, (300, 400))
    assert [item.state for item in album.items] == list(State)
    return album


def test_painting_the_filmstrip_touches_no_disk(
    album: Album, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    strip = Filmstrip(album, DARK)
    qtbot.addWidget(strip)
    strip.resize(len(album.items) * SIZE.width() + 10, strip.height())
    touched: list[object] = []
    with monkeypatch.context() as watched:
        for module, name in (
            (os, "stat"), (os, "lstat"), (os, "open"), (os, "listdir"), (os, "scandir"),
            (io, "open"), (builtins, "open"),
        ):  # fmt: skip
            watched.setattr(module, name, lambda path, *_, **__: touched.append(path))
        image = strip.grab().toImage()
    assert touched == []
    for row in range(1, len(album.items)):  # the cards were painted
        at = strip.visualRect(album.index(row)).center()
        assert image.pixelColor(at.x(), at.y() - 12) == QColor("teal")


def test_what_is_computed_and_what_is_exported_have_different_marks(
    album: Album, qtbot: QtBot
) -> None:
    strip = Filmstrip(album, DARK)
    qtbot.addWidget(strip)
    strip.resize(len(album.items) * SIZE.width() + 10, strip.height())
    (done,) = (item for item in album.items if item.state is State.DONE)
    computed = strip.grab().toImage()
    album.mark_exported(done, done.key)
    assert strip.grab().toImage() != computed
    assert "Exported" in str(album.index_of(done).data(Qt.ItemDataRole.ToolTipRole))
