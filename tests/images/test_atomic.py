"""Temporary files: hidden, locked while they are written, removed when nobody writes them."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from srgui.errors import WriteError
from srgui.images.atomic import replacing

TWO_HOURS = 7200


def write(path: Path, text: str = "new") -> None:
    with replacing(path) as file:
        file.write(text.encode())


def aged(path: Path) -> Path:
    os.utime(path, (time.time() - TWO_HOURS,) * 2)
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_a_killed_process_left_is_removed_by_the_next_one(tmp_path):
    for name in (".srgui-0123456789ab.part", "photo.part", ".srgui-notes.txt"):
        (tmp_path / name).write_bytes(b"half")
        aged(tmp_path / name)
    write(tmp_path / "out.png")
    assert names(tmp_path) == [".srgui-notes.txt", "out.png", "photo.part"]


def test_what_may_still_be_written_stays(tmp_path):
    young = tmp_path / ".srgui-0123456789ab.part"
    young.write_bytes(b"half")
    write(tmp_path / "out.png")
    assert young.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps open files without locks")
def test_a_file_that_is_written_for_hours_stays_and_gets_its_name(tmp_path):
    out, other = tmp_path / "a" / "out.png", tmp_path / "link" / "other.png"
    out.parent.mkdir()
    other.parent.symlink_to("a")  # another name, so that the folder is looked through again
    with replacing(out) as file:
        file.write(b"slowly")
        file.flush()
        (temporary,) = out.parent.glob(".srgui-*.part")
        aged(temporary)
        write(other)
        assert temporary.exists()
    assert out.read_bytes() == b"slowly"
    assert names(out.parent) == ["other.png", "out.png"]


def test_a_missing_folder_is_an_error_and_not_made(tmp_path):
    with pytest.raises(WriteError, match="no such file"):
        write(tmp_path / "nowhere" / "out.png")
    assert names(tmp_path) == []
