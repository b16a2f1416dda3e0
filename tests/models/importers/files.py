"""Small networks in the layouts of others."""

from __future__ import annotations

import numpy as np
import torch
from scipy.io import savemat

from srgui.networks.drrn import DRRN


def as_matconvnet(network):
    """The parameters of a LapSRN as MatConvNet stores them, from its own definition of layouts."""
    state = {k: v.numpy() for k, v in network.state_dict().items()}
    levels = len(network.levels)

    def pair(theirs, ours):
        filters = state[f"{ours}.weight"].transpose(2, 3, 1, 0)
        yield f"{theirs}_f", filters[..., 0] if filters.shape[3] == 1 else filters
        yield f"{theirs}_b", state[f"{ours}.bias"][None]

    values = dict(pair("input_conv", "embed"))
    for index, level in enumerate(network.levels):
        theirs, ours = f"level{levels - index}", f"levels.{index}"
        for conv in range(len(level.convs)):
            values.update(pair(f"{theirs}_conv{conv + 1}", f"{ours}.convs.{conv}"))
        values.update(pair(f"{theirs}_upconv", f"{ours}.upsample"))
        values.update(pair(f"{theirs}_residual_conv", f"{ours}.residual"))
        values[f"{theirs}_img_up_f"] = state[f"{ours}.enlarge.weight"][0, 0]
    return values


def save_matconvnet(path, values):
    params = np.zeros((1, len(values)), [("name", "O"), ("value", "O")])
    for index, (name, value) in enumerate(values.items()):
        params[0, index] = (name, value)
    savemat(path, {"net": {"params": params}})
    return path


def state_dict(filters=4):
    block = DRRN(filters, 1, 1).blocks[0]
    return {
        "input.weight": block.conv.weight.detach(),
        "conv1.weight": block.conv1.weight.detach(),
        "conv2.weight": block.conv2.weight.detach(),
        "output.weight": torch.randn(1, filters, 3, 3),
    }
