"""A background thread that keeps the next batches ready, so that the cores never wait."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from types import TracebackType
from typing import Generic, TypeVar

import torch

T = TypeVar("T")


class Prefetch(Generic[T]):
    """Iterates `source` in a thread, `ahead` items early; a context manager, as it owns the thread.

    What `source` raises is raised where the items are taken.
    """

    def __init__(self, source: Iterator[T], ahead: int = 4) -> None:
        self._source = source
        self._queue: queue.Queue[T | BaseException] = queue.Queue(ahead)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._fill, name="prefetch", daemon=True)

    def __enter__(self) -> Prefetch[T]:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._thread.join()

    def __iter__(self) -> Iterator[T]:
        while True:
            item = self._queue.get()
            if isinstance(item, BaseException):
                raise item
            yield item

    def _fill(self) -> None:
        torch.set_num_threads(1)  # for this thread: the small products here are not worth a team
        try:
            for item in self._source:
                if not self._put(item):
                    return
        except Exception as error:
            self._put(error)

    def _put(self, item: T | BaseException) -> bool:
        while not self._stop.is_set():
            try:
                self._queue.put(item, timeout=0.1)
            except queue.Full:
                continue
            return True
        return False
