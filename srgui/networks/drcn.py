"""DRCN: J. Kim, J. K. Lee, K. M. Lee, "Deeply-Recursive Convolutional Network for Image
Super-Resolution", CVPR 2016 (arXiv 1511.04491)."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

import torch
from torch import Tensor, nn
from torch.nn.functional import relu_

from srgui.networks.network import NO_MARGINS, Margins, Network, conv3x3, narrowed, pixels, trimmed
from srgui.networks.step import StepInfo

_TRIMMED_EVERY = 4  # recursions; each time the state is copied


class DRCN(Network):
    """One convolution applied up to `recursions` times.

    Embedding, recursion and reconstruction; reconstruction is shared by all recursions, each of
    which predicts y_d = reconstruct(H_d) + x. The answer is the ensemble, sum_d w_d y_d with
    learned w. In the `basic` form, the paper's baseline, the last recursion alone predicts, and
    without the skip connection. The paper's model has 256 filters and 16 recursions.
    """

    pre_enlarged = True
    max_scale = 4

    def __init__(self, filters: int = 256, recursions: int = 16, basic: bool = False) -> None:
        super().__init__()
        self.hyperparameters = {"filters": filters, "recursions": recursions, "basic": basic}
        self.filters = filters
        self.recursions = recursions
        self.basic = basic
        self.embed = nn.ModuleList([conv3x3(1, filters), conv3x3(filters, filters)])
        self.recurse = conv3x3(filters, filters)
        self.reconstruct = nn.ModuleList([conv3x3(filters, filters), conv3x3(filters, 1)])
        nn.init.dirac_(self.recurse.weight)  # the paper starts the recursion as the identity
        if not basic:
            self.ensemble = nn.Parameter(torch.full((recursions,), 1 / recursions))

    def steps(self, scale: float) -> tuple[StepInfo, ...]:
        """Every recursion with its weight, then their ensemble; the basic form has one output."""
        if self.basic:
            return (StepInfo("output", 1, 1, scale),)
        count = self.recursions
        weights = self.ensemble.tolist()
        recursions = (
            StepInfo("recursion", d, count, scale, weight)
            for d, weight in enumerate(weights, start=1)
        )
        return (*recursions, StepInfo("ensemble", 1, 1, scale))

    def magnifications(self, scale: float) -> tuple[int, ...]:
        """All 1: the input has the target size already."""
        return (1,) * len(self.steps(scale))

    def stream_inside(self, x: Tensor, margins: Margins, scale: float) -> Iterator[Tensor]:
        """Yield the predictions y_1 ... y_D, then the ensemble; in the basic form y_D alone.

        The recursions drop, now and then, what the rest of them can't see from inside.
        """
        states = zip(self.states(x, margins), self._kept(margins), strict=True)
        if self.basic:
            yield self.predict(*deque(states, maxlen=1).pop())
            return
        inside = trimmed(x, margins)
        ensemble = torch.zeros_like(inside)
        for weight, (state, kept) in zip(self.ensemble, states, strict=True):
            prediction = self.predict(state, kept) + inside
            ensemble = ensemble + weight * prediction
            yield prediction
        yield ensemble

    def states(self, x: Tensor, margins: Margins = NO_MARGINS) -> Iterator[Tensor]:
        """Yield H_1 ... H_D, (N, filters, H, W) each, with as much of the margins as is needed."""
        state = x
        for embed in self.embed:
            state = relu_(embed(state))
        for kept in self._kept(margins):
            state = relu_(self.recurse(trimmed(state, margins, kept)))
            margins = kept
            yield state

    def _kept(self, margins: Margins) -> Iterator[Margins]:
        """What every recursion gets of the margins."""
        for done in range(self.recursions):
            if done % _TRIMMED_EVERY == 0:
                margins = narrowed(margins, self.recursions - done + len(self.reconstruct))
            yield margins

    def predict(self, state: Tensor, margins: Margins = NO_MARGINS) -> Tensor:
        """The reconstruction of H_d, (N, 1, H, W) inside its margins, without the skip."""
        hidden, output = self.reconstruct
        kept = narrowed(margins, len(self.reconstruct))
        return trimmed(output(relu_(hidden(trimmed(state, margins, kept)))), kept)

    def halo(self, scale: float) -> int:
        """One pixel for every convolution on the longest way from input to output."""
        return len(self.embed) + self.recursions + len(self.reconstruct)

    def multiply_adds(
        self, scale: float, height: int = 1, width: int = 1, margins: Margins = NO_MARGINS
    ) -> float:
        """Of the embedding, and of every recursion and prediction with the margins it gets."""
        wide, thin = 9 * self.filters**2, 9 * self.filters
        recursions = [pixels(height, width, margins, kept) for kept in self._kept(margins)]
        seen = pixels(height, width, margins, narrowed(margins, len(self.reconstruct)))
        predictions = seen * (1 if self.basic else self.recursions)
        embedding = height * width * (thin + wide)
        return float(embedding + sum(recursions) * wide + predictions * (wide + thin))

    def activation_floats(
        self, scale: float, height: int = 1, width: int = 1, margins: Margins = NO_MARGINS
    ) -> float:
        """The state, its successor and the hidden layer of the reconstruction."""
        return 3.0 * self.filters * height * width
