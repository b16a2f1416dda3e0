"""Networks out of NumPy's archives."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from srgui.errors import ModelError
from srgui.models.importers.published import read_published
from tests.models.importers.files import state_dict


@pytest.mark.parametrize("order", ["torch", "tensorflow"])
def test_arrays_are_read_in_either_order_of_their_axes(tmp_path, order):
    state = state_dict(6)
    arrays = {name: tensor.numpy() for name, tensor in state.items()}
    if order == "tensorflow":
        arrays = {name: array.transpose(2, 3, 1, 0) for name, array in arrays.items()}
    np.savez(tmp_path / "weights.npz", **arrays, step=np.int64(7))
    found = read_published(tmp_path / "weights.npz", units=2).network.state_dict()
    for theirs, ours in (("output", "output"), ("conv1", "blocks.0.conv1")):
        assert torch.equal(found[f"{ours}.weight"], state[f"{theirs}.weight"])


def test_objects_in_an_archive_are_not_unpickled(tmp_path):
    np.savez(tmp_path / "a.npz", params=np.array([{"a": 1}], dtype=object))
    with pytest.raises(ModelError, match="objects instead of arrays"):
        read_published(tmp_path / "a.npz")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\x89HDF\r\n\x1a\n" + bytes(200), "HDF5 and Keras files are not supported"),
        (b"\x93NUMPY\x01\x00" + bytes(200), "single NumPy array files are not supported"),
    ],
)
def test_other_files_are_named_for_what_they_are(tmp_path, content, reason):
    (tmp_path / "model.bin").write_bytes(content)
    with pytest.raises(ModelError, match=reason):
        read_published(tmp_path / "model.bin")
