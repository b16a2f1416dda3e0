"""PSNR on held-out pictures, which the training never sees."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

import numpy as np
import torch
from torch import Tensor

from srgui.evaluation import metrics
from srgui.images.bicubic import resize
from srgui.images.colour import Floats, luma
from srgui.networks.network import Network
from srgui.networks.pyramid import Pyramid
from srgui.training.data.degrader import Degrader
from srgui.training.data.pictures import Original, is_pair
from srgui.training.data.samples import Samples

HeldOut: TypeAlias = Mapping[int, Sequence[Samples]]  # one sample a picture, by scale

_SIDE = 192  # of the centre crops: divisible by 2, 3, 4 and 8


def samples(originals: Sequence[Original], scales: Sequence[int], degrader: Degrader) -> HeldOut:
    """The centre of every picture, degraded to each scale; the same each time."""
    # A pair is cut between the pixels of its input.
    centres = crops(originals, scales[0] if is_pair(originals[0]) else 1)
    return {
        scale: [degrader.held_out(crop, scale, number) for number, crop in enumerate(centres)]
        for scale in scales
    }


def crops(originals: Sequence[Original], step: int = 1) -> list[Original]:
    """The centre of every picture, square; its side falls to fit the smallest.

    It begins at a multiple of `step` pixels.
    """
    side = min(_SIDE, *(min(one.shape[:2]) for one in originals)) // 24 * 24
    centres: list[Original] = []
    for one in originals:
        top, left = ((length - side) // 2 // step * step for length in one.shape[:2])
        centres.append(one[top : top + side, left : left + side].copy())
    return centres


@torch.inference_mode()
def psnr(
    network: Network,
    held_out: HeldOut,
    device: torch.device,
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[int, float] | None:
    """The mean PSNR in dB of each scale, on 8-bit luma with `scale` pixels shaved off.

    None when `cancelled`, which is asked before each picture, says so.
    """
    training = network.training
    network.eval()
    try:
        result = {}
        for scale, all_samples in held_out.items():
            total = 0.0
            for sample in all_samples:
                if cancelled():
                    return None
                predicted = _predict(network, sample.inputs.to(device), len(sample.truths))
                total += _psnr(predicted, sample.truths[-1], scale)
            result[scale] = total / len(all_samples)
        return result
    finally:
        network.train(training)


def bicubic(held_out: HeldOut) -> dict[int, float]:
    """The mean PSNR in dB of the bicubic enlargement at each scale, measured like `psnr`."""
    return {
        scale: sum(_psnr(_enlarged(s), s.truths[-1], scale) for s in samples_) / len(samples_)
        for scale, samples_ in held_out.items()
    }


def _enlarged(sample: Samples) -> Tensor:
    """The input of a network, enlarged unless it is already."""
    height, width = sample.truths[-1].shape[-2:]
    planes = [plane.numpy() for plane in sample.inputs[0]]
    if planes[0].shape != (height, width):
        planes = [resize(plane, height, width) for plane in planes]
    return torch.from_numpy(np.stack(planes))[None]


def _predict(network: Network, inputs: Tensor, levels: int) -> Tensor:
    outputs = network(inputs, levels) if isinstance(network, Pyramid) else network(inputs)
    predicted: Tensor = outputs[-1]
    return predicted


def _psnr(output: Tensor, original: Tensor, shave: int) -> float:
    planes = [np.rint(_luma(one) * 255).clip(0, 255) for one in (output, original)]
    return metrics.psnr(*(plane[shave:-shave, shave:-shave] for plane in planes))


def _luma(planes: Tensor) -> Floats:
    """The luma (H, W) of the first picture in (N, 1 or 3, H, W)."""
    first = planes[0].float().cpu().numpy()
    return first[0] if len(first) == 1 else luma(first.clip(0, 1).transpose(1, 2, 0))
