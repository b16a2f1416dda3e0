"""Photographs as `training.data.photo` makes them, for a whole batch at once on the device."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional

from srgui.evaluation.degradation import RESAMPLING
from srgui.images import colour
from srgui.training.data.gpu.jpeg import compressed
from srgui.training.data.photo import (
    ANISOTROPIC,
    CORRELATED,
    DEMOSAICED,
    FULL_CHROMA,
    KERNELS,
    MARGIN,
    TWICE,
)
from srgui.training.options import PhotoOptions


class Camera:
    """Draws a degradation of its own for every picture of a batch, as `options` allow."""

    def __init__(self, options: PhotoOptions, generator: torch.Generator) -> None:
        self._options = options
        self._generator = generator

    def shoot(self, originals: Tensor, scale: int) -> tuple[Tensor, Tensor]:
        """Reduced photographs of originals (N, 3, H, W), float32 whole numbers in [0, 255], and
        where in them the samples begin, rows and columns (N, 2), 0 to `MARGIN`.

        `scale` must divide the sides. The photographs are `MARGIN` reduced pixels larger than the
        samples.
        """
        options = self._options
        if options.blur:
            originals = self._blurred(originals, scale)
        low = self._reduced(originals, scale)
        if options.noise:
            low = self._noisy(low)
        shifts = torch.zeros((len(low), 2), dtype=torch.long, device=low.device)
        if options.qualities:
            low, shifts = self._compressed(low)
        rooms = MARGIN + 1 - shifts
        corners = shifts + (self._rand(len(low), 2) * rooms).long()
        return low, corners

    def _blurred(self, originals: Tensor, scale: int) -> Tensor:
        """A share of them, convolved with Gaussians of any direction."""
        options, count = self._options, len(originals)
        along = options.blur * scale * self._rand(count) ** 3
        narrowing = torch.where(self._happens(count, ANISOTROPIC), 0.3 + 0.7 * self._rand(count), 1)
        reach = min(math.ceil(3 * options.blur * scale), *originals.shape[2:])
        blurred = _convolved(originals, along, along * narrowing, self._rand(count) * np.pi, reach)
        return torch.where(_over(self._happens(count, options.blurred)), blurred, originals)

    def _reduced(self, originals: Tensor, scale: int) -> Tensor:
        height, width = (length // scale for length in originals.shape[2:])
        names = tuple(KERNELS) if self._options.kernels else ("bicubic",)
        rows, columns = (
            _reductions(names, *lengths, originals.device)
            for lengths in ((originals.shape[2], height), (originals.shape[3], width))
        )
        limits = torch.tensor([KERNELS[name] for name in names]).cumsum(0).to(originals.device)
        chosen = torch.searchsorted(limits[:-1], self._rand(len(originals)))
        across = (originals @ columns[chosen][:, None].mT).round().clamp(0, 255)
        return (rows[chosen][:, None] @ across).round().clamp(0, 255)

    def _noisy(self, low: Tensor) -> Tensor:
        """A share of them, with a sensor's noise on luma and on both chroma planes."""
        count, most = len(low), self._options.noise
        sigma = (self._randn(count) * most / 4).abs().clamp(max=most)
        sigma = sigma * self._happens(count, self._options.noisy)
        shot = self._rand(count)
        field = self._randn(*low.shape)
        correlated = self._happens(count, CORRELATED)
        field = torch.where(_over(correlated), _correlated(field, DEMOSAICED), field)
        luma = (torch.einsum("c,nchw->nhw", _to_ycbcr(low.device)[0], low) / 255 + 16 / 255)[
            :, None
        ]
        variance = _over(sigma**2) * (_over(1 - shot) + _over(2 * shot) * luma.clamp(0, 1))
        noise = torch.einsum("oc,nchw->nohw", _from_ycbcr(low.device), field * variance.sqrt())
        return torch.where(_over(sigma) > 0, (low + noise).round().clamp(0, 255), low)

    def _compressed(self, low: Tensor) -> tuple[Tensor, Tensor]:
        """A share of them once, some of these twice with the blocks elsewhere; and how far each
        has lost its first rows and columns by that.
        """
        count = len(low)
        happens = self._happens(count, self._options.compressed)
        twice = happens & self._happens(count, TWICE)
        shifts = torch.randint(MARGIN, (count, 2), generator=self._generator, device=low.device)
        shifts = shifts * twice[:, None]
        first = torch.where(_over(twice), self._saved(low), low)
        moved = windows(_extended(first), shifts, *low.shape[2:])
        saved = torch.where(_over(happens), self._saved(moved), moved)
        # Back to where it was; what is lost is never part of a sample.
        return windows(_extended(saved, before=True), MARGIN - shifts, *low.shape[2:]), shifts

    def _saved(self, low: Tensor) -> Tensor:
        assert self._options.qualities
        worst, best = self._options.qualities
        quality = (best - (best - worst) * self._rand(len(low)) ** 1.5).round()
        return compressed(low, quality, ~self._happens(len(low), FULL_CHROMA))

    def _rand(self, *shape: int) -> Tensor:
        return torch.rand(shape, generator=self._generator, device=self._generator.device)

    def _randn(self, *shape: int) -> Tensor:
        return torch.randn(shape, generator=self._generator, device=self._generator.device)

    def _happens(self, count: int, share: float) -> Tensor:
        return self._rand(count) < share


