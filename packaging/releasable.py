"""Check that a version can be published: it has release notes, and everything is committed."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path


def obstacle(root: Path, version: str) -> str:
    """Return why this version of the source tree `root` can't be released; "" if it can.

    CHANGELOG.md must have a section with a heading such as "## [1.2.0] - 2026-11-26", and no change
    may be uncommitted.
    """
    changes = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    heading = rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d$"
    found = re.search(rf"{heading}(?P<notes>.*?)(?=^## |\Z)", changes, re.MULTILINE | re.DOTALL)
    if found is None:
        return f"CHANGELOG.md has no dated section for {version}"
    if not re.search(r"^- \S", found["notes"], re.MULTILINE):
        return f"CHANGELOG.md has an empty section for {version}"
    command = ["git", "status", "--porcelain"]
    if subprocess.run(command, check=True, capture_output=True, cwd=root).stdout:
        return "there are uncommitted changes"
    return ""
