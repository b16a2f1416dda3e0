"""ncnn on the processor: Winograd's convolutions, fast on every one.

Every layer is a net of its own, made once however often the graph uses it, so that a recursion's
weights are there once, all sides of tiles share them, and work can be stopped behind every layer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import ncnn

from srgui.errors import OptionError
from srgui.programs.extents import Sides, extents
from srgui.programs.program import INPUT, Graph, Tensors
from srgui.runtimes import Floats, Precision, Prepared, ncnn_nets
from srgui.runtimes.ncnn_layers import Layer, layers
from srgui.texts import Text


def prepare(
    graph: Graph, tensors: Tensors, device: str, precision: Precision, threads: int
) -> Prepared:
    """The graph on `device`: "cpu" (or "auto"), or a GPU as `vulkan.chosen` understands it.

    16 bits are used on GPUs alone: on processors ncnn is slower with them.
    """
    if device in ("cpu", "auto"):
        return NcnnGraph(graph, tensors, threads)
    if not device.startswith("gpu"):
        remedy = Text("Choose auto, cpu, gpu or gpu:NAME.")
        raise OptionError(Text("ncnn can't compute on {device!r}", device=device), remedy=remedy)
    from srgui.runtimes import vulkan

    return vulkan.NcnnOnGpu(graph, tensors, vulkan.chosen(device), precision)


class NcnnGraph:
    """A graph on the processor, layer by layer."""

    runtime = "ncnn"
    device = "cpu"
    precision: Precision = "full"

    def __init__(self, graph: Graph, tensors: Tensors, threads: int) -> None:
        self._graph = graph
        self._tensors = tensors
        self._extents = extents(graph)
        self._nets: dict[Layer, ncnn.Net] = {}
        self._pool = ncnn.PoolAllocator()  # of all nets: what one has freed, the next uses
        self._options = ncnn_nets.options(threads)
        self._options.blob_allocator = self._options.workspace_allocator = self._pool

    def run(self, luma: Floats, sides: Sides) -> Iterator[Floats | None]:
        """Yield the results, (h', w') float32, as soon as each is computed, and None between."""
        order = layers(self._graph, self._extents, self._tensors, sides)
        last_readers = {source: layer for layer in order for source in layer.inputs}
        results = set(self._graph.results)
        values = {INPUT: ncnn_nets.matrix(luma)}
        try:
            for layer in order:
                # Nothing but `values` may hold a matrix when the work is stopped here: the pool may
                # go next, and no matrix may outlive it.
                read = [values[source] for source in layer.inputs]
                values[layer.output] = self._compute(layer, read)
                del read
                yield ncnn_nets.plane(values[layer.output]) if layer.output in results else None
                for value in {*layer.inputs, layer.output}:
                    if last_readers.get(value, layer) is layer:
                        del values[value]
        finally:
            values.clear()

    def release(self) -> None:
        """Give back the memory that runs leave for the next one."""
        self._pool.clear()

    def free_memory(self) -> int | None:
        """The memory is the machine's."""
        return None

    def _compute(self, layer: Layer, read: list[ncnn.Mat]) -> ncnn.Mat:
        names = tuple(map(str, range(len(read))))
        kind = replace(layer, inputs=names, output="result")
        if kind not in self._nets:
            self._nets[kind] = ncnn_nets.net([kind], names, self._tensors, self._options)
        extractor = self._nets[kind].create_extractor()
        for name, value in zip(names, read, strict=True):
            extractor.input(name, value)
        return ncnn_nets.extracted(extractor, "result", as_it_lies=True)
