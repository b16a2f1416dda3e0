"""The album alone changes its items: every way in which it does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from srgui.errors import ReadError, WriteError
from srgui.gui.choice import Side, UpscaleSettings
from srgui.gui.library.album import Album
from srgui.gui.library.item import Item, State, TemporaryFile
from srgui.images.analysis.quality_estimate import QualityEstimate
from srgui.texts import Text
from tests.gui.pictures import COLUMNS, ROWS, picture, pyramid, result

CHOICE = UpscaleSettings("lapsrn", 2.0)
ERROR = ReadError(Text("Can't open it"))


@pytest.fixture
def album(qapp: QApplication) -> Album:
    album = Album()
    album.add(
        [Path(f"{name}.png") for name in "abc"], CHOICE, temporary={Path("c.png"): TemporaryFile()}
    )
    return album


def read(album: Album, item: Item) -> None:
    album.read(item, picture(), pyramid(), QualityEstimate())


def names(album: Album) -> str:
    return "".join(item.path.stem for item in album.items)


def test_opened_files_stand_at_the_end_once_each(album: Album) -> None:
    first = album.add([Path("b.png"), Path("d.png")], CHOICE, temporary={})
    assert names(album) == "abcd"
    assert first.path.stem == "d"
    assert album.add([Path("b.png")], CHOICE, temporary={}) is album.items[1]
    assert [item.temporary for item in album.items] == [None, None, TemporaryFile(), None]
    assert len({item.number for item in album.items}) == 4


def test_pictures_move_and_go(album: Album) -> None:
    first, second, third = album.items
    read(album, second)
    album.move(first, 1)
    assert names(album) == "bac"
    album.move(first, 5)
    assert names(album) == "bca"
    album.remove([second, first])
    assert names(album) == "c"
    assert album.find(first.number) is None
    assert album.neighbour(third, 1) is None
    assert second.picture is not None  # in case it is restored
    album.set_memory(0)
    assert second.picture is None  # its memory is free


def test_what_was_read_is_known(album: Album) -> None:
    item = album.items[0]
    album.fail(item, ERROR)
    assert item.unreadable
    assert item.state is State.FAILED
    read(album, item)
    assert item.state is State.WAITING
    assert item.size == (ROWS, COLUMNS)
    assert item.picture is not None


def test_a_thumbnail_is_asked_for_once_and_again_when_it_has_to_be_made_anew(album: Album) -> None:
    wanted: list[Item] = []
    album.thumbnail_wanted.connect(wanted.append)
    item, index = album.items[1], album.index(1)
    for _ in range(2):
        album.data(index, Qt.ItemDataRole.DecorationRole)
    assert wanted == [item]
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    album.take_thumbnail(item, image, (ROWS, COLUMNS))
    assert album.data(index, Qt.ItemDataRole.DecorationRole) is image
    assert item.size == (ROWS, COLUMNS)
    album.renew_thumbnail(item)
    album.data(index, Qt.ItemDataRole.DecorationRole)
    assert wanted == [item, item]


def test_a_large_picture_begins_at_twice_its_size_until_somebody_chooses(album: Album) -> None:
    four, large, image = UpscaleSettings("lapsrn", 4.0), (2000, 2001), QImage()
    album.choose(four)
    item = album.items[0]
    album.take_thumbnail(item, image, large)
    assert item.choice.scale == 2.0
    album.choose(four, item)
    album.take_thumbnail(item, image, large)
    assert item.choice.scale == 4.0
    album.take_thumbnail(album.items[1], image, (ROWS, COLUMNS))
    assert album.items[1].choice.scale == 4.0


def test_a_changed_file_is_marked_until_it_is_read_again(album: Album) -> None:
    item = album.items[0]
    read(album, item)
    item.thumbnail = QImage(4, 4, QImage.Format.Format_RGB32)
    album.change_file(item)
    assert item.state is State.CHANGED
    assert item.thumbnail is None
    read(album, item)
    assert item.state is State.WAITING


def test_a_result_counts_only_for_the_file_it_was_made_from(album: Album) -> None:
    item = album.items[0]
    read(album, item)
    old, new = result(CHOICE), result(CHOICE, version=1)
    album.change_file(item)
    album.keep_result(item, old)
    album.keep_partial(item, old)
    assert not item.results
    assert item.partial is None
    read(album, item)
    album.keep_result(item, new)
    assert item.results == {CHOICE.key: new}
    assert item.state is State.DONE


def test_an_interrupted_run_is_taken_up_once_and_only_for_the_same_enlargement(
    album: Album,
) -> None:
    item = album.items[0]
    read(album, item)
    part = result(CHOICE)
    album.keep_partial(item, part)
    assert album.take_partial(item, UpscaleSettings("lapsrn", 4.0).key) is None
    assert album.take_partial(item, CHOICE.key) is part
    assert album.take_partial(item, CHOICE.key) is None


def test_a_run_and_an_export_show_how_far_they_are_apart_from_each_other(album: Album) -> None:
    item = album.items[0]
    album.show_export(item, 0.25)
    album.show_run(item, 0.5)
    assert item.share == 0.5
    album.show_run(item, None)
    assert item.share == 0.25
    assert item.state is State.RUNNING
    album.show_export(item, None)
    assert item.share is None


def test_the_end_of_an_export_is_a_state(album: Album) -> None:
    first, second = album.items[:2]
    album.end_export(first, CHOICE, Path("a_4x.png"), None)
    album.end_export(second, CHOICE, None, ERROR)
    assert [first.state, second.state] == [State.DONE, State.FAILED]
    assert second.unreadable
    album.end_export(second, CHOICE, None, WriteError(Text("The disk is full")))
    assert second.state is State.FAILED
    assert not second.unreadable  # nobody has tried to read it
    album.try_again(second)
    assert second.state is State.WAITING


def test_another_choice_forgets_why_the_last_one_failed_but_not_that_a_file_is_broken(
    album: Album,
) -> None:
    good, broken = album.items[:2]
    read(album, good)
    for item in (good, broken):
        album.fail(item, ERROR)
    album.choose(CHOICE)  # the same again
    assert good.error is ERROR
    album.choose(UpscaleSettings("lapsrn", 4.0))
    assert good.error is None
    assert broken.error is ERROR


def test_a_wanted_width_gives_each_picture_its_own_factor(album: Album) -> None:
    item = album.items[0]
    read(album, item)
    album.choose(UpscaleSettings("lapsrn", 2.0, side=Side("width", 3 * COLUMNS, 8.0)))
    assert item.choice.scale == 3.0


def test_beyond_the_limit_the_oldest_goes_but_not_what_is_shown(album: Album) -> None:
    shown, other = album.items[:2]
    album.select(shown)
    for item in (shown, other):
        read(album, item)
        album.keep_result(item, result(CHOICE))
    album.set_memory(1)
    assert shown.picture is not None
    assert shown.results
    assert other.picture is None
    assert not other.results
    assert other.state is State.WAITING  # it was computed, and can be again


def test_of_the_shown_picture_only_the_enlargement_that_is_chosen_stays(album: Album) -> None:
    shown = album.items[0]
    album.select(shown)
    other = UpscaleSettings("lapsrn", 4.0)
    album.keep_result(shown, result(CHOICE))
    album.keep_result(shown, result(other))
    album.set_memory(1)
    assert set(shown.results) == {CHOICE.key}


def test_what_was_looked_at_last_goes_last(album: Album, qtbot: QtBot) -> None:
    first, second = album.items[:2]
    for item in (first, second):
        read(album, item)
        album.keep_result(item, result(CHOICE))
    album.use(first, CHOICE.key)
    needed = picture().pixels.nbytes + pyramid().memory + result(CHOICE).memory
    album.set_memory(needed)
    assert first.picture is not None
    assert first.results
    assert second.picture is None
    qtbot.waitUntil(lambda: second.results[CHOICE.key].memory == 0)  # it is on the disk
    assert first.results[CHOICE.key].memory > 0


def test_a_run_that_goes_on_is_no_longer_counted(album: Album) -> None:
    first, second, third = album.items
    album.set_memory(2 * result(CHOICE).memory)
    album.keep_result(first, result(CHOICE))
    album.keep_partial(second, result(CHOICE))
    album.take_partial(second, CHOICE.key)
    album.keep_result(third, result(CHOICE))
    assert first.results
    assert third.results


def test_what_is_forgotten_is_gone_with_all_that_was_made_of_it(album: Album) -> None:
    item = album.items[0]
    read(album, item)
    album.keep_plain(item, pyramid(16, 24))
    album.keep_result(item, result(CHOICE))
    album.keep_partial(item, result(CHOICE))
    album.forget_results(item)
    assert item.state is State.WAITING
    assert item.partial is None
    assert not item.results
    assert item.plain
    assert item.picture is not None
    album.forget(item)
    assert item.picture is None
    assert not item.plain


def test_whoever_shows_the_album_hears_which_picture_has_changed(album: Album) -> None:
    rows: list[int] = []
    album.dataChanged.connect(lambda index, _: rows.append(index.row()))
    album.show_run(album.items[1], 0.5)
    album.fail(album.items[2], ERROR)
    assert rows == [1, 2]
