"""Networks of ncnn: a text that describes the layers (.param), and their weights (.bin)."""

from __future__ import annotations

from collections.abc import Sequence

import ncnn
import numpy as np

from srgui.runtimes import Floats
from srgui.runtimes.ncnn import nets
from srgui.runtimes.opaque.engine import FormatError, Port
from srgui.runtimes.opaque.ncnn_param import Layer, channels, check
from srgui.texts import Text

_FITTING = 0.8  # the share of a chunk of memory that must be needed to reuse it
_ENLARGING = ("Deconvolution", "Interp", "PixelShuffle")


class NcnnPair:
    """A network of ncnn on the processor, or on a graphics card through Vulkan.

    Raises FormatError for files that are not accepted.
    """

    runtime = "ncnn"

    def __init__(
        self, model: bytes, weights: bytes, threads: int, vulkan: tuple[int, str] | None = None
    ) -> None:
        layers = check(model, weights)
        used = {name for layer in layers for name in layer.inputs}
        self.inputs: Sequence[Port] = [
            Port(name, (channels(layers, name), 0, 0))
            for layer in layers
            if layer.kind == "Input"
            for name in layer.outputs
        ]
        self.outputs: Sequence[Port] = [
            Port(name) for layer in layers for name in layer.outputs if name not in used
        ]
        self._layers = () if vulkan else layers
        options = nets.options(threads)
        self._net = ncnn.Net()
        self.device = "cpu"
        if vulkan:
            options.use_vulkan_compute = True
            self.device = vulkan[1]
        self._net.opt = options
        if vulkan:
            self._net.set_vulkan_device(vulkan[0])
        if self._net.load_param_mem(model.decode("utf-8", "replace")) or self._net.load_model(
            nets.Weights(weights)
        ):
            raise FormatError(Text("ncnn can't load it"))

    def run(self, entry: str, exit_: str, values: Floats) -> Floats:
        """See `Engine`."""
        extractor = self._net.create_extractor()
        pools = ncnn.PoolAllocator(), ncnn.PoolAllocator()
        for pool in pools:
            pool.set_size_compare_ratio(_FITTING)
        extractor.set_blob_allocator(pools[0])
        extractor.set_workspace_allocator(pools[1])
        try:
            array = np.ascontiguousarray(values, np.float32)  # has to outlive the Mat that views it
            if extractor.input(entry, ncnn.Mat(array).clone()):
                raise RuntimeError("ncnn did not take the input")
            for name in _stages(self._layers, exit_):
                nets.extracted(extractor, name, native_layout=True)
                for pool in pools:
                    pool.clear()
            return nets.array(nets.extracted(extractor, exit_))
        finally:
            del extractor  # before the memory that its values are in


def _stages(layers: Sequence[Layer], exit_: str) -> list[str]:
    """The values on the way to `exit_` at which to release memory that is no longer needed: pools
    collect chunks of each size, and every layer that enlarges makes the next ones larger.
    """
    needed, stages = {exit_}, []
    for layer in reversed(layers):
        if needed.intersection(layer.outputs):
            needed.update(layer.inputs)
            if layer.kind in _ENLARGING:
                stages += [layer.outputs[0], layer.inputs[0]]
    return stages[::-1]
