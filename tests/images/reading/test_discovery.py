"""The files that are taken for pictures, and their order."""

from __future__ import annotations

from pathlib import Path

from srgui.images.reading.discovery import find_pictures, naturally_sorted


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
    found, left_out = find_pictures([tmp_path])
    assert [path.relative_to(tmp_path).as_posix() for path in found] == [
        "9.jpg",
        "10.png",
        "deep/er/x.TIFF",
    ]
    assert left_out == []


def test_what_is_no_picture_among_several_files_is_left_out(tmp_path: Path) -> None:
    paths = [tmp_path / "a.png", tmp_path / "a.txt", tmp_path / "a.png"]
    assert find_pictures(paths) == ([tmp_path / "a.png"], [tmp_path / "a.txt"])


def test_a_single_file_is_taken_whatever_it_is_called(tmp_path: Path) -> None:
    assert find_pictures([tmp_path / "photo.bak"]) == ([tmp_path / "photo.bak"], [])
