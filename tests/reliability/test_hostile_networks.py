"""Network files that carry code or lie: every command that takes one refuses it in one line."""

from __future__ import annotations

import ast
import io
import json
import os
import pickle
import struct

import numpy as np
import pytest
import torch
from PIL import Image

from srgui.engine.upscaler import Upscaler
from tests.reliability.conftest import ROOT


class Exploit:
    """The code that a pickle runs when it is read without the safe loader."""

    def __reduce__(self):
        return os.system, ("touch exploited",)


def torch_archive() -> bytes:
    file = io.BytesIO()
    torch.save({"conv1.weight": Exploit()}, file)
    return file.getvalue()


def old_torch_file() -> bytes:
    file = io.BytesIO()
    torch.save({"conv1.weight": Exploit()}, file, _use_new_zipfile_serialization=False)
    return file.getvalue()


def safetensors(metadata: dict[str, str], tensors: dict[str, object]) -> bytes:
    header = json.dumps({"__metadata__": metadata, **tensors}).encode()
    return struct.pack("<Q", len(header)) + header


def claiming(network: str, **hyperparameters: object) -> bytes:
    metadata = {"network": network, "hyperparameters": json.dumps(hyperparameters), "scales": "[2]"}
    return safetensors(metadata, {})


TENSOR = {"dtype": "F32", "shape": [2**40], "data_offsets": [0, 2**42]}
HOSTILE = {
    "PyTorch archive with code": torch_archive(),
    "old PyTorch file with code": old_torch_file(),
    "bare pickle with code": pickle.dumps(Exploit()),
    "header longer than the file": struct.pack("<Q", 2**62) + b"{}",
    "header of a hundred megabytes": struct.pack("<Q", 10**8) + b" " * 1000,
    "tensor larger than the file": safetensors({}, {"conv1.weight": TENSOR}),
    "network of a million filters": claiming("drrn", filters=10**6),
    "network of a thousand filters": claiming("drcn", filters=1000),
    "network of a thousand million layers": claiming("lapsrn", depths=[10**9]),
    "network of a million levels": claiming("lapsrn", depths=[1] * 10**5),
}
COMMANDS = {
    "upscale": ["upscale", "photo.png", "-m", "bad.safetensors"],
    "evaluate": ["evaluate", ".", "-m", "bad.safetensors", "-s", "2"],
    "bench": ["bench", "-m", "bad.safetensors"],
    "models verify": ["models", "verify", "bad.safetensors"],
    "models import": ["models", "import", "bad.pth"],
    "train --init": ["train", "drrn", "--data", ".", "--out", "new.safetensors", "--init",
                     "bad.safetensors", "--filters", "4", "--units", "1", "--scales", "2",
                     "--minutes", "0.001"],
    "train --resume": ["train", "drrn", "--data", ".", "--out", "bad.safetensors", "--resume",
                       "--minutes", "0.001"],
}  # fmt: skip


@pytest.fixture
def photo(tmp_path, rng):
    pixels = rng.integers(0, 256, (64, 64, 3), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "photo.png")


@pytest.mark.slow
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_by_every_command_and_no_code_runs(
    srgui, tmp_path, photo, monkeypatch, name, command
):
    for suffix in ("safetensors", "pth", "safetensors.checkpoint", "checkpoint"):
        (tmp_path / f"bad.{suffix}").write_bytes(HOSTILE[name])
    monkeypatch.setattr(Upscaler, "run", lambda *_, **__: pytest.fail("it has computed"))
    ended = srgui(*COMMANDS[command])
    assert ended.status == 1
    assert len(ended.errors) == 1
    assert "bad." in ended.err
    assert "unexpected error" not in ended.err
    assert not (tmp_path / "exploited").exists()
    assert (tmp_path / "bad.safetensors").read_bytes() == HOSTILE[name]


def test_the_exploits_are_true_ones(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in HOSTILE:
        if not name.endswith("with code"):
            continue
        if name.startswith("bare"):
            pickle.loads(HOSTILE[name])
        else:
            torch.load(io.BytesIO(HOSTILE[name]), weights_only=False)
        (tmp_path / "exploited").unlink()


def test_nothing_is_unpickled_but_by_the_safe_loader():
    for path in (ROOT / "srgui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called, options = ast.unparse(node.func), {k.arg: k.value for k in node.keywords}
            assert called not in ("pickle.load", "pickle.loads", "pickle.Unpickler"), path
            assert "allow_pickle" not in options, path
            if called == "torch.load":
                assert ast.unparse(options["weights_only"]) == "True", path
