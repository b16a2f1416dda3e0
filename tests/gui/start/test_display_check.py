"""The message where Qt lacks a library of the system."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from srgui.gui.start.display_check import missing_library

ROOT = Path(__file__).resolve().parents[3]
_NO_SUCH = "cannot open shared object file: No such file or directory"
_WITH_OTHERS = ("libbrotlicommon.so.1", "libgcc_s.so.1")  # of packages that something else names
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings all it needs")


def needs() -> dict[str, str]:
    """Debian's packages of the libraries that the application leaves to the system."""
    spec = importlib.util.spec_from_file_location("needs", ROOT / "packaging" / "needs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return dict(module.PACKAGES)


@pytest.mark.parametrize(
    "library", [name for name in needs() if needs()[name] != "libc6" and name not in _WITH_OTHERS]
)
def test_a_missing_library_is_reported_with_the_package_that_brings_it(library: str) -> None:
    error = missing_library(ImportError(f"{library}: {_NO_SUCH}"))
    packages = needs()[library].split(" | ")
    assert any(f"sudo apt install {package}`" in str(error) for package in packages), str(error)


@linux_only
def test_it_is_reported_on_standard_error_and_in_a_dialog_without_a_terminal(
    tmp_path: Path,
) -> None:
    (tmp_path / "PySide6").mkdir()
    raised = f"raise ImportError('libgssapi_krb5.so.2: {_NO_SUCH}')"
    (tmp_path / "PySide6" / "__init__.py").write_text(raised)
    dialog = tmp_path / "zenity"
    dialog.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{tmp_path}/reported"\n')
    dialog.chmod(0o755)
    ended = subprocess.run(
        [sys.executable, "-m", "srgui"],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PATH": f"{tmp_path}:{os.environ['PATH']}",
            "PYTHONPATH": f"{tmp_path}:{ROOT}",
        },
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 1
    assert len(ended.stderr.splitlines()) == 1
    for reported in (ended.stderr, (tmp_path / "reported").read_text()):
        assert "sudo apt install libgssapi-krb5-2" in reported
