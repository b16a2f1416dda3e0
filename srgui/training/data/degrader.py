"""Samples made of patches, as a network and its training ask for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
import torch
from torch import Tensor

from srgui.errors import TrainingError
from srgui.evaluation.degradation import photograph
from srgui.images import colour
from srgui.texts import Text
from srgui.training import functions
from srgui.training.data.photo import MARGIN, degraded
from srgui.training.data.pictures import Compact, Original, is_pair
from srgui.training.data.samples import Samples, degrade, samples_of
from srgui.training.options import PhotoOptions

Reduction: TypeAlias = Callable[[Original, int, np.random.Generator], Original]


class Degrader:
    """Makes samples of drawn patches, for a network that is `pre_enlarged` or has `levels`.

    With `photo`, the inputs are degraded photographs; with `own`, that function reduces an original
    (H, W, 3) uint8 by a factor, with a random generator, to (h, w, 3) uint8; otherwise they are
    reduced as the papers do. Samples are of luma, or `in_colour`. `margin` is how many reduced
    pixels more a patch must have than the sample. Patches of pairs (`training.data.pairs`) contain
    their inputs.
    """

    def __init__(
        self,
        pre_enlarged: bool,
        levels: Callable[[int], int],
        photo: PhotoOptions | None = None,
        own: Reduction | None = None,
        in_colour: bool = False,
    ) -> None:
        self.pre_enlarged = pre_enlarged
        self.photo = photo
        self.own = own
        self.in_colour = in_colour
        self.margin = MARGIN if photo else 0
        self.levels = levels

    def samples(self, patches: Compact, scale: int, rng: np.random.Generator) -> Samples:
        """Samples of `scale`: of luma (N, H, W), of pairs (N, H, W, 2), or with `photo`, `own` or
        `in_colour` of RGB (N, H, W, 3).
        """
        if is_pair(patches[0]):
            return self._of_pairs(patches, scale)
        if self.own:
            reduced = [self._reduced(patch, scale, rng) for patch in patches]
            return self._of_rgb(np.stack(reduced), patches, scale)
        if self.photo is None:
            return self._reduced_by_bicubic(patches, scale)
        lows, originals = [], []
        side = patches.shape[1] // scale - self.margin
        for patch in patches:
            low, top, left = degraded(patch, scale, self.photo, rng)
            lows.append(low[top : top + side, left : left + side])
            originals.append(
                patch[top * scale : (top + side) * scale, left * scale : (left + side) * scale]
            )
        return self._of_rgb(np.stack(lows), np.stack(originals), scale)

    def held_out(self, crop: Original, scale: int, number: int) -> Samples:
        """One sample for validation, the same each time; a photograph of middle strength."""
        if is_pair(crop):
            return self._of_pairs(crop[None], scale)
        if self.own:
            low = self._reduced(crop, scale, np.random.default_rng([scale, number]))
            return self._of_rgb(low[None], crop[None], scale)
        if self.photo is None:
            return self._reduced_by_bicubic(crop[None], scale)
        low = photograph(crop, scale, "middle", number)
        return self._of_rgb(low[None], crop[None], scale)

    def _reduced(self, original: Original, scale: int, rng: np.random.Generator) -> Original:
        """An original reduced by a person's own function. Raises TrainingError if it fails."""
        assert self.own is not None
        what = Text("Your degradation failed")
        try:
            low = np.asarray(self.own(original, scale, rng))
        except Exception as error:  # a person's code may raise anything
            raise TrainingError(what, functions.failure(error)) from error
        wanted = (original.shape[0] // scale, original.shape[1] // scale, 3)
        if low.shape != wanted or low.dtype != np.uint8:
            raise TrainingError(
                what,
                Text(
                    "it returned {found} {kind}, not {wanted} uint8",
                    found=low.shape,
                    kind=low.dtype,
                    wanted=wanted,
                ),
            )
        return low

    def _of_pairs(self, pairs: Compact, scale: int) -> Samples:
        planes = torch.from_numpy(pairs.astype(np.float32))
        low, originals = planes[:, None, ::scale, ::scale, 1], planes[:, None, :, :, 0]
        inputs, truths = low.contiguous(), originals.contiguous()
        return samples_of(inputs, truths, self.pre_enlarged, self.levels(scale))

    def _reduced_by_bicubic(self, originals: Compact, scale: int) -> Samples:
        """Samples of luma (N, H, W), or in colour of RGB (N, H, W, 3) uint8."""
        if originals.ndim == 4:
            planes = self._planes(originals)
        else:
            planes = torch.from_numpy(originals.astype(np.float32))[:, None]
        return degrade(planes, scale, self.pre_enlarged, self.levels(scale))

    def _of_rgb(self, low: Compact, originals: Compact, scale: int) -> Samples:
        inputs, truths = self._planes(low), self._planes(originals)
        return samples_of(inputs, truths, self.pre_enlarged, self.levels(scale))

    def _planes(self, rgb: Compact) -> Tensor:
        """The planes (N, 1 or 3, H, W) of RGB (N, H, W, 3) uint8 that the network sees."""
        scaled = rgb.astype(np.float32) / np.float32(255)
        if self.in_colour:
            return torch.from_numpy(scaled.transpose(0, 3, 1, 2).copy())
        return torch.from_numpy(colour.luma(scaled))[:, None]
