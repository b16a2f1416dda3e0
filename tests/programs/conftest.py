"""Programs to test: those of small networks of every form."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from srgui.networks.network import Network
from srgui.programs.operations import Tensors
from srgui.programs.partition import split
from srgui.programs.program import Graph
from srgui.programs.shape_inference import Sides
from srgui.runtimes import planes
from srgui.runtimes.image_part import ImagePart
from srgui.runtimes.torch import prepare
from tests.networks.small import SMALL, small_network


def tensors_of(network: Network) -> Tensors:
    state = network.state_dict().items()
    return {name: tensor.numpy() for name, tensor in state if tensor.dim()}


@pytest.fixture(params=SMALL)
def network(request: pytest.FixtureRequest) -> Network:
    """Every small network in turn."""
    return small_network(request.param)


def computed(
    graph: Graph, tensors: Tensors, luma: np.ndarray, sides: Sides
) -> Iterator[np.ndarray]:
    """The graph's results by torch and NumPy, as the engine gets them."""
    parts = split(graph)
    features = prepare(parts.features, tensors, "cpu", "full", 1)
    images = ImagePart(parts, graph, tensors)
    return planes(images.run(luma, features.run(luma, sides), sides, len(graph.results)))
