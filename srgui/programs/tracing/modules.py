"""The layers that a program can express."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from torch import fx, nn

from srgui.networks.conv_transpose import ConvTranspose as CutConvTranspose
from srgui.programs.operations import (
    Convolution,
    ConvTranspose,
    Function,
    Normalisation,
    PixelShuffle,
    PReLU,
)
from srgui.programs.shape_inference import ProgramError
from srgui.programs.tracing.functions import activated, enlarged, swish
from srgui.programs.tracing.nodes import ModuleRule, Nodes
from srgui.texts import Text


def _batch_norm(nodes: Nodes, node: fx.Node, module: nn.BatchNorm2d) -> str:
    if not (module.affine and module.track_running_stats):
        raise ProgramError(
            Text("its module {name} normalises without learned numbers", name=node.target)
        )
    source, name = nodes.value(node.args[0]), node.target
    statistics = f"{name}.running_mean", f"{name}.running_var"
    norm = Normalisation(source, "", f"{name}.weight", f"{name}.bias", *statistics, module.eps)
    return nodes.add(node, norm)


def _convolution(nodes: Nodes, node: fx.Node, module: nn.Conv2d) -> str:
    kernel, stride, dilation = _squares(node, module)
    padding = module.padding if isinstance(module.padding, str) else _one(node, module.padding)
    kept = padding == "same" or padding == dilation * (kernel - 1) / 2
    if stride != 1 or kernel % 2 == 0 or not kept or module.padding_mode != "zeros":
        raise ProgramError(
            Text("its module {name} does not keep the size with zeros around it", name=node.target)
        )
    weight, bias = _tensors(node, module)
    source = nodes.value(node.args[0])
    return nodes.add(node, Convolution(source, "", weight, bias, dilation, module.groups))


def _conv_transpose(nodes: Nodes, node: fx.Node, module: nn.ConvTranspose2d) -> str:
    kernel, stride, dilation = _squares(node, module)
    if dilation != 1 or module.groups != 1:
        raise ProgramError(
            Text("its transposed convolution {name} is dilated or grouped", name=node.target)
        )
    padding = _one(node, module.padding)
    end = padding - _one(node, module.output_padding)
    if isinstance(module, CutConvTranspose):
        end = kernel - stride
    if padding + end != kernel - stride:
        raise ProgramError(
            Text(
                "its module {name} does not enlarge by {stride} exactly",
                name=node.target,
                stride=stride,
            )
        )
    weight, bias = _tensors(node, module)
    source = nodes.value(node.args[0])
    return nodes.add(node, ConvTranspose(source, "", weight, stride, padding, bias))


def _relu(nodes: Nodes, node: fx.Node, module: nn.ReLU | nn.LeakyReLU) -> str:
    slope = module.negative_slope if isinstance(module, nn.LeakyReLU) else 0.0
    return activated(nodes, node, slope, module.inplace)


def _prelu(nodes: Nodes, node: fx.Node, module: nn.PReLU) -> str:
    return nodes.add(node, PReLU(nodes.value(node.args[0]), "", f"{node.target}.weight"))


def _function(name: str) -> ModuleRule:
    def rule(nodes: Nodes, node: fx.Node, module: nn.Module) -> str:
        if getattr(module, "approximate", "none") != "none":
            raise ProgramError(Text("its module {name} is an approximation", name=node.target))
        return nodes.add(node, Function(nodes.value(node.args[0]), "", name))

    return rule


def _upsample(nodes: Nodes, node: fx.Node, module: nn.Upsample) -> str:
    size, corners = module.size, bool(module.align_corners)
    return enlarged(nodes, node, size, module.scale_factor, module.mode, corners)


MODULES: Mapping[type[nn.Module], ModuleRule] = {
    nn.Identity: lambda nodes, node, _: nodes.value(node.args[0]),
    nn.ReLU: _relu,
    nn.LeakyReLU: _relu,
    nn.PReLU: _prelu,
    nn.Tanh: _function("tanh"),
    nn.Sigmoid: _function("sigmoid"),
    nn.GELU: _function("gelu"),
    nn.SiLU: lambda nodes, node, _: swish(nodes, node),
    nn.BatchNorm2d: _batch_norm,
    nn.Conv2d: _convolution,
    nn.ConvTranspose2d: _conv_transpose,
    nn.PixelShuffle: lambda nodes, node, module: nodes.add(
        node, PixelShuffle(nodes.value(node.args[0]), "", module.upscale_factor)
    ),
    nn.Upsample: _upsample,
}
"""The rules of the layers."""


def _tensors(node: fx.Node, module: nn.Conv2d | nn.ConvTranspose2d) -> tuple[str, str | None]:
    """The names of weight and bias."""
    return f"{node.target}.weight", None if module.bias is None else f"{node.target}.bias"


def _squares(node: fx.Node, module: nn.Conv2d | nn.ConvTranspose2d) -> tuple[int, int, int]:
    """Kernel, stride and dilation of a convolution that has the same for both axes."""
    kernel, stride, dilation = map(
        partial(_one, node), (module.kernel_size, module.stride, module.dilation)
    )
    return kernel, stride, dilation


def _one(node: fx.Node, numbers: Sequence[int] | str | int) -> int:
    """The number that a module has for both axes."""
    if isinstance(numbers, str | int) or len(set(numbers)) != 1:
        raise ProgramError(
            Text("its module {name} is not square: {numbers}", name=node.target, numbers=numbers)
        )
    return numbers[0]
