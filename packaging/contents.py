"""What goes into the application: lists of what is wanted, and what that needs in turn.

PyInstaller collects what any part of a package might use, which is twice as much. Here a file stays
only if it is on a list or a file on a list links to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import PurePath

from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]  # name in the application, path here, type: as PyInstaller keeps them

EXCLUDED_MODULES = [
    "torch", "scipy", "matplotlib", "skimage", "pandas", "IPython", "tkinter", "pytest", "_pytest",
    "hypothesis", "mypy", "setuptools", "pkg_resources", "pip", "wheel", "numpy.f2py",
    "numpy.testing", "numpy.distutils", "unittest", "pydoc", "lib2to3", "PIL.ImageQt",
    "PIL._imagingtk", "PIL.ImageTk", "cv2", "requests", "urllib3", "charset_normalizer", "certifi",
    "portalocker", "ncnn.model_zoo", "ncnn.utils", "rawpy.enhance",
    *(f"PySide6.{name}" for name in ("QtQml", "QtQuick", "QtOpenGL", "QtSql", "QtTest", "QtXml")),
]  # fmt: skip

HIDDEN_MODULES = [
    "pi_heif", "rawpy", "ncnn",
    *(f"imagecodecs._{codec}" for codec in ("shared", "shared_cython", "imcd", "png", "jpeg2k",
                                            "avif", "tiff", "jpegxl")),
]  # fmt: skip
"""What is imported by name, so that no reader of the source finds it."""

_PLUGINS = (
    "platforms/*qxcb*", "platforms/*qwayland*", "platforms/*qoffscreen*", "platforms/qwindows*",
    "platforms/*qcocoa*", "platforminputcontexts/*compose*", "platforminputcontexts/*ibus*",
    "platformthemes/*xdgdesktopportal*", "iconengines/*qsvgicon*", "imageformats/*qsvg*",
    "imageformats/*qjpeg*", "imageformats/*qico*", "wayland-shell-integration/*xdg-shell*",
    "wayland-decoration-client/*", "styles/*",
)  # fmt: skip
"""Qt's plug-ins: screens, input methods (Chinese is typed through them), dialogs of the desktop,
and the kinds of pictures that icons are or a clipboard may hold."""

_QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork")
_TRANSLATIONS = ("qtbase_zh_CN.qm",)
_CODECS = tuple(name for name in HIDDEN_MODULES if name.startswith("imagecodecs."))

# Libraries of the system that come along, since their versions differ between distributions or they
# are often missing. What every desktop has (fontconfig, D-Bus, GLib, EGL) is the system's, also
# libstdc++: the drivers of the screen may need a newer one than would come along.
_FROM_SYSTEM = (
    "libxcb*", "libxkbcommon*", "libwayland-*", "libffi*", "libX11-xcb*", "libssl*", "libcrypto*",
    "libbz2*", "liblzma*", "libz.*", "libsqlite*", "libgomp*", "*.dll", "*.dylib",
)  # fmt: skip
_POOLS = re.compile(r"(\.libs|\.dylibs|Qt/lib|Frameworks)(/|$)")
_UNUSED_EXTENSIONS = ("_ssl*", "_hashlib*", "_sqlite3*", "_tkinter*", "_test*", "xx*", "readline*")


def wanted_binaries(binaries: Iterable[Entry]) -> list[Entry]:
    """Those on the lists, and the libraries that they link to."""
    roots: list[Entry] = []
    pool: dict[str, list[Entry]] = {}
    for entry in binaries:
        name = PurePath(entry[0]).as_posix()
        if _is_library(name) and not name.startswith("libpython"):
            if "/" in name or _matches(name, _FROM_SYSTEM):
                pool.setdefault(PurePath(name).name, []).append(entry)
        elif _is_wanted(name):
            roots.append(entry)
    kept, queue = list(roots), list(roots)
    while queue:
        for library, _ in get_imports(queue.pop()[1]):
            found = pool.pop(PurePath(library).name, [])
            kept += found
            queue += found
    return kept


def wanted_data(data: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Without types for checkers, headers, tests, sources and languages that srgui does not speak.

    Links lead to some of `binaries`; those that would lead nowhere are left out too.
    """
    there = {PurePath(entry[0]).as_posix() for entry in binaries}
    return [
        entry
        for entry in data
        if _is_wanted_data(PurePath(entry[0]).as_posix())
        and (entry[2] != "SYMLINK" or PurePath(entry[1]).as_posix() in there)
    ]


def _is_library(name: str) -> bool:
    """Whether it is there only because something links to it."""
    if _POOLS.search(str(PurePath(name).parent)):
        return True
    return "/" not in name and bool(re.search(r"^lib.*\.so|\.dll$|\.dylib$", name))


def _is_wanted(name: str) -> bool:
    if "/plugins/" in name:
        return _matches(name.partition("/plugins/")[2], _PLUGINS)
    if name.startswith("imagecodecs/"):
        module = PurePath(name).name.partition(".")[0]
        return f"imagecodecs.{module}" in _CODECS
    if name.startswith("PySide6/Qt"):
        return PurePath(name).name.partition(".")[0] in _QT_MODULES
    return not _matches(PurePath(name).name, _UNUSED_EXTENSIONS)


def _is_wanted_data(name: str) -> bool:
    if "/translations/" in name and name.startswith("PySide6"):
        return PurePath(name).name in _TRANSLATIONS
    if name.startswith(("PySide6/Qt/qml", "PySide6/Qt/metatypes", "imagecodecs/licenses")):
        return False
    unwanted = ("*.pyi", "*.pyx", "*.pxd", "*.h", "*.hpp", "*.c", "*.a", "*.lib", "py.typed")
    return not _matches(PurePath(name).name, unwanted) and "/tests/" not in name


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)
