"""The networks by name, and how to build one from its hyper-parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from srgui.networks.drcn import DRCN
from srgui.networks.drrn import DRRN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.network import Network

NETWORKS: dict[str, type[Network]] = {"lapsrn": LapSRN, "drrn": DRRN, "drcn": DRCN}


def build(network: str, hyperparameters: Mapping[str, Any]) -> Network:
    """A network of this name, untrained; KeyError or TypeError when there is no such one."""
    return NETWORKS[network](**hyperparameters)
