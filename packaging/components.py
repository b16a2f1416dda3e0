"""Print the parts of the application as CycloneDX components: components.py APPLICATION

To be run in the environment that the application was built in.
"""

from __future__ import annotations

import json
import platform
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from libraries import project_of

# Build tools and what reports to vendors, which are not part of the application.
_TOOLS = {
    "altgraph", "pip", "pyinstaller", "pyinstaller-hooks-contrib", "setuptools", "wheel",
    "packaging", "requests", "urllib3", "certifi", "charset-normalizer", "idna", "portalocker",
    "openvino-telemetry",
}  # fmt: skip
# Licence names of packages that differ from SPDX.
_SPDX = {"BSD-3": "BSD-3-Clause", "Apache Software License": "Apache-2.0"}
_LGPL = "LGPL-"
_REPLACE = (
    "Under the LGPL: a modified version in the place of {files} is used from the next start on."
)


def packages() -> list[Distribution]:
    """Return the Python packages in the application."""
    return [one for one in distributions() if _name(one) not in _TOOLS]


def components(application: Path) -> list[dict[str, Any]]:
    """Return packages and libraries with their licence, and how to replace those under the LGPL."""
    python = _component("application", "CPython", "PSF-2.0", version=platform.python_version())
    found = [python, *map(_package, packages()), *_libraries(application / "_internal")]
    return sorted(found, key=lambda component: str(component["name"]).lower())


def _libraries(folder: Path) -> list[dict[str, Any]]:
    """The shared libraries of packages and Python, a component for each project."""
    files: dict[tuple[str, str], list[str]] = {}
    for file in sorted(folder.rglob("lib*.so*")):
        if not file.is_symlink():
            where = f"_internal/{file.relative_to(folder).as_posix()}"
            files.setdefault(project_of(file), []).append(where)
    return [_project(name, licence, there) for (name, licence), there in files.items()]


def _project(name: str, licence: str, files: list[str]) -> dict[str, Any]:
    component = _component("library", name, licence)
    component["properties"] = [{"name": "srgui:file", "value": file} for file in files]
    if _LGPL in licence:
        component["description"] = _REPLACE.format(files=", ".join(files))
    return component


def _package(one: Distribution) -> dict[str, Any]:
    name = one.metadata["Name"]
    address = f"pkg:pypi/{_name(one)}@{one.version}"
    return _component("library", name, _licence(one), version=one.version, purl=address)


def _component(kind: str, name: str, licence: str, **further: Any) -> dict[str, Any]:
    return {"type": kind, "name": name, "licenses": [{"expression": licence}], **further}


def _licence(one: Distribution) -> str:
    """The licence as SPDX expression, which not all packages provide."""
    found: list[str] = []
    for field in ("License-Expression", "License"):
        found += one.metadata.get_all(field) or []
    classifiers: list[str] = one.metadata.get_all("Classifier") or []
    found += [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License ::")]
    licence = found[0].strip() if found else ""
    if not licence or "\n" in licence:
        raise SystemExit(f"{one.metadata['Name']} has no known licence")
    return _SPDX.get(licence, licence)


def _name(one: Distribution) -> str:
    return str(one.metadata["Name"]).lower().replace("_", "-")


if __name__ == "__main__":
    json.dump(components(Path(sys.argv[1])), sys.stdout)
