"""Temporary files: hidden, locked while they are written, removed when nobody writes them."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from srgui.errors import WriteError
from srgui.images.writing import atomic
from srgui.images.writing.atomic import replacing
from srgui.images.writing.options import WriteOptions, check_target

ROOT = Path(__file__).resolve().parents[3]

TWO_HOURS = 7200


def write(path: Path, text: str = "new") -> None:
    with replacing(path) as file:
        file.write(text.encode())


def aged(path: Path) -> Path:
    os.utime(path, (time.time() - TWO_HOURS,) * 2)
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


KILLED = """
import os, pathlib, signal, sys
from srgui.images.writing.atomic import replacing
with replacing(pathlib.Path(sys.argv[1])) as file:
    file.write(b"half")
    file.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="there are no locks on Windows")
def test_what_a_killed_process_left_is_removed_at_once_by_the_next_one(tmp_path):
    command = [sys.executable, "-c", KILLED, str(tmp_path / "killed.png")]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    assert len(names(tmp_path)) == 1
    write(tmp_path / "out.png")
    assert names(tmp_path) == ["out.png"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_a_temporary_file_is_its_owners_alone_and_the_finished_one_as_usual(tmp_path):
    (tmp_path / "usual").touch()
    usual = stat.S_IMODE((tmp_path / "usual").stat().st_mode)
    path = tmp_path / "out.png"
    with replacing(path) as file:
        (temporary,) = tmp_path.glob(".srgui-*.part")
        assert stat.S_IMODE(temporary.stat().st_mode) == 0o600
        file.write(b"new")
    assert stat.S_IMODE(path.stat().st_mode) == usual
    for mode in (0o600, 0o640, 0o444):
        path.chmod(mode)
        write(path)
        assert stat.S_IMODE(path.stat().st_mode) == mode


def test_nothing_else_that_is_hidden_or_partial_is_removed(tmp_path):
    for name in (".srgui-0123456789ab.part", "photo.part", ".srgui-notes.txt"):
        (tmp_path / name).write_bytes(b"half")
        aged(tmp_path / name)
    write(tmp_path / "out.png")
    assert names(tmp_path) == [".srgui-notes.txt", "out.png", "photo.part"]


@pytest.mark.skipif(os.name == "nt", reason="there are no locks on Windows")
def test_a_file_that_another_takes_for_a_dead_ones_is_made_again(tmp_path, monkeypatch):
    real, calls = atomic.lock, []

    def late(file):
        calls.append(file)
        if len(calls) == 1:  # between its making and its lock, another process removes it
            next(tmp_path.glob(".srgui-*.part")).unlink()
        real(file)

    monkeypatch.setattr(atomic, "lock", late)
    write(tmp_path / "out.png")
    assert names(tmp_path) == ["out.png"]
    assert len(calls) == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.parametrize("through_link", [False, True])
def test_a_pipe_or_a_device_is_never_replaced(tmp_path, through_link):
    pipe = tmp_path / "pipe.png"
    os.mkfifo(pipe)
    target = tmp_path / "link.png" if through_link else pipe
    if through_link:
        target.symlink_to(pipe)
    with pytest.raises(WriteError, match="it is not a regular file"):
        write(target)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    with pytest.raises(WriteError, match="it is not a regular file"):
        check_target(target, 10, 10, WriteOptions(overwrite=True))
    with pytest.raises(WriteError, match="it is not a regular file"):
        write(Path(os.devnull))


def test_a_file_is_on_the_disk_before_it_takes_its_name(tmp_path, monkeypatch):
    order = []
    sync, rename = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda fd: (order.append("sync"), sync(fd))[1])
    monkeypatch.setattr(
        Path, "replace", lambda self, to: (order.append("rename"), rename(self, to))[1]
    )
    write(tmp_path / "out.png")
    assert order == ["sync", "rename"]


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
