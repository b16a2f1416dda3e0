"""The engines that srgui is compared with compute the same network."""

import pytest

from benchmarks.engines.baselines import BASELINES, FAST
from tests.runtimes.comparing import assert_same, reference
from tests.runtimes.graphs import mixed, pyramid, recursive


@pytest.mark.parametrize("make", [pyramid, recursive, mixed], ids=lambda make: make.__name__)
@pytest.mark.parametrize("name", BASELINES)
def test_every_baseline_computes_the_network(name, make, rng):
    module, prepare = BASELINES[name]
    pytest.importorskip(module)
    if name in FAST:
        pytest.skip("its results in 16 bits differ")
    if name in ("ONNX Runtime", "OpenVINO", "OpenCV"):
        pytest.importorskip("onnx")
    graph, luma = make(), rng.random((31, 42), dtype="f")
    assert_same([prepare(*graph, 1)(luma)], reference(graph, luma)[-1:])
