"""The versions on which the bytes of results depend, on all machines of a cluster."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from distributed.versions import get_versions

from srgui.errors import ClusterError
from srgui.texts import Text

PACKAGES = ("srgui", "dask", "distributed", "numpy", "pillow", "imagecodecs")
"""Packages that must be the same everywhere; those of runtimes depend on the job."""

_OF_SCHEDULER = ("python", "dask", "distributed")


def installed(packages: Sequence[str] = PACKAGES) -> dict[str, str | None]:
    """Return the versions of Python and of packages in this process, None for a missing one."""
    return _versions(get_versions(packages), packages)


def check(found: Mapping[str, Any], packages: Sequence[str] = PACKAGES) -> None:
    """Raise ClusterError if versions differ, as `Client.get_versions(packages=...)` found them."""
    here = installed(packages)
    machines = {"the scheduler": _versions(found["scheduler"], _OF_SCHEDULER)}
    for address, one in found["workers"].items():
        machines[f"the worker {address}"] = _versions(one, packages)
    for machine, there in machines.items():
        differing = [name for name, version in there.items() if version != here[name]]
        if differing:
            name = differing[0]
            raise ClusterError(
                Text("Can't use this cluster"),
                Text(
                    "{machine} has {name} {there}, and this computer {here}",
                    machine=machine,
                    name=name,
                    there=there[name] or Text("is not installed"),
                    here=here[name],
                ),
                Text("Install the same versions everywhere."),
            )


def _versions(found: Mapping[str, Any], packages: Sequence[str]) -> dict[str, str | None]:
    """Return the versions in what Dask found on one machine, that of Python without its patch."""
    python = str(dict(found["host"])["python"])
    there = found["packages"]
    return {
        "python": ".".join(python.split(".")[:2]),
        **{name: there.get(name) for name in packages if name != "python"},
    }
