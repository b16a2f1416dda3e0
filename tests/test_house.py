"""The rules of the project, checked by tools: lint, format, types, layers, words, imports."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent


def run(*command):
    """Run a Python module at the top of the project; fail with its output."""
    ended = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def test_ruff_finds_nothing():
    run("-m", "ruff", "check", ".")


def test_every_file_is_formatted():
    run("-m", "ruff", "format", "--check", ".")


def test_mypy_strict_finds_nothing():
    run("-m", "mypy")


def test_imports_go_down_only_and_qt_and_torch_stay_where_they_belong():
    run("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")


def test_no_test_of_the_window_reads_what_is_private():
    private = re.compile(r"[\w)\]]\._[a-z]")
    read = [
        f"{path.name}: {line.strip()}"
        for path in sorted((ROOT / "tests" / "gui").rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if any(
            not line[: found.end()].endswith(f"self._{line[found.end() - 1]}")
            for found in private.finditer(line)
        )
    ]
    assert read == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "banned"),
    [
        ("srgui", {"torch", "PySide6", "numpy", "PIL"}),
        ("srgui.__main__", {"torch", "PySide6", "numpy", "matplotlib", "scipy"}),
        ("srgui.gui.start.app", {"torch", "PySide6", "matplotlib", "scipy"}),
        ("srgui.engine", {"torch", "PySide6"}),
        ("srgui.engine.upscaler", {"torch", "PySide6"}),
        ("srgui.evaluation.protocol", {"torch", "PySide6", "matplotlib"}),
        ("srgui.models.importers.published", {"scipy"}),
    ],
)
def test_importing_a_module_does_not_load_what_is_heavy(module, banned):
    loaded = run("-c", f"import sys, {module}; print(*sys.modules)").split()
    assert not banned & set(loaded)


def test_enlarging_a_picture_loads_no_torch(tmp_path):
    Image.fromarray(np.full((16, 16, 3), 90, np.uint8)).save(tmp_path / "small.png")
    arguments = ["upscale", str(tmp_path / "small.png"), "-s", "2"]
    code = (
        f"import sys; from srgui.__main__ import main; status = main({arguments!r}); "
        "print(status, 'torch' in sys.modules)"
    )
    assert run("-c", code).split()[-2:] == ["0", "False"]


SRGUI, TESTS = ROOT / "srgui", ROOT / "tests"


def syntax_trees(folder):
    """Every module of a folder as (path, syntax tree)."""
    for path in sorted(folder.rglob("*.py")):
        yield path.relative_to(ROOT), ast.parse(path.read_text(encoding="utf-8"))


def docstrings(folder):
    """Every docstring of a folder as (path, text)."""
    documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    for path, tree in syntax_trees(folder):
        for node in ast.walk(tree):
            if isinstance(node, documented) and (text := ast.get_docstring(node)):
                yield path, text


@pytest.mark.parametrize("folder", [SRGUI, TESTS], ids=["package", "tests"])
def test_no_docstring_begins_with_a_question_word(folder):
    found = [
        f"{path}: {text.splitlines()[0]}"
        for path, text in docstrings(folder)
        if re.match(r"(What|Whether|How|Where|Which)\b", text)
    ]
    assert not found, "begin with an imperative verb or a noun phrase:\n" + "\n".join(found)


HELP = ("help", "description", "epilog")


def shown_texts(tree):
    """The string literals that a module shows to people: texts, translations and option help."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        shown = call.args if name in ("Text", "tr", "translate") else []
        shown = [*shown, *(k.value for k in call.keywords if k.arg in HELP)]
        for argument in shown:
            for part in ast.walk(argument):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value


PRIVATE_WORDS = re.compile(r"\b(tell|told|tells|holds?|beside|so many)\b", re.IGNORECASE)


def test_texts_for_people_have_no_private_words():
    found = [
        f"{path}: {text}"
        for path, tree in syntax_trees(SRGUI)
        for text in shown_texts(tree)
        if PRIVATE_WORDS.search(text)
    ]
    assert not found, "use the words of a good English application:\n" + "\n".join(found)


@pytest.mark.parametrize("folder", [SRGUI, TESTS], ids=["package", "tests"])
def test_no_docstring_has_private_words(folder):
    found = [
        f"{path}: {text.splitlines()[0]}"
        for path, text in docstrings(folder)
        if PRIVATE_WORDS.search(text)
    ]
    assert not found, "use the words of the field:\n" + "\n".join(found)


@pytest.mark.parametrize("top", [SRGUI, TESTS], ids=["package", "tests"])
def test_no_folder_has_more_than_15_modules(top):
    folders = [top, *(folder for folder in top.rglob("*") if folder.is_dir())]
    modules = {
        str(folder.relative_to(ROOT)): len(set(folder.glob("*.py")) - {folder / "__init__.py"})
        for folder in folders
    }
    crowded = {folder: count for folder, count in modules.items() if count > 15}
    assert not crowded, f"divide these folders: {crowded}"
