"""A release has a dated section in the list of changes, and is committed."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
TOLD = "# Changelog\n\n## [Unreleased]\n\n- later\n\n## [1.2.0] - 2026-11-26\n\n- new\n"


def obstacle(root: Path, version: str) -> str:
    spec = importlib.util.spec_from_file_location("releasable", ROOT / "packaging/releasable.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.obstacle(root, version)


@pytest.fixture
def tree(tmp_path):
    """A source tree under git, in which a list of changes can be committed."""

    def git(*arguments: str) -> None:
        who = ["-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *who, *arguments], check=True, cwd=tmp_path, capture_output=True)

    def make(changes: str) -> Path:
        (tmp_path / "CHANGELOG.md").write_text(changes, encoding="utf-8")
        git("init")
        git("add", "-A")
        git("commit", "-m", "Begin")
        return tmp_path

    return make


def test_a_version_with_a_dated_section_is_released(tree):
    assert obstacle(tree(TOLD), "1.2.0") == ""


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        (TOLD.replace("[1.2.0] - 2026-11-26", "[1.2.0]"), "no dated section for 1.2.0"),
        (TOLD.replace("1.2.0", "1.2.1"), "no dated section for 1.2.0"),
        (TOLD.replace("1.2.0", "1x2y0"), "no dated section for 1.2.0"),
        (TOLD.replace("2026-11-26", "soon"), "no dated section for 1.2.0"),
        (TOLD.replace("- new", ""), "has an empty section for 1.2.0"),
        (
            TOLD.replace("- new", "## [1.1.0] - 2026-01-01\n\n- old"),
            "has an empty section for 1.2.0",
        ),
    ],
)
def test_a_version_without_one_is_refused(tree, changes, reason):
    assert reason in obstacle(tree(changes), "1.2.0")


def test_what_is_not_committed_is_refused(tree):
    root = tree(TOLD)
    (root / "new.py").write_text("")
    assert obstacle(root, "1.2.0") == "there are uncommitted changes"


def test_packaging_release_builds_nothing_of_a_version_that_is_refused(tree):
    root = tree(TOLD)
    shutil.copytree(ROOT / "packaging", root / "packaging")
    (root / "srgui").mkdir()
    (root / "srgui" / "version.py").write_text('__version__ = "9.9.9"\n')
    command = [sys.executable, root / "packaging" / "release"]
    ended = subprocess.run(command, capture_output=True, text=True, cwd=root)
    assert ended.returncode == 1
    assert ended.stderr == "CHANGELOG.md has no dated section for 9.9.9\n"
    assert not (root / "dist").exists()
