"""The choice of the runtime that computes a network here: measured, checked and stored.

When a network is wanted here for the first time, every installed runtime computes a small plane, is
compared with the reference and timed. The fastest is stored, so that the same command computes
in the same way.
"""

from __future__ import annotations

import contextlib
import importlib.util
import logging
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Literal, TypeAlias, cast, get_args

import numpy as np

from srgui.errors import OptionError
from srgui.programs.operations import Tensors
from srgui.programs.program import Graph
from srgui.programs.shape_inference import Sides
from srgui.runtimes import (
    CompiledGraph,
    Precision,
    Prepare,
    channels_last,
    planes,
    reference,
)
from srgui.runtimes.opaque import graph as opaque_graph
from srgui.runtimes.selection import forked, tuning_cache
from srgui.runtimes.selection.fallback import FallbackGraph
from srgui.runtimes.selection.stopwatch import Elapsed, Stopwatch
from srgui.texts import Text, joined

Runtime: TypeAlias = Literal["ncnn", "openvino", "torch"]
RUNTIMES: tuple[Runtime, ...] = get_args(Runtime)  # the first is preferred

_log = logging.getLogger(__name__)

_FAILURES = (ImportError, OSError, RuntimeError, MemoryError, OptionError)
_SIDE = 64  # pixels of the plane that is timed
_SECONDS = 0.6  # for timing all backends
_CLEARLY = 0.9  # of the first backend's time, which another must stay below
_BUSY = 0.2  # of the machine, which other programs take


@dataclass(frozen=True)
class Backend:
    """A runtime on a device, in a precision, that may compute a network."""

    runtime: Runtime
    device: str
    precision: Precision

    @classmethod
    def from_text(cls, text: str | None) -> Backend | None:
        """Parse what `to_text` returned; None for anything else."""
        runtime, precision, device = [*(text or "").split(" ", 2), "", ""][:3]
        if runtime not in RUNTIMES or precision not in get_args(Precision):
            return None
        return cls(runtime, device, cast(Precision, precision))

    def to_text(self) -> str:
        """Return the form in the cache: "ncnn full gpu:Radeon"."""
        return f"{self.runtime} {self.precision} {self.device}"

    def prepare(self, graph: Graph, tensors: Tensors, threads: int) -> CompiledGraph:
        """Return the graph, ready to run. Raises whatever goes wrong."""
        forked.note_use()
        module = import_module(f"srgui.runtimes.{self.runtime}")
        prepare: Prepare = module.prepare
        return prepare(graph, tensors, self.device, self.precision, threads)


def prepare(
    graph: Graph,
    tensors: Tensors,
    device: str,
    precision: Precision,
    threads: int,
    runtime: Runtime | Literal["auto"] = "auto",
) -> CompiledGraph:
    """Return the graph on the fastest backend that the options allow; "auto" leaves a choice.

    A runtime that fails, now or while it computes, is logged, and the next one is used. Raises
    OptionError when none is left. In a forked process, ncnn on the processor computes.
    """
    if graph.opaque:
        forked.note_use()
        return opaque_graph.prepare(graph, tensors, device, precision, threads, runtime)
    if forked.is_forked():
        forked.check(runtime, device)
        return Backend("ncnn", "cpu", "full").prepare(graph, tensors, min(threads, forked.THREADS))

    def with_fallback(backend: Backend, prepared: CompiledGraph) -> FallbackGraph:
        rest = (
            one for one in _backends(runtime, device, precision) if one.runtime != backend.runtime
        )
        return FallbackGraph(prepared, partial(_next_of, rest, [backend], graph, tensors, threads))

    key = tuning_cache.key(graph, runtime, device, precision, threads)
    if remembered := Backend.from_text(tuning_cache.get(key)):
        with contextlib.suppress(*_FAILURES):  # then what there is now is measured
            return with_fallback(remembered, remembered.prepare(graph, tensors, threads))
    backends = tuple(_backends(runtime, device, precision))
    if not backends:
        remedy = Text("Choose auto, cpu, cuda, mps or gpu:NAME.")
        raise OptionError(Text("There is no device {device!r}", device=device), remedy=remedy)
    working: dict[Backend, CompiledGraph] = {}
    failed: dict[Backend, Exception] = {}
    for backend in backends:
        if backend.runtime == "torch" and backend.device == "cpu" and working:
            break  # loading it takes longer than it could save
        try:
            prepared = backend.prepare(graph, tensors, threads)
            reference.check(prepared, graph, tensors)
        except _FAILURES as error:
            failed[backend] = error
        else:
            working[backend] = prepared
    if not working:
        raise _refused(runtime, device, failed)
    for backend, failure in failed.items():
        _log.warning(
            "%s is not used on %s: %s", backend.runtime, backend.device, _sentence(failure)
        )
    best = _fastest(working, graph.channels)
    if not tuning_cache.put(key, best.to_text()):
        best = next(iter(working))  # measured again, another might win
    return with_fallback(best, working[best])


