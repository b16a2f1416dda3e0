"""The files of an application for a Linux desktop: entry, description, icons."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ICONS = ROOT / "build" / "icons"  # written during the build
COMPONENT = "io.github.srgui.srgui"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def version() -> str:
    """Return the version of the package."""
    text = (ROOT / "srgui" / "version.py").read_text(encoding="utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def write_share(share: Path) -> None:
    """Fill a folder such as /usr/share with the desktop entry, the metainfo and the icons."""
    put(ROOT / "resources" / "srgui.desktop", share / "applications" / "srgui.desktop")
    metainfo = (ROOT / "packaging" / "linux" / f"{COMPONENT}.metainfo.xml").read_text("utf-8")
    filled = metainfo.replace("@VERSION@", version()).replace("@DATE@", date.today().isoformat())
    target = share / "metainfo" / f"{COMPONENT}.metainfo.xml"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(filled, encoding="utf-8")
    icons = share / "icons" / "hicolor"
    put(ROOT / "resources" / "icons" / "srgui.svg", icons / "scalable" / "apps" / "srgui.svg")
    for size in SIZES:
        put(ICONS / f"srgui-{size}.png", icons / f"{size}x{size}" / "apps" / "srgui.png")


def put(source: Path, target: Path, mode: int = 0o644) -> None:
    """Copy a file and set its mode."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(mode)
