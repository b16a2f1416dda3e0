"""Starting the double-click application, which is its own interpreter."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from srgui.__main__ import main

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def frozen(monkeypatch):
    """As PyInstaller's boot loader starts it."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["srgui"])
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/srgui/_internal")
    monkeypatch.setenv("_PYI_ARCHIVE_FILE", "/opt/srgui/srgui")


@pytest.mark.parametrize("before", [None, "/home/me/lib"])
def test_programs_started_from_the_application_load_their_own_libraries(
    frozen, monkeypatch, before
):
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    assert main(["--no-such-option"]) == 2
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    assert "_PYI_ARCHIVE_FILE" not in os.environ


def test_the_application_runs_modules_of_its_own_as_python_does(tmp_path):
    (tmp_path / "module.py").write_text("import sys\nprint(__name__, *sys.argv[1:])")
    code = (
        "import sys\nsys.frozen = True\nfrom srgui.__main__ import main\n"
        "sys.exit(main(['-m', 'module', 'a b']))"
    )
    there = {**os.environ, "PYTHONPATH": str(tmp_path)}
    reported = subprocess.check_output([sys.executable, "-c", code], env=there, text=True, cwd=ROOT)
    assert reported == "__main__ a b\n"
