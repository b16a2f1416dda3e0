"""Decoders that can't be interrupted run in a process of their own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import psutil
import pytest

from srgui.errors import ReadError
from srgui.images.reading import sandbox, time_limit
from srgui.images.reading.decode import decode
from srgui.images.reading.opening import PIXEL_LIMIT
from srgui.images.reading.reader import read
from tests.images.picture_files import FILES, encoded, smooth
from tests.images.raw_files import camera_raw

ROOT = Path(__file__).resolve().parents[3]
_SUFFIXES = (
    ".avif",
    ".jp2",
    ".jxl",
    ".psd",
    ".psb",
    ".ppm",
    ".pgm",
    ".pfm",
    ".qoi",
    ".dds",
    ".sgi",
)
SANDBOXED = [name for name in sorted(FILES) if name.endswith(_SUFFIXES) or name == "jpeg.tif"]


@pytest.fixture
def jxl(tmp_path):
    path = tmp_path / "photo.jxl"
    path.write_bytes(FILES["deep.jxl"])
    return path


def assert_same(one, other):
    for name in ("icc", "exif", "xmp", "iptc", "dpi", "notes", "comments", "jpeg"):
        assert getattr(one, name) == getattr(other, name), name
    assert one.pixels.dtype == other.pixels.dtype
    assert np.array_equal(one.pixels, other.pixels)
    assert (one.alpha is None) == (other.alpha is None)
    assert one.alpha is None or np.array_equal(one.alpha, other.alpha)


@pytest.mark.parametrize("name", SANDBOXED)
def test_what_is_decoded_in_the_sandbox_is_what_would_be_decode(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(FILES[name])
    assert sandbox.needs_sandbox(path)
    assert_same(read(path), decode(path, PIXEL_LIMIT, None))


def test_metadata_and_alpha_come_along(tmp_path):
    from PIL import Image

    exif = Image.Exif()
    exif[271] = "Kamera"
    path = tmp_path / "Grüße\nein Bild.avif"
    path.write_bytes(encoded(Image.fromarray(smooth(4)), "AVIF", exif=exif, xmp=b"<x/>"))
    picture = read(path)
    assert picture.path == path
    assert picture.alpha is not None
    assert picture.xmp == b"<x/>"
    assert_same(picture, decode(path, PIXEL_LIMIT, None))


def test_raws_are_decoded_in_the_sandbox_and_common_files_here(tmp_path):
    pytest.importorskip("rawpy")
    path = tmp_path / "photo.dng"
    path.write_bytes(camera_raw())
    assert sandbox.needs_sandbox(path)
    for name in ("plain.png", "baseline.jpg", "deep.tif", "lossy.webp", "plain.gif"):
        (tmp_path / name).write_bytes(FILES[name])
        assert not sandbox.needs_sandbox(tmp_path / name)


@pytest.mark.parametrize("grey", [False, True])
def test_a_jpeg_with_very_many_scans_is_decoded_in_the_sandbox(tmp_path, grey):
    from PIL import Image

    image = Image.fromarray(smooth())
    content = encoded(image.convert("L") if grey else image, "JPEG", progressive=True)
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)
    assert not sandbox.needs_sandbox(path)
    last = content[content.rindex(b"\xff\xda") : content.rindex(b"\xff\xd9")]
    path.write_bytes(content[:-2] + last * 60 + b"\xff\xd9")
    assert sandbox.needs_sandbox(path)
    one = encoded(image.convert("L") if grey else image, "JPEG")
    (tmp_path / "one.jpg").write_bytes(one + last * 100)  # after its end, of no concern
    assert not sandbox.needs_sandbox(tmp_path / "one.jpg")
    picture = read(path)
    assert picture.jpeg is not None
    assert_same(picture, decode(path, PIXEL_LIMIT, None))


def test_errors_are_the_same_sentences(tmp_path, jxl):
    jxl.write_bytes(FILES["deep.jxl"][:300])
    with pytest.raises(ReadError) as here:
        decode(jxl, PIXEL_LIMIT, None)
    with pytest.raises(ReadError) as there:
        read(jxl)
    assert str(there.value) == str(here.value)
    jxl.write_bytes(FILES["deep.jxl"])
    with pytest.raises(ReadError, match="--pixel-limit"):
        read(jxl, pixel_limit=100)


def test_a_path_means_what_it_means_here(jxl, monkeypatch):
    read(jxl)
    (jxl.parent / "folder").mkdir()
    jxl.rename(jxl.parent / "folder" / "other.jxl")
    monkeypatch.chdir(jxl.parent / "folder")
    assert read("other.jxl").path == Path("other.jxl")
    Path("other.jxl").write_bytes(FILES["deep.jxl"][:300])
    with pytest.raises(ReadError, match=r"Can't open other\.jxl"):
        read("other.jxl")


@pytest.mark.slow
def test_where_no_process_can_be_started_the_file_is_decode(jxl, monkeypatch):
    if sandbox._worker is not None:
        sandbox._worker.end()
    monkeypatch.setattr(sys, "executable", str(jxl.parent / "nothing"))
    assert read(jxl).width == 32


@pytest.fixture
def anew():
    """No other process is there yet."""
    if sandbox._worker is not None:
        sandbox._worker.end()
    yield
    if sandbox._worker is not None:
        sandbox._worker.end()


def test_nothing_is_imported_from_the_folder_of_the_pictures(jxl, anew, monkeypatch):
    for name in ("json", "numpy", "srgui"):
        trap = jxl.parent / f"{name}.py"
        trap.write_text("open(__file__ + '.sprung', 'w').close()\nraise SystemExit\n")
    monkeypatch.chdir(jxl.parent)
    assert read("photo.jxl").width == 32
    assert not list(jxl.parent.glob("*.sprung"))


@pytest.mark.skipif(os.name == "nt", reason="needs a script that starts itself")
def test_the_application_is_its_own_interpreter(jxl, anew, monkeypatch, tmp_path):
    launcher, record = tmp_path / "application", tmp_path / "record"
    launcher.write_text(
        f"#!{sys.executable}\n"
        "import sys\n"
        f"sys.path.insert(0, {str(ROOT)!r})\n"
        "sys.frozen = True\n"
        "from srgui.__main__ import main\n"
        f"with open({str(record)!r}, 'w') as file:\n"
        "    print(*sys.argv[1:], 'PySide6' in sys.modules, file=file)\n"
        "sys.exit(main())\n"
    )
    launcher.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(launcher))
    assert_same(read(jxl), decode(jxl, PIXEL_LIMIT, None))
    assert record.read_text() == "-m srgui.images.reading.sandbox_worker False\n"


def test_one_process_serves_all_files(jxl):
    read(jxl)
    first = sandbox._worker.process.pid
    read(jxl)
    assert sandbox._worker.process.pid == first


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
def test_a_decoder_that_takes_too_long_is_ended_and_the_next_file_is_read(jxl, monkeypatch):
    read(jxl)
    os.kill(sandbox._worker.process.pid, signal.SIGSTOP)  # a decoder that never comes back
    monkeypatch.setattr(time_limit, "SECONDS", 0.2)
    started = time.monotonic()
    with pytest.raises(ReadError, match=r"decoding takes longer than 0\.2 seconds"):
        read(jxl)
    assert time.monotonic() - started < 5
    monkeypatch.undo()
    assert read(jxl).width == 32


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
def test_a_decoder_that_crashes_ends_nothing_else(jxl):
    read(jxl)
    pid = sandbox._worker.process.pid
    os.kill(pid, signal.SIGSTOP)
    threading.Timer(0.2, os.kill, (pid, signal.SIGKILL)).start()
    with pytest.raises(ReadError, match="its decoder has crashed"):
        read(jxl)
    assert read(jxl).width == 32


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to a limit of memory")
def test_a_decoder_has_a_limit_of_memory(tmp_path, monkeypatch):
    import imagecodecs

    path = tmp_path / "large.jxl"
    path.write_bytes(imagecodecs.jpegxl_encode(np.zeros((6000, 6000, 3), np.uint8), effort=1))
    little = SimpleNamespace(available=40_000_000)  # the picture alone takes 108 MB
    monkeypatch.setattr(psutil, "virtual_memory", lambda: little)
    with pytest.raises(ReadError, match=r"memory|crashed|damaged"):
        read(path)
    monkeypatch.undo()
    assert read(path).width == 6000


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
@pytest.mark.parametrize("how", ["", "os.kill(os.getpid(), 9)"])
def test_it_ends_with_the_one_who_asks(jxl, how):
    script = (
        "import os, sys\n"
        "from srgui.images.reading import sandbox\n"
        "from srgui.images.reading.reader import read\n"
        "read(sys.argv[1])\n"
        f"print(sandbox._worker.process.pid, flush=True)\n{how}\n"
    )
    command = [sys.executable, "-c", script, str(jxl)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    pid = int(ended.stdout)
    deadline = time.monotonic() + 20
    while psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.mark.skipif(not hasattr(signal, "alarm"), reason="needs SIGALRM")
def test_a_decoder_that_never_ends_does_not_outlive_a_killed_asker_for_long(jxl):
    script = (
        "from srgui.images.reading import sandbox_worker\n"
        "sandbox_worker._GRACE = 0\n"
        "sandbox_worker.decode = lambda *arguments: all(iter(lambda: True, None))\n"
        "sandbox_worker.serve()\n"
    )
    request = {"path": str(jxl), "limit": 1, "frame": None, "range": None}
    limits = {"memory": 1 << 30, "seconds": 1}
    ended = subprocess.run(
        [sys.executable, "-c", script],
        input=json.dumps(request | limits).encode() + b"\n",
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == -signal.SIGALRM


def test_a_signal_at_the_worst_moment_delays_nobody(jxl):
    script = (
        "import sys, threading\n"
        "from srgui.images.reading.reader import read\n"
        "started = threading.Timer.start\n"
        "def start(timer):\n"
        "    started(timer)\n"
        "    raise KeyboardInterrupt\n"  # a signal that comes just when the clock has begun to run
        "threading.Timer.start = start\n"
        "read(sys.argv[1])\n"
    )
    command = [sys.executable, "-c", script, str(jxl)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert b"KeyboardInterrupt" in done.stderr


def test_a_fork_has_a_process_of_its_own(jxl):
    if not hasattr(os, "fork"):
        pytest.skip("needs fork")
    read(jxl)
    first = sandbox._worker.process.pid
    child = os.fork()
    if not child:
        try:
            mine = read(jxl).width == 32 and sandbox._worker.process.pid != first
            sandbox._worker.end()
        finally:
            os._exit(0 if mine else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert read(jxl).width == 32
    assert sandbox._worker.process.pid == first
