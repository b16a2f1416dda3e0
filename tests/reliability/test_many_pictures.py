"""A thousand pictures in one process, and ten thousand files in one folder."""

from __future__ import annotations

import os
import sys

import numpy as np
import pytest
from PIL import Image

_SCRIPT = """
import json, sys, threading
import psutil
from srgui.__main__ import main

album, out, model = sys.argv[1:]
process = psutil.Process()
measured = []

class Counter:
    lines = 0

    def write(self, text):
        self.lines += text.count("\\n")
        if "\\n" in text and (self.lines == 10 or self.lines % 50 == 0):
            measured.append(
                (self.lines, process.memory_info().rss, process.num_threads(),
                 threading.active_count(), process.num_fds())
            )

    def flush(self):
        pass

terminal, sys.stdout = sys.stdout, Counter()
status = main(["upscale", album, "-o", out, "-m", model, "-s", "2", "--threads", "2"])
json.dump([status, measured], terminal)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="counts open files as POSIX does")
def test_a_thousand_pictures_leave_neither_memory_nor_threads_nor_files_behind(
    run_script, tmp_path, tiny, rng
):
    import json

    album = tmp_path / "album"
    album.mkdir()
    kinds = [".png", ".jpg", ".webp", ".tif"]
    for number in range(1000):
        pixels = rng.integers(0, 256, (8 + number % 5, 9, 3), np.uint8)
        Image.fromarray(pixels).save(album / f"{number}{kinds[number % 4]}")
    status, measured = json.loads(run_script(_SCRIPT, album, tmp_path / "out", tiny))
    assert status == 0
    assert measured[-1][0] == 1000
    assert len(os.listdir(tmp_path / "out")) == 1000  # noqa: PTH208
    lines, memory, threads, python_threads, files = np.array(measured, float).T
    slope = np.polyfit(lines, memory, 1)[0] * 100 / 1e6
    assert slope < 1, f"{slope:.2f} MB for every 100 pictures"
    for counted in (threads, python_threads, files):
        assert counted[-1] == counted[0]


@pytest.mark.slow
def test_ten_thousand_files_in_a_folder(upscale, tmp_path, picture_file, inside):
    album = tmp_path / "album"
    album.mkdir()
    for number in range(9_997):
        (album / f"{number}.png").touch()
    for number in range(3):
        picture_file(f"album/whole {number}.png")
    ended = upscale(album, "-o", "out")
    assert ended.status == 1
    *sentences, summary = ended.errors
    assert len(sentences) == 9_997
    assert all("the file is empty" in line for line in sentences)
    assert summary.startswith("srgui: 3 upscaled; 9,997 failed: 0.png, 1.png, 2.png")
    assert inside(tmp_path / "out") == [f"whole {number}_tiny_2x.png" for number in range(3)]
