"""PyTorch on the processor, on CUDA and on Apple's GPUs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from srgui.errors import OptionError
from srgui.programs.costs import Costs
from srgui.programs.operations import (
    Activation,
    Affine,
    Concatenation,
    Convolution,
    ConvTranspose,
    Enlargement,
    Function,
    Normalisation,
    Operation,
    PixelShuffle,
    PReLU,
    Product,
    Sum,
    Tensors,
)
from srgui.programs.program import INPUT, Graph
from srgui.programs.shape_inference import Edges, Sides
from srgui.runtimes import (
    Floats,
    Precision,
    RunEvent,
    StepResult,
    WorkDone,
    channels_first,
    channels_last,
)
from srgui.texts import Text

DEVICES = ("cuda", "mps", "cpu")  # the fastest first

_FUNCTIONS: Mapping[str, Callable[[Tensor], Tensor]] = {
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "gelu": functional.gelu,
}
_COPIES = 3  # times the size of the values: copies in the layout of fast kernels, and freed blocks


def prepare(
    graph: Graph, tensors: Tensors, device: str, precision: Precision, threads: int
) -> TorchGraph:
    """The graph on `device`, "cpu", "cuda" or "mps"; "auto" takes the fastest that is there."""
    there = available()
    if device not in (*DEVICES, "auto"):
        names = ", ".join(("auto", *there))
        raise OptionError(
            Text("There is no device {device!r}", device=device),
            remedy=Text("Choose {names}.", names=names),
        )
    if device not in (*there, "auto"):
        raise OptionError(
            Text("Can't compute on {device!r}", device=device),
            Text("this machine does not have it"),
            Text("Choose auto or cpu."),
        )
    torch.set_num_threads(threads)
    return TorchGraph(graph, tensors, there[0] if device == "auto" else device, precision)


def available() -> tuple[str, ...]:
    """Those of DEVICES that this machine has."""
    there = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    return tuple(name for name in DEVICES if there.get(name, True))


class TorchGraph:
    """A graph with its weights as tensors on `device`.

    With "fast", convolutions between features compute in bfloat16; those of planes are in float32.
    """

    runtime = "torch"

    def __init__(
        self, graph: Graph, tensors: Tensors, device: str, precision: Precision = "full"
    ) -> None:
        self.device = device
        self.precision: Precision = "fast" if precision == "fast" else "full"
        self._graph = graph
        self._device = torch.device(device)
        self._extents = graph.extents()
        self._last_uses = graph.last_uses()
        self._costs = Costs(graph)
        self._progress = self._costs.progress()
        self._tensors = {name: self._on_device(array) for name, array in tensors.items()}
        self._scales = {
            operation.result: [self._on_device(a) for a in operation.scale_and_shift(tensors)]
            for operation in graph.operations
            if isinstance(operation, Normalisation | Affine)
        }

        self._weights = {
            operation.result: self._on_device(weights)
            for operation in graph.operations
            if isinstance(operation, Sum) and (weights := operation.weights(tensors)) is not None
        }

    def run(self, luma: Floats, sides: Sides, count: int | None = None) -> Iterator[RunEvent]:
        """Yield the results, (h', w') float32, as soon as each is computed, and shares between."""
        values = {INPUT: self._on_device(channels_first(luma)[None])}
        results = self._graph.results[:count]
        if not results:
            return
        names = [operation.result for operation in self._graph.operations]
        whole = self._progress[names.index(results[-1])]
        for operation, ended, done in zip(
            self._graph.operations, self._last_uses, self._progress, strict=True
        ):
            try:
                with torch.inference_mode():  # not around the yield: it would leak to the caller
                    made = self._compute(operation, values, sides, ended)
            except RuntimeError as error:
                if is_out_of_memory(error):
                    raise MemoryError(str(error)) from error
                raise
            values[operation.result] = made
            yield WorkDone(done / whole)
            if operation.result in results:
                yield StepResult(channels_last(made[0].float().cpu().numpy()))
                if operation.result == results[-1]:
                    return
            for value in ended:
                del values[value]

    def memory(self, height: int, width: int, sides: Sides, count: int | None = None) -> float:
        """Bytes of the values that are needed at once, and of copies in other layouts."""
        return 4 * _COPIES * self._costs.floats(height, width, sides, count)

    def free_memory(self) -> int | None:
        """Free bytes of the device's own memory; None where that is the machine's."""
        return int(torch.cuda.mem_get_info()[0]) if self.device == "cuda" else None

    def release(self) -> None:
        """Do nothing: only the weights stay in memory."""

    def _compute(
        self,
        operation: Operation,
        values: dict[str, Tensor],
        sides: Sides,
        ended: tuple[str, ...],
    ) -> Tensor:
        """The result of `operation`; what has `ended` with it may be overwritten."""
        x = values[operation.sources[0]]
        if isinstance(operation, Convolution):
            return self._convolved(operation, x, sides)
        if isinstance(operation, ConvTranspose):
            return self._enlarged(operation, x, sides)
        if isinstance(operation, Activation):
            in_place = bool(self._graph.overwritten(operation, ended))
            return functional.leaky_relu(x, operation.slope, in_place)
        if isinstance(operation, PReLU):
            return functional.prelu(x, self._tensors[operation.weight].to(x.dtype))
        if isinstance(operation, Function):
            return _FUNCTIONS[operation.name](x)
        if isinstance(operation, Normalisation | Affine):
            scale, shift = self._scales[operation.result]
            return x * scale[:, None, None] + shift[:, None, None]
        if isinstance(operation, PixelShuffle):
            return functional.pixel_shuffle(x, operation.factor)
        if isinstance(operation, Enlargement):
            made = functional.interpolate(x, scale_factor=operation.factor, mode=operation.method)
            return _cropped(made, operation.cuts(sides))
        return self._joined(operation, values, sides)

    def _joined(self, operation: Operation, values: dict[str, Tensor], sides: Sides) -> Tensor:
        """The result of an operation on several values."""
        extent = self._extents[operation.result]
        parts = [
            _cropped(values[source], self._extents[source].crop(extent, sides))
            for source in operation.sources
        ]
        if isinstance(operation, Product):
            return parts[0] * parts[1]
        if isinstance(operation, Concatenation):
            return torch.cat([part.to(parts[0].dtype) for part in parts], 1)
        assert isinstance(operation, Sum)
        weights = self._weights.get(operation.result)
        if weights is not None:
            parts = [part * weight for part, weight in zip(parts, weights, strict=True)]
        total = parts[0]
        for part in parts[1:]:
            total = total + part
        return total

    def _convolved(self, operation: Convolution, x: Tensor, sides: Sides) -> Tensor:
        top, left, bottom, right = operation.padding(self._graph.shapes, sides)
        x, weight, bias = self._operands(operation, x)
        if top != bottom or left != right:
            x, top, left = functional.pad(x, (left, right, top, bottom)), 0, 0
        padding, dilation = (top, left), operation.dilation
        made = functional.conv2d(x, weight, bias, 1, padding, dilation, operation.groups)
        return _as_plane(made)

    def _enlarged(self, operation: ConvTranspose, x: Tensor, sides: Sides) -> Tensor:
        top, left, bottom, right = operation.cuts(self._graph.shapes, sides)
        x, weight, bias = self._operands(operation, x)
        both = min(top, bottom), min(left, right)  # what torch itself can cut
        made = functional.conv_transpose2d(x, weight, bias, operation.stride, both)
        rest = Edges(top - both[0], left - both[1], bottom - both[0], right - both[1])
        # Once copied here, or once by everything that reads it.
        return _cropped(_as_plane(made), rest).contiguous(memory_format=torch.channels_last)

    def _operands(
        self, operation: Convolution | ConvTranspose, x: Tensor
    ) -> tuple[Tensor, Tensor, Tensor | None]:
        """Return the input, weight and bias of a convolution, in the precision that suits it."""
        kind = torch.bfloat16 if self.precision == "fast" and x.shape[1] > 1 else torch.float32
        bias = None if operation.bias is None else self._tensors[operation.bias].to(kind)
        return x.to(kind), self._tensors[operation.weight].to(kind), bias

    def _on_device(self, array: Floats) -> Tensor:
        tensor = torch.from_numpy(np.ascontiguousarray(array)).to(self._device)
        if tensor.dim() != 4:
            return tensor
        return tensor.contiguous(memory_format=torch.channels_last)


def is_out_of_memory(error: RuntimeError) -> bool:
    """Return whether torch failed because an allocation did."""
    if isinstance(error, torch.OutOfMemoryError):
        return True
    return "alloc" in str(error).lower() and "memory" in str(error).lower()


def _as_plane(made: Tensor) -> Tensor:
    """Return a convolution's result, in float32 where it is one plane."""
    return made.float() if made.shape[1] == 1 else made


def _cropped(x: Tensor, edges: Edges) -> Tensor:
    top, left, bottom, right = edges
    return x[..., top : x.shape[-2] - bottom, left : x.shape[-1] - right]
