"""ncnn on graphics cards of any vendor, through Vulkan.

Values would have to leave the card between nets, so that here the whole graph is one net for every
combination of sides.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import ncnn

from srgui.errors import OptionError
from srgui.programs.costs import Costs
from srgui.programs.operations import Tensors
from srgui.programs.program import INPUT, Graph
from srgui.programs.shape_inference import Sides
from srgui.runtimes import Floats, Precision, RunEvent, StepResult, channels_last
from srgui.runtimes.ncnn import nets
from srgui.runtimes.ncnn.layers import layers
from srgui.texts import Text

_PROCESSOR = 3  # of ncnn's types of devices, which count from discrete over integrated to virtual
_COPIES = 6  # times the values' own size


@dataclass(frozen=True)
class Card:
    """A Vulkan device; `software` is a renderer that computes on the processor."""

    index: int
    name: str
    software: bool

    @property
    def device(self) -> str:
        """Its name for people."""
        return f"gpu:{self.name}"


@cache
def cards() -> tuple[Card, ...]:
    """Return the cards of this machine: discrete, then integrated, virtual and software ones."""
    with _silence():
        infos = [ncnn.get_gpu_info(index) for index in range(ncnn.get_gpu_count())]
    order = sorted(range(len(infos)), key=lambda index: infos[index].type())
    return tuple(
        Card(index, infos[index].device_name(), infos[index].type() == _PROCESSOR)
        for index in order
    )


def chosen(device: str) -> Card:
    """The card of "gpu:NAME", a part of the name in any case, or of "gpu:NUMBER" in the list;
    "gpu" is the first that is not software. Raises OptionError.
    """
    there = cards()
    wanted = device.partition(":")[2].casefold()
    if not wanted:
        found = [card for card in there if not card.software]
    elif wanted.isdecimal():
        found = list(there[int(wanted) :])
    else:
        found = [card for card in there if wanted in card.name.casefold()]
    if not found:
        why = Text("no graphics card with Vulkan was found")
        if there:
            names = ", ".join(card.device for card in there)
            why = Text("this machine has {names}", names=names)
        remedy = Text("Choose auto or cpu.")
        raise OptionError(
            Text("Can't compute on {device!r}", device=device),
            why,
            remedy,
        )
    return found[0]


class NcnnOnGpu:
    """A graph on a graphics card; "fast" keeps values and weights in 16 bits."""

    runtime = "ncnn"

    def __init__(self, graph: Graph, tensors: Tensors, card: Card, precision: Precision) -> None:
        self.device = card.device
        self.precision: Precision = "fast" if precision == "fast" else "full"
        self._index = card.index
        self._graph = graph
        self._tensors = tensors
        self._extents = graph.extents()
        self._costs = Costs(graph)
        self._nets: dict[Sides, ncnn.Net] = {}
        self._options = nets.options(threads=1)
        self._options.use_vulkan_compute = True
        if precision == "fast":
            nets.set_storage(self._options, "fp16", True)

    def run(self, luma: Floats, sides: Sides, count: int | None = None) -> Iterator[RunEvent]:
        """Yield the results, (h', w') float32, as soon as each is computed."""
        if sides not in self._nets:
            order = layers(self._graph, self._extents, self._tensors, sides)
            made = nets.net(order, (INPUT,), self._tensors, self._options, self._index)
            self._nets[sides] = made
        extractor = self._nets[sides].create_extractor()
        extractor.input(INPUT, nets.matrix(luma))
        for result in self._graph.results[:count]:
            yield StepResult(channels_last(nets.array(nets.extracted(extractor, result))))

    def memory(self, height: int, width: int, sides: Sides, count: int | None = None) -> float:
        """Bytes of the values that are needed at once, and of copies for fast kernels."""
        return 4 * _COPIES * self._costs.floats(height, width, sides, count)

    def free_memory(self) -> int | None:
        """Return None: ncnn does not report how much of a card's memory is free."""
        return None

    def release(self) -> None:
        """Do nothing: only the nets stay in memory."""


@contextlib.contextmanager
def _silence() -> Iterator[None]:
    """Suppress what ncnn and Vulkan's drivers print as they start."""
    sys.stderr.flush()
    saved = os.dup(2)
    with open(os.devnull, "wb") as nothing:  # noqa: PTH123 - a file descriptor is what is needed
        os.dup2(nothing.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(saved, 2)
        os.close(saved)
