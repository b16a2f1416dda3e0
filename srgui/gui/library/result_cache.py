"""The memory limit for pictures and results."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)


class ResultCache(Generic[K]):
    """Count the bytes of all entries, and release the least recently used ones.

    It contains sizes only: the owner of the data gives the function that releases it. What is
    `in_use` stays even when it alone exceeds the `limit` of bytes.
    """

    def __init__(self, limit: int, in_use: Callable[[K], bool]) -> None:
        self._limit = limit
        self._in_use = in_use
        self._kept: OrderedDict[K, tuple[int, Callable[[], object]]] = OrderedDict()

    @property
    def used(self) -> int:
        """The bytes of all entries."""
        return sum(size for size, _ in self._kept.values())

    def set_limit(self, limit: int) -> None:
        """Set the limit of bytes."""
        self._limit = limit
        self._release_oldest()

    def keep(self, key: K, size: int, release: Callable[[], object]) -> None:
        """Count `size` bytes under `key`, used just now; `release` frees them."""
        self._kept[key] = size, release
        self._kept.move_to_end(key)
        self._release_oldest()

    def touch(self, key: K) -> None:
        """Mark the entry under `key`, if there is one, as used just now."""
        if key in self._kept:
            self._kept.move_to_end(key)

    def forget(self, which: Callable[[K], bool]) -> None:
        """Stop counting the keys for which `which` is true: they are released already."""
        for key in [key for key in self._kept if which(key)]:
            del self._kept[key]

    def _release_oldest(self) -> None:
        excess = self.used - self._limit
        for key in list(self._kept):
            if excess <= 0:
                return
            if not self._in_use(key):
                size, release = self._kept.pop(key)
                excess -= size
                release()
