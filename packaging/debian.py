"""The Debian package: the same folder in /opt/srgui, built by dpkg-deb alone."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from pathlib import Path

import linux_files
import needs
import weight

_CONTROL = """Package: srgui
Version: {version}
Architecture: {architecture}
Maintainer: srgui contributors <srgui@users.noreply.github.com>
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: graphics
Priority: optional
Description: enlarge photographs with neural networks, and see how they work
 srgui enlarges photographs with three networks from the literature, LapSRN,
 DRRN and DRCN, and compares each of their intermediate results with the
 bicubic enlargement. It runs on the processor, without a graphics card or an
 internet connection; nothing is ever uploaded.
"""


def write(application: Path, dist: Path) -> Path:
    """Build the package and return its file."""
    architecture = _output("dpkg", "--print-architecture")
    version = linux_files.version()
    tree = linux_files.ROOT / "build" / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(application, tree / "opt" / "srgui", symlinks=True)
    linux_files.write_share(tree / "usr" / "share")
    binary = tree / "usr" / "bin" / "srgui"
    binary.parent.mkdir(parents=True)
    binary.symlink_to("/opt/srgui/srgui")
    documents = tree / "usr" / "share" / "doc" / "srgui"
    linux = linux_files.ROOT / "packaging" / "linux"
    linux_files.put(linux / "copyright", documents / "copyright")
    changes = (linux_files.ROOT / "CHANGELOG.md").read_bytes()
    (documents / "NEWS.md.gz").write_bytes(gzip.compress(changes, 9, mtime=0))
    _page(tree / "usr" / "share" / "man" / "man1" / "srgui.1.gz", linux / "srgui.1")
    overrides = tree / "usr" / "share" / "lintian" / "overrides" / "srgui"
    linux_files.put(linux / "lintian-overrides", overrides)
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        _CONTROL.format(
            version=version,
            architecture=architecture,
            size=weight.size(tree) // 1024,
            depends=", ".join(needs.depends(application)),
            recommends=", ".join(needs.recommends(application)),
        )
    )
    _set_modes(tree)
    package = dist / f"srgui_{version}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", tree, package],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return package


def _page(target: Path, source: Path) -> None:
    target.parent.mkdir(parents=True)
    target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


def _set_modes(tree: Path) -> None:
    """Set the modes: libraries are not executable, and only root may write."""
    for path in tree.rglob("*"):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path == tree / "opt" / "srgui" / "srgui"
        path.chmod(0o755 if runs else 0o644)


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
