"""The results that stay in memory, and those that are dropped first."""

from __future__ import annotations

import pytest

from srgui.gui.library.result_cache import ResultCache


class Cache:
    """Keeps things by name within 100 bytes, as the studio keeps results."""

    def __init__(self) -> None:
        self.things: set[str] = set()
        self.shown = ""
        self.budget: ResultCache[str] = ResultCache(100, lambda name: name == self.shown)

    def put(self, name: str, size: int) -> None:
        self.things.add(name)
        self.budget.keep(name, size, lambda: self.things.discard(name))


@pytest.fixture
def cache() -> Cache:
    return Cache()


def test_everything_stays_within_the_limit(cache: Cache) -> None:
    cache.put("a", 60)
    cache.put("b", 40)
    assert cache.things == {"a", "b"}
    assert cache.budget.used == 100


def test_what_was_used_longest_ago_goes_first(cache: Cache) -> None:
    for name in "abc":
        cache.put(name, 30)
    cache.budget.touch("a")
    cache.put("d", 40)
    assert cache.things == {"a", "c", "d"}
    assert cache.budget.used == 100


def test_as_many_go_as_are_needed(cache: Cache) -> None:
    for name in "abc":
        cache.put(name, 30)
    cache.put("d", 70)
    assert cache.things == {"c", "d"}


def test_what_is_in_use_stays_even_above_the_limit(cache: Cache) -> None:
    cache.shown = "a"
    cache.put("a", 150)
    cache.put("b", 10)
    assert cache.things == {"a"}
    cache.shown = "b"
    cache.put("b", 10)
    assert cache.things == {"b"}


def test_the_same_thing_again_counts_once(cache: Cache) -> None:
    cache.put("a", 60)
    cache.put("a", 70)
    assert cache.budget.used == 70


def test_a_lower_limit_applies_at_once(cache: Cache) -> None:
    cache.put("a", 50)
    cache.put("b", 50)
    cache.budget.set_limit(60)
    assert cache.things == {"b"}


def test_what_is_gone_is_not_counted(cache: Cache) -> None:
    cache.put("a", 50)
    cache.put("b", 50)
    cache.budget.forget(lambda name: name == "a")
    assert cache.budget.used == 50
    cache.put("c", 50)
    assert cache.things == {"a", "b", "c"}  # nobody was asked to let go of "a"
