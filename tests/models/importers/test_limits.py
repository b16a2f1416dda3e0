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
SIZE = 200_000_000  # bytes in memory, three times what a small file may take

MEASURE = """
import resource, sys, time, pathlib
import scipy.io, torch
from srgui.errors import ModelError
from srgui.models.importers.published import read_published
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for path in sys.argv[1:]:
    started = time.process_time()
    try:
        read_published(pathlib.Path(path))
    except ModelError as error:
        reason = str(error)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(grown // 1024, time.process_time() - started, reason)
"""


def matlab_bomb(path, size):
    content = zlib.compress(bytes(size))
    head = b"MATLAB 5.0 MAT-file".ljust(124) + b"\0\1IM"
    path.write_bytes(head + struct.pack("<2L", 15, len(content)) + content)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="measures memory by the resource module")
def test_a_bomb_is_refused_before_it_takes_memory(tmp_path):
    kinds = ["pickle in an archive", "tensor", "bare pickle", "MATLAB"]
    paths = [tmp_path / f"{kind}.pth" for kind in kinds]
    archive, tensor, bare, matlab = paths
    bomb(archive, "data.pkl", SIZE // 60)
    bomb(tensor, "data/0", SIZE)
    bare.write_bytes(b"\x80\2(" + b"]" * (SIZE // 60) + b"l.")
    matlab_bomb(matlab, SIZE)
    command = [sys.executable, "-c", MEASURE, *map(str, paths)]  # one process, since torch is slow
    ended = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    for path, line in zip(paths, ended.stdout.splitlines(), strict=True):
        megabytes, seconds, reason = line.split(" ", 2)
        assert path.name in reason
        assert "it expands to far more than its file size" in reason
        assert float(megabytes) <= 4 * path.stat().st_size / 1e6 + 64
        assert float(seconds) < 2  # of the processor's
