"""Inputs of a network and the truths of its results, reduced as the papers do."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from srgui.training.data.torch_bicubic import resize


@dataclass(frozen=True)
class Samples:
    """Inputs of a network and the truths of its results: float32 luma in [16, 235] / 255, or red,
    green and blue in [0, 1].
    """

    inputs: Tensor
    """(N, 1 or 3, h, w)."""
    truths: tuple[Tensor, ...]
    """(N, 1 or 3, H, W) for each of the network's results, or one for all of them."""

    def __len__(self) -> int:
        return len(self.inputs)

    def cut(self, count: int) -> tuple[Samples, Samples]:
        """The first `count` samples, and all others."""
        return self._part(slice(count)), self._part(slice(count, None))

    def split(self, size: int) -> list[Samples]:
        """In portions of at most `size` samples."""
        return [self._part(slice(n, n + size)) for n in range(0, len(self), size)]

    def cropped(self, side: int) -> Samples:
        """With truths of at most `side` pixels a side, and inputs of at most as many."""
        if self.truths[-1].shape[2] <= side:
            return self
        return Samples(
            self.inputs[..., :side, :side], tuple(truth[..., :side, :side] for truth in self.truths)
        )

    def _part(self, part: slice) -> Samples:
        return Samples(self.inputs[part], tuple(truth[part] for truth in self.truths))

    def to(self, device: torch.device) -> Samples:
        """On this device."""
        return Samples(self.inputs.to(device), tuple(truth.to(device) for truth in self.truths))


def degrade(originals: Tensor, scale: int, pre_enlarged: bool, levels: int = 1) -> Samples:
    """Samples of `scale` made of luma (N, 1, H, W) or colour (N, 3, H, W), whose sides it divides,
    as the papers do.

    A pre-enlarged input has one truth, the original; a pyramid of `levels` levels has one a level,
    each reduced by bicubic.
    """
    height, width = originals.shape[2], originals.shape[3]
    low = resize(originals, height // scale, width // scale)
    return samples_of(low, originals, pre_enlarged, levels)


def samples_of(low: Tensor, originals: Tensor, pre_enlarged: bool, levels: int) -> Samples:
    """Samples of reduced inputs (N, 1, h, w) and their originals (N, 1, H, W), as `degrade`."""
    height, width = originals.shape[2], originals.shape[3]
    if pre_enlarged:
        return Samples(resize(low, height, width), (originals,))
    factors = [2 ** (levels - n) for n in range(1, levels + 1)]
    truths = [resize(originals, height // f, width // f) for f in factors if f > 1]
    return Samples(low, (*truths, originals))
