"""Temporary folders: the owner's alone, and gone afterwards, even after a crash."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from srgui.images.writing import temporary
from srgui.images.writing.temporary import TemporaryFolder

ROOT = Path(__file__).resolve().parents[3]

CRASH = """
import os, pathlib, signal
from srgui.images.writing.temporary import TemporaryFolder
folder = TemporaryFolder()
(pathlib.Path(folder.name) / "private.png").write_bytes(b"pixels")
print(folder.name, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A place for temporary files in which nobody has looked for abandoned ones yet."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    temporary._sweep.cache_clear()
    yield tmp_path
    temporary._sweep.cache_clear()


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_it_is_its_owners_alone_and_gone_afterwards(place):
    folder = TemporaryFolder()
    assert Path(folder.name).parent == place
    assert stat.S_IMODE(Path(folder.name).stat().st_mode) == 0o700
    (Path(folder.name) / "photo.png").touch()
    folder.cleanup()
    assert list(place.iterdir()) == []
    with TemporaryFolder() as name:
        assert Path(name).is_dir()
    assert list(place.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
def test_what_a_crash_has_left_is_removed_at_the_next_start_and_nothing_else(place):
    ended = subprocess.run(
        [sys.executable, "-c", CRASH], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == -signal.SIGKILL
    left = Path(ended.stdout.strip())
    assert (left / "private.png").exists()
    new = place / "srgui-files-new"  # is about to be locked
    old = place / "srgui-files-old"
    for folder in (new, old, place / "srgui-0", place / "other"):
        folder.mkdir()
    (place / "srgui-files-link").symlink_to(place / "other")
    os.utime(old, (time.time() - 7200,) * 2)
    mine = TemporaryFolder()
    temporary._sweep.cache_clear()
    other = TemporaryFolder()
    expected = {Path(mine.name), Path(other.name), new, place / "srgui-0", place / "other"}
    assert set(place.iterdir()) == expected | {place / "srgui-files-link"}
    mine.cleanup()
    other.cleanup()
