"""The system packages that the application needs, read from its files."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

# Debian's packages of the system libraries.
PACKAGES = {
    "ld-linux-x86-64.so.2": "libc6", "libc.so.6": "libc6", "libdl.so.2": "libc6",
    "libm.so.6": "libc6", "libmvec.so.1": "libc6", "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6", "librt.so.1": "libc6", "libutil.so.1": "libc6",
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1", "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3", "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6", "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2", "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1", "libxcb.so.1": "libxcb1", "libzstd.so.1": "libzstd1",
}  # fmt: skip
# Of optional plug-ins.
_OPTIONAL = {
    "libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}  # fmt: skip
_DATA = ("xkb-data",)  # read by libxkbcommon, which is included
_FONTS = "fonts-noto-cjk | fonts-wqy-microhei"
_LIBRARY = re.compile(r"\(NEEDED\).*\[(.*)\]")
_GLIBC = re.compile(r"Name: GLIBC_(\d+)\.(\d+)")


def depends(application: Path) -> list[str]:
    """Return the required Debian packages, glibc with its minimum version."""
    needed, (major, minor) = _needs(application)
    unknown = needed - set(PACKAGES) - set(_OPTIONAL)
    if unknown:
        raise SystemExit(f"packaging/needs.py knows no package for {', '.join(sorted(unknown))}")
    packages = {PACKAGES[name] for name in needed if name in PACKAGES} - {"libc6"}
    return sorted([*packages, *_DATA, f"libc6 (>= {major}.{minor})"])


def recommends(application: Path) -> list[str]:
    """Return the recommended Debian packages."""
    needed, _ = _needs(application)
    return [_FONTS, *sorted({_OPTIONAL[name] for name in needed if name in _OPTIONAL})]


def _needs(application: Path) -> tuple[set[str], tuple[int, int]]:
    """Names of libraries that are not included, and the minimum version of glibc."""
    files = [file for file in application.rglob("*") if ".so" in file.name]
    output = subprocess.run(
        ["readelf", "-dVW", application / application.name, *files],
        check=True, capture_output=True, text=True, env={"LANG": "C", "PATH": "/usr/bin:/bin"},
    ).stdout  # fmt: skip
    versions = {(int(major), int(minor)) for major, minor in _GLIBC.findall(output)}
    return set(_LIBRARY.findall(output)) - {file.name for file in files}, max(versions)
