"""The versions of what is at work, for reports and for the About dialog."""

from __future__ import annotations

import platform
import sys

import PySide6
from PySide6.QtCore import QSysInfo, qVersion

import srgui


def versions() -> dict[str, str]:
    """Version by name; of what computes only what is loaded, since loading it may take seconds."""
    found = {
        "srgui": srgui.__version__,
        "Python": platform.python_version(),
        "Qt": f"{qVersion()} (PySide6 {PySide6.__version__})",
    }
    for name, module in (("torch", "torch"), ("ncnn", "ncnn"), ("OpenVINO", "openvino")):
        if module in sys.modules:
            version = str(getattr(sys.modules[module], "__version__", "?"))
            found[name] = version.partition("-")[0]  # OpenVINO's goes on with its build
    found["System"] = f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"
    return found
