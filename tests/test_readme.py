"""The README promises what is there."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "command",
    [
        "python3 -m venv .venv && .venv/bin/python -m pip install -c constraints.txt . "
        "&& .venv/bin/srgui",
        "python3 -m venv .venv && .venv/bin/python -m pip install -c constraints.txt "
        "-e '.[test]' && .venv/bin/python -m pytest",
    ],
)
def test_the_two_commands_stand_in_the_readme_once(command: str) -> None:
    assert README.splitlines().count(command) == 1


@pytest.mark.slow
def test_the_table_of_figures_is_that_of_the_manifest() -> None:
    spec = importlib.util.spec_from_file_location("figures", ROOT / "docs" / "figures.py")
    assert spec is not None
    assert spec.loader is not None
    figures = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(figures)
    assert figures.updated(README) == README, "run: python docs/figures.py"


def test_every_picture_of_the_readme_is_there() -> None:
    import re

    for target in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README):
        assert (ROOT / target).is_file(), target
