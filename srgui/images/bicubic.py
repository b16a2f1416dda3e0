"""MATLAB's imresize(..., 'bicubic'): Keys' kernel with a = -0.5, antialiased when it reduces.

Every paper measures against this resampler, and the networks are trained on its output.
Reference: R. G. Keys, "Cubic convolution interpolation for digital image processing", 1981.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from srgui.images.region import Region

_BAND = 128  # rows computed at a time, so that they stay in the processor's caches

Sample = TypeVar("Sample", np.float32, np.float64)


def _cubic(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    x = np.abs(x)
    near = (1.5 * x - 2.5) * x * x + 1
    far = ((-0.5 * x + 2.5) * x - 4) * x + 2
    return np.where(x <= 1, near, np.where(x <= 2, far, 0.0))


def _mirrored(positions: npt.NDArray[np.int64], source: int) -> npt.NDArray[np.int64]:
    """Return the index of the sample at each position, mirrored beyond the ends."""
    within = np.mod(positions, 2 * source)
    return np.where(within < source, within, 2 * source - 1 - within)


class Axis:
    """The resampling of `source` to `target` samples along one axis.

    Output sample i is the sum over taps t of `weights[i, t] * source[indices[i, t]]`; beyond its
    ends the source is mirrored. A `circular` one is repeated instead: indices then count on beyond
    the ends, and outputs do too. Outputs are those `shift` source samples further on.
    """

    def __init__(
        self, source: int, target: int, circular: bool = False, shift: float = 0.0
    ) -> None:
        scale = target / source
        stretch = min(scale, 1.0)  # a reduction widens the kernel, which is its antialiasing
        width = 4 / stretch
        centre = (np.arange(target) + 0.5) / scale - 0.5 + shift
        left = np.floor(centre - width / 2 + 0.5).astype(np.int64)
        offsets = left[:, None] + np.arange(int(np.ceil(width)) + 1)
        weights = _cubic((centre[:, None] - offsets) * stretch)
        weights /= weights.sum(axis=1, keepdims=True)
        indices = offsets if circular else _mirrored(offsets, source)
        used = np.any(weights != 0, axis=0)
        self.indices = indices[:, used]
        self.weights = weights[:, used]
        # An enlargement by a whole number repeats the taps of its first outputs, its phases.
        self._source, self._target, self._circular = source, target, circular
        self._phases = target // source if target % source == 0 and target > source else 0
        self._offsets = offsets[: self._phases, used]

    def support(self, low: int, high: int) -> tuple[int, int]:
        """Return the range of source samples that outputs `low` to `high` depend on."""
        part, _ = self._taps(low, high)
        return int(part.min()), int(part.max()) + 1

    def part(self, low: int, high: int) -> tuple[npt.NDArray[np.float32], int]:
        """Return the contribution of source samples `low` to `high` to the outputs.

        This is a matrix (outputs, high - low) and the index of the first of these outputs; these
        samples contribute nothing to all others.
        """
        inside = (self.indices >= low) & (self.indices < high) & (self.weights != 0)
        outputs = np.flatnonzero(inside.any(axis=1))
        if not outputs.size:
            return np.zeros((0, high - low), np.float32), 0
        first = int(outputs[0])
        matrix = np.zeros((int(outputs[-1]) + 1 - first, high - low))
        output, tap = np.nonzero(inside)
        sample = self.indices[output, tap] - low
        np.add.at(matrix, (output - first, sample), self.weights[output, tap])
        return matrix.astype(np.float32), first

    def apply(
        self, data: npt.NDArray[Sample], axis: int, low: int, high: int, origin: int
    ) -> npt.NDArray[Sample]:
        """Compute outputs `low` to `high` along `axis` of data that starts with source[origin]."""
        if self._phases:
            return self._by_phases(data, axis, low, high, origin)
        indices, weights = self._taps(low, high)
        indices, weights = indices - origin, weights.astype(data.dtype)
        shape = [1] * data.ndim
        shape[axis] = high - low
        total: npt.NDArray[Sample] = np.take(data, indices[:, 0], axis=axis)
        total *= weights[:, 0].reshape(shape)
        for tap in range(1, indices.shape[1]):
            part = np.take(data, indices[:, tap], axis=axis)
            part *= weights[:, tap].reshape(shape)
            total += part
        return total

    def _taps(self, low: int, high: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
        """Return the indices and weights of outputs `low` to `high`."""
        if low >= 0 and high <= self._target:
            return self.indices[low:high], self.weights[low:high]
        turns, outputs = np.divmod(np.arange(low, high), self._target)
        return self.indices[outputs] + turns[:, None] * self._source, self.weights[outputs]

    def _by_phases(
        self, data: npt.NDArray[Sample], axis: int, low: int, high: int, origin: int
    ) -> npt.NDArray[Sample]:
        """Do the same for all outputs of a phase at once, several times as fast as by indices."""
        count = self._phases
        first, end = low // count, -(-high // count)
        reach = int(np.abs(self._offsets).max())
        nearby = np.arange(first - reach, end + reach)
        if not self._circular:
            nearby = _mirrored(nearby, self._source)
        # Samples outside of the data belong to outputs outside of `low` to `high`.
        source = _taken(data, np.clip(nearby - origin, 0, data.shape[axis] - 1), axis)

        def along(start: int, stop: int, step: int = 1) -> tuple[slice, ...]:
            return (slice(None),) * axis + (slice(start, stop, step),)

        length = end - first
        shape = list(data.shape)
        shape[axis] = length * count
        made = np.empty(shape, data.dtype)
        shape[axis] = length
        total, part = np.empty(shape, data.dtype), np.empty(shape, data.dtype)  # for every phase
        for phase, (offsets, weights) in enumerate(zip(self._offsets, self.weights, strict=False)):
            first_tap = True
            for offset, weight in zip(offsets + reach, weights.astype(data.dtype), strict=True):
                if weight:
                    samples = source[along(offset, offset + length)]
                    np.multiply(samples, weight, out=total if first_tap else part)
                    if not first_tap:
                        total += part
                    first_tap = False
            made[along(phase, length * count, count)] = total
        return made[along(low - first * count, high - first * count)]


def _taken(
    data: npt.NDArray[Sample], indices: npt.NDArray[np.int64], axis: int
) -> npt.NDArray[Sample]:
    """Return `np.take` of indices most of which follow each other: slices are far faster."""
    breaks = np.flatnonzero(np.diff(indices) != 1) + 1
    parts = [
        data[(slice(None),) * axis + (slice(run[0], run[-1] + 1),)]
        for run in np.split(indices, breaks)
    ]
    return parts[0] if len(parts) == 1 else np.concatenate(parts, axis)


class Resampler:
    """Bicubic resampling of pictures of one size to another, whole or a region at a time.

    A region comes out exactly as it would in the whole picture. Arrays are (H, W) or (H, W, C),
    float32 or float64, of any value range; results may overshoot it. With `circular`, copies of
    the source surround it, and regions of both may reach beyond the picture. `shift` moves the
    target to the right, in source samples: chroma is not always in the middle of its luma.
    """

    def __init__(
        self,
        source: tuple[int, int],
        target: tuple[int, int],
        circular: bool = False,
        shift: float = 0.0,
    ) -> None:
        self.source = source
        self.target = target
        self.circular = circular
        self._rows = _axis(source[0], target[0], circular)
        self._columns = _axis(source[1], target[1], circular, shift)

    def support(self, region: Region) -> Region:
        """Return the part of the source that `region` of the target depends on."""
        top, bottom = self._rows.support(region.top, region.bottom)
        left, right = self._columns.support(region.left, region.right)
        return Region(top, left, bottom, right)

    def region(
        self, window: npt.NDArray[Sample], window_at: Region, region: Region
    ) -> npt.NDArray[Sample]:
        """Compute `region` of the target from a window of the source that covers its support."""
        if self.source == self.target:
            return window[region.relative_to(window_at).slices]
        shape = region.height, region.width, *window.shape[2:]
        made = np.empty(shape, window.dtype)
        for top in range(0, region.height, _BAND):
            low = region.top + top
            high = min(low + _BAND, region.bottom)
            rows = self._rows.apply(window, 0, low, high, window_at.top)
            made[top : top + _BAND] = self._columns.apply(
                rows, 1, region.left, region.right, window_at.left
            )
        return made


@lru_cache(maxsize=64)
def _axis(source: int, target: int, circular: bool, shift: float = 0.0) -> Axis:
    return Axis(source, target, circular, shift)


def resize(image: npt.NDArray[Sample], height: int, width: int) -> npt.NDArray[Sample]:
    """Resize `image`, (H, W) or (H, W, C) float, to `height` x `width`."""
    source = (image.shape[0], image.shape[1])
    resampler = Resampler(source, (height, width))
    return resampler.region(image, Region.whole(*source), Region.whole(height, width))
