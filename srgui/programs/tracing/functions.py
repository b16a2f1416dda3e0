"""The functions, operators and methods of tensors that a program can express."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import fx
from torch.nn import functional

from srgui.programs.operations import (
    Activation,
    Affine,
    Concatenation,
    Difference,
    Enlargement,
    Function,
    PixelShuffle,
    PReLU,
    Product,
    ScaledSum,
    Sum,
)
from srgui.programs.shape_inference import ProgramError
from srgui.programs.tracing.nodes import FunctionRule, Learned, Nodes, unsupported_use
from srgui.texts import Text


def activated(nodes: Nodes, node: fx.Node, slope: float, in_place: bool) -> str:
    """The value of a ReLU or LeakyReLU."""
    source = node.args[0]
    value = nodes.add(node, Activation(nodes.value(source), "", slope))
    if in_place:
        nodes.overwrite(source, value)
    return value


def swish(nodes: Nodes, node: fx.Node) -> str:
    """The value of x sigmoid(x)."""
    source = nodes.value(node.args[0])
    gate = nodes.add(node, Function(source, "", "sigmoid"))
    return nodes.add(node, Product((source, gate), ""))


def enlarged(
    nodes: Nodes, node: fx.Node, size: Any, factor: Any, method: str, corners: bool
) -> str:
    """The value of an enlargement by a whole number."""
    factors = {*factor} if isinstance(factor, Sequence) else {factor}
    number = next(iter(factors))
    whole = len(factors) == 1 and isinstance(number, int | float) and number == int(number)
    if size is not None or not whole or corners or method not in ("nearest", "bilinear"):
        raise ProgramError(
            Text(
                "its enlargement {name} is not by a whole scale_factor, nearest or bilinear "
                "without align_corners",
                name=node.target if node.op == "call_module" else node.name,
            )
        )
    source = nodes.value(node.args[0])
    return nodes.add(node, Enlargement(source, "", int(number), method))


def _arguments(node: fx.Node, **defaults: Any) -> dict[str, Any]:
    """The arguments of a call after its first one, by name."""
    given = {**dict(zip(defaults, node.args[1:], strict=False)), **node.kwargs}
    if len(node.args) > 1 + len(defaults) or not given.keys() <= defaults.keys():
        raise unsupported_use(node)
    return {**defaults, **given}


def _relu(in_place: bool = False) -> FunctionRule:
    def rule(nodes: Nodes, node: fx.Node) -> str:
        return activated(nodes, node, 0.0, in_place or _arguments(node, inplace=False)["inplace"])

    return rule


def _leaky_relu(in_place: bool = False) -> FunctionRule:
    def rule(nodes: Nodes, node: fx.Node) -> str:
        given = _arguments(node, negative_slope=0.01, inplace=False)
        return activated(nodes, node, given["negative_slope"], in_place or given["inplace"])

    return rule


def _prelu(nodes: Nodes, node: fx.Node) -> str:
    weight = nodes.any_value(_arguments(node, weight=None)["weight"])
    if not isinstance(weight, Learned):
        raise unsupported_use(node)
    return nodes.add(node, PReLU(nodes.value(node.args[0]), "", weight.name))


def _function(name: str) -> FunctionRule:
    def rule(nodes: Nodes, node: fx.Node) -> str:
        if _arguments(node, approximate="none")["approximate"] != "none":
            raise unsupported_use(node)
        return nodes.add(node, Function(nodes.value(node.args[0]), "", name))

    return rule


def _swish(nodes: Nodes, node: fx.Node) -> str:
    _arguments(node, inplace=False)
    return swish(nodes, node)


def _pair(rule: Callable[[Nodes, fx.Node, Any, Any], str], in_place: bool = False) -> FunctionRule:
    """The rule of an operator, whose sides may be values, learned tensors and numbers."""

    def paired(nodes: Nodes, node: fx.Node) -> str:
        if len(node.args) != 2 or node.kwargs:
            raise unsupported_use(node)
        first, second = (_side(nodes, node, side) for side in node.args)
        if not (isinstance(first, str) or isinstance(second, str)):
            raise unsupported_use(node)
        value = rule(nodes, node, first, second)
        if in_place and isinstance(node.args[0], fx.Node):
            nodes.overwrite(node.args[0], value)
        return value

    return paired


def _side(nodes: Nodes, node: fx.Node, side: Any) -> Any:
    found = nodes.any_value(side)
    fits = isinstance(found, str | int | float) or (
        isinstance(found, Learned) and found.fits_channels
    )
    if not fits:
        raise unsupported_use(node)
    return found


def _sum(nodes: Nodes, node: fx.Node, first: Any, second: Any) -> str:
    if not isinstance(first, str):
        first, second = second, first
    if isinstance(second, str):
        return nodes.add(node, Sum((first, second), ""))
    if second == 0:  # what Python's sum() begins with
        return str(first)
    if isinstance(second, Learned):
        return nodes.add(node, Affine(first, "", bias=second.name))
    return nodes.add(node, Affine(first, "", offset=float(second)))


def _difference(nodes: Nodes, node: fx.Node, first: Any, second: Any) -> str:
    if isinstance(first, str) and isinstance(second, str):
        return nodes.add(node, Difference((first, second), ""))
    if not isinstance(first, str):
        return _sum(nodes, node, _negated(nodes, node, second), first)
    if isinstance(second, Learned):
        return _negated(nodes, node, _sum(nodes, node, _negated(nodes, node, first), second))
    return nodes.add(node, Affine(first, "", offset=-float(second)))


def _product(nodes: Nodes, node: fx.Node, first: Any, second: Any) -> str:
    if not isinstance(first, str):
        first, second = second, first
    if isinstance(second, str):
        return nodes.add(node, Product((first, second), ""))
    if isinstance(second, Learned):
        return nodes.add(node, Affine(first, "", weight=second.name))
    return nodes.add(node, Affine(first, "", factor=float(second)))


def _quotient(nodes: Nodes, node: fx.Node, first: Any, second: Any) -> str:
    if not isinstance(first, str) or not isinstance(second, int | float) or not second:
        raise ProgramError(Text("its forward divides by something else than a number"))
    return nodes.add(node, Affine(first, "", factor=1 / second))


def _negated(nodes: Nodes, node: fx.Node, value: str) -> str:
    return nodes.add(node, Affine(value, "", factor=-1.0))


def _scaled_sum(nodes: Nodes, node: fx.Node) -> str:
    weight, values = map(nodes.any_value, node.args)
    if (
        node.kwargs.get("dims") != 1
        or not isinstance(values, tuple)
        or not isinstance(weight, Learned)
    ):
        raise unsupported_use(node)
    return nodes.add(node, ScaledSum(values, "", weight.name))


def _concatenation(nodes: Nodes, node: fx.Node) -> str:
    if _arguments(node, dim=0)["dim"] not in (1, -3):
        raise unsupported_use(node)
    return nodes.add(node, Concatenation(nodes.listed(node), ""))


def _shuffle(nodes: Nodes, node: fx.Node) -> str:
    factor = _arguments(node, upscale_factor=None)["upscale_factor"]
    return nodes.add(node, PixelShuffle(nodes.value(node.args[0]), "", factor))


def _interpolate(nodes: Nodes, node: fx.Node) -> str:
    given = _arguments(
        node,
        size=None,
        scale_factor=None,
        mode="nearest",
        align_corners=None,
        recompute_scale_factor=None,
        antialias=False,
    )
    corners = bool(given["align_corners"] or given["antialias"])
    size, factor = given["size"], given["scale_factor"]
    return enlarged(nodes, node, size, factor, given["mode"], corners)


FUNCTIONS: Mapping[Any, FunctionRule] = {
    **dict.fromkeys([operator.add, torch.add, "add"], _pair(_sum)),
    **dict.fromkeys([operator.iadd, "add_"], _pair(_sum, in_place=True)),
    **dict.fromkeys([operator.sub, torch.sub, "sub"], _pair(_difference)),
    **dict.fromkeys([operator.isub, "sub_"], _pair(_difference, in_place=True)),
    **dict.fromkeys([operator.mul, torch.mul, "mul"], _pair(_product)),
    **dict.fromkeys([operator.imul, "mul_"], _pair(_product, in_place=True)),
    **dict.fromkeys([operator.truediv, torch.div, "div"], _pair(_quotient)),
    **dict.fromkeys([operator.itruediv, "div_"], _pair(_quotient, in_place=True)),
    operator.neg: lambda nodes, node: _negated(nodes, node, nodes.value(node.args[0])),
    **dict.fromkeys([torch.relu, functional.relu, "relu"], _relu()),
    **dict.fromkeys([torch.relu_, functional.relu_, "relu_"], _relu(in_place=True)),
    functional.leaky_relu: _leaky_relu(),
    functional.leaky_relu_: _leaky_relu(in_place=True),
    **dict.fromkeys([functional.prelu, torch.prelu], _prelu),
    **dict.fromkeys([torch.tanh, functional.tanh, "tanh"], _function("tanh")),
    **dict.fromkeys([torch.sigmoid, functional.sigmoid, "sigmoid"], _function("sigmoid")),
    functional.gelu: _function("gelu"),
    functional.silu: _swish,
    torch.stack: lambda nodes, node: nodes.listed(node),
    torch.tensordot: _scaled_sum,
    **dict.fromkeys([torch.cat, torch.concat], _concatenation),
    functional.pixel_shuffle: _shuffle,
    functional.interpolate: _interpolate,
}
"""The rules of functions, operators and methods by their names."""
