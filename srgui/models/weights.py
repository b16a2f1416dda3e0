""".safetensors files: reading with every check, writing atomically."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save as to_bytes

from srgui.errors import ModelError, reason
from srgui.images.writing.atomic import replacing
from srgui.models.catalogue import Figures, ModelInfo
from srgui.models.model import Model
from srgui.models.opaque import tried
from srgui.networks import NAMES
from srgui.programs.operations import Shapes, Tensors, require_shape
from srgui.programs.program import Program
from srgui.programs.serialization import check, from_text, to_text
from srgui.programs.shape_inference import Floats, ProgramError
from srgui.runtimes.opaque.engine import FormatError
from srgui.texts import Text

if TYPE_CHECKING:
    from srgui.networks.network import Network

_METADATA_KEYS = ("network", "hyperparameters", "scales")
_LENGTH = 8  # bytes of the length of a header, as the format has it
_BATCHES = ".num_batches_tracked"
_LARGEST_WEIGHT = 1e6  # those of the published networks stay below 10


def describe(path: Path) -> ModelInfo:
    """The network in a .safetensors file by its metadata. Raises ModelError if unreadable."""
    metadata = _metadata(path)
    missing = [key for key in _METADATA_KEYS if key not in metadata]
    if missing:
        raise _refusal(path, Text("its metadata lacks {names}", names=", ".join(missing)))
    try:
        hyperparameters = json.loads(metadata["hyperparameters"])
        scales = tuple(int(s) for s in json.loads(metadata["scales"]))
        minutes = float(metadata.get("minutes", 0))
        figures = _figures(json.loads(metadata.get("figures", "{}")))
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise _refusal(path, Text("its metadata can't be read")) from error
    known = metadata["network"] in NAMES or "program" in metadata
    if not known or not isinstance(hyperparameters, dict):
        raise _refusal(
            path, Text("it contains an unknown network, {name!r}", name=metadata["network"])
        )
    return ModelInfo(
        name=path.stem,
        title=path.stem,
        path=path,
        network=metadata["network"],
        hyperparameters=hyperparameters,
        scales=scales,
        data=metadata.get("data", ""),
        recipe=metadata.get("recipe", ""),
        minutes=minutes,
        licence=metadata.get("licence", ""),
        figures=figures,
        source=metadata.get("source", ""),
        source_sha256=metadata.get("source_sha256", ""),
    )


def _figures(content: Any) -> Figures | None:
    """The measured quality in a file's metadata. Raises ValueError and others for nonsense."""
    return {
        str(data): {
            str(int(scale)): {name: float(values[name]) for name in ("psnr", "bicubic_psnr")}
            for scale, values in by_scale.items()
        }
        for data, by_scale in content.items()
    } or None


def load(info: ModelInfo) -> Model:
    """The program of `info` with its tensors, as `load_untried` reads it.

    A network in another program's format has been run in the sandbox before. Raises ModelError.
    """
    model = load_untried(info)
    if model.program.graph.opaque:
        try:
            tried.ensure(info.path, _digest(model))
        except FormatError as error:
            raise _refusal(info.path, error.why) from error
    return model


def _digest(model: Model) -> str:
    """The sha256 of what is run, in hexadecimal, whatever the file says about it."""
    digest = hashlib.sha256(to_text(model.program).encode())
    for name in sorted(model.tensors):
        digest.update(model.tensors[name].data)
    return digest.hexdigest()


def load_untried(info: ModelInfo) -> Model:
    """The program of `info` with its tensors.

    Raises ModelError, with the reason, for a file that is missing, does not match its hash, is
    damaged, or contains a program that is unsound or does not fit its tensors. A file without a
    program gets that of the network which its metadata name; torch is loaded for that alone.
    """
    _check_hash(info)
    text = _metadata(info.path).get("program")
    tensors = _tensors(info)
    shapes = {name: array.shape for name, array in tensors.items()}
    try:
        program = from_text(text, shapes) if text else _built(info, shapes)
    except ProgramError as error:
        raise _refusal(info.path, error.why) from error
    opaque = program.graph.opaque
    for name, array in sorted(tensors.items()):
        if (array.dtype == np.uint8) != bool(opaque):
            raise _refusal(info.path, Text("tensor {name!r} is of the wrong type", name=name))
        if not opaque and (why := implausible(name, array)):
            raise _refusal(info.path, why)
    return Model(info, program, tensors)


def load_network(info: ModelInfo) -> Network:
    """The network of `info` with its weights as a torch module, in evaluation mode, on the CPU.

    Raises ModelError as `load` does, and where the metadata's network has other tensors.
    """
    import torch

    from srgui.networks.registry import build

    model = load(info)
    try:
        _built(info, {name: array.shape for name, array in model.tensors.items()})
    except ProgramError as error:
        raise _refusal(info.path, error.why) from error
    network = build(info.network, info.hyperparameters)
    network.load_state_dict({k: torch.from_numpy(v) for k, v in model.tensors.items()})
    return network.eval().requires_grad_(False)


def implausible(name: str, array: Floats) -> Text | None:
    """The reason why no trained network has this tensor; None for one that it may have."""
    if not np.isfinite(array).all():
        return Text("tensor {name!r} contains values that are not numbers", name=name)
    largest = float(np.abs(array).max(initial=0))
    if largest > _LARGEST_WEIGHT:
        return Text(
            "tensor {name!r} has implausibly large values, up to {value:.0e}",
            name=name,
            value=largest,
        )
    return None


