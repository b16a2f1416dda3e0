"""The contents of the application: lists of files, and the libraries that these link to.

PyInstaller collects everything that any part of a package might use, which is twice as much. Here a
file is kept only if it is on a list or a file on a list links to it.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePath

from PyInstaller.depend.bindepend import get_imports

from srgui.gui.text.languages import LANGUAGES

Entry = tuple[str, str, str]  # name in the application, path here, type: as PyInstaller keeps them

EXCLUDED_MODULES = [
    "torch", "scipy", "matplotlib", "skimage", "pandas", "IPython", "tkinter", "pytest", "_pytest",
    "hypothesis", "mypy", "setuptools", "pkg_resources", "pip", "wheel", "numpy.f2py",
    "numpy.testing", "numpy.distutils", "unittest", "pydoc", "lib2to3", "PIL.ImageQt",
    "PIL._imagingtk", "PIL.ImageTk", "cv2", "requests", "urllib3", "charset_normalizer", "certifi",
    "portalocker", "tensorboardX", "ncnn.model_zoo", "ncnn.utils", "rawpy.enhance",
    "openvino_telemetry", "openvino.tools", "openvino.torch",
    *(f"openvino.frontend.{name}" for name in ("jax", "onnx", "paddle", "pytorch", "tensorflow")),
    *(f"PySide6.{name}" for name in ("QtQml", "QtQuick", "QtOpenGL", "QtSql", "QtTest", "QtXml")),
]  # fmt: skip

HIDDEN_MODULES = [
    "pi_heif", "rawpy", "ncnn", "openvino",
    *(f"imagecodecs._{codec}" for codec in ("shared", "shared_cython", "imcd", "png", "jpeg2k",
                                            "avif", "tiff", "jpegxl")),
]  # fmt: skip
"""Modules imported by name, which an analysis of the source does not find."""

_LOADED = ("*openvino_*_cpu_plugin.*", "*tbbbind*", "*tbbmalloc.*")
"""Libraries of OpenVINO that it loads by name: computing on the processor, and its threads. Those
of graphics cards, of other devices and of model files are left out."""

_PLUGINS = (
    "platforms/*qxcb*", "platforms/*qwayland*", "platforms/*qoffscreen*", "platforms/qwindows*",
    "platforms/*qcocoa*", "platforminputcontexts/*compose*", "platforminputcontexts/*ibus*",
    "platformthemes/*xdgdesktopportal*", "iconengines/*qsvgicon*", "imageformats/*qsvg*",
    "imageformats/*qjpeg*", "imageformats/*qico*", "wayland-shell-integration/*xdg-shell*",
    "wayland-decoration-client/*", "styles/*",
)  # fmt: skip
"""Qt's plug-ins: platforms, input methods (needed to type Chinese), dialogs of the desktop, and
image formats of icons and the clipboard."""

_QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork")
_TRANSLATIONS = tuple(f"qtbase_{code}.qm" for code in LANGUAGES)
_CODECS = tuple(name for name in HIDDEN_MODULES if name.startswith("imagecodecs."))

# System libraries that are included, since their versions differ between distributions or they are
# often missing. Those of every desktop (fontconfig, D-Bus, GLib, EGL) are not included, nor is
# libstdc++: display drivers may need a newer one than the included one.
_FROM_SYSTEM = (
    "libxcb*", "libxkbcommon*", "libwayland-*", "libffi*", "libX11-xcb*", "libssl*", "libcrypto*",
    "libbz2*", "liblzma*", "libz.*", "libsqlite*", "libgomp*", "*.dll", "*.dylib",
)  # fmt: skip
_POOLS = re.compile(r"(\.libs|\.dylibs|Qt/lib|Frameworks|openvino/libs)(/|$)")
_UNUSED_EXTENSIONS = ("_ssl*", "_hashlib*", "_sqlite3*", "_tkinter*", "_test*", "xx*", "readline*")


def loaded_libraries() -> list[tuple[str, str]]:
    """Return the libraries that are loaded by name: path here, and folder in the application."""
    found = importlib.util.find_spec("openvino")  # imports nothing
    if found is None or found.origin is None:
        return []
    folder = Path(found.origin).parent / "libs"
    return [
        (str(file), "openvino/libs") for file in folder.iterdir() if _matches(file.name, _LOADED)
    ]


def wanted_binaries(binaries: Iterable[Entry]) -> list[Entry]:
    """Return the binaries on the lists, and the libraries that they link to."""
    roots: list[Entry] = []
    pool: dict[str, list[Entry]] = {}
    for entry in binaries:
        name = PurePath(entry[0]).as_posix()
        if _is_library(name) and not _matches(name, _LOADED) and not name.startswith("libpython"):
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
    """Return the data without type stubs, headers, tests, sources and unsupported languages.

    Links point to some of `binaries`; broken ones are left out as well.
    """
    there = {PurePath(entry[0]).as_posix() for entry in binaries}
    return [
        entry
        for entry in data
        if _is_wanted_data(PurePath(entry[0]).as_posix())
        and (entry[2] != "SYMLINK" or PurePath(entry[1]).as_posix() in there)
    ]


def _is_library(name: str) -> bool:
    """True if it is needed only because another file links to it."""
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
