"""PSNR on held-out pictures, which the training never sees."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from srgui.evaluation import metrics
from srgui.networks.lapsrn import LapSRN
from srgui.networks.network import Network
from srgui.training.data import Luma, degrade

_SIDE = 96  # of the centre crops: divisible by 2, 3, 4 and 8


def crops(lumas: Sequence[Luma]) -> Tensor:
    """The centre of every picture, (N, 1, side, side) float32; side falls to fit the smallest."""
    side = min(_SIDE, *(min(luma.shape) for luma in lumas)) // 24 * 24
    centres = []
    for luma in lumas:
        top, left = (luma.shape[0] - side) // 2, (luma.shape[1] - side) // 2
        centres.append(torch.from_numpy(luma[top : top + side, left : left + side].copy()))
    return torch.stack(centres)[:, None]


@torch.inference_mode()
def psnr(
    network: Network,
    originals: Tensor,
    scales: Sequence[int],
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[int, float] | None:
    """The mean PSNR in dB of each scale, on 8-bit luma with `scale` pixels shaved off.

    None when `cancelled`, which is asked before each picture, says so.
    """
    training = network.training
    network.eval()
    try:
        result = {}
        for scale in scales:
            levels = network.level_count(scale) if isinstance(network, LapSRN) else 1
            total = 0.0
            for original in originals[:, None]:
                if cancelled():
                    return None
                samples = degrade(original, scale, network.pre_enlarged, levels)
                total += _psnr(_answer(network, samples.inputs, scale), original, scale)
            result[scale] = total / len(originals)
        return result
    finally:
        network.train(training)


def _answer(network: Network, inputs: Tensor, scale: int) -> Tensor:
    for _, output in zip(network.steps(scale), network.stream(inputs), strict=False):
        answer = output
    return answer


def _psnr(output: Tensor, original: Tensor, shave: int) -> float:
    planes = [(plane[0, 0] * 255).round().clamp(0, 255).cpu() for plane in (output, original)]
    return metrics.psnr(*(plane[shave:-shave, shave:-shave].numpy() for plane in planes))
