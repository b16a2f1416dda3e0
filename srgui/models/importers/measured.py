"""The choice of a hyper-parameter that a file does not contain, by restoring built-in pictures."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TypeVar

import numpy as np
import torch

from srgui import paths
from srgui.images import bicubic, colour
from srgui.images.colour import Floats
from srgui.images.reading.reader import read as read_picture
from srgui.networks.network import Network
from srgui.networks.pyramid import Pyramid

N = TypeVar("N", bound=Network)

_PLACES = {  # fine lines and letters, and a photograph
    "chart.png": np.s_[96:144, 96:144],
    "sample.jpg": np.s_[96:144, 96:144],
}


def best(networks: Mapping[int, N], scale: int) -> tuple[N, int, dict[int, float]]:
    """The network that restores the built-in pictures best, its number, and the PSNR of each in dB.

    The pictures are reduced by `scale` before.
    """
    psnr = {number: _psnr(network, scale) for number, network in networks.items()}
    number = max(psnr, key=psnr.__getitem__)
    return networks[number], number, psnr


def _psnr(network: Network, scale: int) -> float:
    """The PSNR in dB over parts of the built-in pictures."""
    errors = []
    for truth in _truths():
        height, width = truth.shape
        plane = bicubic.resize(truth, height // scale, width // scale)
        if network.pre_enlarged:
            plane = bicubic.resize(plane, height, width)
        luma = torch.from_numpy(np.ascontiguousarray(plane, np.float32))[None, None]
        with torch.inference_mode():
            if isinstance(network, Pyramid):
                *_, restored = network(luma, network.level_count(scale))
            else:
                *_, restored = network(luma)
        inside = np.s_[scale:-scale, scale:-scale]
        result = np.nan_to_num(restored[0, 0].numpy()[inside]).clip(0, 1)
        errors.append(np.square(result - truth[inside]).mean())
    return float(-10 * np.log10(np.mean(errors)))


@cache
def _truths() -> tuple[Floats, ...]:
    return tuple(
        colour.luma(
            read_picture(paths.resources() / name).pixels[place].astype(np.float32)
            / np.float32(255)
        )
        for name, place in _PLACES.items()
    )
