"""DRCN: J. Kim, J. K. Lee, K. M. Lee, "Deeply-Recursive Convolutional Network for Image
Super-Resolution", CVPR 2016 (arXiv 1511.04491)."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor, nn
from torch.nn.functional import relu_

from srgui.networks.network import Network, conv3x3
from srgui.networks.step import StepKind


class DRCN(Network):
    """One convolution applied up to `recursions` times.

    Embedding, recursion and reconstruction; reconstruction is shared by all recursions, each of
    which predicts y_d = reconstruct(H_d) + x. The output is the ensemble, sum_d w_d y_d with
    learned w. In the `basic` form, the paper's baseline, the last recursion alone predicts, and
    without the skip connection. The paper's model has 256 filters and 16 recursions.
    """

    pre_enlarged = True
    max_scale = 4

    def __init__(self, filters: int = 256, recursions: int = 16, basic: bool = False) -> None:
        super().__init__()
        self.hyperparameters = {"filters": filters, "recursions": recursions, "basic": basic}
        self.recursions = recursions
        self.basic = basic
        predictions: list[StepKind] = ["recursion"] * recursions
        self.step_kinds = ("output",) if basic else (*predictions, "ensemble")
        self.embed = nn.ModuleList([conv3x3(1, filters), conv3x3(filters, filters)])
        self.recurse = conv3x3(filters, filters)
        self.reconstruct = nn.ModuleList([conv3x3(filters, filters), conv3x3(filters, 1)])
        nn.init.dirac_(self.recurse.weight)  # the paper starts the recursion as the identity
        if not basic:
            self.ensemble = nn.Parameter(torch.full((recursions,), 1 / recursions))

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """The predictions y_1 ... y_D, then their ensemble; in the basic form y_D alone."""
        if self.basic:
            *_, last = self.states(x)
            return (self.predict(last),)
        predictions = [self.predict(state) + x for state in self.states(x)]
        ensemble = torch.tensordot(self.ensemble, torch.stack(predictions), dims=1)
        return (*predictions, ensemble)

    def states(self, x: Tensor) -> Iterator[Tensor]:
        """Yield H_1 ... H_D, (N, filters, H, W) each."""
        state = x
        for embed in self.embed:
            state = relu_(embed(state))
        for _ in range(self.recursions):
            state = relu_(self.recurse(state))
            yield state

    def predict(self, state: Tensor) -> Tensor:
        """The reconstruction of H_d, (N, 1, H, W), without the skip."""
        hidden, output = self.reconstruct
        prediction: Tensor = output(relu_(hidden(state)))
        return prediction
