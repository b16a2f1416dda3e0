"""Prints what the application is made of as CycloneDX components; run by its own environment."""

from __future__ import annotations

import json
import platform
import sys
from importlib.metadata import Distribution, distributions
from typing import Any

# Tools that make the application, of which nothing is in it.
_TOOLS = {
    "altgraph", "pip", "pyinstaller", "pyinstaller-hooks-contrib", "setuptools", "wheel",
    "packaging", "requests", "urllib3", "certifi", "charset-normalizer", "idna", "portalocker",
}  # fmt: skip
_REPLACE = (
    "Shared libraries under the LGPL, in the folder _internal/{folder}: put a changed version in "
    "their place, and it is used from the next start on."
)
_LGPL = {
    "pyside6_essentials": "PySide6", "shiboken6": "shiboken6", "rawpy": "rawpy",
    "pi_heif": "pi_heif.libs",
}  # fmt: skip


def components() -> list[dict[str, Any]]:
    """Packages by name, with version, licence, address and, for the LGPL, how to replace them."""
    found = [_component(one) for one in distributions() if _name(one) not in _TOOLS]
    python = {
        "type": "application",
        "name": "CPython",
        "version": platform.python_version(),
        "licenses": [{"license": {"id": "PSF-2.0"}}],
    }
    return sorted([*found, python], key=lambda component: component["name"].lower())


def _component(one: Distribution) -> dict[str, Any]:
    name, version = one.metadata["Name"], one.version
    component = {
        "type": "library",
        "name": name,
        "version": version,
        "purl": f"pkg:pypi/{name.lower().replace('_', '-')}@{version}",
        "licenses": [_licence(one)],
    }
    folder = _LGPL.get(name.lower().replace("-", "_"))
    if folder:
        component["description"] = _REPLACE.format(folder=folder)
    return component


def _licence(one: Distribution) -> dict[str, Any]:
    expression = one.metadata.get("License-Expression")
    if expression:
        return {"expression": expression}
    named = (one.metadata.get("License") or "").strip().splitlines()
    classifiers = one.metadata.get_all("Classifier") or []
    classes = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License ::")]
    name = named[0] if named and len(named[0]) < 100 else ", ".join(classes) or "unknown"
    return {"license": {"name": name}}


def _name(one: Distribution) -> str:
    return str(one.metadata["Name"]).lower().replace("_", "-")


if __name__ == "__main__":
    json.dump(components(), sys.stdout)
