"""Networks of other packages, which announce them as entry points; finding them imports none.

A package lists its networks in pyproject.toml, each a name and a subclass of `Network`:

    [project.entry-points."srgui.networks"]
    espcn = "my_package.espcn:ESPCN"
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import EntryPoint, entry_points

from srgui.errors import ModelError, fault
from srgui.networks import NAMES
from srgui.texts import Text

GROUP = "srgui.networks"


@cache
def plugins() -> dict[str, EntryPoint]:
    """Return the entry points of the installed packages by name; those of srgui keep theirs."""
    found = sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value))
    return {point.name: point for point in found if point.name not in NAMES}


def names() -> tuple[str, ...]:
    """Return the names of all networks: those of srgui, then those of other packages."""
    return (*NAMES, *plugins())


def load(name: str) -> object:
    """Import what a package announces as the network `name`.

    Raises KeyError if none does, and ModelError if that fails.
    """
    point = plugins()[name]
    try:
        return point.load()
    except (Exception, SystemExit) as error:  # a package may raise anything
        why = fault(error) if isinstance(error, Exception) else Text("it ends the program")
        raise unusable(name, why) from error


def unusable(name: str, why: Text) -> ModelError:
    """Return the error for the network `name` of a package."""
    package = plugins()[name].dist
    return ModelError(
        Text(
            "Can't use the network {name} of the package {package}",
            name=name,
            package=package.name if package else "?",
        ),
        why,
    )
