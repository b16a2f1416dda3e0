"""What is kept, and what has to go first."""

from __future__ import annotations

import pytest

from srgui.gui.work.memory_budget import MemoryBudget


class Shelf:
    """Keeps things by name within 100 bytes, as the studio keeps results."""

    def __init__(self) -> None:
        self.things: set[str] = set()
        self.shown = ""
        self.budget: MemoryBudget[str] = MemoryBudget(100, lambda name: name == self.shown)

    def put(self, name: str, size: int) -> None:
        self.things.add(name)
        self.budget.keep(name, size, lambda: self.things.discard(name))


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


def test_everything_stays_within_the_limit(shelf: Shelf) -> None:
    shelf.put("a", 60)
    shelf.put("b", 40)
    assert shelf.things == {"a", "b"}
    assert shelf.budget.used == 100


def test_what_was_used_longest_ago_goes_first(shelf: Shelf) -> None:
    for name in "abc":
        shelf.put(name, 30)
    shelf.budget.touch("a")
    shelf.put("d", 40)
    assert shelf.things == {"a", "c", "d"}
    assert shelf.budget.used == 100


def test_as_many_go_as_are_needed(shelf: Shelf) -> None:
    for name in "abc":
        shelf.put(name, 30)
    shelf.put("d", 70)
    assert shelf.things == {"c", "d"}


def test_what_is_in_use_stays_even_above_the_limit(shelf: Shelf) -> None:
    shelf.shown = "a"
    shelf.put("a", 150)
    shelf.put("b", 10)
    assert shelf.things == {"a"}
    shelf.shown = "b"
    shelf.put("b", 10)
    assert shelf.things == {"b"}


def test_the_same_thing_again_counts_once(shelf: Shelf) -> None:
    shelf.put("a", 60)
    shelf.put("a", 70)
    assert shelf.budget.used == 70


def test_a_lower_limit_holds_at_once(shelf: Shelf) -> None:
    shelf.put("a", 50)
    shelf.put("b", 50)
    shelf.budget.set_limit(60)
    assert shelf.things == {"b"}


def test_what_is_gone_is_not_counted(shelf: Shelf) -> None:
    shelf.put("a", 50)
    shelf.put("b", 50)
    shelf.budget.forget(lambda name: name == "a")
    assert shelf.budget.used == 50
    shelf.put("c", 50)
    assert shelf.things == {"a", "b", "c"}  # nobody was asked to let go of "a"
