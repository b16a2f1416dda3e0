"""The networks by name, and how to build one from its hyper-parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from srgui.networks.drcn import DRCN
from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.mslapsrn import MSLapSRN
from srgui.networks.network import Network

LARGEST = 1024
"""The largest number in hyper-parameters: four times the largest in the papers."""

NETWORKS: dict[str, type[Network]] = {
    "lapsrn": LapSRN,
    "mslapsrn": MSLapSRN,
    "drrn": DRRN,
    "drcn": DRCN,
}


def build(network: str, hyperparameters: Mapping[str, Any]) -> Network:
    """A network of this name, untrained.

    Raises KeyError or TypeError when there is no such one, ValueError when a number is above
    `LARGEST`.
    """
    for name, value in hyperparameters.items():
        numbers = value if isinstance(value, list | tuple) else [value]
        if len(numbers) > LARGEST or any(isinstance(n, int) and n > LARGEST for n in numbers):
            raise ValueError(f"{name} is above {LARGEST}")
    return NETWORKS[network](**hyperparameters)
