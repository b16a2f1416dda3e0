"""Calls on the workers, a window of them at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import CancelledError
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue
from threading import Event
from typing import Any, Generic, TypeVar
from uuid import uuid4

from distributed import KilledWorker
from distributed.comm.core import CommClosedError

from srgui.cluster.connection import Cluster
from srgui.cluster.worker import MEMORY
from srgui.errors import ClusterError
from srgui.texts import Text

Result = TypeVar("Result")

_PER_WORKER = 4  # calls: one runs, the others wait there or are on their way
_TRIES = 3  # workers that may refuse a call
_REFUSALS = 20  # of a call altogether: Dask may give it to a worker again that has refused it
_LOOK = 0.5  # seconds between looks at the workers and at `stop`
_LOST = (CancelledError, CommClosedError, OSError)


def never(_: object) -> str:
    """Return that no worker has refused a call."""
    return ""


@dataclass(frozen=True)
class Call(Generic[Result]):
    """A function to call on a worker."""

    function: Callable[..., Result]

    arguments: tuple[Any, ...]

    memory: int
    """Bytes that it needs there; a worker with fewer gets it only if none has more."""

    subject: Any = None
    """Anything by which the caller recognises it."""

    refused_by: Callable[[Result], str] = never
    """Returns the address of the worker if the result is that it can't make the call for a reason
    of its own, such as a full disk, "" otherwise. The call is made on others then."""


@dataclass(frozen=True)
class Answer(Generic[Result]):
    """The end of a call: its result or an error."""

    call: Call[Result]

    result: Result | None = None

    error: Exception | None = None


@dataclass(frozen=True)
class _Flight:
    """A call on its way."""

    number: int
    """Its place among the calls."""

    call: Call[Any]

    future: Any = None
    """Dask's future."""

    refused_by: tuple[str, ...] = ()
    """Addresses of workers that have refused it."""

    alone: bool = False
    """True if it is not made together with others, which the death of its worker would hit."""


