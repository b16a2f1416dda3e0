"""Writes its program into every file of weights in weights/, and the new hashes into the manifest.

    python resources/write_programs.py

Run it when the programs that are traced from the networks, or their text, have changed, and when
weights were trained before. The weights themselves stay as they are, and so does what else the
metadata say.
"""

from __future__ import annotations

import json
from typing import Any

from safetensors import safe_open

from srgui import paths
from srgui.models.catalogue import catalogue
from srgui.models.weights import load_network, save
from srgui.programs.serialization import to_text
from srgui.programs.tracing import traced

_WRITTEN = {"network", "hyperparameters", "scales", "program", "format"}  # by `save` itself


def main() -> None:
    """Rewrite the files whose program is missing or not as it would be traced today."""
    manifest = paths.weights() / "manifest.json"
    content: dict[str, Any] = json.loads(manifest.read_text(encoding="utf-8"))
    models = catalogue()
    for entry in content["models"]:
        model = models[entry["name"]]
        network = load_network(model)
        with safe_open(model.path, "np") as file:
            metadata = file.metadata()
        if metadata.get("program") == to_text(traced(network)):
            print(f"{model.name}  unchanged")
            continue
        others = {name: text for name, text in metadata.items() if name not in _WRITTEN}
        entry["sha256"] = save(model.path, network, model.scales, others, half=True)
        print(f"{model.name}  written")
    manifest.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
