"""Small folders of pictures and small runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from PIL import Image

from srgui.training import loop
from srgui.training.computing.distributed import Group
from srgui.training.options import SCALES, TrainOptions

TINY = {
    "lapsrn": {"depths": [1, 1, 1], "filters": 4},
    "drrn": {"filters": 4, "units": 2},
    "drcn": {"filters": 4, "recursions": 3},
}


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Networks this small gain nothing from a team of threads, which a busy machine delays."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that advances by 0.05 s whenever the loop looks at it: runs of known length."""
    ticks = count()
    monkeypatch.setattr(loop, "time", SimpleNamespace(monotonic=lambda: next(ticks) * 0.05))


@pytest.fixture
def pictures(tmp_path: Path, photograph: np.ndarray) -> Path:
    """A folder with four pictures of 64 x 72 pixels."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for n in range(4):
        part = photograph[n * 20 : n * 20 + 64, n * 25 : n * 25 + 72]
        Image.fromarray(part).save(folder / f"{n}.png")
    return folder


@pytest.fixture
def alone() -> Group:
    return Group(0, 1, torch.device("cpu"))


@pytest.fixture
def tiny(tmp_path: Path, pictures: Path) -> Callable[..., TrainOptions]:
    """Options of a run on a tiny network, some 35 iterations by `clock`; any may be changed."""

    def make(network: str = "drrn", **changes: object) -> TrainOptions:
        hyperparameters = dict(TINY[network])
        if changes.get("stages"):
            hyperparameters.pop({"drrn": "units", "drcn": "recursions"}[network])
        settings: dict = {
            "network": network,
            "data": (pictures,),
            "out": tmp_path / "out" / f"{network}.safetensors",
            "minutes": 4 / 60,
            "hyperparameters": hyperparameters,
            "scales": SCALES[network],
            "batches": (3,),
            "patches": (24,),
            **changes,
        }
        return TrainOptions(**settings)

    return make
