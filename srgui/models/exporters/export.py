"""A trained network written for other programs, and checked by running it there."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from srgui.errors import ModelError, OptionError, WriteError
from srgui.images.writing.atomic import replacing
from srgui.models.model import Model
from srgui.programs.program import INPUT, Graph
from srgui.programs.shape_inference import Floats, Sides
from srgui.programs.steps import magnifications
from srgui.runtimes import reference
from srgui.runtimes.ncnn import layers
from srgui.runtimes.opaque.engine import FormatError
from srgui.runtimes.opaque.engines import engine
from srgui.texts import Text

FORMATS = ("onnx", "ncnn", "state-dict")
_SIDE = 24  # pixels of the plane that both compute
_TOLERANCE = 1e-3  # a quarter of a level: engines sum in other orders


@dataclass(frozen=True)
class Exported:
    """The files of an exported network."""

    files: tuple[Path, ...]
    difference: float | None
    """The largest difference from srgui's own result on a test plane, where white is 1; None for
    files that no engine runs."""
    usage: Text
    """The input and the output, for whoever runs it."""


def export(
    model: Model, format_: str, target: Path, scale: float, *, overwrite: bool = False
) -> Exported:
    """Write the network for factors up to `scale` in one of `FORMATS` to `target`.

    ncnn gets a second file with the suffix .bin. Raises ModelError for a network that the format
    can't contain, or that computes something else there, OptionError where a package is missing,
    and WriteError.
    """
    _require_possible(model, format_, target, scale, overwrite)
    opaque = model.program.graph.opaque
    if opaque:
        original = _written(_original(model, format_, target))
        return Exported(original, None, Text("the network as it was imported"))
    if format_ == "state-dict":
        return Exported(_state_dict(model, target), None, _usage(model, scale))
    graph = model.program.graph
    count = len(magnifications(model.program, scale))
    graph = replace(graph, results=graph.results[count - 1 : count]).until(1)
    contents: Mapping[Path, bytes]
    if format_ == "onnx":
        contents = {target: _onnx(model, graph, scale)}
    else:
        pair = target.with_suffix(".param"), target.with_suffix(".bin")
        contents = dict(zip(pair, _ncnn(model, graph), strict=True))
    difference = _difference(model, graph, format_, list(contents.values()))
    if not difference <= _TOLERANCE:
        raise _refusal(model, Text("it gives another result there"))
    return Exported(_written(contents), difference, _usage(model, scale))


def _require_possible(
    model: Model, format_: str, target: Path, scale: float, overwrite: bool
) -> None:
    """Raise OptionError for an impossible factor, WriteError for files that exist."""
    greatest = model.program.max_scale
    if not 1 <= scale <= greatest:
        raise OptionError(
            Text(
                "Can't export {name} for a factor of {scale:g}", name=model.info.name, scale=scale
            ),
            Text("it supports factors from 1 to {greatest}", greatest=greatest),
        )
    pair = [target.with_suffix(".param"), target.with_suffix(".bin")]
    files = pair if format_ == "ncnn" else [target]
    for file in files:
        if file.exists() and not overwrite:
            raise WriteError(
                Text("Can't write {path}", path=file),
                Text("the file already exists"),
                Text("Choose another name or add --overwrite."),
            )


def _original(model: Model, format_: str, target: Path) -> Mapping[Path, bytes]:
    """The files that an imported network consists of, if they are of this format."""
    opaque = model.program.graph.opaque
    assert opaque is not None
    if opaque.engine != format_ and (opaque.engine, format_) != ("pytorch", "state-dict"):
        raise _refusal(
            model,
            Text("it was imported as {format}, and is run as it is", format=opaque.engine),
        )
    parts = [model.tensors[name].tobytes() for name in opaque.tensors]
    if opaque.engine == "pytorch":
        return {target.with_suffix(".safetensors"): parts[0]}
    if opaque.engine == "ncnn":
        pair = target.with_suffix(".param"), target.with_suffix(".bin")
        return dict(zip(pair, parts, strict=True))
    return {target: parts[0]}


def _onnx(model: Model, graph: Graph, scale: float) -> bytes:
    if importlib.util.find_spec("onnx") is None:
        raise OptionError(
            Text("Can't write ONNX files"),
            Text("the package onnx is not installed"),
            Text("Run pip install 'srgui[onnx]'."),
        )
    from srgui.models.exporters.onnx_model import onnx_model

    return onnx_model(graph, model.tensors, str(_usage(model, scale)))


def _ncnn(model: Model, graph: Graph) -> tuple[bytes, bytes]:
    whole = Sides(True, True, True, True)
    made = layers.layers(graph, graph.extents(), model.tensors, whole)
    text = layers.text(made, [INPUT])
    return text.encode(), layers.weights(made, model.tensors)


def _state_dict(model: Model, target: Path) -> tuple[Path, ...]:
    import torch

    state = {name: torch.from_numpy(np.array(array)) for name, array in model.tensors.items()}
    with replacing(target) as file:
        torch.save(state, file)
    return (target,)


def _difference(model: Model, graph: Graph, format_: str, contents: list[bytes]) -> float:
    """The largest difference of the engine's result from that of the reference."""
    plane = _test_plane(graph.channels)
    wanted = reference.computed(graph, model.tensors, plane)
    given = np.moveaxis(plane, -1, 0) if plane.ndim == 3 else plane[None]
    try:
        network = engine(format_, contents[0], b"".join(contents[1:]), 1, "cpu", "auto")
        found = network.run(
            network.inputs[0].name, network.outputs[0].name, np.ascontiguousarray(given)
        )
    except (FormatError, RuntimeError) as error:
        raise _refusal(model, Text("its engine does not accept it")) from error
    result = np.moveaxis(found, 0, -1) if plane.ndim == 3 else found[0]
    return float(np.abs(result - wanted).max()) if result.shape == wanted.shape else np.inf


def _test_plane(channels: int) -> Floats:
    random = np.random.default_rng(1)
    shape = (_SIDE, _SIDE + 5, channels) if channels > 1 else (_SIDE, _SIDE + 5)
    return np.asarray(random.random(shape) * 0.8 + 0.1, np.float32)


def _usage(model: Model, scale: float) -> Text:
    program = model.program
    if program.pre_enlarged:
        return Text(
            "input: luma (Y of BT.601, 16 to 235 of 255, divided by 255), enlarged by bicubic"
        )
    if program.graph.channels == 3:
        return Text("input: red, green and blue from 0 to 1; output: {scale:g}x", scale=scale)
    return Text(
        "input: luma (Y of BT.601, 16 to 235 of 255, divided by 255); output: {scale:g}x",
        scale=scale,
    )


def _written(contents: Mapping[Path, bytes]) -> tuple[Path, ...]:
    for path, content in contents.items():
        with replacing(path) as file:
            file.write(content)
    return tuple(contents)


def _refusal(model: Model, why: Text) -> ModelError:
    return ModelError(Text("Can't export {name}", name=model.info.name), why)
