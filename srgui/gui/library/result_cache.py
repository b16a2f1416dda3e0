"""How much may be kept, and what has to go first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)


class ResultCache(Generic[K]):
    """Knows the size of everything that is kept, and releases what was used longest ago.

    It holds nothing itself: whoever keeps a thing says how large it is and how to let go of it.
    What is `in_use` stays even when it alone is more than the `limit` of bytes.
    """

    def __init__(self, limit: int, in_use: Callable[[K], bool]) -> None:
        self._limit = limit
        self._in_use = in_use
        self._kept: OrderedDict[K, tuple[int, Callable[[], object]]] = OrderedDict()

    @property
    def used(self) -> int:
        """Bytes of all that is kept."""
        return sum(size for size, _ in self._kept.values())

    def set_limit(self, limit: int) -> None:
        """Keep no more than so many bytes from now on."""
        self._limit = limit
        self._release_oldest()

    def keep(self, key: K, size: int, release: Callable[[], object]) -> None:
        """Something of `size` bytes is kept under `key`, and just used; `release` lets it go."""
        self._kept[key] = size, release
        self._kept.move_to_end(key)
        self._release_oldest()

    def touch(self, key: K) -> None:
        """What is kept under `key`, if anything, was just used."""
        if key in self._kept:
            self._kept.move_to_end(key)

    def forget(self, which: Callable[[K], bool]) -> None:
        """Count no longer what has such a key: it is gone already."""
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
