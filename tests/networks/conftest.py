"""Fixtures for the tests of networks."""

import pytest
import torch

from tests.networks.small import SMALL, small_network


@pytest.fixture(autouse=True)
def _reproducible():
    torch.manual_seed(20261122)


@pytest.fixture(params=SMALL)
def network(request):
    """Every small network in turn."""
    return small_network(request.param)
