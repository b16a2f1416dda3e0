"""Random patches of pictures in the memory of the device."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from srgui.training.data.pictures import Compact

_EVERY = 3  # of a patch's pixels are enough to compare contrasts


class DevicePatches:
    """As `data.Patches`, with the same odds; places, turns and flips are drawn on the device.

    All pictures are in one tensor there, so that a batch is a single gathering.
    """

    def __init__(
        self,
        pictures: Sequence[Compact],
        busiest: int,
        device: torch.device,
        turned: bool = True,
    ) -> None:
        self._busiest = busiest
        self._ways = 8 if turned else 1
        self._device = device
        sizes = np.array([picture.shape[:2] for picture in pictures])
        channels = 1 if pictures[0].ndim == 2 else pictures[0].shape[2]
        pixels = np.concatenate([picture.reshape(-1, channels) for picture in pictures])
        ends = np.cumsum(sizes.prod(axis=1))
        self._pixels = torch.from_numpy(pixels).to(device)
        self._sizes = torch.from_numpy(sizes).to(device)
        self._starts = torch.from_numpy(np.concatenate([[0], ends[:-1]])).to(device)
        self._odds: dict[int, Tensor] = {}

    def draw(self, count: int, side: int, generator: torch.Generator) -> Tensor:
        """The next `count` patches, (N, C, side, side) of the pictures' type."""
        shape = (count, self._busiest)
        drawn = torch.rand(shape[0], generator=generator, device=self._device)
        pictures = torch.searchsorted(self._limits_of(side), drawn)
        room = (self._sizes[pictures] - side + 1)[:, None]
        share = torch.rand((*shape, 2), generator=generator, device=self._device)
        places = torch.minimum((share * room).long(), room - 1)
        best = self._contrasts(pictures, places, side).argmax(dim=1)
        places = places[torch.arange(count, device=self._device), best]
        turns = torch.randint(self._ways, (count,), generator=generator, device=self._device)
        return self._pixels[self._turned(pictures, places, side, turns)].permute(0, 3, 1, 2)

    def _limits_of(self, side: int) -> Tensor:
        """The sums of the pictures' probabilities; those too small for a patch have none."""
        if side not in self._odds:
            area = self._sizes.prod(dim=1) * (self._sizes.amin(dim=1) >= side)
            limits = area.double().cumsum(0) / area.sum()
            self._odds[side] = limits.float()
        return self._odds[side]

    def _contrasts(self, pictures: Tensor, places: Tensor, side: int) -> Tensor:
        """The standard deviation of each place, (N, busiest), of luma or of green."""
        steps = torch.arange(0, side, _EVERY, device=self._device)
        rows = places[..., 0, None, None] + steps[:, None]
        columns = places[..., 1, None, None] + steps
        index = self._starts[pictures][:, None, None, None] + columns
        index = index + rows * self._sizes[pictures, 1][:, None, None, None]
        channel = self._pixels.shape[1] // 2
        return self._pixels[:, channel][index].float().flatten(2).std(dim=2)

    def _turned(self, pictures: Tensor, places: Tensor, side: int, turns: Tensor) -> Tensor:
        """The place of each pixel of the patches, (N, side, side), in one of the eight ways."""
        steps = torch.arange(side, device=self._device)
        down, right = steps[:, None].expand(side, side), steps.expand(side, side)

        def chosen(bit: int, yes: Tensor, no: Tensor) -> Tensor:
            return torch.where((turns[:, None, None] & bit) > 0, yes, no)

        rows, columns = chosen(1, right, down), chosen(1, down, right)
        rows, columns = chosen(2, side - 1 - rows, rows), chosen(4, side - 1 - columns, columns)
        rows = rows + places[:, 0, None, None]
        columns = columns + places[:, 1, None, None]
        width = self._sizes[pictures, 1][:, None, None]
        return self._starts[pictures][:, None, None] + rows * width + columns
