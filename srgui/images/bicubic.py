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

Sample = TypeVar("Sample", np.float32, np.float64)


def _cubic(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    x = np.abs(x)
    near = (1.5 * x - 2.5) * x * x + 1
    far = ((-0.5 * x + 2.5) * x - 4) * x + 2
    return np.where(x <= 1, near, np.where(x <= 2, far, 0.0))


class Axis:
    """How `target` samples are made of `source` samples along one axis.

    Output sample i is the sum over taps t of `weights[i, t] * source[indices[i, t]]`; beyond its
    ends the source is mirrored.
    """

    def __init__(self, source: int, target: int) -> None:
        scale = target / source
        stretch = min(scale, 1.0)  # a reduction widens the kernel, which is its antialiasing
        width = 4 / stretch
        centre = (np.arange(target) + 0.5) / scale - 0.5
        left = np.floor(centre - width / 2 + 0.5).astype(np.int64)
        offsets = left[:, None] + np.arange(int(np.ceil(width)) + 1)
        weights = _cubic((centre[:, None] - offsets) * stretch)
        weights /= weights.sum(axis=1, keepdims=True)
        mirrored = np.mod(offsets, 2 * source)
        indices = np.where(mirrored < source, mirrored, 2 * source - 1 - mirrored)
        used = np.any(weights != 0, axis=0)
        self.indices = indices[:, used]
        self.weights = weights[:, used]

    def support(self, low: int, high: int) -> tuple[int, int]:
        """First and one past the last source sample that outputs `low` to `high` are made of."""
        part = self.indices[low:high]
        return int(part.min()), int(part.max()) + 1

    def part(self, low: int, high: int) -> tuple[npt.NDArray[np.float32], int]:
        """What source samples `low` to `high` add to the outputs.

        Returns a matrix (outputs, high - low) and the number of the first of these outputs; all
        others get nothing from these samples.
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
        """Outputs `low` to `high` along `axis` of data whose first sample is source[origin]."""
        indices = self.indices[low:high] - origin
        weights = self.weights[low:high].astype(data.dtype)
        shape = [1] * data.ndim
        shape[axis] = high - low
        total: npt.NDArray[Sample] = np.take(data, indices[:, 0], axis=axis)
        total *= weights[:, 0].reshape(shape)
        for tap in range(1, indices.shape[1]):
            part = np.take(data, indices[:, tap], axis=axis)
            part *= weights[:, tap].reshape(shape)
            total += part
        return total


class Resampler:
    """Bicubic resampling of pictures of one size to another, whole or a region at a time.

    A region comes out exactly as it would in the whole picture. Arrays are (H, W) or (H, W, C),
    float32 or float64, of any value range; results may overshoot it.
    """

    def __init__(self, source: tuple[int, int], target: tuple[int, int]) -> None:
        self.source = source
        self.target = target
        self._rows = _axis(source[0], target[0])
        self._columns = _axis(source[1], target[1])

    def support(self, region: Region) -> Region:
        """The part of the source that `region` of the target is made of."""
        top, bottom = self._rows.support(region.top, region.bottom)
        left, right = self._columns.support(region.left, region.right)
        return Region(top, left, bottom, right)

    def region(
        self, window: npt.NDArray[Sample], window_at: Region, region: Region
    ) -> npt.NDArray[Sample]:
        """`region` of the target, from `window_at` of the source, at least the region's support."""
        if self.source == self.target:
            return window[region.relative_to(window_at).slices]
        rows = self._rows.apply(window, 0, region.top, region.bottom, window_at.top)
        return self._columns.apply(rows, 1, region.left, region.right, window_at.left)


@lru_cache(maxsize=64)
def _axis(source: int, target: int) -> Axis:
    return Axis(source, target)


def resize(image: npt.NDArray[Sample], height: int, width: int) -> npt.NDArray[Sample]:
    """`image`, (H, W) or (H, W, C) float, at the size `height` x `width`."""
    source = (image.shape[0], image.shape[1])
    resampler = Resampler(source, (height, width))
    return resampler.region(image, Region.whole(*source), Region.whole(height, width))