def _next_of(
    rest: Iterator[Backend],
    failing: list[Backend],
    graph: Graph,
    tensors: Tensors,
    threads: int,
    failure: Exception,
) -> CompiledGraph:
    """Prepare a replacement for the last of `failing`, which failed while it computed.

    Appends the replacement to `failing`. Raises the failure again where no backend is left.
    """
    for backend in rest:
        try:
            prepared = backend.prepare(graph, tensors, threads)
            reference.check(prepared, graph, tensors)
        except _FAILURES:
            continue
        failed = failing[-1]
        _log.warning(
            "%s failed on %s (%s); %s goes on",
            failed.runtime, failed.device, _sentence(failure), backend.runtime,
        )  # fmt: skip
        failing.append(backend)
        return prepared
    raise failure


def _refused(runtime: str, device: str, failed: Mapping[Backend, Exception]) -> OptionError:
    """Return the error for options that no backend can serve."""
    for error in failed.values():
        if isinstance(error, OptionError):
            return error
    for backend, error in failed.items():
        _log.warning(
            "%s can't compute on %s: %s", backend.runtime, backend.device, _sentence(error)
        )
    causes = [
        Text("{runtime}: {cause}", runtime=backend.runtime, cause=_cause(error))
        for backend, error in failed.items()
    ]
    why = joined(causes, "; ")
    what = Text("Can't compute on {device!r}", device=device)
    if runtime != "auto":
        what = Text("Can't compute on {device!r} with {runtime}", device=device, runtime=runtime)
    return OptionError(what, why, Text("Choose auto for the device and the runtime."))


def _cause(error: Exception) -> Text:
    """Return the cause of a runtime's failure, in our own words."""
    if isinstance(error, reference.WrongError):
        return Text("it computes a network wrongly")
    if isinstance(error, ImportError):
        return Text("it is not installed, or can't be loaded")
    if isinstance(error, MemoryError):
        return Text("memory ran out")
    return Text("it fails on this machine")


def _sentence(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def _backends(
    runtime: Runtime | Literal["auto"], device: str, precision: Precision
) -> Iterator[Backend]:
    """Yield the backends that the user's options allow, the preferred one first."""
    devices = [device] if device != "auto" else ["cpu", *_cards()]
    for name in RUNTIMES if runtime == "auto" else [runtime]:
        for one in devices:
            if runtime == "auto" and not _may_know(name, one):
                continue
            wanted: list[Precision] = ["fast", "full"] if precision == "auto" else [precision]
            if (name, one) in (("ncnn", "cpu"), ("torch", "cpu")) and precision == "auto":
                wanted = ["full"]  # ncnn has no other precision there
            yield from (Backend(name, one, each) for each in wanted)


def _may_know(runtime: Runtime, device: str) -> bool:
    if importlib.util.find_spec(runtime) is None:
        return False
    known = {"ncnn": ("cpu", "gpu"), "openvino": ("cpu",), "torch": ("cpu", "cuda", "mps")}
    return device.partition(":")[0] in known[runtime]


def _cards() -> list[str]:
    """Graphics cards to compare with the processor, as devices; software renderers are none."""
    from srgui.runtimes.ncnn import vulkan

    found = [card.device for card in vulkan.cards() if not card.software][:1]
    if shutil.which("nvidia-smi"):
        found.append("cuda")
    if sys.platform == "darwin":
        found.append("mps")
    return found


def _fastest(working: dict[Backend, CompiledGraph], channels: int) -> Backend:
    """By time on a small plane, or colours; the first backend, unless another is clearly faster."""
    backends = list(working)
    if len(backends) == 1:
        return backends[0]
    rounds: list[dict[Backend, Elapsed]] = []
    watch = Stopwatch()
    while len(rounds) < 3 or (len(rounds) < 9 and watch.spent().clock < _SECONDS):
        # In turn, so that what else the machine does meets all alike.
        rounds.append({backend: _spent(working[backend], channels) for backend in backends})
    # On a busy machine the clock measures other work too; processor time does not.
    busy = watch.others() > _BUSY and all(backend.device == "cpu" for backend in backends)
    for prepared in working.values():
        prepared.release()

    def seconds(backend: Backend) -> float:
        spent = [each[backend] for each in rounds[1:]]  # the first one warmed up
        least = min(one.processor if busy else one.clock for one in spent)
        return least * (_CLEARLY if backend == backends[0] else 1)

    return min(backends, key=seconds)


def _spent(prepared: CompiledGraph, channels: int) -> Elapsed:
    """Return the time that the first result takes."""
    plane = channels_last(np.full((channels, _SIDE, _SIDE), 0.5, np.float32))
    watch = Stopwatch()
    next(planes(prepared.run(plane, Sides(), 1)))
    return watch.spent()
