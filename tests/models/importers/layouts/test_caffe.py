"""DRRN out of its authors' Caffe files."""

from __future__ import annotations

import contextlib
from random import Random

import numpy as np
import pytest
import torch
from torch.nn.functional import batch_norm, conv2d, relu

from srgui.errors import ModelError
from srgui.models.importers.published import read_published
from srgui.runtimes.reference import computed
from tests.models.importers.protobuf import field

FILTERS, UNITS = 5, 3


def blob(array):
    dims = field(7, field(1, bytes(array.shape)))  # packed; every side is below 128
    return field(7, dims + field(5, np.asarray(array, "<f4").tobytes()))


def layer(name, kind, bottoms, top, *blobs, settings=b""):
    tops = b"".join(field(4, one) for one in top.split())
    read = b"".join(field(3, bottom) for bottom in bottoms)
    stored = b"".join(blob(array) for array in blobs)
    return field(100, field(1, name) + field(2, kind) + read + tops + stored + settings)


@pytest.fixture
def arrays():
    random = np.random.default_rng(8)
    made = {
        "conv1": random.normal(0, 0.3, (FILTERS, 1, 3, 3)),
        "a": random.normal(0, 0.1, (FILTERS, FILTERS, 3, 3)),
        "b": random.normal(0, 0.1, (FILTERS, FILTERS, 3, 3)),
        "end": random.normal(0, 0.1, (1, FILTERS, 3, 3)),
    }
    for name in ("conv1", "a", "b", "end"):
        made[f"{name} bias"] = random.normal(0, 0.1, len(made[name]))
    channels = {
        "conv1": 1,
        "end": FILTERS,
        **{f"{u}{p}": FILTERS for u in range(UNITS) for p in "ab"},
    }
    for name, count in channels.items():
        made[f"norm {name}"] = (
            random.normal(0, 0.1, count), random.uniform(0.5, 2, count),
            random.uniform(0.5, 1.5, count), random.normal(0, 0.1, count),
        )  # fmt: skip
    return made


@pytest.fixture
def caffemodel(arrays, tmp_path):
    """The layers as the authors name them, weights shared by copies, statistics three times."""
    pad = field(106, field(1, FILTERS) + field(3, 1) + field(4, 3))

    def unit(name, norm, weights, bottom, top):
        mean, variance, factor, offset = arrays[f"norm {norm}"]
        counted = 3 * mean, 3 * variance, np.array([3.0])
        between = f"bn_{name}"
        return (
            layer(between, "BatchNorm", [bottom], between, *counted)
            + layer(f"scale_{name}", "Scale", [between], between, factor, offset)
            + layer(f"relu_{name}", "ReLU", [between], between)
            + layer(name, "Convolution", [between], top, arrays[weights], arrays[f"{weights} bias"],
                    settings=pad)
        )  # fmt: skip

    content = field(1, "DRRN") + layer("data", "HDF5Data", [], "data label")
    content += unit("conv1", "conv1", "conv1", "data", "conv1")
    state = "conv1"
    for number in range(UNITS):
        content += unit(f"conv1_{number}a", f"{number}a", "a", state, f"conv1_{number}a")
        content += unit(f"conv1_{number}b", f"{number}b", "b", f"conv1_{number}a", f"c{number}b")
        state = f"eltwise{number}"
        content += layer(state, "Eltwise", ["conv1", f"c{number}b"], state)
    content += unit("conv_end", "end", "end", state, "residual")
    content += layer("sum", "Eltwise", ["data", "residual"], "sum")
    content += layer("loss", "EuclideanLoss", ["sum", "label"], "loss")
    path = tmp_path / "drrn.caffemodel"
    path.write_bytes(content)
    return path


def expected(arrays, x):
    def unit(x, norm, weights):
        mean, variance, factor, offset = map(torch.from_numpy, arrays[f"norm {norm}"])
        x = relu(batch_norm(x, mean, variance, factor, offset, eps=1e-5))
        weight, bias = (torch.from_numpy(arrays[name]) for name in (weights, f"{weights} bias"))
        return conv2d(x, weight, bias, padding=1)

    x = torch.from_numpy(x.astype(np.float64))[None, None]
    first = state = unit(x, "conv1", "conv1")
    for number in range(UNITS):
        state = unit(unit(state, f"{number}a", "a"), f"{number}b", "b") + first
    return (unit(state, "end", "end") + x)[0, 0]


def test_a_caffe_network_computes_what_caffe_would(caffemodel, arrays):
    imported = read_published(caffemodel)
    assert imported.program.pre_enlarged
    assert imported.program.steps == ("output",)
    filters = [array for array in imported.tensors.values() if array.ndim == 4]
    assert len(filters) == 4  # shared by the units
    x = np.random.default_rng(2).random((8, 9), dtype=np.float32)
    found = computed(imported.program.graph, imported.tensors, x)
    np.testing.assert_allclose(found, expected(arrays, x).numpy(), atol=1e-4)  # float32


def test_a_caffe_network_of_other_layers_is_refused_by_their_names(caffemodel):
    caffemodel.write_bytes(caffemodel.read_bytes() + layer("fc", "InnerProduct", ["sum"], "fc"))
    with pytest.raises(ModelError, match=r"fc \(InnerProduct\) is not supported"):
        read_published(caffemodel)


def test_a_changed_byte_gives_a_network_or_one_sentence(caffemodel):
    content, random = caffemodel.read_bytes(), Random(20261130)
    for _ in range(100):
        changed = bytearray(content)
        for _ in range(random.choice((1, 1, 4))):
            changed[random.randrange(len(changed))] = random.randrange(256)
        caffemodel.write_bytes(changed)
        with contextlib.suppress(ModelError):
            read_published(caffemodel)
