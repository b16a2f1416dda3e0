"""A batch that is killed at any moment, and goes on afterwards as if nothing had happened."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from srgui.images.reading.reader import read
from tests.reliability.conftest import ROOT

KILLS = 25  # for each of two formats

_SCRIPT = """
import os, random, shutil, signal, sys, time
from pathlib import Path
from srgui.__main__ import main

album, out, model, suffix, kills = sys.argv[1:]
out = Path(out)

def upscale(*options):
    arguments = ["upscale", album, "-o", str(out), "-m", model, "-s", "2", "--threads", "1"]
    # A process that is forked has none of the threads that OpenVINO would wait for.
    return main([*arguments, "--runtime", "ncnn", "--format", suffix, *options])

def contents():
    files = {f.name: f.read_bytes() for f in out.iterdir()} if out.exists() else {}
    return {name: data for name, data in files.items() if not name.startswith(".srgui-")}

sys.stdout = open(os.devnull, "w")
upscale()  # all is loaded now, and the processes that are forked start at once
started = time.monotonic()
child = os.fork()
if not child:
    os._exit(upscale("--overwrite"))
assert os.waitpid(child, 0)[1] == 0
seconds = time.monotonic() - started
whole = contents()
old = {name: b"precious" for name in whole}
random.seed(5)
ends = {"absent": 0, "old": 0, "whole": 0}
for kill in range(int(kills)):
    shutil.rmtree(out)
    replacing = kill % 2
    if replacing:
        out.mkdir()
        for name in old:
            (out / name).write_bytes(old[name])
    child = os.fork()
    if not child:
        os._exit(upscale("--overwrite") if replacing else upscale())
    time.sleep(random.uniform(0, 1.5 * seconds))  # it may take longer than the first one did
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    found = contents()
    for name in whole:
        if found.get(name) == whole[name]:
            ends["whole"] += 1
        elif replacing:
            assert found.get(name) == old[name], (kill, name)
            ends["old"] += 1
        else:
            assert name not in found, (kill, name)
            ends["absent"] += 1
    assert set(found) <= set(whole)
    if not replacing:
        times = {name: (out / name).stat().st_mtime_ns for name in found}
        assert upscale("--skip-existing") == 0
        assert contents() == whole
        assert all((out / name).stat().st_mtime_ns == time_ for name, time_ in times.items())
print(ends, file=sys.stderr)
assert min(ends.values()) > 0, ends
sys.stderr.flush()
"""


@pytest.fixture
def album(tmp_path, rng):
    for number in range(6):
        pixels = rng.integers(0, 256, (36 + number, 30, 3), np.uint8)
        (tmp_path / "album").mkdir(exist_ok=True)
        Image.fromarray(pixels).save(tmp_path / "album" / f"{number}.png")
    return tmp_path / "album"


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_a_batch_killed_at_any_moment_leaves_old_or_whole_files_and_can_be_resumed(
    run_script, album, tmp_path, tiny, suffix
):
    run_script(_SCRIPT, album, tmp_path / "out", tiny, suffix, KILLS)


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_a_batch_ended_by_a_signal_can_be_resumed(album, tmp_path, upscale, inside, sent):
    out = tmp_path / "out"
    command = ["upscale", album, "-o", out, "-m", "drrn", "-s", "2", "--threads", "1"]
    process = subprocess.Popen(
        [sys.executable, "-m", "srgui", *map(str, command)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    first = process.stdout.readline()
    process.send_signal(sent)
    rest, errors = process.communicate(timeout=100)
    assert process.returncode == 128 + sent
    assert len(errors.splitlines()) == 1
    done = [line.split()[0] for line in [first, *rest.splitlines()]]
    assert [str(out / name) for name in inside(out)] == done
    assert len(done) < 6
    ended = upscale(album, "-o", out, "-m", "drrn", "--skip-existing")
    assert ended.status == 0
    assert ended.out.count("skipped") == len(done)
    assert [read(out / f"{n}_drrn_2x.png").height for n in range(6)] == [
        2 * (36 + n) for n in range(6)
    ]
