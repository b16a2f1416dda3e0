"""What srgui is compared with computes the same network."""

import pytest

from srgui.runtimes import peers
from tests.runtimes.comparing import assert_same, reference


@pytest.mark.parametrize("name", peers.PEERS)
def test_every_peer_computes_the_network(name, luma, graph):
    module, make = peers.PEERS[name]
    pytest.importorskip(module)
    if name in ("ONNX Runtime", "OpenVINO", "OpenCV"):
        pytest.importorskip("onnx")
    assert_same([make(*graph, 1)(luma)], reference(graph, luma)[-1:])