def save(
    path: Path,
    network: Network,
    scales: tuple[int, ...],
    extra: Mapping[str, str] | None = None,
    *,
    half: bool = False,
) -> str:
    """Write the weights of `network` with the metadata that `describe` reads; return the sha256.

    `extra` adds further metadata ("data", "recipe", "minutes"). With `half`, the file has float16
    instead of float32: half the size, for inference alone. An interruption leaves the old file.
    Raises WriteError.
    """
    import torch
    from safetensors.torch import save as tensors_to_bytes

    from srgui.networks.registry import name_of
    from srgui.programs.tracing import traced

    metadata = {
        "network": name_of(network),
        "hyperparameters": json.dumps(network.hyperparameters),
        "scales": json.dumps(list(scales)),
        "program": to_text(traced(network)),
        **(extra or {}),
    }
    dtype = torch.float16 if half else torch.float32
    state = {
        name: tensor.detach().to("cpu", dtype).contiguous()
        for name, tensor in network.state_dict().items()
        if tensor.is_floating_point()  # not the count of batches that a normalisation has seen
    }
    content = tensors_to_bytes(state, metadata)
    with replacing(path) as file:
        file.write(content)
    return hashlib.sha256(content).hexdigest()


def save_program(
    path: Path, program: Program, tensors: Tensors, metadata: Mapping[str, str]
) -> None:
    """Write a network that is a program alone, with the metadata that `describe` reads.

    An interruption leaves the old file. Raises WriteError.
    """
    content = to_bytes(dict(tensors), {"program": to_text(program), **metadata})
    with replacing(path) as file:
        file.write(content)


def set_licence(path: Path, licence: str) -> None:
    """Write the licence, or a note about it, into the metadata of a .safetensors file; an empty one
    removes it.

    The tensors stay as they are, and an interruption leaves the old file. Raises ModelError and
    WriteError.
    """
    describe(path)  # refuses what is none of our files
    content = path.read_bytes()
    start = _LENGTH + int.from_bytes(content[:_LENGTH], "little")
    header = json.loads(content[_LENGTH:start])
    header["__metadata__"].pop("licence", None)
    if licence:
        header["__metadata__"]["licence"] = licence
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % _LENGTH)  # tensors begin at a multiple of 8
    with replacing(path) as file:
        file.write(len(text).to_bytes(_LENGTH, "little") + text + content[start:])


def provenance(path: Path) -> dict[str, str]:
    """The name and sha256 of the file that a network was imported from, as metadata."""
    return {"source": path.name, "source_sha256": hashlib.sha256(path.read_bytes()).hexdigest()}


def _metadata(path: Path) -> dict[str, str]:
    try:
        with safe_open(path, "np") as file:
            return dict(file.metadata() or {})
    except FileNotFoundError as error:
        raise _refusal(path, Text("there is no such file")) from error
    except (OSError, SafetensorError) as error:
        raise _refusal(path, Text("it is not a .safetensors file, or it is damaged")) from error


def _check_hash(info: ModelInfo) -> None:
    try:
        digest = hashlib.sha256(info.path.read_bytes()).hexdigest()
    except OSError as error:
        raise _refusal(info.path, reason(error)) from error
    if info.sha256 and digest != info.sha256:
        raise _refusal(info.path, Text("its content does not match the hash in the manifest"))


def _tensors(info: ModelInfo) -> Tensors:
    """The tensors of a file in float32, and its bytes as they are, without the count of batches
    that a normalisation has seen.
    """
    try:
        with safe_open(info.path, "np") as file:
            names = [name for name in file.keys() if not name.endswith(_BATCHES)]  # noqa: SIM118
            tensors = {name: file.get_tensor(name) for name in names}
    except (OSError, SafetensorError, TypeError) as error:
        raise _refusal(info.path, Text("it is damaged")) from error
    for name, array in tensors.items():
        if array.dtype not in (np.float16, np.float32, np.uint8):
            raise _refusal(
                info.path,
                Text(
                    "tensor {name!r} is {kind}, not float32 or float16",
                    name=name,
                    kind=array.dtype,
                ),
            )
    return {
        name: array if array.dtype == np.uint8 else array.astype(np.float32, copy=False)
        for name, array in tensors.items()
    }


def _built(info: ModelInfo, shapes: Shapes) -> Program:
    """The program of the network that the metadata describe. Raises ProgramError, ModelError."""
    import torch

    from srgui.networks.registry import build
    from srgui.programs.tracing import traced

    try:
        with torch.device("meta"):  # sizes without memory, until the tensors are known to fit
            outline = build(info.network, info.hyperparameters)
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise _refusal(info.path, Text("no network can be built from it")) from error
    program = traced(outline)
    for name, shape in sorted(program.graph.shapes.items()):
        require_shape(shapes, name, shape)
    program = replace(program, graph=replace(program.graph, shapes=shapes))
    check(program)
    return program


def _refusal(path: Path, why: Text) -> ModelError:
    return ModelError(
        Text("Can't use the network file {path}", path=path), why, Text("Choose another file.")
    )
