"""Running the command as a person does, but in this process, where it starts faster."""

from dataclasses import dataclass

import numpy as np
import pytest
import torch
from PIL import Image

from srgui.__main__ import main
from srgui.models.weights import save
from srgui.networks.drcn import DRCN
from srgui.networks.lapsrn import LapSRN


@dataclass(frozen=True)
class Ended:
    """The outcome of a call of the command."""

    status: int
    out: str
    err: str

    @property
    def lines(self):
        return self.out.splitlines()

    @property
    def errors(self):
        return self.err.splitlines()


@pytest.fixture
def srgui(capsys, tmp_path, monkeypatch):
    """Call `srgui` with these arguments, in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments):
        capsys.readouterr()
        status = main([str(a) for a in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Ended(status, captured.out, captured.err)

    return call


@pytest.fixture
def inside():
    """The names of all files of a folder, with those in its folders."""

    def names(folder):
        return sorted(str(f.relative_to(folder)) for f in folder.rglob("*") if f.is_file())

    return names


@pytest.fixture
def picture_file(tmp_path, photograph):
    """Make a small picture file: a piece of a photograph."""

    def make(name, height=12, width=16, **saving):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        pixels = np.ascontiguousarray(photograph[20 : 20 + height, 30 : 30 + width])
        Image.fromarray(pixels).save(path, **saving)
        return path

    return make


@pytest.fixture(scope="session")
def tiny(tmp_path_factory):
    """A file with a small untrained LapSRN for 2x, 4x and 8x, called "tiny"."""
    torch.manual_seed(1)
    path = tmp_path_factory.mktemp("models") / "tiny.safetensors"
    save(path, LapSRN((1, 1, 1), 4), (2, 4, 8))
    return path


@pytest.fixture(scope="session")
def tiny_drcn(tmp_path_factory):
    """A file with a small untrained DRCN of three recursions."""
    torch.manual_seed(1)
    path = tmp_path_factory.mktemp("models") / "recursive.safetensors"
    save(path, DRCN(4, 3), (2, 3, 4))
    return path
