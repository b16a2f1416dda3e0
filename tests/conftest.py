"""What several test folders share."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as srgui.engine does, before torch is loaded

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


def _shared(*parts: str) -> Path:
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"needs ../shared/{'/'.join(parts)}, which is not here")
    return path


@pytest.fixture
def set5() -> Path:
    """The folder of the five test pictures of the papers."""
    return _shared("data", "Set5")


@pytest.fixture
def set14() -> Path:
    """The folder of the fourteen test pictures of the papers."""
    return _shared("data", "Set14")


@pytest.fixture
def bsds200() -> Path:
    """The folder of BSDS200's training pictures."""
    return _shared("data", "BSDS200")


@pytest.fixture
def reference_weights() -> Path:
    """The folder of the published weights."""
    return _shared("reference-weights")


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20261122)


@pytest.fixture(scope="session")
def photograph() -> np.ndarray:
    """A real public-domain photograph, (H, W, 3) uint8, that scikit-image's wheel carries."""
    from skimage import data

    return np.ascontiguousarray(data.astronaut()[96:224, 160:320])
