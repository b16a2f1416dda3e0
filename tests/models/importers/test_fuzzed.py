"""Changed files of networks are imported or refused in one sentence, in bounded time and memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from srgui.errors import ModelError
from srgui.models.importers import other_architectures
from srgui.models.importers.anything import read_network
from srgui.models.importers.recognition import is_network
from srgui.models.weights import save
from srgui.networks.lapsrn import LapSRN
from tests.models.importers.files import as_matconvnet, save_matconvnet, state_dict
from tests.models.importers.opaque_files import save_ncnn, save_onnx

resource = pytest.importorskip("resource", reason="measures by the module resource, of Unix")

SECONDS = 10  # of a processor, for each file
MEGABYTES = 1000  # that a process may grow by

Write = Callable[[Path], Path]


def pytorch(path: Path, *, zipped: bool = True) -> Path:
    torch.save(state_dict(), path, _use_new_zipfile_serialization=zipped)
    return path


def npz(path: Path) -> Path:
    np.savez_compressed(
        path.with_suffix(".npz"), **{name: t.numpy() for name, t in state_dict().items()}
    )
    return path.with_suffix(".npz")


def own(path: Path) -> Path:
    save(path.with_suffix(".safetensors"), LapSRN((1,), 4), (2,))
    return path.with_suffix(".safetensors")


def other(path: Path) -> Path:
    save_file(state_dict(), path)
    return path


READ: dict[str, Write] = {
    "PyTorch archive": pytorch,
    "old PyTorch file": lambda path: pytorch(path, zipped=False),
    "NumPy archive": npz,
    "own": own,
    "safetensors": other,
}
RUN: dict[str, Write] = {
    "ncnn's description": lambda path: save_ncnn(path.parent),
    "ncnn's weights": lambda path: save_ncnn(path.parent).with_suffix(".bin"),
    "ONNX": save_onnx,
    "MatConvNet": lambda path: save_matconvnet(path, as_matconvnet(LapSRN((1,), 4))),
}


def changed(content: bytes, random: Random) -> bytes:
    """Some bytes are others, a part is missing, doubled, moved or zero, or the end is cut off."""
    data = bytearray(content)
    for _ in range(random.choice((1, 1, 2, 4))):
        at = random.randrange(len(data) or 1)
        part = data[at : at + random.choice((1, 2, 4, 8, 64, 500))]
        match random.randrange(7):
            case 0 | 1:
                data[at : at + 1] = bytes([random.randrange(256)])
            case 2:
                data[at : at + len(part)] = bytes(len(part))
            case 3:
                data[at : at + len(part)] = b"\xff" * len(part)
            case 4:
                del data[at : at + len(part)]
            case 5:
                data[at:at] = part
            case 6:
                del data[max(at, len(data) // 2) :]
    return bytes(data)


def used() -> tuple[float, float]:
    """Seconds of the processor, of this process and of those that have ended; and the largest
    memory of any of them, in megabytes.
    """
    each = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    seconds = sum(one.ru_utime + one.ru_stime for one in each)
    return seconds, max(one.ru_maxrss for one in each) / 1000


def outcome(path: Path) -> str:
    """The reason why a network is not imported; empty if it is."""
    try:
        read_network(path, units=1)  # which are measured otherwise
    except ModelError as error:
        return str(error)
    return ""


def fuzz(write: Write, folder: Path, rounds: int, seed: int) -> None:
    path = write(folder / "network.pth")
    content, random = path.read_bytes(), Random(seed)
    refused = 0
    _, memory = used()
    for _ in range(rounds):
        path.write_bytes(changed(content, random))
        started, _ = used()
        is_network(path)
        message = outcome(path)
        refused += bool(message)
        assert "\n" not in message
        assert len(message) < 600
        seconds, largest = used()
        assert seconds - started < SECONDS, message
        assert largest - memory < MEGABYTES
    assert refused > rounds // 4


@pytest.fixture(autouse=True)
def _without_spandrel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its import takes seconds, for every file of which the names of arrays are changed."""
    monkeypatch.setattr(other_architectures, "is_installed", lambda: False)


@pytest.mark.parametrize("kind", READ)
def test_files_that_are_read(tmp_path: Path, kind: str) -> None:
    fuzz(READ[kind], tmp_path, 8, 20261130)


@pytest.mark.slow
@pytest.mark.parametrize("kind", READ)
def test_many_files_that_are_read(tmp_path: Path, kind: str) -> None:
    fuzz(READ[kind], tmp_path, 200, 1)


@pytest.mark.slow  # each is run in a process of its own
@pytest.mark.parametrize("kind", RUN)
def test_files_that_are_run(tmp_path: Path, kind: str) -> None:
    fuzz(RUN[kind], tmp_path, 15, 2)
