"""The system refuses memory: smaller tiles are tried, and the result is the same."""

from __future__ import annotations

import json
import sys

import pytest

# Runs one large tile freely, then with the memory that a quarter of it takes.
_SCRIPT = """
import json, re, resource, sys
from pathlib import Path
import numpy as np
from srgui.engine import Assembly, TileDone, Upscaler
from srgui.images import Picture

upscaler = Upscaler.load("lapsrn", "cpu", 1)
pixels = np.random.default_rng(0).integers(0, 256, (160, 160, 3), np.uint8)
upscaler.upscale(pixels[:16, :16], 2)
picture = Picture(pixels)
plan = upscaler.plan(picture, 2, tile=160)

def run():
    assembly, tiles = Assembly(plan, picture), 0
    for event in upscaler.run(picture, 2, plan=plan):
        if isinstance(event, TileDone):
            assembly.place(event)
            tiles += 1
    return tiles, assembly.picture(0).pixels.astype(int)

size = int(re.search(r"VmSize:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) * 1024
resource.setrlimit(resource.RLIMIT_AS, (size + plan.memory // 2, resource.RLIM_INFINITY))
tiles, pixels = run()
resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
whole_tiles, whole_pixels = run()
print(json.dumps([tiles, whole_tiles, int(np.abs(pixels - whole_pixels).max())]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on a process's memory")
def test_a_tile_that_the_system_refuses_memory_for_is_done_in_quarters(run_script):
    tiles, whole_tiles, difference = json.loads(run_script(_SCRIPT))
    assert (tiles, whole_tiles) == (4, 1)
    assert difference <= 1  # a tie of rounding: the sums are in another order
