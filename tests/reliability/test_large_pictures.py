"""A picture much larger than the tiles: the memory taken is that of the tiles."""

from __future__ import annotations

import json

import pytest

# `srgui upscale` on a small picture, then on one twelve times as tall; prints both peaks in bytes.
_SCRIPT = """
import json, resource, sys
import numpy as np
from PIL import Image
from srgui.__main__ import main

suffix, model = sys.argv[1:]
unit = 1 if sys.platform == "darwin" else 1024
rows = np.random.default_rng(1).integers(0, 4, (96, 300, 3), np.uint8)
peaks, terminal = [], sys.stdout
sys.stdout = sys.stderr
for height in (96, 1152):
    Image.fromarray(np.tile(rows, (height // 96, 1, 1))).save(f"{height}.png")
    arguments = [f"{height}.png", "-o", f"large.{height}{suffix}", "-m", model, "--tile", "80"]
    assert main(["upscale", *arguments, "-s", "4", "--threads", "1"]) == 0
    peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit)
json.dump(peaks, terminal)
"""


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_memory_does_not_grow_with_the_picture_beyond_the_source_itself(
    run_script, tmp_path, tiny, monkeypatch, suffix
):
    pytest.importorskip("resource", reason="needs the peak memory of a process")
    monkeypatch.chdir(tmp_path)
    small, large = json.loads(run_script(_SCRIPT, suffix, tiny))
    # The taller source has 1 MB; tables with an entry for each row take a few more. Its
    # enlargement of 17 MB would be in memory twice if it were held, once in an assembly and once
    # to be written: growing by less than it shows that it is not.
    assert large - small < 17e6
