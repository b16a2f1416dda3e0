"""Check that a network can be written down as a program, before it is trained."""

from __future__ import annotations

import json

import numpy as np
import torch

from srgui.errors import TrainingError, fault
from srgui.networks.network import Network
from srgui.networks.pyramid import Pyramid
from srgui.networks.registry import NETWORKS, build
from srgui.programs.program import Program
from srgui.programs.serialization import check
from srgui.programs.shape_inference import ProgramError
from srgui.programs.tracing import traced
from srgui.runtimes import channels_last
from srgui.runtimes.reference import computed
from srgui.texts import Text

_SIDE = 16  # pixels of the picture that both compute
_ROUNDING = 1e-3  # of the largest value; a wrong operation is off by far more


def check_network(network: Network, name: str) -> None:
    """Refuse a network that no program can express: TrainingError, with the reason.

    One of another package also has to compute the same as its program, and to be rebuilt by its
    hyper-parameters.
    """
    try:
        program = traced(network)
        _check_results(network, program)
        check(program)
        if type(network) not in NETWORKS.values():
            _check_values(network, program)
            _check_rebuilt(network, name)
    except ProgramError as error:
        raise TrainingError(Text("Can't train {network}", network=name), error.why) from error


def _check_results(network: Network, program: Program) -> None:
    used = {tensor for operation in program.graph.operations for tensor in operation.tensors}
    if unused := sorted(set(program.graph.shapes) - used):
        raise ProgramError(Text("its forward does not use {tensor}", tensor=unused[0]))
    known = program.graph.extents()
    factors = {known[result].factor for result in program.graph.results}
    if len(factors) > 1 and not isinstance(network, Pyramid):
        raise ProgramError(
            Text("its results differ in size, but it is not a srgui.networks.pyramid.Pyramid")
        )


def _check_values(network: Network, program: Program) -> None:
    noise = torch.rand(
        1, network.channels, _SIDE, _SIDE, generator=torch.Generator().manual_seed(1)
    )
    training, state = network.training, network.state_dict()
    tensors = {name: tensor.float().cpu().numpy() for name, tensor in state.items()}
    try:
        with torch.inference_mode():
            expected = network.eval()(noise)[-1][0].numpy()
    except Exception as error:  # a forward may do anything
        raise ProgramError(fault(error)) from error
    finally:
        network.train(training)
    found = computed(program.graph, tensors, channels_last(noise[0].numpy()))
    difference = np.abs(found - channels_last(expected)).max()
    if not difference <= _ROUNDING * max(1.0, float(np.abs(expected).max())):
        raise ProgramError(Text("its forward computes something else than what can be followed"))


def _check_rebuilt(network: Network, name: str) -> None:
    twin = build(name, json.loads(json.dumps(network.hyperparameters)))
    shapes, others = (
        {key: tensor.shape for key, tensor in one.state_dict().items()} for one in (network, twin)
    )
    if shapes != others:
        raise ProgramError(Text("its hyperparameters do not rebuild it"))
