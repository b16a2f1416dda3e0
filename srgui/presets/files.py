"""Presets: named options in TOML files of the configuration folder.

    model = "drrn"
    scale = 2
    ensemble = true

An option is written as on the command line, without its dashes; `true` gives a switch, and two
numbers in brackets a range.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from srgui import paths
from srgui.errors import OptionError, WriteError, reason
from srgui.images.writing.atomic import replacing
from srgui.images.writing.filenames import file_name
from srgui.presets.shipped import SHIPPED
from srgui.texts import Text
from srgui.toml_file import read_toml

Options: TypeAlias = Mapping[str, Any]
"""Values by option, as they are in TOML."""

_SUFFIX = ".toml"
_LONGEST = 100  # characters of a name


def folder() -> Path:
    """Return the folder with the presets, which may not exist."""
    return paths.configuration() / "presets"


def names() -> list[str]:
    """Return the names of a person's own presets, in the order of people."""
    return sorted((path.stem for path in folder().glob(f"*{_SUFFIX}")), key=str.casefold)


def read(name: str) -> dict[str, Any]:
    """Return the options of a preset, unchecked. Raises OptionError if it is unknown or damaged."""
    known = names()
    if name in known:
        return read_toml(file_of(name), unusable(name))
    if name in SHIPPED:
        return dict(SHIPPED[name])
    listed = ", ".join([*SHIPPED, *known])
    raise OptionError(
        Text("There is no preset {name!r}", name=name),
        Text("there are {names}", names=listed),
    )


def unusable(name: str) -> Text:
    """Return the beginning of a message about a preset with a wrong content."""
    return Text("Can't use the preset {path}", path=file_of(name))


def file_of(name: str) -> Path:
    """Return the file of a preset, which may not exist."""
    return folder() / f"{name}{_SUFFIX}"


def check_name(name: str) -> None:
    """Raise OptionError for a name that is no file's on some system."""
    try:
        possible = file_name("{name}", name, "", 1) == name == name.rstrip(". ")
    except ValueError:
        possible = False
    marks = set('/\\:*?"<>|') & set(name)
    if not possible or marks or not name.isprintable() or len(name) > _LONGEST:
        raise OptionError(
            Text("Can't name a preset {name!r}", name=name),
            Text("it can't be the name of a file"),
        )


def save(name: str, options: Options) -> None:
    """Write a preset, or replace the one of this name. Raises OptionError and WriteError."""
    check_name(name)
    write_text(name, "".join(f"{key} = {_toml(value)}\n" for key, value in options.items()))


def rename(name: str, new: str) -> None:
    """Give a preset another name. Raises OptionError if that is taken, and WriteError."""
    check_name(new)
    if new.casefold() != name.casefold() and file_of(new).exists():
        raise OptionError(
            Text("Can't rename {name} to {new}", name=name, new=new),
            Text("there is a preset of this name"),
        )
    try:
        file_of(name).rename(file_of(new))
    except OSError as error:
        raise WriteError(
            Text("Can't rename {name} to {new}", name=name, new=new), reason(error)
        ) from error


def text_of(name: str) -> str | None:
    """Return the content of a preset's file; None if it is absent or can't be read."""
    try:
        return file_of(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def write_text(name: str, text: str | None) -> None:
    """Write the content of a preset's file, or remove it if that is None. Raises WriteError."""
    path = file_of(name)
    try:
        if text is None:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(Text("Can't write {path}", path=path), reason(error)) from error
    with replacing(path) as file:
        file.write(text.encode())


def _toml(value: object) -> str:
    """A text, number or truth as TOML, whose texts are those of JSON."""
    return json.dumps(value, ensure_ascii=False)
