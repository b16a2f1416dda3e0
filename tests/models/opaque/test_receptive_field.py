"""Receptive fields that are derived from the layers, compared with results of the engines."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest

from srgui.models.opaque import ncnn_field, onnx_field
from srgui.runtimes.opaque.engines import engine
from srgui.runtimes.opaque.ncnn_param import check
from tests.models.importers.opaque_files import PARAM, save_onnx

HALVING = """7767517
6 7
Input            input  0 1 data
Split            split  1 2 data a b
Convolution      down   1 1 a d 0=12 1=3 3=2 4=1 5=1 6=324
Deconvolution    up     1 1 d u 0=3 1=2 3=2 5=1 6=144
Crop             crop   1 1 b c -23309=2,0,0 -23310=2,-233,-233 -23311=2,1,2
BinaryOp         add    2 1 u c out 0=0
"""
GLOBAL = """7767517
5 6
Input            input  0 1 data
Split            split  1 2 data a b
Pooling          mean   1 1 a m 0=1 4=1
BinaryOp         add    2 1 b m n 0=0
Interp           up     1 1 n out 0=2 1=2.0 2=2.0
"""
KERNELS = {
    "padded": "Convolution x 1 1 data out 0=3 1=3 4=1 5=1 6=81",
    "not padded": "Convolution x 1 1 data out 0=3 1=5 5=1 6=225",
    "dilated": "Convolution x 1 1 data out 0=3 1=3 2=2 4=2 5=1 6=81",
    "transposed": "Deconvolution x 1 1 data out 0=3 1=4 3=2 4=1 5=1 6=144",
    "pooled": "Pooling x 1 1 data out 0=1 1=3 2=1 3=1 13=1 14=1 15=1 5=1",
    "nearest": "Interp x 1 1 data out 0=1 1=3.0 2=3.0",
    "bilinear": "Interp x 1 1 data out 0=2 1=2.0 2=2.0",
    "bicubic": "Interp x 1 1 data out 0=3 1=2.0 2=2.0",
    "cropped": "Crop x 1 1 data out -23309=2,3,3 -23310=2,-3,-3 -23311=2,1,2",
}


def changed_columns(run, side=24):
    """The first and the last column of the result that a change of each input column reaches."""
    plane = np.random.default_rng(1).random((3, side, side), dtype=np.float32)
    usual, found = run(plane), {}
    for column in range(side):
        other = plane.copy()
        other[:, :, column] += 1
        differing = np.flatnonzero(np.abs(run(other) - usual).max(axis=(0, 1)) > 1e-6)
        if differing.size:
            found[column] = int(differing[0]), int(differing[-1])
    return found


@pytest.mark.parametrize("kind", KERNELS)
def test_a_layer_reads_no_more_than_its_field_says(kind):
    param = f"7767517\n2 2\nInput input 0 1 data\n{KERNELS[kind]}\n"
    weights = np.random.default_rng(2).random(300).astype(np.float32) + 1
    content = b"\0\0\0\0" + weights.tobytes()
    field = ncnn_field.receptive_field(check(param.encode(), content), "out")
    net = engine("ncnn", param.encode(), content, 1, "cpu", "auto")
    columns = changed_columns(lambda plane: net.run("data", "out", plane))
    assert columns
    for column, made in columns.items():
        for pixel in made:
            first = field.stride * pixel + field.first
            assert first <= column <= field.stride * pixel + field.last
    # Nor much less: interpolation may be by corners or by centres, and reads some at the edges.
    wide = max(last - first for first, last in columns.values()) + 1
    assert (field.last - field.first) / field.stride + 1 <= wide + 6


def field_of(param):
    return ncnn_field.receptive_field(check(param.encode(), bytes(4000)), "out")


def test_a_network_that_halves_its_features_has_a_period():
    field = field_of(HALVING)
    assert (field.stride, field.period) == (1, 2)
    assert field.reach(1, 0) in (1, 2)


def test_a_network_that_enlarges_has_the_reach_of_its_layers():
    field = field_of(PARAM)
    assert field.stride * 2 == 1
    assert 1 <= field.reach(2, 0) <= 3
    assert field.reach(2, 0) < field.reach(2, 9)  # what is cropped is missing as well


@pytest.mark.parametrize(
    "param",
    [
        GLOBAL,
        PARAM.replace("0=12 1=3 4=1", "0=12 1=3 4=-233"),
        PARAM.replace("0=2 1=2.0 2=2.0", "0=2 3=64 4=64"),
        PARAM.replace("BinaryOp ", "Softmax  ").replace("2 1 u v out 0=0", "1 1 u out 0=0"),
    ],
    ids=["global", "padded by size", "a fixed size", "unknown"],
)
def test_what_depends_on_the_whole_picture_or_its_size_has_no_field(param):
    assert field_of(param) is None


def test_an_onnx_file_says_its_field(tmp_path):
    field = onnx_field.receptive_field(save_onnx(tmp_path / "own.onnx").read_bytes(), "out")
    assert field.stride * 2 == 1
    assert field.reach(2, 0) == 1


@pytest.mark.skipif(importlib.util.find_spec("onnx") is None, reason="needs onnx (extra onnx)")
@pytest.mark.parametrize("name", ["lapsrn", "drrn"])
def test_the_field_of_an_exported_network_is_its_halo(name):
    """srgui derives halos from its own programs by other code."""
    from srgui.models.exporters.onnx_model import onnx_model
    from srgui.models.lookup import find
    from srgui.models.weights import load

    model = load(find(name))
    graph = model.program.graph.until(1)
    content = onnx_model(graph, model.tensors)
    extent = graph.extents()[graph.results[0]]
    field = onnx_field.receptive_field(content, graph.results[0])
    assert field is not None
    wanted = -(-max(extent.before, extent.after) // extent.factor)
    assert wanted <= field.reach(extent.factor, 0) <= wanted + 1
