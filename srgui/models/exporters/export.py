"""A trained network written for other programs, and checked by running it there."""

from __future__ import annotations

import importlib.util
import io
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from srgui.errors import ModelError, OptionError, WriteError
from srgui.images.writing.atomic import check_replaceable, replacing
from srgui.models.model import Model
from srgui.programs.operations import Opaque
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
    _require_factor(model, scale)
    opaque = model.program.graph.opaque
    files = _files(format_, target, opaque)
    for file in files:
        _require_free(model, file, overwrite)
    if opaque:
        _write(files, _original(model, format_, opaque))
        return Exported(files, None, Text("the network as it was imported"))
    if format_ == "state-dict":
        _write(files, [_state_dict(model)])
        return Exported(files, None, _usage(model, scale))
    graph = model.program.graph
    count = len(magnifications(model.program, scale))
    graph = replace(graph, results=graph.results[count - 1 : count]).until(1)
    contents = [_onnx(model, graph, scale)] if format_ == "onnx" else _ncnn(model, graph)
    difference = _difference(model, graph, format_, contents)
    if not difference <= _TOLERANCE:
        raise _refusal(model, Text("it gives another result there"))
    _write(files, contents)
    return Exported(files, difference, _usage(model, scale))


def _files(format_: str, target: Path, opaque: Opaque | None) -> tuple[Path, ...]:
    """The files to write."""
    if format_ == "ncnn":
        return target.with_suffix(".param"), target.with_suffix(".bin")
    if opaque and opaque.engine == "pytorch":
        return (target.with_suffix(".safetensors"),)
    return (target,)


def _require_factor(model: Model, scale: float) -> None:
    """Raise OptionError for an impossible factor."""
    greatest = model.program.max_scale
    if not 1 <= scale <= greatest:
        raise OptionError(
            Text(
                "Can't export {name} for a factor of {scale:g}", name=model.info.name, scale=scale
            ),
            Text("it supports factors from 1 to {greatest}", greatest=greatest),
        )


def _require_free(model: Model, file: Path, overwrite: bool) -> None:
    """Raise WriteError where a file can't be written, before anything is computed."""
    what = Text("Can't write {path}", path=file)
    if not file.parent.is_dir():
        raise WriteError(what, Text("there is no folder {path}", path=file.parent))
    if not file.exists():
        return
    check_replaceable(file)
    if model.info.path.exists() and file.samefile(model.info.path):
        raise WriteError(what, Text("the network is read from it"), Text("Choose another name."))
    if not overwrite:
        raise WriteError(
            what,
            Text("the file already exists"),
            Text("Choose another name or add --overwrite."),
        )


def _original(model: Model, format_: str, opaque: Opaque) -> list[bytes]:
    """The contents of the files that an imported network consists of, if they are of this format.

    Raises ModelError if they are of another one.
    """
    if opaque.engine != format_ and (opaque.engine, format_) != ("pytorch", "state-dict"):
        raise _refusal(
            model,
            Text("it was imported as {format}, and is run as it is", format=opaque.engine),
        )
    return [model.tensors[name].tobytes() for name in opaque.tensors]


def _onnx(model: Model, graph: Graph, scale: float) -> bytes:
    if importlib.util.find_spec("onnx") is None:
        raise OptionError(
            Text("Can't write ONNX files"),
            Text("the package onnx is not installed"),
            Text("Run pip install 'srgui[onnx]'."),
        )
    from srgui.models.exporters.onnx_model import onnx_model

    return onnx_model(graph, model.tensors, str(_usage(model, scale)))


def _ncnn(model: Model, graph: Graph) -> list[bytes]:
    whole = Sides(True, True, True, True)
    made = layers.layers(graph, graph.extents(), model.tensors, whole)
    text = layers.text(made, [INPUT])
    return [text.encode(), layers.weights(made, model.tensors)]


def _state_dict(model: Model) -> bytes:
    import torch

    state = {name: torch.from_numpy(np.array(array)) for name, array in model.tensors.items()}
    content = io.BytesIO()
    torch.save(state, content)
    return content.getvalue()


def _difference(model: Model, graph: Graph, format_: str, contents: Sequence[bytes]) -> float:
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


def _write(files: Sequence[Path], contents: Sequence[bytes]) -> None:
    """Write all files, or none."""
    with ExitStack() as stack:
        opened = [stack.enter_context(replacing(path)) for path in files]
        for file, content in zip(opened, contents, strict=True):
            file.write(content)
            file.flush()


def _refusal(model: Model, why: Text) -> ModelError:
    return ModelError(Text("Can't export {name}", name=model.info.name), why)
