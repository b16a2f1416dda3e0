"""Work on planes in bands of rows, which stay in the processor's caches, on several threads."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from srgui.images import Region

_BAND = 128  # rows: with fewer, threads wait for each other more than they compute


def in_bands(place: Region, threads: int, make: Callable[[slice, Region], None]) -> None:
    """Call `make` for each band, by its rows in the place and its region in the picture, on this
    number of threads.
    """
    rows = [slice(top, min(top + _BAND, place.height)) for top in range(0, place.height, _BAND)]
    bands = [
        Region(place.top + part.start, place.left, place.top + part.stop, place.right)
        for part in rows
    ]
    with ThreadPoolExecutor(threads) as pool:
        for _ in pool.map(make, rows, bands):
            pass  # an error is raised here
