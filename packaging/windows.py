"""The properties of the program on Windows."""

from __future__ import annotations

from typing import Any


def version_information(version: str) -> Any:
    """Return PyInstaller's version resource for a version such as "1.2.3"."""
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    numbers = (*(int(part) for part in version.split(".")[:3]), 0)
    texts = {
        "FileDescription": "srgui",
        "ProductName": "srgui",
        "FileVersion": version,
        "ProductVersion": version,
        "InternalName": "srgui",
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "srgui.exe",
    }
    strings = StringTable("040904B0", [StringStruct(*text) for text in texts.items()])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[StringFileInfo([strings]), VarFileInfo([VarStruct("Translation", [1033, 1200])])],
    )