class Submission:
    """Makes calls on a cluster. Once `stop` is set, it begins no other and finishes what runs.

    A call whose worker dies is made on another one, by Dask. When that has failed too often, the
    call or one that was waiting with it kills workers: each is made once more, alone.
    """

    def __init__(self, cluster: Cluster, stop: Event) -> None:
        self._cluster, self._stop = cluster, stop
        self._running: dict[str, _Flight] = {}  # by key, in the order of submission
        self._ended: SimpleQueue[str] = SimpleQueue()  # keys
        self._again: list[_Flight] = []
        self._suspects: list[_Flight] = []
        self._broken = False
        self._seen: set[str] = set()  # workers

    def answers(
        self, calls: Iterable[Call[Result]], *, in_order: bool = False
    ) -> Iterator[Answer[Result]]:
        """Yield the end of every call, as they come or `in_order`.

        Calls are taken from the iterable when there is room for them, and in order, results wait
        on the workers. Raises ClusterError if the scheduler does not come back.
        """
        # In order, others could not go before one that is made alone.
        waiting = (_Flight(number, call, alone=in_order) for number, call in enumerate(calls))
        ready: set[str] = set()
        cancelled = False
        try:
            while self._fill(waiting):
                if self._stop.is_set() and not cancelled:
                    self._cancel_waiting()
                    cancelled = True
                ready |= self._wait()
                for key in self._due(ready, in_order=in_order):
                    ready.discard(key)
                    if (answer := self._answer(self._running.pop(key))) is not None:
                        yield answer
                if self._broken:
                    self._broken = False
                    self._cluster.reconnect(self._stop)
        finally:
            self._cancel(list(self._running))

    def _fill(self, waiting: Iterator[_Flight]) -> bool:
        """Submit calls as there is room, and return whether there are any left to wait for."""
        if self._stop.is_set():
            return bool(self._running)
        try:
            workers = self._workers()
        except _LOST:
            self._broken = True
            return True
        room = _PER_WORKER * len(workers)
        while workers and (self._again or len(self._running) < room):
            flight = self._again.pop(0) if self._again else next(waiting, None)
            if flight is None and self._suspects and not self._running:
                flight = self._suspects.pop(0)
            if flight is None:
                return bool(self._running)
            self._submit(flight, workers)
        return True

    def _workers(self) -> dict[str, int]:
        """Return the memory of workers, after submitting anew what had no place before one came.

        Dask does not look again at tasks without a place when a worker offers its memory.
        """
        workers = self._cluster.workers()
        if self._running and workers.keys() - self._seen:
            placed = self._cluster.placed()
            left = [k for k, f in self._running.items() if k not in placed and not f.future.done()]
            self._again += [self._running[key] for key in left]
            self._cancel(left)
        self._seen = set(workers)
        return workers

    def _submit(self, flight: _Flight, workers: Mapping[str, int]) -> None:
        call, refused_by = flight.call, flight.refused_by
        key = f"{call.function.__name__}-{uuid4().hex}"
        future = self._cluster.client.submit(
            call.function,
            *call.arguments,
            key=key,
            resources={MEMORY: min(call.memory, max(workers.values()))},
            workers=list(workers.keys() - set(refused_by)) if refused_by else None,
            allow_other_workers=bool(refused_by),
        )
        self._running[key] = replace(flight, future=future)
        future.add_done_callback(lambda _: self._ended.put(key))

    def _wait(self) -> set[str]:
        """Return the keys of calls that have ended, after a while even none."""
        ended: set[str] = set()
        try:
            ended.add(self._ended.get(timeout=_LOOK))
            while True:
                ended.add(self._ended.get_nowait())
        except Empty:
            return ended & self._running.keys()

    def _due(self, ready: set[str], *, in_order: bool) -> Iterator[str]:
        """Yield the keys of calls that have ended and whose turn it is."""
        if not in_order:
            yield from ready.copy()
            return
        while self._running and not self._again:
            first = min(self._running, key=lambda key: self._running[key].number)
            if first not in ready:
                return
            yield first

    def _answer(self, flight: _Flight) -> Answer[Any] | None:
        """Return the end of a call; None if it has to be made again."""
        call, future = flight.call, flight.future
        try:
            if future.status == "finished":
                return self._unless_refused(flight, future.result())
            if future.status == "error":
                error = future.exception()
                if not isinstance(error, KilledWorker):
                    assert isinstance(error, Exception)
                    return Answer(call, error=error)
                if flight.alone:
                    return Answer(call, error=_killed(error))
                self._suspects.append(replace(flight, alone=True))
                return None
        except _LOST:
            pass
        self._broken = True
        self._again.append(flight)
        return None

    def _unless_refused(self, flight: _Flight, result: Any) -> Answer[Any] | None:
        """Return the end of a call; None if it is to be made on a worker that has not refused."""
        refused_by = (*flight.refused_by, flight.call.refused_by(result))
        others = self._cluster.workers().keys() - set(refused_by)
        tried = len(set(refused_by)) >= _TRIES or len(refused_by) >= _REFUSALS
        if not refused_by[-1] or not others or tried or self._stop.is_set():
            return Answer(flight.call, result)
        self._again.append(replace(flight, refused_by=refused_by))
        return None

    def _cancel_waiting(self) -> None:
        """Cancel the calls that no worker has begun."""
        begun = self._cluster.executing(list(self._running))
        self._cancel([key for key in self._running if key not in begun])

    def _cancel(self, keys: list[str]) -> None:
        futures = [self._running.pop(key).future for key in keys]
        if futures and self._cluster.client.status == "running":
            self._cluster.client.cancel(futures, force=True)


def _killed(error: KilledWorker) -> ClusterError:
    return ClusterError(
        Text("The picture was given up"),
        Text("{count} workers died while they had it", count=error.allowed_failures + 1),
        Text("They may have too little memory: look at the logs of Dask's workers."),
    )
