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

TEST_PICTURES = "test pictures"
"""The name of the built-in pictures in the figures of an imported network."""

KINDS = ("clean", "photo", "natural")
"""The kinds of picture that weights are trained for."""


@dataclass(frozen=True)
class ModelInfo:
    """A trained network: its architecture, file and quality.

    For a user's own file, fields that come from the manifest alone are empty.
    """

    name: str
    """Unique in the catalogue; for a user's own file, its stem."""
    title: str
    """The name to show."""
    path: Path
    """The .safetensors file."""
    network: str
    """One of `networks.NAMES`, or another name for a network that is a program alone."""
    hyperparameters: Mapping[str, Any]
    """The arguments that build the network."""
    scales: tuple[int, ...]
    """The factors that it was trained on."""
    sha256: str = ""
    """The file's, in hexadecimal."""
    data: str = ""
    """The pictures that it was trained on."""
    recipe: str = ""
    """The training, in one line."""
    minutes: float = 0.0
    """The training time."""
    licence: str = ""
    stage: str = ""
    """The progress of the training."""
    figures: Figures | None = None
    """The measured quality."""
    source: str = ""
    """The name of the file that it was imported from."""
    source_sha256: str = ""
    """The sha256 of that file, in hexadecimal."""
    kind: str = "clean"
    """The pictures that it was trained for: "clean" as the papers', or "photo" and "natural",
    compressed, noisy and soft ones, the latter for plausible texture."""
    family: str = ""
    """The name under which the weights of both kinds are chosen: a network's or that of a smaller
    and faster form, such as "drrn-fast"."""


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
