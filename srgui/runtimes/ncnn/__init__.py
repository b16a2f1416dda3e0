"""ncnn on the processor: Winograd's convolutions, fast on every one.

A plane flows through the network in rows: as soon as some rows of a value exist, every layer
computes what follows from them and retains the few that it will need again. So memory stays small
whatever the size of the plane, most of it in the processor's caches, and the work can stop after
any rows. docs/performance.md compares this with whole tiles.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from functools import cache

import ncnn

from srgui.errors import OptionError
from srgui.programs.operations import Tensors
from srgui.programs.program import Graph
from srgui.programs.shape_inference import Sides
from srgui.runtimes import CompiledGraph, Floats, Precision, RunEvent, StepResult, WorkDone
from srgui.runtimes.ncnn import nets
from srgui.runtimes.ncnn.flow import Flow
from srgui.runtimes.ncnn.pipeline import run_in_threads
from srgui.texts import Text

_WORKERS = 4  # parts under way at once: more would wait for each other at the slow layers
_REUSE = 0.85  # of a freed block that a new one has to fill: else large ones go to small values


def prepare(
    graph: Graph, tensors: Tensors, device: str, precision: Precision, threads: int
) -> CompiledGraph:
    """Prepare the graph for `device`: "cpu" (or "auto"), or a GPU as `vulkan.chosen` takes it.

    Only GPUs use 16 bits: on processors ncnn is slower with them.
    """
    if device in ("cpu", "auto"):
        return NcnnGraph(graph, tensors, threads)
    if not device.startswith("gpu"):
        remedy = Text("Choose auto, cpu, gpu or gpu:NAME.")
        raise OptionError(Text("ncnn can't compute on {device!r}", device=device), remedy=remedy)
    from srgui.runtimes.ncnn import vulkan

    return vulkan.NcnnOnGpu(graph, tensors, vulkan.chosen(device), precision)


class NcnnGraph:
    """A graph on the processor, computed in rows."""

    runtime = "ncnn"
    device = "cpu"
    precision: Precision = "full"

    def __init__(self, graph: Graph, tensors: Tensors, threads: int) -> None:
        self._graph = graph
        self._tensors = tensors
        self._pool = ncnn.PoolAllocator()  # of all nets: what one has freed, the next uses
        self._pool.set_size_compare_ratio(_REUSE)
        self._workers = min(threads, _WORKERS)
        options = nets.options(threads // self._workers)
        options.blob_allocator = options.workspace_allocator = self._pool
        self._nets = nets.NetCache(options)
        self.flow = cache(self._flow)

    def run(self, luma: Floats, sides: Sides, count: int | None = None) -> Iterator[RunEvent]:
        """Yield the share of the work done, after every few rows, and at last the results."""
        flow = self.flow(len(self._graph.results[:count]))
        height, width = luma.shape[:2]
        stream = flow.stream(height, width, sides)
        step = flow.step(height, width)
        parts = [luma[top : top + step] for top in range(0, height, step)]

        def work(part: int) -> Iterator[float]:
            return stream.push(part, parts[part], part == len(parts) - 1)

        done = dict.fromkeys(range(len(parts)), 0.0)
        try:
            yield WorkDone(0.0)
            for part, share in run_in_threads(self._workers, len(parts), work, stream.sequencer):
                done[part] = max(done[part], share * len(parts[part]) / height)
                yield WorkDone(sum(done.values()))
            yield from map(StepResult, stream.results())
        except Exception as error:
            traceback.clear_frames(error.__traceback__)  # values in them would outlive their pool
            raise
        finally:
            stream.close()

    def memory(self, height: int, width: int, sides: Sides, count: int | None = None) -> float:
        """Return the peak bytes of a run."""
        return self.flow(len(self._graph.results[:count])).memory(height, width)

    def release(self) -> None:
        """Free the memory that runs keep for the next one."""
        self._pool.clear()

    def free_memory(self) -> int | None:
        """Return None: the memory is the machine's."""
        return None

    def _flow(self, count: int) -> Flow:
        return Flow(self._graph.until(count), self._tensors, self._nets, self._workers)
