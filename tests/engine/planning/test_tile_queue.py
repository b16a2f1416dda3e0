"""The visible part is computed first, and everything is computed."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from srgui.engine.planning.tile_queue import TileQueue
from srgui.images import Region

SIDE = 10
TILES = [
    Region(top, left, top + SIDE, left + SIDE)
    for top in range(0, 60, SIDE)
    for left in range(0, 60, SIDE)
]


LIMIT = 275  # a tile costs 196


def cost(region: Region) -> int:
    """As of a network that sees two pixels far."""
    return region.grown(2).area


def queue() -> TileQueue:
    return TileQueue(TILES, cost, LIMIT)


def test_without_a_wish_tiles_come_in_their_order() -> None:
    tiles = queue()
    assert [tiles.take(None) for _ in TILES] == TILES
    assert not tiles


def test_what_is_looked_at_is_one_tile_although_it_touches_four() -> None:
    tiles = queue()
    seen = Region(25, 35, 34, 44)
    assert tiles.take(seen) == seen
    assert tiles.area == 60 * 60  # none of the four is covered
    # It is not computed again: next come the tiles around it, one after the other.
    around = [tiles.take(seen) for _ in range(4)]
    assert all(tile in TILES and tile.intersects(seen) for tile in around)
    assert not tiles.take(seen).intersects(seen)


def test_panning_adds_only_what_comes_into_view() -> None:
    tiles = queue()
    tiles.take(Region(25, 35, 34, 44))
    assert tiles.take(Region(25, 38, 34, 47)) == Region(25, 44, 34, 47)


def test_tiles_that_are_covered_are_left_out() -> None:
    tiles = TileQueue([Region(0, 0, 10, 30), *TILES[6:]], cost, 500)
    assert tiles.take(Region(8, 9, 21, 22)) == Region(8, 9, 21, 22)
    taken = [tiles.take(None) for _ in range(30)]
    assert TILES[7] not in taken
    assert TILES[6] in taken


def test_a_view_above_the_limit_is_computed_by_tiles_from_its_centre() -> None:
    tiles = queue()
    assert tiles.take(Region(0, 0, 60, 60)) in (TILES[14], TILES[15], TILES[20], TILES[21])
    assert tiles.take(Region(31, 31, 59, 59)) == TILES[28]


def test_a_view_inside_one_tile_needs_no_tile_of_its_own() -> None:
    assert queue().take(Region(11, 11, 19, 19)) == TILES[7]


def test_a_small_view_inside_one_tile_is_computed_before_the_rest_of_it() -> None:
    tiles = queue()
    assert tiles.take(Region(14, 14, 16, 16)) == Region(14, 14, 16, 16)
    assert tiles.take(Region(14, 14, 16, 16)) == TILES[7]


def test_what_is_put_back_comes_next() -> None:
    tiles = queue()
    first = tiles.take(None)
    tiles.put_back([first])
    assert tiles.area == 60 * 60
    assert tiles.take(None) == first


@given(
    st.lists(
        st.tuples(*[st.integers(-5, 55)] * 2, *[st.integers(1, 30)] * 2) | st.none(), max_size=12
    )
)
def test_however_somebody_pans_every_pixel_is_computed(views) -> None:
    tiles, done = queue(), np.zeros((60, 60), bool)
    wishes = [v and Region(v[0], v[1], v[0] + v[2], v[1] + v[3]) for v in views]
    count = 0
    while tiles:
        wanted = wishes[count] if count < len(wishes) else None
        region = tiles.take(wanted)
        assert cost(region) <= LIMIT
        assert Region(0, 0, 60, 60).contains(region)
        done[region.slices] = True
        count += 1
    assert done.all()
    assert count <= len(TILES) + len(wishes)
