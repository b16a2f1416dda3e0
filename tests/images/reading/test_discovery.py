"""The files that are taken for pictures, and their order."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from srgui.errors import ReadError
from srgui.images.reading import discovery
from srgui.images.reading.discovery import Found, expanded, find_pictures, naturally_sorted


def test_pictures_are_counted_as_people_count() -> None:
    names = ["b.png", "IMG_10.png", "img_2.png", "a.png", "img_2b.png", "7.png", "img.png"]
    ordered = [path.name for path in naturally_sorted(Path(name) for name in names)]
    assert ordered == [
        "7.png",
        "a.png",
        "b.png",
        "img.png",
        "img_2.png",
        "img_2b.png",
        "IMG_10.png",
    ]


def test_folders_are_searched_to_the_bottom_for_pictures_alone(tmp_path: Path) -> None:
    for name in ("10.png", "9.jpg", "notes.txt", "deep/er/x.TIFF", ".hidden/y.png", "._9.jpg"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "folder.png").mkdir()
    found = find_pictures([tmp_path])
    assert [path.relative_to(tmp_path).as_posix() for path in found.pictures] == [
        "9.jpg",
        "10.png",
        "deep/er/x.TIFF",
    ]
    assert found.skipped == []
    assert found.hidden == 2


def test_what_is_no_picture_among_several_files_is_left_out(tmp_path: Path) -> None:
    paths = [tmp_path / "a.png", tmp_path / "a.txt", tmp_path / "a.png"]
    assert find_pictures(paths) == Found([tmp_path / "a.png"], [tmp_path / "a.txt"])


def test_a_single_file_is_taken_whatever_it_is_called(tmp_path: Path) -> None:
    assert find_pictures([tmp_path / "photo.bak"]) == Found([tmp_path / "photo.bak"])


def names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in find_pictures([folder]).pictures]


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_linked_folder_is_searched_once(tmp_path: Path) -> None:
    for name in ("album/a.png", "album/deep/b.png", "elsewhere/c.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    for name, target in (
        ("album/1 again", "album/deep"),  # its own path stays, although the link comes first
        ("album/linked", "elsewhere"),
        ("album/linked twice", "elsewhere"),
    ):
        (tmp_path / name).symlink_to(tmp_path / target)
    assert names(tmp_path / "album") == ["a.png", "deep/b.png", "linked/c.png"]


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_loops_of_links_come_to_an_end(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.png").touch()
        (tmp_path / name / "up").symlink_to(tmp_path)
        (tmp_path / name / "itself").symlink_to(tmp_path / name / "itself")
    (tmp_path / "one" / "other").symlink_to(tmp_path / "two")
    (tmp_path / "two" / "other").symlink_to(tmp_path / "one")
    assert names(tmp_path) == ["one/one.png", "two/two.png"]


def test_a_folder_that_cannot_be_searched_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("open", "closed"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "photo.png").touch()
    scan = os.scandir

    def refusing(folder: Path) -> object:
        if folder.name == "closed":  # root may search everything
            raise PermissionError(13, "Permission denied")
        return scan(folder)

    monkeypatch.setattr(os, "scandir", refusing)
    found = find_pictures([tmp_path])
    assert found.pictures == [tmp_path / "open" / "photo.png"]
    (error,) = found.failed
    assert str(error) == f"Can't search the folder {tmp_path / 'closed'}: permission denied."


@pytest.mark.slow
def test_a_search_that_takes_too_long_ends_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(*_arguments: object) -> object:
        while True:
            time.sleep(0.001)
            yield tmp_path / "photo.png", False

    monkeypatch.setattr(discovery, "_files", endless)
    monkeypatch.setattr(discovery, "SEARCH_SECONDS", 0.2)
    with pytest.raises(ReadError, match=r"it takes longer than 0\.2 seconds\. Choose a smaller"):
        find_pictures([tmp_path])


def test_wildcards_that_a_shell_has_left_are_expanded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("10.png", "9.png", "b.jpg", "deep/c.png", "[1].png", ".hidden.png"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).touch()
    assert expanded(Path("*.png")) == [Path("9.png"), Path("10.png"), Path("[1].png")]
    assert expanded(Path("?.*")) == [Path("9.png"), Path("b.jpg")]
    assert Path("deep/c.png") in expanded(Path("**/*.png"))
    assert expanded(tmp_path / "dee?") == [tmp_path / "deep"]
    assert expanded(Path("[1].png")) == [Path("[1].png")]  # a file of that name
    assert expanded(Path("missing.png")) == [Path("missing.png")]
    with pytest.raises(ReadError, match=r"There are no files that match \*\.gif\."):
        expanded(Path("*.gif"))
    assert find_pictures([Path("*.jpg")]).pictures == [Path("b.jpg")]
