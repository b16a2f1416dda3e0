"""The trained networks that ship with the program, as weights/manifest.json lists them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from srgui import paths
from srgui.errors import ModelError, reason
from srgui.texts import Text

# {"Set5": {"2": {"psnr": 36.99, "bicubic_psnr": 33.66}, ...}}: dB on luma, by the papers' protocol
Figures: TypeAlias = Mapping[str, Mapping[str, Mapping[str, float]]]

KINDS = ("clean", "photo")
"""The kinds of picture that weights are trained for."""


@dataclass(frozen=True)
class ModelInfo:
    """A trained network: what it is, where its file lies and how good it is.

    `scales` are the factors it was trained on, `sha256` that of its file (empty for a file of the
    person's own), `minutes` the training time, `figures` its measured quality. `kind` tells which
    pictures it was trained for: "clean" as the papers' or "photo", compressed, noisy and soft.
    `family` is the name under which the weights for both are chosen, a network's or that of a
    smaller and faster one, such as "drrn-fast" (empty for a file of the person's own).
    """

    name: str
    title: str
    path: Path
    network: str
    hyperparameters: Mapping[str, Any]
    scales: tuple[int, ...]
    sha256: str = ""
    data: str = ""
    recipe: str = ""
    minutes: float = 0.0
    licence: str = ""
    stage: str = ""
    figures: Figures | None = None
    kind: str = "clean"
    family: str = ""


def catalogue(folder: Path | None = None) -> dict[str, ModelInfo]:
    """Every model of the manifest in `folder` (default: weights/), by name, in its order.

    Raises ModelError when the manifest is missing or damaged.
    """
    folder = folder or paths.weights()
    manifest = folder / "manifest.json"
    try:
        entries = json.loads(manifest.read_text(encoding="utf-8"))["models"]
        return {entry["name"]: _from_manifest(entry, folder) for entry in entries}
    except OSError as error:
        raise ModelError(
            Text("Can't read the list of networks {path}", path=manifest),
            reason(error),
            Text("Install srgui again."),
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(
            Text("The list of networks {path} is damaged", path=manifest),
            Text("an entry is missing or wrong"),
            Text("Install srgui again."),
        ) from error


def _from_manifest(entry: Mapping[str, Any], folder: Path) -> ModelInfo:
    return ModelInfo(
        name=entry["name"],
        title=entry["title"],
        path=folder / entry["file"],
        network=entry["network"],
        hyperparameters=entry["hyperparameters"],
        scales=tuple(entry["scales"]),
        sha256=entry["sha256"],
        data=entry["data"],
        recipe=entry["recipe"],
        minutes=float(entry["minutes"]),
        licence=entry["licence"],
        stage=entry.get("stage", ""),
        figures=entry["figures"],
        kind=_kind(entry.get("kind", KINDS[0])),
        family=entry.get("family", entry["network"]),
    )


def _kind(value: str) -> str:
    if value not in KINDS:
        raise ValueError(f"there is no kind {value!r} of weights")
    return value


def find(name_or_path: str) -> ModelInfo:
    """The model of this name in the catalogue, or the one in a .safetensors file of the person's.

    Raises ModelError when there is neither.
    """
    known = catalogue()
    if name_or_path in known:
        return known[name_or_path]
    path = Path(name_or_path)
    if path.suffix == ".safetensors":
        from srgui.models.weights import describe

        return describe(path)
    raise ModelError(
        Text("There is no network {name!r}", name=name_or_path),
        remedy=Text(
            "Choose {names} or give the path of a .safetensors file.", names=", ".join(known)
        ),
    )
