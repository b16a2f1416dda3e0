"""One window per user and display: a second start hands its pictures to the first and ends.

The window that owns a lock file listens on a local socket next to it. A later start connects, sends
one line of JSON and waits for an answer. Without an answer, because the first window is closing or
hangs, the later start opens a window of its own: pictures may be opened twice, but are never lost.
The socket is a file (a named pipe on Windows) private to the user; no network is involved.
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

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from srgui.gui.start.peer import is_own

_log = logging.getLogger(__name__)

PATIENCE = 2.0  # seconds that a second start waits for the first window's answer
_PAUSE = 0.05  # seconds between two attempts
_MAX_LENGTH = 16 << 20  # bytes of a message
_MAX_WAIT = 5000  # milliseconds that a connection may take to send one
_MAX_TOKEN = 4096  # characters
_TAKEN = b"taken\n"
_TOKEN = "XDG_ACTIVATION_TOKEN"  # with it, Wayland lets another program's window come to the front


def address_here(profile: Path | None = None) -> Path | None:
    """Return the address of the user's window on this display, or None without a safe place.

    Windows with different settings folders (`profile`) have different addresses.
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
    """Find the user's window at `address`, or make this process its owner.

    Signals:
        handed(list[Path]): a later start hands over these files, possibly none; the window is to
            come to the front.
    """

    handed = Signal(list)

    def __init__(self, address: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._lock = QLockFile(f"{address}.lock")
        self._lock.setStaleLockTime(0)  # only the end of its process releases it, whatever its age
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept_connection)
        self._window: QWidget | None = None

    def hand_over(self, paths: list[Path]) -> bool:
        """Hand these to the open window; return False if this process must open one."""
        deadline = time.monotonic() + PATIENCE
        while not self._listen():
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                _log.warning("The open window does not respond; opening another one.")
                return False
            if _send(self._name, paths, remaining):
                return True
            time.sleep(_PAUSE)
        return False

    def serve(self, window: QWidget) -> None:
        """Accept files for this window until `close`, if no other window does."""
        self._window = window
        self._listen()

    def close(self) -> None:
        """Stop accepting files."""
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
        QLocalServer.removeServer(self._name)  # left by a killed window
        if not self._server.listen(self._name):
            _log.info("Later starts will not find this window: %s", self._server.errorString())
            self._lock.unlock()
        return True

    def _accept_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            # It is deleted with the server: at its end alone, Qt crashed while it deleted it.
            if not is_own(socket):
                socket.abort()
                continue
            socket.setReadBufferSize(_MAX_LENGTH)
            socket.readyRead.connect(lambda socket=socket: self._answer(socket))
            QTimer.singleShot(_MAX_WAIT, socket, socket.abort)
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() >= _MAX_LENGTH:
                socket.abort()
            return
        if self._window is None or not self._window.isVisible():
            socket.abort()  # closing: the other process opens a window of its own
            return
        order = _order(bytes(socket.readLine().data()))
        if order is None:
            socket.abort()
            return
        paths, token = order
        if token:
            os.environ[_TOKEN] = token
        self.handed.emit(paths)
        _to_front(self._window)
        socket.write(_TAKEN)
        socket.flush()


def _order(line: bytes) -> tuple[list[Path], str] | None:
    """Return the paths and the token of a message; None if it is anything else."""
    try:
        message = json.loads(line)
        paths, token = message["paths"], message["token"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    texts = [token, *paths] if isinstance(paths, list) else [None]
    if not all(isinstance(text, str) and "\0" not in text for text in texts):
        return None
    return [Path(path) for path in paths], token if len(token) <= _MAX_TOKEN else ""


def _send(name: str, paths: list[Path], seconds: float) -> bool:
    """Return whether the listening window has accepted these."""
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
    """The name of the pipe; on Windows, the pipes of all users share one namespace."""
    person = hashlib.sha256(getpass.getuser().encode()).hexdigest()[:12]
    return f"{address.name}-{person}"


def _private_folder() -> Path | None:
    """A folder that is private to the user for the time of the session."""
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
