"""Networks out of frozen TensorFlow graphs."""

from __future__ import annotations

import contextlib
from random import Random

import numpy as np
import pytest
import torch
from torch.nn.functional import conv2d, leaky_relu, pad

from srgui.errors import ModelError
from srgui.models.importers.published import read_published
from srgui.models.lookup import find
from srgui.models.weights import load
from srgui.runtimes.reference import computed
from tests.models.importers.layouts.tensorflow_files import SAME, attribute, constant, leaky, node
from tests.models.importers.protobuf import field


@pytest.fixture
def arrays():
    random = np.random.default_rng(5)
    shapes = {
        "first": (3, 3, 1, 6), "bias": (6,), "up": (4, 4, 6, 4), "image": (4, 4, 1, 4),
    }  # fmt: skip
    return {name: random.normal(0, 0.2, shape).astype(np.float32) for name, shape in shapes.items()}


@pytest.fixture
def graph(arrays, tmp_path):
    """A LapSRN of one level, whose transposed convolutions are written as depth-to-space."""
    block = attribute("block_size", field(3, 2))
    content = (
        b"".join(constant(name, array) for name, array in arrays.items())
        + node("input", "Placeholder", (), attribute("dtype", field(6, 1)))
        + node("image_conv", "Conv2D", ("input", "image"), *SAME)
        + node("image_up", "DepthToSpace", ("image_conv",), block)
        + node("conv", "Conv2D", ("input", "first"), *SAME)
        + node("add", "Add", ("conv", "bias"))
        + leaky("features", "add")
        + node("up_conv", "Conv2D", ("features", "up"), *SAME)
        + node("residual", "DepthToSpace", ("up_conv",), block)
        + node("sum", "Add", ("image_up", "residual"))
        + node("output", "Transpose", ("sum", "image"))
    )
    path = tmp_path / "frozen.pb"
    path.write_bytes(content)
    return path


def expected(arrays, x):
    def convolved(x, weight, bias=None):
        before = (weight.shape[0] - 1) // 2  # TensorFlow's SAME
        after = weight.shape[0] - 1 - before
        kernel = torch.from_numpy(weight.transpose(3, 2, 0, 1).copy())
        return conv2d(pad(x, (before, after, before, after)), kernel, bias)

    def in_space(x):
        _, _, height, width = x.shape
        return x.reshape(2, 2, height, width).permute(2, 0, 3, 1).reshape(2 * height, 2 * width)

    x = torch.from_numpy(x)[None, None]
    features = leaky_relu(convolved(x, arrays["first"], torch.from_numpy(arrays["bias"])), 0.2)
    return in_space(convolved(x, arrays["image"])) + in_space(convolved(features, arrays["up"]))


def test_a_frozen_graph_computes_what_tensorflow_would(graph, arrays, tmp_path):
    imported = read_published(graph)
    assert imported.scales == (2,)
    assert imported.program.steps == ("level",)
    x = np.random.default_rng(6).random((7, 9), dtype=np.float32)
    found = computed(imported.program.graph, imported.tensors, x)
    np.testing.assert_allclose(found, expected(arrays, x).numpy(), atol=1e-5)  # orders of sums
    imported.save(tmp_path / "own.safetensors", {"source": "frozen.pb"})
    assert load(find(str(tmp_path / "own.safetensors"))).program == imported.program


def test_the_published_graph_is_read(reference_weights):
    imported = read_published(reference_weights / "tensorflow_LapSRN_x2.pb")
    assert imported.scales == (2,)
    assert len(imported.tensors) == 22  # ten convolutions with biases and two enlargements


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        (node("other", "MatMul", ("output", "first")), r"other \(MatMul\) is not supported"),
        (node("other", "Relu", ("sum",)), "2 results"),
    ],
)
def test_a_graph_of_other_operations_is_refused_by_their_names(graph, more, reason):
    graph.write_bytes(graph.read_bytes() + more)
    with pytest.raises(ModelError, match=reason):
        read_published(graph)


def test_a_changed_byte_gives_a_network_or_one_sentence(graph):
    content, random = graph.read_bytes(), Random(20261130)
    for _ in range(150):
        changed = bytearray(content)
        for _ in range(random.choice((1, 1, 4))):
            changed[random.randrange(len(changed))] = random.randrange(256)
        graph.write_bytes(changed[: random.choice((len(changed), random.randrange(len(changed))))])
        with contextlib.suppress(ModelError):
            read_published(graph)
