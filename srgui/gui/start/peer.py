"""The identity of the process at the other end of a local socket."""

from __future__ import annotations

import ctypes
import os
import socket
import struct
import sys

from PySide6.QtNetwork import QLocalSocket

_CREDENTIALS = struct.Struct("3i")  # process, user and group; unix(7)


def is_own(connection: QLocalSocket) -> bool:
    """Return whether a connection comes from this user, or from root, who may do everything.

    Where the system does not identify the other end, the permissions of the socket must do.
    """
    descriptor = int(connection.socketDescriptor())
    if sys.platform == "linux":
        with socket.socket(fileno=os.dup(descriptor)) as copy:
            data = copy.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
        user = _CREDENTIALS.unpack(data)[1]
    elif sys.platform == "darwin":
        found, group = ctypes.c_uint(), ctypes.c_uint()
        if ctypes.CDLL(None).getpeereid(descriptor, ctypes.byref(found), ctypes.byref(group)):
            return False
        user = found.value
    else:
        return True
    return user in (0, os.getuid())
