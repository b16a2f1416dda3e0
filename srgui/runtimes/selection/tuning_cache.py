"""The measurements of this machine, in the user's cache folder."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from srgui import cache_file
from srgui.programs.program import Graph
from srgui.version import __version__

_FILE = "runtimes.json"
_PACKAGES = ("ncnn", "openvino", "torch", "numpy")


def key(graph: Graph, *conditions: object) -> str:
    """Return a name for a network of these operations and sizes under these conditions."""
    what = repr((graph.operations, graph.results, sorted(graph.shapes.items()), conditions))
    return hashlib.sha256(what.encode()).hexdigest()[:32]


def get(key: str) -> str | None:
    """Return the value stored on this machine with these versions, if any."""
    value = _content().get(key)
    return value if isinstance(value, str) else None


def put(key: str, value: str) -> bool:
    """Store a value, and return whether that was possible.

    Values of another machine or version are dropped.
    """
    return cache_file.write(_FILE, {"machine": _machine(), "kept": {**_content(), key: value}})


def _content() -> dict[str, Any]:
    content = cache_file.read(_FILE)
    if not isinstance(content, dict) or content.get("machine") != _machine():
        return {}
    kept = content.get("kept")
    return kept if isinstance(kept, dict) else {}


@cache
def _machine() -> dict[str, str]:
    """The processor, and the versions of what computes on it."""
    versions = {"srgui": __version__, **{package: _version(package) for package in _PACKAGES}}
    return {"processor": _processor(), "processors": str(os.cpu_count()), **versions}


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        # The packaged application has its modules without their versions.
        return "none" if importlib.util.find_spec(package) is None else "unknown"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return platform.processor() or platform.machine()
    names = ("model name", "flags", "CPU part", "Features")
    relevant = [line for line in lines if line.startswith(names)]
    return hashlib.sha256("\n".join(dict.fromkeys(relevant)).encode()).hexdigest()[:32]
