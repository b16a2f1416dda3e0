"""The computation of operations in NumPy and 32 bits; values are (channels, h, w)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from srgui.programs.shape_inference import Edges, Floats


def convolved(
    x: Floats, weight: Floats, zeros: Edges, dilation: int = 1, groups: int = 1
) -> Floats:
    """Values (inputs, h, w) under a kernel (outputs, inputs / groups, k, k), with zeros around
    them.
    """
    if groups > 1:
        parts = zip(np.split(x, groups), np.split(weight, groups), strict=True)
        return np.concatenate([convolved(*part, zeros, dilation) for part in parts])
    top, left, bottom, right = zeros
    padded = np.pad(x, ((0, 0), (top, bottom), (left, right)))
    span = dilation * (weight.shape[-1] - 1)
    total = np.empty((len(weight), *(length - span for length in padded.shape[1:])), np.float32)
    _convolve(padded, weight, dilation, total, np.empty_like(total))
    return total


def _convolve(x: Floats, weight: Floats, dilation: int, total: Floats, scratch: Floats) -> None:
    """Write values (inputs, h, w) under a kernel, without zeros around them, into `total`.

    `scratch` is as large as that: to reuse memory costs less than to get it from the system.
    """
    _, height, width = total.shape
    total.fill(0)
    for row, column in np.argwhere(weight.any(axis=(0, 1))):
        top, left = dilation * row, dilation * column
        window = x[:, top : top + height, left : left + width]
        total += _mixed(weight[:, :, row, column], window, scratch)


def _mixed(weight: Floats, x: Floats, scratch: Floats) -> Floats:
    """Values (inputs, h, w) under a matrix (outputs, inputs), maybe in `scratch`."""
    if weight.size == 1:  # a plane alone: without the copies that a product of matrices makes
        return np.asarray(np.multiply(x, weight[0, 0], out=scratch))
    return np.asarray(np.tensordot(weight, x, axes=1))


def transposed(x: Floats, weight: Floats, stride: int, cut: Edges) -> Floats:
    """Values (inputs, h, w) under a transposed kernel (inputs, outputs, k, k), without the pixels
    that are cut.

    An output pixel's place among the stride x stride that belong to one input pixel decides which
    weights it meets, so that each place is an ordinary convolution of its own.
    """
    kernel = weight.shape[-1]
    reach = -(-kernel // stride) - 1  # input pixels beyond its own that an output pixel sees
    spare = stride * (reach + 1) - kernel
    weight = np.pad(weight, ((0, 0), (0, 0), (0, spare), (0, spare))).transpose(1, 0, 2, 3)
    height, width = x.shape[1] + reach, x.shape[2] + reach
    padded = np.pad(x, ((0, 0), (reach, reach), (reach, reach)))
    made = np.empty((len(weight), height, stride, width, stride), np.float32)
    total = np.empty((len(weight), height, width), np.float32)
    scratch = np.empty_like(total)
    for row, column in np.ndindex(stride, stride):
        taps = weight[:, :, row::stride, column::stride][:, :, ::-1, ::-1]
        _convolve(padded, taps, 1, total, scratch)
        made[:, :, row, :, column] = total
    top, left, bottom, right = cut
    whole = made.reshape(-1, stride * height, stride * width)
    return Edges(top, left, bottom + spare, right + spare).cropped(whole)


def shuffled(x: Floats, factor: int) -> Floats:
    """Values (c factor^2, h, w) as (c, factor h, factor w)."""
    channels, height, width = x.shape
    squares = x.reshape(-1, factor, factor, height, width).transpose(0, 3, 1, 4, 2)
    return squares.reshape(channels // factor**2, factor * height, factor * width)


def enlarged(x: Floats, factor: int, method: str) -> Floats:
    """Values (c, h, w) as (c, factor h, factor w), by "nearest" or "bilinear"."""
    if method == "nearest":
        return x.repeat(factor, axis=1).repeat(factor, axis=2)
    rows = _interpolated(x, factor)
    return _interpolated(rows.swapaxes(1, 2), factor).swapaxes(1, 2)


def _interpolated(x: Floats, factor: int) -> Floats:
    """Values with `factor` times as many rows, between which they are interpolated."""
    places = (np.arange(factor * x.shape[1], dtype=np.float32) + 0.5) / factor - np.float32(0.5)
    places = places.clip(0, x.shape[1] - 1)
    above = places.astype(int)
    below = np.minimum(above + 1, x.shape[1] - 1)
    share = (places - above).astype(np.float32)[:, None]
    return np.asarray(x[:, above] * (1 - share) + x[:, below] * share)


def _gelu(x: Floats) -> Floats:
    return np.asarray(x * (1 + _erf(x / np.float32(np.sqrt(2)))) / 2)


def _erf(x: Floats) -> Floats:
    """The error function to 1.5e-7, about the precision of 32 bits: M. Abramowitz, I. A. Stegun,
    "Handbook of Mathematical Functions", 7.1.26.
    """
    size = np.abs(x.astype(np.float64))
    t = 1 / (1 + 0.3275911 * size)
    series = np.zeros_like(t)
    for coefficient in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592):
        series = (series + coefficient) * t
    return np.asarray(np.sign(x) * (1 - series * np.exp(-size * size)), np.float32)


def _sigmoid(x: Floats) -> Floats:
    return np.asarray((1 + np.tanh(x / 2)) / 2)  # without overflow


FUNCTIONS: Mapping[str, Callable[[Floats], Floats]] = {
    "tanh": np.tanh,
    "sigmoid": _sigmoid,
    "gelu": _gelu,
}
"""The functions of `operations.Function` by name."""
