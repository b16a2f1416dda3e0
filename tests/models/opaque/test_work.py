"""Multiply-adds of networks of others, counted from their layers."""

from __future__ import annotations

import importlib.util

import pytest

from srgui.models.lookup import find
from srgui.models.opaque import ncnn_work, onnx_work
from srgui.models.weights import load
from srgui.programs.costs import Costs
from srgui.programs.shape_inference import Sides
from srgui.runtimes.opaque.ncnn_param import check
from tests.models.importers.opaque_files import PARAM, constant, node, save_onnx
from tests.models.opaque.test_receptive_field import GLOBAL, HALVING

WEIGHED = """7767517
6 7
Input            input  0 1 data
Split            split  1 2 data a b
Pooling          mean   1 1 a m 0=1 4=1
InnerProduct     full   1 1 m n 0=3 2=9
BinaryOp         mul    2 1 b n w 0=2
Convolution      last   1 1 w out 0=3 1=3 4=1 5=1 6=81
"""
GROUPED = """7767517
4 5
Input                 input  0 1 data
ConvolutionDepthWise  each   1 1 data f 0=6 1=3 4=1 5=1 6=54 7=3
Slice                 halves 1 2 f g h -23300=2,-233,-233
Deconvolution         up     1 1 g out 0=3 1=4 3=2 4=1 5=1 6=144
"""


def work_of(param):
    return ncnn_work.multiply_adds(check(param.encode(), bytes(4000)), 3)


@pytest.mark.parametrize(
    ("param", "work"),
    [
        (PARAM, 324),
        (HALVING, 324 / 4 + 144 / 4),  # both of a quarter of the pixels
        (WEIGHED, 81),  # channels' weights are few numbers however large the picture is
        (GROUPED, 54 + 144),  # the second reads three of the six channels
        (GLOBAL, 0),
    ],
    ids=["enlarging", "halving", "weighing channels", "in groups", "without weights"],
)
def test_the_work_of_ncnns_layers(param, work):
    assert work_of(param) == work


@pytest.mark.parametrize(
    "param",
    [
        HALVING.replace("BinaryOp ", "MatMul   "),
        PARAM.replace("0=2 1=2.0 2=2.0", "0=2 3=64 4=64"),
        PARAM.replace("0=12 1=3", "0=12 1=0"),
    ],
    ids=["a product of values", "a fixed size", "no kernel"],
)
def test_what_is_not_said_by_the_layers_is_not_counted(param):
    assert work_of(param) is None


def test_the_work_of_an_onnx_file(tmp_path):
    assert onnx_work.multiply_adds(save_onnx(tmp_path / "own.onnx").read_bytes(), 3) == 324


@pytest.mark.parametrize(
    ("more", "work"),
    [
        (node("GlobalAveragePool", ("out",), "m") + node("Conv", ("m", "w"), "z"), 324),
        (node("MatMul", ("out", "table"), "z"), 324 + 12 * 5),  # each of 12 numbers, 5 times
        (node("MatMul", ("out", "out"), "z"), None),
        (node("Reshape", ("out", "sizes"), "r") + node("Conv", ("r", "w"), "z"), 324 + 324 * 4),
    ],
    ids=["weights of channels", "a matrix", "a product of values", "another shape"],
)
def test_the_work_of_other_operations(tmp_path, more, work):
    path = save_onnx(tmp_path / "own.onnx", more=more + constant("table", (7, 5)))
    assert onnx_work.multiply_adds(path.read_bytes(), 3) == work


@pytest.mark.skipif(importlib.util.find_spec("onnx") is None, reason="needs onnx (extra onnx)")
@pytest.mark.parametrize("name", ["lapsrn", "drrn"])
def test_the_work_of_an_exported_network_is_its_own(name):
    """srgui counts that of its own programs by other code."""
    from srgui.models.exporters.onnx_model import onnx_model

    model = load(find(name))
    graph = model.program.graph.until(1)
    counted = onnx_work.multiply_adds(onnx_model(graph, model.tensors), 1)
    own = Costs(graph).multiply_adds(1000, 1000, Sides()) / 1000**2
    assert counted == pytest.approx(own, rel=0.01)
