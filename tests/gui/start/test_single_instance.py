"""One window per person, tried with real processes and real sockets."""

from __future__ import annotations

import os
import random
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from srgui.gui.start import peer, single_instance
from srgui.gui.start.application import Application
from srgui.gui.start.single_instance import SingleInstance, address_here

# A start without the costly window: it tells what it would have opened, or that it ended.
_START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QWidget
from srgui.gui.start import single_instance
from srgui.gui.start.application import Application
from srgui.gui.start.single_instance import SingleInstance
single_instance.PATIENCE = float(sys.argv.pop(1))
application, window = Application([]), QWidget()
one = SingleInstance(Path(sys.argv[1]), application)
paths = [Path(path) for path in sys.argv[2:]]
if one.hand_over(paths):
    print("handed over", flush=True)
    sys.exit()
one.handed.connect(lambda paths: print(*paths, flush=True))
window.show()
one.serve(window)
print("own window", *paths, flush=True)
application.exec()
one.close()
"""


@pytest.fixture
def address(tmp_path: Path) -> Path:
    return tmp_path / "a"  # short: the path of a socket has little room


@pytest.fixture
def start(address: Path, tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start the program a further time; all are ended after the test."""
    started = []

    def launch(*paths: str, patience: float = 60) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", _START, str(patience), str(address), *paths],
            stdout=subprocess.PIPE,
            text=True,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        )
        started.append(process)
        return process

    yield launch
    for process in started:
        process.kill()
        process.communicate(timeout=30)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def first(address: Path, window: QWidget, qapp: object) -> Iterator[SingleInstance]:
    """The window that is open, in this process."""
    one = SingleInstance(address)
    assert not one.hand_over([])
    one.serve(window)
    yield one
    one.close()


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_start_hands_over_its_absolute_paths_and_ends(
    qtbot: QtBot, first: SingleInstance, window: QWidget, start, tmp_path: Path
) -> None:
    window.showMinimized()
    with qtbot.waitSignal(first.handed, timeout=30_000) as handed:
        second = start("a b.png", "照片.jpg", "not utf-8 \udce4.png")
    names = ("a b.png", "照片.jpg", "not utf-8 \udce4.png")
    assert handed.args == [[tmp_path / name for name in names]]
    assert not window.isMinimized()
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert said(second) == "handed over"


def test_a_start_after_the_window_was_closed_opens_its_own(
    first: SingleInstance, window: QWidget, start
) -> None:
    first.close()
    assert said(start("a.png")) == "own window a.png"


@pytest.mark.slow
def test_a_start_while_the_window_is_closing_opens_its_own(
    qtbot: QtBot, first: SingleInstance, window: QWidget, start
) -> None:
    heard: list[object] = []
    first.handed.connect(heard.append)
    window.hide()  # the first that closing does
    calls: list[object] = []
    first.findChild(QLocalServer).newConnection.connect(lambda: calls.append(None))
    second = start("a.png")
    qtbot.waitUntil(lambda: len(calls) >= 2, timeout=30_000)  # refused, it has tried again
    first.close()
    assert said(second) == "own window a.png"
    assert heard == []


def test_a_start_next_to_a_window_that_hangs_opens_its_own_after_a_while(start) -> None:
    hanging = start()
    assert said(hanging) == "own window"
    hanging.send_signal(signal.SIGSTOP)
    assert said(start("a.png", patience=single_instance.PATIENCE)) == "own window a.png"
    hanging.send_signal(signal.SIGCONT)


def test_a_window_that_was_killed_is_no_obstacle(start) -> None:
    killed = start()
    assert said(killed) == "own window"
    killed.kill()
    killed.wait(timeout=30)
    began = time.monotonic()
    second = start("a.png")
    assert said(second) == "own window a.png"
    third = start("b.png")
    assert said(third) == "handed over"
    assert said(second).endswith("b.png")
    assert time.monotonic() - began < 60


def test_of_starts_at_the_same_moment_one_opens_the_window(start, tmp_path: Path) -> None:
    starts = [start(f"{number}.png") for number in range(3)]
    words = sorted(said(each).split()[0] for each in starts)
    assert words == ["handed", "handed", "own"]


