"""Fixtures that the tests of all runtimes share."""

from __future__ import annotations

import numpy as np
import pytest

from tests.runtimes.graphs import even_pyramid, mixed, pyramid, recursive


@pytest.fixture(params=[pyramid, even_pyramid, recursive, mixed], ids=lambda make: make.__name__)
def graph(request):
    """A graph and its tensors."""
    return request.param()


@pytest.fixture
def luma(rng) -> np.ndarray:
    return rng.random((31, 42), dtype=np.float32)
