"""Sessions in which the system is against the program: whatever existed stays whole."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from srgui.images.reading.reader import read
from tests.reliability.conftest import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs signals, forks and limits of POSIX")

FORMATS = ["png", "tif", "jpg", "webp", "avif"]
MOMENTS = 200
ALBUM = ["png", "jpg", "avif", "gif"]  # one of them is decoded in another process

# Two pictures, which a child writes over each other in turns until a signal ends it.
_WRITER = """
import os, random, signal, sys, time
from pathlib import Path
import numpy as np
from srgui.cli.main import _Terminable, _TerminatedError
from srgui.images.picture import Picture
from srgui.images.writing.writer import WriteOptions, write

target, moments = Path(sys.argv[1]), int(sys.argv[2])
generator = np.random.default_rng(3)
pictures = [Picture(generator.integers(0, 256, (24, 32, 3), np.uint8)) for _ in range(2)]
whole = set()
for picture in pictures:
    began = time.monotonic()
    write(picture, target, WriteOptions(overwrite=True))
    whole.add(target.read_bytes())
assert len(whole) == 2
seconds = time.monotonic() - began  # for one file
"""

_KILLS = (
    _WRITER
    + """
random.seed(11)
seen = set()
for moment in range(moments):
    sent = (signal.SIGKILL, signal.SIGTERM)[moment % 2]
    child = os.fork()
    if not child:
        try:
            with _Terminable():
                for turn in range(10**9):
                    write(pictures[turn % 2], target, WriteOptions(overwrite=True))
        except _TerminatedError:
            os._exit(0)
    time.sleep(random.uniform(0, 0.01 + 4 * seconds))
    os.kill(child, sent)
    os.waitpid(child, 0)
    found = target.read_bytes()
    assert found in whole, (moment, len(found))
    seen.add(found)
assert seen == whole  # or the signals came before anything was written
"""
)


@pytest.mark.slow
@pytest.mark.parametrize("suffix", FORMATS)
def test_a_signal_at_any_moment_leaves_the_old_or_the_new_file(run_script, tmp_path, suffix):
    target = tmp_path / f"out.{suffix}"
    run_script(_KILLS, target, MOMENTS)
    assert read(target).width == 32
    # What killed processes have left is removed by the next one that writes there.
    run_script(_WRITER, target, 0)
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


_TWO = (
    _WRITER
    + """
children = []
for number in range(2):
    child = os.fork()
    if not child:
        for _ in range(moments):
            write(pictures[number], target, WriteOptions(overwrite=True))
        os._exit(0)
    children.append(child)
while children:
    assert target.read_bytes() in whole
    if os.waitpid(children[0], os.WNOHANG)[0]:
        children.pop(0)

target.unlink()  # and now without leave to replace the other's
from srgui.errors import WriteError
for number in range(2):
    child = os.fork()
    if not child:
        try:
            write(pictures[number], target)
        except WriteError as error:
            os._exit(1 if "exists already" in str(error) else 2)
        os._exit(0)
    children.append(child)
