"""Check the display before Qt, which would abort with a core dump."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

from srgui.errors import SrguiError
from srgui.texts import Text

# The libraries of Qt's X11 plug-in and their Debian packages.
_XCB_LIBRARIES = {
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_WAYLAND_LIBRARIES = {"libwayland-client.so.0": "libwayland-client0"}
# The libraries of Qt itself that are not part of its own package.
_QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libuuid.so.1": "libuuid1",
    "libzstd.so.1": "libzstd1",
}
# Programs that show a message without Qt, and their arguments.
_DIALOGS = (
    ("zenity", "--error", "--title=srgui", "--no-markup", "--text"),
    ("kdialog", "--title", "srgui", "--error"),
    ("xmessage", "-center", "-title", "srgui"),
)
_WHAT = Text("Can't open the window")
_REMEDY = Text("Start it in a graphical session, or use `srgui upscale` without a window.")


def check_screen() -> None:
    """Raise SrguiError if Qt could not open a window here.

    Only Linux may have no display. Must be called before Qt's libraries are loaded.
    """
    if not sys.platform.startswith("linux"):
        return
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    wanted = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
    if platform and platform not in wanted:
        return  # "offscreen" and similar platforms need no display
    here = [name for name, variable in wanted.items() if os.environ.get(variable)]
    if platform:
        here = [name for name in here if name == platform]
    if not here:
        raise SrguiError(_WHAT, Text("there is no display"), _REMEDY)
    problems = [_x11_problem() if name == "xcb" else _wayland_problem() for name in here]
    if all(problems):
        problem = problems[0]
        assert problem is not None
        raise problem


def missing_library(error: ImportError) -> SrguiError:
    """Return the error to report if Qt itself can't be loaded."""
    found = re.match(r"(lib[\w.+-]+\.so[.\d]*)", str(error))
    packages = {**_QT_LIBRARIES, **_XCB_LIBRARIES, **_WAYLAND_LIBRARIES}
    if found and found[1] in packages:
        return _to_install({found[1]: packages[found[1]]})
    return SrguiError(
        _WHAT,
        Text("{reason}", reason=error),
        Text("Install the libraries that the README lists for Qt, or use `srgui upscale`."),
    )


def show_error(error: SrguiError) -> None:
    """Report an error on the terminal, or in a dialog without one."""
    if sys.stderr:  # None in an application without a console on Windows
        sys.stderr.write(f"srgui: {error}\n")
        if sys.stderr.isatty():
            return
    for program, *arguments in _DIALOGS:
        if shutil.which(program):
            subprocess.run(
                [program, *arguments, str(error)], check=False, stderr=subprocess.DEVNULL
            )
            return


def _x11_problem() -> SrguiError | None:
    problem = _missing_libraries(_XCB_LIBRARIES)
    if problem is not None:
        return problem
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return _no_response("DISPLAY") if failed else None


def _wayland_problem() -> SrguiError | None:
    problem = _missing_libraries(_WAYLAND_LIBRARIES)
    if problem is not None:
        return problem
    name = os.environ.get("WAYLAND_DISPLAY", "")
    place = Path(
        os.environ.get("XDG_RUNTIME_DIR", "/"), name
    )  # an absolute name replaces the folder
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(place))
    except OSError:
        return _no_response("WAYLAND_DISPLAY")
    return None


def _missing_libraries(libraries: dict[str, str]) -> SrguiError | None:
    missing = [name for name in libraries if not _loads(name)]
    if not missing:
        return None
    return _to_install({name: libraries[name] for name in missing})


def _to_install(missing: dict[str, str]) -> SrguiError:
    return SrguiError(
        _WHAT,
        Text("{libraries} not found", libraries=", ".join(missing)),
        Text(
            "On Debian and Ubuntu run `sudo apt install {packages}`, or use `srgui upscale`.",
            packages=" ".join(dict.fromkeys(missing.values())),
        ),
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _no_response(variable: str) -> SrguiError:
    setting = f"{variable}={os.environ.get(variable)}"
    return SrguiError(
        _WHAT, Text("the display {setting} does not respond", setting=setting), _REMEDY
    )
