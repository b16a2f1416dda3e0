"""File names made from a pattern such as {name}_{model}_{scale}x."""

from __future__ import annotations

import string

_FIELDS = {"name", "model", "scale"}
_FORBIDDEN = set('/\\:*?"<>|') | {chr(code) for code in range(32)}  # on one system or another


def file_name(pattern: str, name: str, model: str, scale: float) -> str:
    """The file name, without suffix, of a picture called `name` enlarged `scale` times.

    Raises ValueError for a pattern that is not `usable`.
    """
    if not usable(pattern):
        raise ValueError(f"no pattern for file names: {pattern!r}")
    return pattern.format(name=name, model=model, scale=f"{scale:g}").strip()


def usable(pattern: str) -> bool:
    """Whether every picture gets a name of its own that every file system takes."""
    try:
        parts = list(string.Formatter().parse(pattern))
    except ValueError:
        return False
    plain = all(not spec and not conversion for _, _, spec, conversion in parts)
    fields = {field for _, field, _, _ in parts if field is not None}
    text = "".join(literal for literal, *_ in parts)
    return plain and "name" in fields and fields <= _FIELDS and not _FORBIDDEN & set(text)
