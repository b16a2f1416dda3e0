"""Collect the window's texts into resources/translations/*.ts and compile them to *.qm.

    python resources/build_translations.py            # bring the .ts up to date, then compile
    python resources/build_translations.py --check    # change nothing; say what is out of date

New texts appear in the .ts files as unfinished; translate them with any editor or pyside6-linguist.
Both tools come with PySide6-Essentials.
"""

from __future__ import annotations

import argparse
import ast
import functools
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from srgui.gui.text.languages import ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "srgui"
TRANSLATED = [code for code in LANGUAGES if code != ENGLISH]
SPOKEN_IN_ENGLISH = ("cli", "cluster", "training")
"""Rooms whose texts no window shows."""


def run(tool: str, *arguments: str | Path) -> None:
    """Run lupdate or lrelease as PySide6 brings it."""
    code = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    command = [sys.executable, "-c", code, *map(str, arguments)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def update(ts: Path, language: str) -> None:
    """Bring a .ts file up to date with the sources; texts that are gone leave it."""
    sources = sorted(path.relative_to(ROOT) for path in (SOURCES / "gui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as temporary:
        marked = Path(temporary, "core_texts.py")
        calls = (f"QT_TRANSLATE_NOOP('CoreTexts', {text!r})\n" for text in sorted(templates()))
        marked.write_text("".join(calls), encoding="utf-8")
        run(
            "lupdate", *sources, marked, "-no-obsolete", "-locations", "none",
            "-source-language", "en", "-target-language", language, "-ts", ts,
        )  # fmt: skip


def templates() -> set[str]:
    """Every template that has something to translate in the Texts that a window may show."""
    found: set[str] = set()
    for path in SOURCES.rglob("*.py"):
        if path.relative_to(SOURCES).parts[0] not in SPOKEN_IN_ENGLISH:
            found.update(templates_in(path))
    return {text for text in found if re.sub(r"\{[^}]*\}", "", text).strip()}


def templates_in(path: Path) -> Iterator[str]:
    """The templates that a module writes out; SystemExit where one is put together elsewhere."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Text"):
            continue
        template = node.args[0]
        if isinstance(template, ast.Constant) and isinstance(template.value, str):
            yield template.value
        elif path.name != "texts.py":
            raise SystemExit(f"{path}:{node.lineno}: write the template out in the call of Text")


def messages(ts: Path) -> dict[tuple[str, str], str]:
    """Translation by context and source text; "" for what is not translated."""
    found = {}
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            done = translation.get("type") is None
            key = context.findtext("name", ""), message.findtext("source", "")
            found[key] = (translation.text or "") if done else ""
    return found


@functools.cache
def texts_of_sources() -> frozenset[tuple[str, str]]:
    """Return context and text of everything that is to be translated."""
    with tempfile.TemporaryDirectory() as temporary:
        ts = Path(temporary, "srgui.ts")
        update(ts, ENGLISH)
        return frozenset(messages(ts))


def problems(language: str) -> list[str]:
    """Return what is out of date or untranslated in a language."""
    ts, qm = FOLDER / f"srgui_{language}.ts", FOLDER / f"srgui_{language}.qm"
    if not (ts.exists() and qm.exists()):
        return [f"{language}: {ts.name} or {qm.name} is missing"]
    with tempfile.TemporaryDirectory() as temporary:
        compiled = Path(temporary) / qm.name
        run("lrelease", ts, "-qm", compiled)
        same = qm.read_bytes() == compiled.read_bytes()
    wanted, there = texts_of_sources(), messages(ts)
    found = [f"{language}: not in {ts.name}: {key}" for key in wanted - there.keys()]
    found += [f"{language}: no longer in the sources: {key}" for key in there.keys() - wanted]
    found += [f"{language}: untranslated: {key}" for key, text in there.items() if not text]
    return found or ([] if same else [f"{qm.name} was not compiled from {ts.name}"])


def main() -> int:
    """Update or check; the exit status is 1 if a check finds something."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing")
    if parser.parse_args().check:
        found = [problem for language in TRANSLATED for problem in problems(language)]
        print("\n".join(found))
        return 1 if found else 0
    FOLDER.mkdir(exist_ok=True)
    for language in TRANSLATED:
        ts = FOLDER / f"srgui_{language}.ts"
        update(ts, language)
        run("lrelease", ts, "-qm", ts.with_suffix(".qm"))
        missing = sum(not text for text in messages(ts).values())
        print(f"{ts.name}: {len(messages(ts))} texts, {missing} untranslated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