ends = sorted(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children)
assert ends == [0, 1], ends
assert target.read_bytes() in whole
"""
)


@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_two_processes_on_one_target_leave_a_whole_file_of_either(run_script, tmp_path, suffix):
    target = tmp_path / f"out.{suffix}"
    run_script(_TWO, target, 40)
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


@pytest.fixture
def album(tmp_path, rng):
    """A folder with pictures of several formats."""
    (tmp_path / "album").mkdir()
    for number, suffix in enumerate(ALBUM):
        pixels = rng.integers(0, 256, (20, 24, 3), np.uint8)
        Image.fromarray(pixels).save(tmp_path / "album" / f"{number}.{suffix}")
    return tmp_path / "album"


@pytest.fixture
def session(tmp_path, tiny):
    """Run `srgui upscale` on the album in a process with another environment or limits."""

    def run(*options, environment=None, limits="", **process):
        out = tmp_path / "out"
        arguments = ["upscale", "album", "-o", str(out), "-m", str(tiny), "-s", "2", *options]
        script = (
            f"import resource, sys\n{limits}\nfrom srgui.__main__ import main\nsys.exit(main())"
        )
        return subprocess.run(
            [sys.executable, "-c", script, *arguments, "--threads", "2"],
            env={**(os.environ if environment is None else environment), "PYTHONPATH": str(ROOT)},
            cwd=tmp_path,
            timeout=250,
            check=False,
            **{"capture_output": True, "text": True, **process},
        )

    return run


def assert_all_are_done(ended, tmp_path: Path) -> None:
    assert (ended.returncode, ended.stderr) == (0, "")
    results = sorted((tmp_path / "out").iterdir())
    assert len(results) == len(ALBUM)
    assert all(read(path).width == 48 for path in results)


LIMITS = {
    "30 file handles": "resource.setrlimit(resource.RLIMIT_NOFILE, (30, 30))",
    "3 GB of address space": "resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))",
}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not keep to the limits")
@pytest.mark.parametrize("limit", LIMITS)
def test_a_batch_is_done_within_narrow_limits(session, album, tmp_path, limit):
    assert_all_are_done(session("--runtime", "ncnn", limits=LIMITS[limit]), tmp_path)


@pytest.mark.slow
def test_a_batch_is_done_without_home_temporary_folder_and_locale(session, album, tmp_path):
    bare = {"PATH": os.environ["PATH"], "LC_ALL": "C", "TMPDIR": "/nowhere", "HOME": "/nowhere"}
    (album / "0.png").rename(album / "Grüße 照片.png")
    assert_all_are_done(session(environment=bare), tmp_path)
    shutil.rmtree(tmp_path / "out")
    assert_all_are_done(session(environment={"PATH": bare["PATH"]}), tmp_path)


@pytest.mark.slow
def test_output_into_a_closed_pipe_ends_quietly_and_leaves_whole_files(session, album, tmp_path):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        ended = session(
            "--runtime", "ncnn", capture_output=False, stdout=pipe, stderr=subprocess.PIPE
        )
    assert (ended.returncode, ended.stderr) == (1, "")
    for path in (tmp_path / "out").iterdir():
        assert not path.name.startswith(".")
        assert read(path).width == 48


def test_a_clock_that_is_set_back_stops_nothing(upscale, album, tmp_path, monkeypatch, inside):
    tomorrow = time.time() + 86_400
    for path in album.iterdir():
        os.utime(path, (tomorrow, tomorrow))
    clock = iter(range(10**9))
    monkeypatch.setattr(time, "time", lambda: 1e9 - 1000 * next(clock))
    assert upscale("album", "-o", "out").status == 0
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()}
    assert upscale("album", "-o", "out", "--skip-existing").status == 0
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()} == before


def test_the_folder_of_the_pictures_vanishes_between_search_and_reading(
    upscale, album, tmp_path, during
):
    during(lambda: shutil.rmtree(album))
    ended = upscale("album", "-o", "out")
    assert ended.status == 1
    assert len(ended.lines) == 1  # the picture that was being upscaled
    *sentences, _summary = ended.errors
    assert len(sentences) == len(ALBUM) - 1
    assert all("no such file or directory" in sentence for sentence in sentences)


@pytest.mark.parametrize("suffix", ["avif", "bmp"])
def test_a_full_disk_in_further_formats(upscale, small_disk, tmp_path, rng, inside, suffix):
    pixels = rng.integers(0, 256, (300, 300, 3), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "large.png")
    (old := small_disk / f"large_tiny_2x.{suffix}").write_bytes(b"precious")
    options = ("--format", suffix, "--quality", 100, "--overwrite")
    ended = upscale("large.png", "-o", small_disk, *options)
    assert (ended.status, len(ended.errors)) == (1, 1)
    assert "no space left on device" in ended.err
    assert old.read_bytes() == b"precious"
    assert inside(small_disk) == [old.name]


def test_files_under_way_are_the_owners_alone(upscale, picture_file, tmp_path, during):
    picture_file("photo.png")
    modes = []

    def look() -> None:
        modes.extend(stat.S_IMODE(path.stat().st_mode) for path in tmp_path.glob(".srgui-*.part"))

    during(look)
    assert upscale("photo.png", "-o", "out.png").status == 0
    assert modes == [0o600]


# Every address family that a socket is asked for or connected to, from Python and from libraries.
_STRACE = ("strace", "-f", "-qq", "-e", "trace=socket,connect,bind,sendto", "-o")


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
@pytest.mark.parametrize("job", ["upscale", "window"])
def test_no_library_opens_a_network_connection(tmp_path, album, tiny, job):
    trace = tmp_path / "trace"
    commands = {
        "upscale": ["-m", "srgui", "upscale", "album", "-o", "out", "-m", str(tiny), "-s", "2"],
        "window": ["-c", _WINDOW, str(album / "0.png"), "--profile", str(tmp_path / "profile")],
    }
    done = subprocess.run(
        [*_STRACE, str(trace), sys.executable, *commands[job]],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=250,
        check=False,
    )
    if "Operation not permitted" in done.stderr:
        pytest.skip("strace is not permitted here")
    assert done.returncode == 0, done.stderr
    lines = trace.read_text(errors="replace").splitlines()
    asked = [line for line in lines if "AF_INET" in line or "AF_PACKET" in line]
    assert asked == []


_WINDOW = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import srgui.gui.start.app as app
from srgui.cli.main import run

def open_window(paths, profile, new_window):
    enter, deadline = app._CtrlC.__enter__, time.monotonic() + 200

    def look():
        from srgui.gui.studio.phase import Phase
        from srgui.gui.window.main_window import MainWindow
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        if window.studio.run.phase is Phase.DONE:
            window.leave()
        elif time.monotonic() > deadline:
            QApplication.exit(3)
        else:
            QTimer.singleShot(100, look)

    def watched(self):
        QTimer.singleShot(100, look)
        enter(self)

    app._CtrlC.__enter__ = watched
    return app.run(paths, profile, new_window)

sys.exit(run(sys.argv[1:], open_window))
"""
