"""Fixtures of the tests of pictures and their files."""

from __future__ import annotations

import pytest

from tests.images.picture_files import FILES


@pytest.fixture(params=sorted(FILES))
def sample(request, tmp_path):
    """The path of each of `files`, one after the other."""
    path = tmp_path / request.param
    path.write_bytes(FILES[request.param])
    return path
