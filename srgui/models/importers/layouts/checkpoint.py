"""TensorFlow checkpoints: DRCN by the names of its variables, LapSRN and others by their graph."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from srgui.models.importers.layouts import tensorflow
from srgui.models.importers.program import ImportedProgram
from srgui.models.importers.reading import tensorflow_bundle
from srgui.models.importers.reading.named import Arrays, UnreadableError
from srgui.models.importers.refusal import refusal
from srgui.models.weights import implausible
from srgui.programs.operations import Activation, Convolution, Operation, ScaledSum
from srgui.programs.program import INPUT, Graph, Program
from srgui.programs.serialization import check
from srgui.programs.shape_inference import ProgramError
from srgui.texts import Text

_LAYERS = ("W-1_conv", "W0_conv", "W_conv", "WD1_conv", "WD2_conv")  # of DRCN, as a port names them
_BIASES = (  # of these, as two of its versions name them
    ("B-1", "B0", "B", "BD1", "BD2"),
    ("Variable", "Variable_1", "Variable_2", "Variable_3", "Variable_4"),
)
_SHARES = "layer_weight"  # of the ensemble; in the earlier version variables after the biases
_WHITE = 255  # of luma in that port: as a ReLU scales with its input, biases are divided by it
_MOST_RECURSIONS = 512


def read(path: Path) -> ImportedProgram:
    """The network in the checkpoint whose index is `path`. Raises ModelError."""
    try:
        variables = tensorflow_bundle.read(path)
    except UnreadableError as error:
        raise refusal(path, error.why, error.remedy) from error
    for name, array in variables.items():
        if why := implausible(name, array):
            raise refusal(path, why)
    if set(_LAYERS) <= set(variables):
        return _drcn(path, variables)
    graph = path.with_suffix(".meta")
    if not graph.is_file():
        raise refusal(
            path,
            Text("{name}, which describes its network, is not in its folder", name=graph.name),
            Text("Put the files of the checkpoint into one folder."),
        )
    return tensorflow.read_trained(graph, variables)


def _drcn(path: Path, variables: Arrays) -> ImportedProgram:
    """DRCN without the skip connection, and with a ReLU after each prediction.

    It predicts from H_0 too, so that there is a prediction more than recursions.
    """
    try:
        tensors = _tensors(variables)
        program = _program(tensors)
        check(program)
    except KeyError as error:
        raise refusal(
            path, Text("its DRCN is incomplete ({name!r} is missing)", name=error.args[0])
        ) from error
    except ProgramError as error:
        raise refusal(path, error.why) from error
    return ImportedProgram(program, tensors, (2,), "a TensorFlow port of DRCN")


def _tensors(variables: Arrays) -> dict[str, npt.NDArray[np.float32]]:
    """The tensors of the program: weights, biases and shares of the ensemble."""
    named = _BIASES[0] if _BIASES[0][0] in variables else _BIASES[1]
    tensors = {}
    for layer, bias in zip(_LAYERS, named, strict=True):
        filters = variables[layer]  # (h, w, in, out)
        if filters.ndim != 4:
            raise ProgramError(Text("tensor {name!r} has another shape", name=layer))
        tensors[layer] = np.ascontiguousarray(filters.transpose(3, 2, 0, 1))
        tensors[f"{layer} bias"] = variables[bias] / np.float32(_WHITE)
    if _SHARES in variables:
        shares = variables[_SHARES]
        tensors["ensemble"] = shares / shares.sum()
    else:
        last = int(named[-1].rpartition("_")[2])
        names = [f"Variable_{last + 1 + n}" for n in range(_MOST_RECURSIONS)]
        found = [variables[name].ravel() for name in names if name in variables]
        if not found:
            raise KeyError(_SHARES)
        tensors["ensemble"] = np.concatenate(found)
    return tensors


def _program(tensors: dict[str, npt.NDArray[np.float32]]) -> Program:
    """Embedding, as many recursions as there are shares without one, and their ensemble."""
    operations: list[Operation] = []

    def rectified(source: str, layer: str) -> str:
        made, active = f"{layer} {len(operations)}", f"relu {len(operations)}"
        operations.append(Convolution(source, made, layer, f"{layer} bias"))
        operations.append(Activation(made, active))
        return active

    first, second, recursion, hidden, output = _LAYERS
    state = rectified(rectified(INPUT, first), second)
    predictions: list[str] = []
    for _ in range(len(tensors["ensemble"])):
        state = rectified(state, recursion) if predictions else state
        predictions.append(rectified(rectified(state, hidden), output))
    operations.append(ScaledSum(tuple(predictions), "ensemble", "ensemble"))
    shapes = {name: array.shape for name, array in tensors.items()}
    graph = Graph(tuple(operations), (*predictions, "ensemble"), shapes)
    steps = (*("recursion" for _ in predictions), "ensemble")
    return Program(graph, steps, pre_enlarged=True, max_scale=4)
