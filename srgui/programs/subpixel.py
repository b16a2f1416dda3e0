"""Transposed convolutions as ordinary ones.

An output pixel's place among the stride x stride that belong to one input pixel, its phase, decides
which weights apply to it. So every phase is an ordinary convolution of the input, all of them
together one with stride x stride times as many outputs, and their fast kernels can be used.
"""

from __future__ import annotations

import numpy as np

from srgui.programs.shape_inference import Floats


def reach(kernel: int, stride: int, cut: int) -> int:
    """The number of input pixels beyond its own that an output pixel sees."""
    return max(-(-(kernel - stride - cut) // stride), -(-cut // stride))


def weights(weight: Floats, stride: int, cut: int) -> Floats:
    """The weights (stride * stride * outputs, inputs, n, n) of the ordinary convolution for those
    of a transposed one, (inputs, outputs, k, k): the outputs of the first phase come first, then
    those of the phase to its right.
    """
    inputs, outputs, kernel, _ = weight.shape
    far = reach(kernel, stride, cut)
    made = np.zeros((stride, stride, outputs, inputs, 2 * far + 1, 2 * far + 1), np.float32)
    taps = [
        (phase, offset + far, phase + cut - stride * offset)
        for phase in range(stride)
        for offset in range(-far, far + 1)
        if 0 <= phase + cut - stride * offset < kernel
    ]
    for row, row_at, row_tap in taps:
        for column, column_at, column_tap in taps:
            made[row, column, :, :, row_at, column_at] = weight[:, :, row_tap, column_tap].T
    return made.reshape(-1, *made.shape[3:])
