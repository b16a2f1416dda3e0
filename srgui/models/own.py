"""The networks that the user has imported, each a .safetensors file in a folder of its own."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from srgui import paths
from srgui.errors import ModelError, WriteError, reason
from srgui.models.catalogue import ModelInfo, catalogue
from srgui.texts import Text

_SUFFIX = ".safetensors"
_NAME = re.compile(r"[^\w.+-]+")


def networks() -> dict[str, ModelInfo]:
    """Return the user's networks by name, without files that can't be read."""
    files = sorted(paths.networks().glob(f"*{_SUFFIX}"))
    if not files:
        return {}
    found = {}
    for path in files:
        with contextlib.suppress(ModelError, OSError):
            state = path.stat()
            found[path.stem] = _described(path, state.st_mtime_ns, state.st_size)
    return found


@lru_cache(maxsize=256)
def _described(path: Path, _modified: int, _size: int) -> ModelInfo:
    """The network in a file, read again only when it changes: it is looked up often."""
    from srgui.models.weights import describe  # imports what start-up does not need

    return replace(describe(path), family=path.stem)


def file_for(name: str) -> Path:
    """Return the file of a network of this name, which may be free.

    Spaces and signs that shells or file systems don't like become dashes. Raises WriteError for the
    name of a network that ships with the program.
    """
    clean = _NAME.sub("-", name).strip("-.") or "network"
    if clean in catalogue():
        clean = f"{clean}-imported"
    return paths.networks() / f"{clean}{_SUFFIX}"


def free_name(name: str) -> str:
    """Return this name as it can be, with a number if there is a network of that name."""
    first = file_for(name)
    target, number = first, 1
    while target.exists():
        number += 1
        target = first.with_name(f"{first.stem}-{number}{_SUFFIX}")
    return target.stem


def add(name: str, write: Callable[[Path], None], *, overwrite: bool = False) -> Path:
    """Have `write` make the file of a new network of this name, and return its path.

    Raises WriteError if there is one already, unless `overwrite`, or if it can't be written.
    """
    target = file_for(name)
    if target.exists() and not overwrite:
        raise WriteError(
            Text("Can't import the network as {name}", name=target.stem),
            Text("there is a network of this name"),
            Text("Choose another name with --name, or add --overwrite."),
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(Text("Can't write {path}", path=target), reason(error)) from error
    write(target)
    return target


def remove(name: str) -> None:
    """Delete the user's network of this name. Raises ModelError if there is none."""
    try:
        _existing(name).unlink()
    except OSError as error:
        raise WriteError(Text("Can't remove {name}", name=name), reason(error)) from error


def rename(name: str, new: str) -> str:
    """Give the user's network another name, and return it as it can be.

    Raises ModelError if there is none, and WriteError if the new name is taken.
    """
    source, target = _existing(name), file_for(new)
    if target.exists():
        raise WriteError(
            Text("Can't rename {name} to {new}", name=name, new=target.stem),
            Text("there is a network of this name"),
        )
    try:
        os.link(source, target)  # unlike a move, it replaces nothing that came meanwhile
        source.unlink()
    except OSError as error:
        raise WriteError(
            Text("Can't rename {name} to {new}", name=name, new=target.stem), reason(error)
        ) from error
    return target.stem


def set_licence(name: str, licence: str) -> None:
    """Write the licence of the user's network, or a note about it, into its file.

    Raises ModelError if there is none, and WriteError.
    """
    from srgui.models import weights  # imports what start-up does not need

    weights.set_licence(_existing(name), licence)


def _existing(name: str) -> Path:
    path = paths.networks() / f"{name}{_SUFFIX}"
    if path.parent != paths.networks() or not path.is_file():
        raise ModelError(
            Text("There is no imported network {name!r}", name=name),
            remedy=Text("srgui models lists them."),
        )
    return path
