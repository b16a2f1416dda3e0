"""The choice of the runtime that computes a network here: measured, checked and stored.

When a network is wanted here for the first time, every installed runtime computes a small plane, is
compared with the reference and timed. The fastest is stored, so that the same command computes
in the same way.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Literal, TypeVar

from srgui.errors import OptionError
from srgui.programs.operations import Tensors
from srgui.programs.program import Graph
from srgui.runtimes import CompiledGraph, Precision, reference
from srgui.runtimes.opaque import graph as opaque_graph
from srgui.runtimes.selection import backends, forked, timing, tuning_cache
from srgui.runtimes.selection.backends import Backend, Runtime
from srgui.runtimes.selection.fallback import FallbackGraph
from srgui.texts import Text, joined

_T = TypeVar("_T")

_log = logging.getLogger(__name__)

_FAILURES = (ImportError, OSError, RuntimeError, MemoryError, OptionError)


def prepare(
    graph: Graph,
    tensors: Tensors,
    device: str,
    precision: Precision,
    threads: int,
    runtime: Runtime | Literal["auto"] = "auto",
    *,
    at_once: bool = False,
) -> CompiledGraph:
    """Return the graph on the fastest backend that the options allow; "auto" leaves a choice.

    Where that is not known yet, it is measured now, or with `at_once`, the one that is probably
    the fastest is taken, and `measuring` is left to the caller.

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
            one
            for one in backends.available(runtime, device, precision)
            if one.runtime != backend.runtime
        )
        return FallbackGraph(prepared, partial(_next_of, rest, [backend], graph, tensors, threads))

    options = _Options(device, precision, threads, runtime)
    if remembered := Backend.from_text(tuning_cache.get(options.key(graph))):
        with contextlib.suppress(*_FAILURES):  # then what there is now is measured
            return with_fallback(remembered, remembered.prepare(graph, tensors, threads))
    if at_once:
        return with_fallback(*_expected(graph, tensors, options))
    return with_fallback(*_result(_measured(graph, tensors, options)))


def measuring(
    graph: Graph,
    tensors: Tensors,
    device: str,
    precision: Precision,
    threads: int,
    runtime: Runtime | Literal["auto"] = "auto",
) -> Generator[None, None, Backend | None]:
    """Measure what `prepare` is going to choose by these options, unless that is known, and yield
    wherever something else may be done first.

    Returns that choice; None where there is none. Raises OptionError where nothing computes the
    graph.
    """
    if graph.opaque or forked.is_forked():
        return None
    options = _Options(device, precision, threads, runtime)
    if remembered := Backend.from_text(tuning_cache.get(options.key(graph))):
        return remembered
    best, _ = yield from _measured(graph, tensors, options)
    return best


@dataclass(frozen=True)
class _Options:
    """A person's choices of what computes."""

    device: str
    precision: Precision
    threads: int
    runtime: Runtime | Literal["auto"]

    def key(self, graph: Graph) -> str:
        """Return the name of the choice in the cache."""
        return tuning_cache.key(graph, self.runtime, self.device, self.precision, self.threads)

    def backends(self) -> tuple[Backend, ...]:
        """Return the backends that they allow. Raises OptionError where there are none."""
        found = tuple(backends.available(self.runtime, self.device, self.precision))
        if not found:
            remedy = Text("Choose auto, cpu, cuda, mps or gpu:NAME.")
            what = Text("There is no device {device!r}", device=self.device)
            raise OptionError(what, remedy=remedy)
        return found


def _expected(graph: Graph, tensors: Tensors, options: _Options) -> tuple[Backend, CompiledGraph]:
    """Prepare the backend that is probably the fastest. Raises OptionError where none works."""
    working: dict[Backend, CompiledGraph] = {}
    failed: dict[Backend, Exception] = {}
    check = reference.Check(graph, tensors)
    for backend in backends.expected_first(options.backends()):
        _try(backend, check, options.threads, working, failed)
        if working:
            break
    _report(options, working, failed)
    return next(iter(working.items()))


def _measured(
    graph: Graph, tensors: Tensors, options: _Options
) -> Generator[None, None, tuple[Backend, CompiledGraph]]:
    """Return the fastest backend, and store it; yields between what takes some time.

    Raises OptionError where none works.
    """
    working: dict[Backend, CompiledGraph] = {}
    failed: dict[Backend, Exception] = {}
    check = reference.Check(graph, tensors)
    for backend in options.backends():
        if backend.runtime == "torch" and backend.device == "cpu" and working:
            break  # loading it takes longer than it could save
        yield
        _try(backend, check, options.threads, working, failed)
    _report(options, working, failed)
    best = yield from timing.fastest(working, graph.channels, options.threads)
    if not tuning_cache.put(options.key(graph), best.to_text()):
        best = next(iter(working))  # measured again, another might win
    return best, working[best]


def _try(
    backend: Backend,
    check: reference.Check,
    threads: int,
    working: dict[Backend, CompiledGraph],
    failed: dict[Backend, Exception],
) -> None:
    """Prepare a backend and add it to those that work, or its error to those that don't."""
    try:
        prepared = backend.prepare(check.graph, check.tensors, threads)
        check(prepared)
    except _FAILURES as error:
        failed[backend] = error
    else:
        working[backend] = prepared


def _report(
    options: _Options,
    working: Mapping[Backend, CompiledGraph],
    failed: Mapping[Backend, Exception],
) -> None:
    """Log what failed. Raises OptionError if nothing works."""
    if not working:
        raise _refused(options.runtime, options.device, failed)
    for backend, failure in failed.items():
        _log.warning(
            "%s is not used on %s: %s", backend.runtime, backend.device, _sentence(failure)
        )


def _result(pieces: Generator[None, None, _T]) -> _T:
    """Do all of it and return its result."""
    results: list[_T] = []

    def whole() -> Iterator[None]:
        results.append((yield from pieces))

    for _ in whole():
        pass
    return results[0]


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
    check = reference.Check(graph, tensors)
    for backend in rest:
        try:
            prepared = backend.prepare(graph, tensors, threads)
            check(prepared)
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
