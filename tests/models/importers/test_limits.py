"""No file takes far more memory than its size."""

from __future__ import annotations

import struct
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import pytest
import torch

from tests.models.importers.files import state_dict


def bomb(path, name, size):
    """A PyTorch archive of which one part inflates to `size` zeros (an empty list each, in a
    pickle)."""
    torch.save(state_dict(), path)
    with zipfile.ZipFile(path) as whole:
        parts = {part: whole.read(part) for part in whole.namelist()}
    grown = next(part for part in parts if part.endswith(name))
    parts[grown] = b"\x80\2(" + b"]" * size + b"l." if name == "data.pkl" else bytes(size)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)


ROOT = Path(__file__).resolve().parents[3]

MEASURE = """
import resource, sys, time, tracemalloc, pathlib
import scipy.io, torch
from srgui.errors import ModelError
from srgui.models.importers.published import read_published
before, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
try:
    read_published(pathlib.Path(sys.argv[1]))
except ModelError as error:
    print(error)
grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(grown // 1024, time.process_time() - started)
"""


def matlab_bomb(path, size):
    content = zlib.compress(bytes(size))
    head = b"MATLAB 5.0 MAT-file".ljust(124) + b"\0\1IM"
    path.write_bytes(head + struct.pack("<2L", 15, len(content)) + content)


@pytest.mark.skipif(sys.platform == "win32", reason="measures memory by the resource module")
@pytest.mark.parametrize("kind", ["pickle in an archive", "tensor", "bare pickle", "MATLAB"])
def test_a_bomb_is_refused_before_it_takes_memory(tmp_path, kind):
    path = tmp_path / "bomb.pth"
    if kind == "pickle in an archive":
        bomb(path, "data.pkl", 400_000_000 // 60)
    elif kind == "tensor":
        bomb(path, "data/0", 400_000_000)
    elif kind == "bare pickle":
        path.write_bytes(b"\x80\2(" + b"]" * 8_000_000 + b"l.")
    else:
        matlab_bomb(path, 400_000_000)
    command = [sys.executable, "-c", MEASURE, str(path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    reason, measured = ended.stdout.splitlines()
    assert "it expands to far more than its file size" in reason
    megabytes, seconds = map(float, measured.split())
    assert megabytes <= 4 * path.stat().st_size / 1e6 + 64
    assert seconds < 2  # of the processor's
