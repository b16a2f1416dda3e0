"""The loader's thread."""

import threading
import time
from collections.abc import Iterator

import pytest

from srgui.training.data.prefetch import Prefetch


def _threads() -> int:
    return sum(thread.name == "prefetch" for thread in threading.enumerate())


def _endless() -> Iterator[int]:
    n = 0
    while True:
        yield n
        n += 1


def test_items_come_in_order_and_the_thread_ends() -> None:
    with Prefetch(_endless()) as items:
        taken = [item for item, _ in zip(items, range(20), strict=False)]
        assert _threads() == 1
    assert taken == list(range(20))
    assert _threads() == 0


def test_items_are_made_ahead_but_not_without_bound() -> None:
    made = []

    def source() -> Iterator[int]:
        for n in _endless():
            made.append(n)
            yield n

    with Prefetch(source(), ahead=3):
        deadline = time.monotonic() + 10
        while len(made) < 4 and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(0.1)
        assert len(made) == 4  # three in the queue, one waiting for a place


def test_an_error_of_the_source_reaches_the_reader() -> None:
    def source() -> Iterator[int]:
        yield 1
        raise ValueError("bad picture")

    with Prefetch(source()) as items:
        iterator = iter(items)
        assert next(iterator) == 1
        with pytest.raises(ValueError, match="bad picture"):
            next(iterator)
    assert _threads() == 0
