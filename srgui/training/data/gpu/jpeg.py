"""JPEG compression of pictures, for a whole batch at once and without a file.

Huffman coding loses nothing, so the rounded coefficients are all that is left to compute
(ITU-T T.81). Chroma is halved and enlarged as libjpeg does by default.
"""

from __future__ import annotations

import math
from functools import lru_cache

import torch
from torch import Tensor
from torch.nn import functional

_BLOCK = 8
# T.81, annex K: the tables that libjpeg scales by the quality.
_LUMA = """
16 11 10 16 24 40 51 61 12 12 14 19 26 58 60 55 14 13 16 24 40 57 69 56 14 17 22 29 51 87 80 62
18 22 37 56 68 109 103 77 24 35 55 64 81 104 113 92 49 64 78 87 103 121 120 101
72 92 95 98 112 100 103 99"""
_CHROMA = """
17 18 24 47 99 99 99 99 18 21 26 66 99 99 99 99 24 26 56 99 99 99 99 99 47 66 99 99 99 99 99 99
99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99"""
# JFIF 1.02: rows give Y, Cb and Cr, all in full range.
_TO_YCBCR = [[0.299, 0.587, 0.114], [-0.168736, -0.331264, 0.5], [0.5, -0.418688, -0.081312]]
_TO_RGB = [[1.0, 0.0, 1.402], [1.0, -0.344136, -0.714136], [1.0, 1.772, 0.0]]


def compressed(rgb: Tensor, quality: Tensor, halved: Tensor) -> Tensor:
    """(N, 3, H, W) float32, whole numbers in [0, 255], after saving as JPEG and opening again.

    `quality` (N,) is libjpeg's, 1 to 100; `halved` (N,) says which are 4:2:0 instead of 4:4:4.
    """
    height, width = rgb.shape[2:]
    planes = _padded(_mixed(rgb, _TO_YCBCR, centre_out=128).round())
    scale = torch.where(quality < 50, (5000 / quality).floor(), 200 - 2 * quality)
    luma = _rounded(planes[:, :1], _table(_LUMA, scale))
    table = _table(_CHROMA, scale)
    whole = _rounded(planes[:, 1:], table)
    half = _doubled(_rounded(_padded(_halved(planes[:, 1:])), table))
    half = half[:, :, : planes.shape[2], : planes.shape[3]]
    chroma = torch.where(halved[:, None, None, None], half, whole)
    result = _mixed(torch.cat((luma, chroma), dim=1), _TO_RGB, centre_in=128)
    return result.round().clamp(0, 255)[:, :, :height, :width]


def _mixed(
    planes: Tensor, matrix: list[list[float]], centre_in: float = 0, centre_out: float = 0
) -> Tensor:
    """Another colour space; chroma is around the centres."""
    weights = _constant(tuple(map(tuple, matrix)), planes.device)
    offset = _constant((0.0, 1.0, 1.0), planes.device)[:, None, None]
    mixed = torch.einsum("oc,nchw->nohw", weights, planes - centre_in * offset)
    return mixed + centre_out * offset


def _padded(planes: Tensor) -> Tensor:
    """Whole pairs of blocks; the last row and column are repeated."""
    down, right = (-length % (2 * _BLOCK) for length in planes.shape[2:])
    return functional.pad(planes, (0, right, 0, down), mode="replicate")


def _rounded(planes: Tensor, table: Tensor) -> Tensor:
    """(N, C, H, W) through the cosine transform, quantised by the (N, 8, 8) table, and back."""
    cosines = _cosines(planes.device)
    count, channels, height, width = planes.shape
    blocks = planes.view(count, channels, height // _BLOCK, _BLOCK, width // _BLOCK, _BLOCK) - 128
    coefficients = torch.einsum("ui,ncaibj,vj->ncabuv", cosines, blocks, cosines)
    steps = table[:, None, None, None]
    coefficients = (coefficients / steps).round() * steps
    blocks = torch.einsum("ui,ncabuv,vj->ncaibj", cosines, coefficients, cosines)
    return (blocks.reshape(count, channels, height, width) + 128).round().clamp(0, 255)


def _table(base: str, scale: Tensor) -> Tensor:
    """The (N, 8, 8) quantisation steps of baseline JPEG."""
    steps = _constant(tuple(map(float, base.split())), scale.device).view(1, _BLOCK, _BLOCK)
    return ((steps * scale[:, None, None] + 50) / 100).floor().clamp(1, 255)


def _halved(planes: Tensor) -> Tensor:
    """Means of 2 x 2; libjpeg rounds halves down and up in turn."""
    bias = _constant((1.0, 2.0), planes.device).repeat(planes.shape[3] // 4 + 1)
    means = functional.avg_pool2d(planes, 2) * 4
    return ((means + bias[: means.shape[3]]) / 4).floor()


def _doubled(planes: Tensor) -> Tensor:
    """Twice as large by a triangle: three parts of the near pixel, one of the next (libjpeg)."""
    near_rows = 3 * planes
    above = torch.cat((planes[:, :, :1], planes[:, :, :-1]), dim=2)
    below = torch.cat((planes[:, :, 1:], planes[:, :, -1:]), dim=2)
    rows = torch.stack((near_rows + above, near_rows + below), dim=3).flatten(2, 3)
    before = torch.cat((rows[..., :1], rows[..., :-1]), dim=3)
    after = torch.cat((rows[..., 1:], rows[..., -1:]), dim=3)
    columns = (3 * rows + before + 8, 3 * rows + after + 7)
    return (torch.stack(columns, dim=4).flatten(3, 4) / 16).floor()


@lru_cache(maxsize=16)
def _constant(values: tuple[float, ...] | tuple[tuple[float, ...], ...], device: object) -> Tensor:
    return torch.tensor(values, dtype=torch.float32, device=device)  # type: ignore[arg-type]


@lru_cache(maxsize=4)
def _cosines(device: torch.device) -> Tensor:
    """The orthonormal 8 x 8 cosine transform, a frequency a row."""
    rows = []
    for frequency in range(_BLOCK):
        norm = math.sqrt((1 if frequency == 0 else 2) / _BLOCK)
        angles = [(2 * n + 1) * frequency * math.pi / (2 * _BLOCK) for n in range(_BLOCK)]
        rows.append(tuple(norm * math.cos(angle) for angle in angles))
    return _constant(tuple(rows), device)
