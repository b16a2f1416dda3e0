"""Several parts of a plane under way through a graph at the same time, a thread each.

A thread of its own needs no waiting within a layer: ncnn's own threads wait for each other at the
end of every layer, which costs two of them a quarter of their time.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from typing import TypeAlias

Work: TypeAlias = Callable[[int], Iterator[float]]
"""Compute a part; yields the share of it that is done, wherever it can be stopped."""


class _StoppedError(Exception):
    """Another worker failed, or the run was closed."""


class Sequencer:
    """Lets parts pass every node one after another, in order."""

    def __init__(self, nodes: int) -> None:
        self._passed = [0] * nodes  # parts
        self._stopped = False
        self._changed = threading.Condition()

    def wait(self, node: int, part: int) -> None:
        """Wait until all earlier parts have passed a node."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or self._passed[node] >= part)
            if self._stopped:
                raise _StoppedError

    def leave(self, node: int) -> None:
        """Let the next part pass a node."""
        with self._changed:
            self._passed[node] += 1
            self._changed.notify_all()

    def stop(self) -> None:
        """Let no part pass any more."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()


def run_in_threads(
    workers: int, parts: int, work: Work, sequencer: Sequencer
) -> Iterator[tuple[int, float]]:
    """Do the work on all parts, `workers` of them at a time; yields a part's number and the share
    of it that is done.

    The first error in any worker is raised here, after all have stopped; closing the iterator stops
    them too.
    """
    if workers == 1 or parts == 1:
        for part in range(parts):
            for share in work(part):
                yield part, share
        return
    # The workers wait while the consumer takes nothing.
    news: queue.Queue[tuple[int, float] | BaseException | None] = queue.Queue(8 * workers)
    numbers = iter(range(parts))

    def worker() -> None:
        try:
            for part in numbers:  # shared by all workers: each takes the next
                for share in work(part):
                    news.put((part, share))
        except _StoppedError:
            pass
        except BaseException as error:  # it is raised where the work is waited for
            sequencer.stop()
            news.put(error)
        finally:
            news.put(None)

    threads = [threading.Thread(target=worker, name=f"ncnn {number}") for number in range(workers)]
    for thread in threads:
        thread.start()
    working = workers
    try:
        while working:
            latest = news.get()
            if latest is None:
                working -= 1
            elif isinstance(latest, BaseException):
                raise latest
            else:
                yield latest
    finally:
        sequencer.stop()
        while working:
            working -= news.get() is None
        for thread in threads:
            thread.join()
