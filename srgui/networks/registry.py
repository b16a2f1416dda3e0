"""The networks by name, and how to build one from its hyper-parameters."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from srgui.errors import SrguiError, fault
from srgui.networks import plugins
from srgui.networks.drcn import DRCN
from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.mslapsrn import MSLapSRN
from srgui.networks.network import Network
from srgui.networks.step import is_step_kind
from srgui.texts import NOTHING, Text

LARGEST = 1024
"""The largest number in hyper-parameters: four times the largest in the papers."""

NETWORKS: dict[str, type[Network]] = {
    "lapsrn": LapSRN,
    "mslapsrn": MSLapSRN,
    "drrn": DRRN,
    "drcn": DRCN,
}
"""Those of srgui."""

_loaded: dict[type[Network], str] = {}  # those of other packages


def network_class(name: str) -> type[Network]:
    """The class of the network `name`, of srgui or of another package.

    Raises KeyError if there is none, and ModelError for one of another package that can't be used.
    """
    if name in NETWORKS:
        return NETWORKS[name]
    found = plugins.load(name)
    if not (isinstance(found, type) and issubclass(found, Network)):
        raise plugins.unusable(name, Text("it is not a subclass of srgui.networks.network.Network"))
    _loaded[found] = name
    return found


def name_of(network: Network) -> str:
    """The name of a network: that under which it is known, else that of its class."""
    known = {**_loaded, **{kind: name for name, kind in NETWORKS.items()}}
    return known.get(type(network), type(network).__name__.lower())


def build(network: str, hyperparameters: Mapping[str, Any]) -> Network:
    """A network of this name, untrained.

    Raises KeyError or TypeError when there is no such one, ValueError when a number is above
    `LARGEST`, and ModelError for a network of another package that can't be used.
    """
    for name, value in hyperparameters.items():
        numbers = value if isinstance(value, list | tuple) else [value]
        if len(numbers) > LARGEST or any(isinstance(n, int) and n > LARGEST for n in numbers):
            raise ValueError(f"{name} is above {LARGEST}")
    kind = network_class(network)
    if network in NETWORKS:
        return kind(**hyperparameters)
    try:
        made = kind(**hyperparameters)
        why = _missing(made)
    except SrguiError:
        raise
    except Exception as error:  # a package may raise anything
        raise plugins.unusable(network, fault(error)) from error
    if why:
        raise plugins.unusable(network, why)
    return made


def _missing(network: Network) -> Text:
    """The reason why a network of another package is no complete `Network`, if it is not."""
    kinds = getattr(network, "step_kinds", None)
    if not isinstance(kinds, tuple) or not kinds or not all(map(is_step_kind, kinds)):
        return Text("its step_kinds is not a tuple of names")
    if not isinstance(getattr(network, "pre_enlarged", None), bool):
        return Text("its pre_enlarged is neither True nor False")
    if type(getattr(network, "max_scale", None)) is not int:
        return Text("its max_scale is not a whole number")
    if network.channels not in (1, 3):
        return Text("its channels is neither 1 nor 3")
    hyperparameters = getattr(network, "hyperparameters", None)
    if not isinstance(hyperparameters, dict):
        return Text("its hyperparameters is not a dict")
    json.dumps(hyperparameters)  # raises TypeError for what a file can't contain
    return NOTHING
