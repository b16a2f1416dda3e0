"""A trained network by its name or its file."""

from __future__ import annotations

from pathlib import Path

from srgui.errors import ModelError
from srgui.models.catalogue import ModelInfo, catalogue
from srgui.models.own import networks
from srgui.texts import Text


def find(name_or_path: str) -> ModelInfo:
    """The model of this name, shipped or the user's own, or that in a .safetensors file.

    Raises ModelError when there is neither.
    """
    known = catalogue()
    if name_or_path in known:
        return known[name_or_path]
    own = networks()
    if name_or_path in own:
        return own[name_or_path]
    path = Path(name_or_path)
    if path.suffix == ".safetensors":
        from srgui.models.weights import describe  # imports what start-up does not need

        return describe(path)
    names = ", ".join([*known, *own])
    raise ModelError(
        Text("There is no network {name!r}", name=name_or_path),
        remedy=Text("Choose {names} or give the path of a .safetensors file.", names=names),
    )
