"""One window per person and display: a second start hands its pictures to the first and ends.

The window that holds a lock listens at a local socket beside it. Whoever starts later connects,
writes one line of JSON and waits for an answer. Without an answer, because the first window is
closing or hangs, the later start opens a window of its own: pictures may be opened twice, but are
never lost. The socket is a file (a named pipe on Windows) of this person alone; nothing here
reaches a network.
"""

from __future__ import annotations

import contextlib
import getpass
import hashlib
import json
import logging
import os
import stat
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

_log = logging.getLogger(__name__)

PATIENCE = 2.0  # seconds that a second start waits for the first window's answer
_PAUSE = 0.05  # seconds between two attempts
_LONGEST = 16 << 20  # bytes of a message
_TAKEN = b"taken\n"
_TOKEN = "XDG_ACTIVATION_TOKEN"  # with it, Wayland lets another program's window come to the front


def address_here(profile: Path | None = None) -> Path | None:
    """Where the window of this person on this display listens, or None if there is no safe place.

    Windows with settings of their own (`profile`) are not each other's.
    """
    folder = _private_folder()
    if folder is None:
        return None
    platform = QGuiApplication.platformName()
    variable = "WAYLAND_DISPLAY" if platform.startswith("wayland") else "DISPLAY"
    where = [platform, os.environ.get(variable, ""), str(profile.absolute()) if profile else ""]
    name = hashlib.sha256("\0".join(where).encode(errors="surrogateescape")).hexdigest()[:12]
    return folder / f"srgui-{name}"


class SingleInstance(QObject):
    """The place where this person's window is found, at `address`.

    Signals:
        handed(list[Path]): a later start wants these opened, perhaps none; the window has to come
            to the front.
    """

    handed = Signal(list)

    def __init__(self, address: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._lock = QLockFile(f"{address}.lock")
        self._lock.setStaleLockTime(0)  # however old: only the end of its process frees it
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._window: QWidget | None = None

    def hand_over(self, paths: list[Path]) -> bool:
        """Give these to the window that is already open; False if this start must open one."""
        deadline = time.monotonic() + PATIENCE
        while not self._listen():
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                _log.warning("The window that is open does not answer; here is another one.")
                return False
            if _send(self._name, paths, remaining):
                return True
            time.sleep(_PAUSE)
        return False

    def serve(self, window: QWidget) -> None:
        """Answer for this window from now on, if no other one does, until it is closed."""
        self._window = window
        self._listen()

    def close(self) -> None:
        """Be found no longer."""
        self._server.close()
        self._lock.unlock()

    @property
    def _name(self) -> str:
        return _pipe(self._address) if sys.platform == "win32" else str(self._address)

    def _listen(self) -> bool:
        if self._server.isListening():
            return True
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._name)  # what a killed window left
        if not self._server.listen(self._name):
            _log.info("Later starts won't find this window: %s", self._server.errorString())
            self._lock.unlock()
        return True

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(_LONGEST)
            socket.readyRead.connect(lambda socket=socket: self._answer(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        if self._window is None or not self._window.isVisible():
            socket.abort()  # closing: the other start shall open a window of its own
            return
        try:
            message = json.loads(bytes(socket.readLine().data()))
            paths = [Path(path) for path in message["paths"]]
            token = str(message["token"])
        except (ValueError, TypeError, KeyError):
            socket.abort()
            return
        if token:
            os.environ[_TOKEN] = token
        self.handed.emit(paths)
        _to_front(self._window)
        socket.write(_TAKEN)
        socket.flush()


def _send(name: str, paths: list[Path], seconds: float) -> bool:
    """Whether the window that listens there has taken these."""
    deadline = time.monotonic() + seconds
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(int(seconds * 1000)):
        return False
    message = {
        "paths": [str(path.absolute()) for path in paths],
        "token": os.environ.get(_TOKEN, ""),
    }
    socket.write(json.dumps(message).encode() + b"\n")
    while not socket.canReadLine():
        remaining = int((deadline - time.monotonic()) * 1000)
        if remaining <= 0 or not socket.waitForReadyRead(remaining):
            socket.abort()
            return False
    return bytes(socket.readLine().data()) == _TAKEN


def _to_front(window: QWidget) -> None:
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()


def _pipe(address: Path) -> str:
    """Named pipes of all persons share one room on Windows."""
    person = hashlib.sha256(getpass.getuser().encode()).hexdigest()[:12]
    return f"{address.name}-{person}"


def _private_folder() -> Path | None:
    """A folder that is this person's alone, for as long as they are logged in."""
    if sys.platform == "win32":
        return Path(tempfile.gettempdir())
    own = Path(tempfile.gettempdir()) / f"srgui-{os.getuid()}"
    with contextlib.suppress(OSError):
        own.mkdir(mode=0o700)
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folders = [Path(runtime), own] if runtime else [own]
    return next((folder for folder in folders if _is_private(folder)), None)


def _is_private(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    private = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
    return private and not found.st_mode & 0o077
