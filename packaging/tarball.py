"""The .tar.xz for one user without root: the application, install.sh and uninstall.sh."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

import linux_files


def write(application: Path, dist: Path) -> Path:
    """Write the archive and return its path."""
    name = f"srgui-{linux_files.version()}-linux-{platform.machine()}"
    folder = linux_files.ROOT / "build" / "tarball" / name
    shutil.rmtree(folder.parent, ignore_errors=True)
    shutil.copytree(application, folder / "srgui", symlinks=True)
    linux_files.write_share(folder / "share")
    for script in ("install.sh", "uninstall.sh"):
        linux_files.put(linux_files.ROOT / "packaging" / "linux" / script, folder / script, 0o755)
    linux_files.put(linux_files.ROOT / "LICENSE", folder / "LICENSE")
    linux_files.put(linux_files.ROOT / "packaging" / "linux" / "copyright", folder / "copyright")
    archive = dist / f"{name}.tar.xz"
    subprocess.run(
        [
            "tar",
            "--sort=name",
            "--owner=0",
            "--group=0",
            "-cJf",
            archive,
            "-C",
            folder.parent,
            name,
        ],
        check=True,
        env={**os.environ, "XZ_OPT": "-3 -T0"},
    )
    return archive