def windows(planes: Tensor, corners: Tensor, height: int, width: int) -> Tensor:
    """Of each of (N, C, H, W) the part (height, width) that begins at its corner (N, 2)."""
    rows = corners[:, :1] + torch.arange(height, device=planes.device)
    columns = corners[:, 1:] + torch.arange(width, device=planes.device)
    numbers = torch.arange(len(planes), device=planes.device)
    found = planes.permute(0, 2, 3, 1)[numbers[:, None, None], rows[:, :, None], columns[:, None]]
    return found.permute(0, 3, 1, 2)


def luma(rgb: Tensor) -> Tensor:
    """(N, 1, H, W) in [16, 235] / 255 of (N, 3, H, W) in [0, 255]."""
    return (torch.einsum("c,nchw->nhw", _to_ycbcr(rgb.device)[0], rgb) / 255 + 16 / 255)[:, None]


def _over(values: Tensor) -> Tensor:
    """One value a picture, for its pixels."""
    return values[:, None, None, None]


def _extended(planes: Tensor, before: bool = False) -> Tensor:
    """With the edges repeated `MARGIN` pixels down and to the right, or up and to the left."""
    sides = (MARGIN, 0, MARGIN, 0) if before else (0, MARGIN, 0, MARGIN)
    return functional.pad(planes, sides, mode="replicate")


def _convolved(planes: Tensor, along: Tensor, across: Tensor, angle: Tensor, reach: int) -> Tensor:
    """With Gaussians of these sigmas in pixels, as products of spectra, mirrored at the borders."""
    padded = planes
    for axis in (2, 3):
        first = padded.narrow(axis, 0, reach).flip(axis)
        last = padded.narrow(axis, padded.shape[axis] - reach, reach).flip(axis)
        padded = torch.cat((first, padded, last), dim=axis)
    height, width = padded.shape[2:]
    down = torch.fft.fftfreq(height, device=planes.device)[:, None]
    right = torch.fft.rfftfreq(width, device=planes.device)
    cosine, sine = angle.cos()[:, None, None], angle.sin()[:, None, None]
    first = along[:, None, None] * (cosine * right + sine * down)
    second = across[:, None, None] * (cosine * down - sine * right)
    transfer = torch.exp(-2 * np.pi**2 * (first**2 + second**2))[:, None]
    blurred = torch.fft.irfft2(torch.fft.rfft2(padded) * transfer, s=(height, width))
    inner: Tensor = blurred[:, :, reach : reach + planes.shape[2], reach : reach + planes.shape[3]]
    return inner.round().clamp(0, 255)


def _correlated(field: Tensor, sigma: float) -> Tensor:
    """White noise of variance 1 after a small Gaussian blur, with that variance again."""
    nearby = math.exp(-1 / (2 * sigma**2))
    norm = math.sqrt(1 + 2 * nearby**2)
    for axis in (2, 3):
        neighbours = field.roll(1, axis) + field.roll(-1, axis)
        field = (field + nearby * neighbours) / norm
    return field


@lru_cache(maxsize=64)
def _reductions(names: tuple[str, ...], source: int, target: int, device: torch.device) -> Tensor:
    """The matrices (K, target, source) by which Pillow's kernels reduce one axis."""
    unit = Image.fromarray(np.eye(source, dtype=np.float32))
    matrices = [np.asarray(unit.resize((source, target), RESAMPLING[name])) for name in names]
    return torch.from_numpy(np.stack(matrices)).to(device)


@lru_cache(maxsize=4)
def _to_ycbcr(device: torch.device) -> Tensor:
    return torch.from_numpy(colour.TO_YCBCR.astype(np.float32)).to(device)


@lru_cache(maxsize=4)
def _from_ycbcr(device: torch.device) -> Tensor:
    return torch.from_numpy(colour.FROM_YCBCR.astype(np.float32)).to(device)
