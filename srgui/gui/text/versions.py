"""The versions of srgui and its libraries, for bug reports and the About dialog."""

from __future__ import annotations

import platform
import sys

import PySide6
from PySide6.QtCore import QSysInfo, qVersion

import srgui


def versions() -> dict[str, str]:
    """Return versions by name; of runtimes only those loaded, since loading may take seconds."""
    found = {
        "srgui": srgui.__version__,
        "Python": platform.python_version(),
        "Qt": f"{qVersion()} (PySide6 {PySide6.__version__})",
    }
    for name, module in (("torch", "torch"), ("ncnn", "ncnn"), ("OpenVINO", "openvino")):
        if module in sys.modules:
            version = str(getattr(sys.modules[module], "__version__", "?"))
            found[name] = version.partition("-")[0]  # without OpenVINO's build number
    found["System"] = f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"
    return found
