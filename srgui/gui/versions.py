"""The versions of what is at work, for reports and for the About dialog."""

from __future__ import annotations

import platform
import sys

import PySide6
from PySide6.QtCore import QSysInfo, qVersion

import srgui


def versions() -> dict[str, str]:
    """Version by name; torch's only when it is loaded, since loading it takes seconds."""
    found = {
        "srgui": srgui.__version__,
        "Python": platform.python_version(),
        "Qt": f"{qVersion()} (PySide6 {PySide6.__version__})",
    }
    torch = sys.modules.get("torch")
    if torch is not None:
        found["torch"] = str(getattr(torch, "__version__", "?"))
    found["System"] = f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"
    return found
