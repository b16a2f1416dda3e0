"""The published weights give the same results through every runtime."""

from __future__ import annotations

from importlib import import_module

import numpy as np
import pytest

from srgui.images import colour
from srgui.images.reading.reader import read
from srgui.models.importers.published import read_published
from srgui.programs.partition import split
from srgui.programs.tracing import traced
from tests.programs.conftest import tensors_of
from tests.runtimes.comparing import assert_same, reference, results


@pytest.mark.slow
@pytest.mark.parametrize("runtime", ["ncnn", "openvino"])
@pytest.mark.parametrize("file", ["LapSRN_x4.mat", "drrn_b1u25_state_dict.pth"])
def test_published_weights_give_what_they_give_with_torch(runtime, file, reference_weights, set5):
    pytest.importorskip(runtime)
    # 9 of DRRN's 25 units: a third of the time, and of the rounding.
    network = read_published(reference_weights / file, units=9).network
    graph = split(traced(network).graph).features, tensors_of(network)
    pixels = read(set5 / "img_003.png").pixels[64:160, 64:160]
    luma = colour.luma(pixels.astype(np.float32) / np.float32(255))
    prepared = import_module(f"srgui.runtimes.{runtime}").prepare(*graph, "cpu", "full", 2)
    assert_same(results(prepared, luma), reference(graph, luma), 1e-5)