NONSENSE = [
    b"\n",
    b"[]\n",
    b'{"paths": 3, "token": ""}\n',
    b'{"paths": "photo.png", "token": ""}\n',
    b'{"paths": {"a": 1}, "token": ""}\n',
    b'{"paths": ["a", 1], "token": ""}\n',
    b'{"paths": ["a\\u0000b"], "token": ""}\n',
    b'{"paths": [], "token": "a\\u0000b"}\n',
    b'{"paths": [], "token": 1}\n',
    b'{"paths": []}\n',
    b"[" * 100_000 + b"\n",
    b"9" * 10_000 + b"\n",
    b"\xff\n",
]


@pytest.mark.parametrize("message", NONSENSE)
def test_nonsense_at_the_socket_is_no_order(
    qtbot: QtBot, first: SingleInstance, address: Path, message: bytes
) -> None:
    heard: list[object] = []
    first.handed.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(str(address))
    assert socket.waitForConnected(5000)
    socket.write(message)
    socket.flush()
    unconnected = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: socket.state() == unconnected, timeout=10_000)
    assert heard == []


def test_a_thousand_malformed_messages_leave_the_window_at_work(
    qtbot: QtBot, first: SingleInstance, address: Path, start, tmp_path: Path
) -> None:
    heard: list[object] = []
    first.handed.connect(heard.append)
    generator = random.Random(1)
    for number in range(1000):
        sender = QLocalSocket()
        sender.connectToServer(str(address))
        if number % 2:
            sender.write(NONSENSE[number % len(NONSENSE)])
        else:  # without an end of the line, and cut off
            sender.write(generator.randbytes(generator.randrange(200)).replace(b"\n", b""))
        sender.flush()
        sender.abort() if number % 3 else sender.disconnectFromServer()
        QCoreApplication.processEvents()
    assert heard == []
    with qtbot.waitSignal(first.handed, timeout=60_000) as handed:
        start("a.png")
    assert handed.args == [[tmp_path / "a.png"]]


def test_a_message_without_an_end_is_bounded_in_length_and_time(
    qtbot: QtBot, first: SingleInstance, address: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_MAX_LENGTH", 1000)
    unconnected = QLocalSocket.LocalSocketState.UnconnectedState
    endless = QLocalSocket()
    endless.connectToServer(str(address))
    endless.write(b"[" * 5000)
    qtbot.waitUntil(lambda: endless.state() == unconnected)
    monkeypatch.setattr(single_instance, "_MAX_WAIT", 200)
    silent = QLocalSocket()
    silent.connectToServer(str(address))
    qtbot.waitUntil(lambda: silent.state() == unconnected)


@pytest.mark.skipif(sys.platform != "linux", reason="needs another user's process")
def test_another_users_process_is_not_listened_to(
    qtbot: QtBot, first: SingleInstance, address: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[object] = []
    first.handed.connect(heard.append)
    monkeypatch.setattr(os, "getuid", lambda: 12345)  # as if the other end were another user's
    monkeypatch.setattr(peer, "_CREDENTIALS", Credentials())
    socket = QLocalSocket()
    socket.connectToServer(str(address))
    socket.write(b'{"paths": ["a.png"], "token": ""}\n')
    socket.flush()
    unconnected = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: socket.state() == unconnected)
    assert heard == []


class Credentials:
    """Those of a process of user 6789."""

    size = 12

    def unpack(self, data: bytes) -> tuple[int, int, int]:
        process, user, group = struct.unpack("3i", data)
        assert (process, user) == (os.getpid(), os.geteuid())  # who is there in truth
        return process, 6789, group


def test_the_socket_is_this_persons_alone(first: SingleInstance, address: Path) -> None:
    assert address.stat().st_mode & 0o077 == 0


def test_another_display_and_other_settings_have_windows_of_their_own(
    qapp: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tmp_path.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    addresses = []
    for display in (":1", ":2"):
        monkeypatch.setenv("DISPLAY", display)
        addresses += [address_here(), address_here(tmp_path / "profile")]
    assert len(set(addresses)) == 4
    assert addresses[2:] == [address_here(), address_here(tmp_path / "profile")]


def test_no_socket_is_made_in_a_folder_that_others_can_write_to(
    qapp: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(single_instance.tempfile, "gettempdir", lambda: str(tmp_path))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    (tmp_path / f"srgui-{os.getuid()}").mkdir(mode=0o777)
    (tmp_path / f"srgui-{os.getuid()}").chmod(0o777)
    assert address_here() is None


def test_a_file_that_the_system_hands_over_is_wanted(qtbot: QtBot, qapp: Application) -> None:
    with qtbot.waitSignal(qapp.file_wanted) as wanted:
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/tmp/photo.png")))
    assert wanted.args == [Path("/tmp/photo.png")]
