"""DRCN: J. Kim, J. K. Lee, K. M. Lee, "Deeply-Recursive Convolutional Network for Image
Super-Resolution", CVPR 2016 (arXiv 1511.04491)."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor, nn
from torch.nn.functional import relu_

from srgui.networks.network import NO_MARGINS, Margins, Network, conv3x3
from srgui.networks.step import StepInfo


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

    def stream(self, x: Tensor) -> Iterator[Tensor]:
        """Yield the predictions y_1 ... y_D, then the ensemble; in the basic form y_D alone."""
        if self.basic:
            for state in self.states(x):
                last = state
            yield self.predict(last)
            return
        ensemble = torch.zeros_like(x)
        for weight, state in zip(self.ensemble, self.states(x), strict=True):
            prediction = self.predict(state) + x
            ensemble = ensemble + weight * prediction
            yield prediction
        yield ensemble

    def states(self, x: Tensor) -> Iterator[Tensor]:
        """Yield H_1 ... H_D, (N, filters, H, W) each."""
        state = x
        for embed in self.embed:
            state = relu_(embed(state))
        for _ in range(self.recursions):
            state = relu_(self.recurse(state))
            yield state

    def predict(self, state: Tensor) -> Tensor:
        """The reconstruction of H_d, (N, 1, H, W), without the skip connection."""
        hidden, output = self.reconstruct
        prediction: Tensor = output(relu_(hidden(state)))
        return prediction

    def halo(self, scale: float) -> int:
        """One pixel for every convolution on the longest way from input to output."""
        return len(self.embed) + self.recursions + len(self.reconstruct)

    def multiply_adds(
        self, scale: float, height: int = 1, width: int = 1, margins: Margins = NO_MARGINS
    ) -> float:
        """Every pixel of the enlarged input takes the same."""
        predictions = 1 if self.basic else self.recursions
        wide = 9 * self.filters**2
        thin = 9 * self.filters
        a_pixel = thin + wide + self.recursions * wide + predictions * (wide + thin)
        return float(height * width * a_pixel)

    def activation_floats(
        self, scale: float, height: int = 1, width: int = 1, margins: Margins = NO_MARGINS
    ) -> float:
        """The state, its successor and the hidden layer of the reconstruction."""
        return 3.0 * self.filters * height * width
