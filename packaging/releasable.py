"""Whether a version can be published: it is told of, and what is published is what is committed."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path


def obstacle(root: Path, version: str) -> str:
    """Why this version of the source tree `root` can't be released; "" when it can.

    CHANGELOG.md must tell of it under a heading such as "## [1.2.0] - 2026-11-26", and git know of
    no change that is not committed.
    """
    changes = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    heading = rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d$"
    found = re.search(rf"{heading}(?P<told>.*?)(?=^## |\Z)", changes, re.MULTILINE | re.DOTALL)
    if found is None:
        return f"CHANGELOG.md has no dated section for {version}"
    if not re.search(r"^- \S", found["told"], re.MULTILINE):
        return f"CHANGELOG.md tells nothing of {version}"
    command = ["git", "status", "--porcelain"]
    if subprocess.run(command, check=True, capture_output=True, cwd=root).stdout:
        return "there are changes that are not committed"
    return ""
