""".safetensors files: reading with every check, writing atomically."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save as to_bytes
from torch import Tensor

from srgui.errors import ModelError, reason
from srgui.images.atomic import replacing
from srgui.models.catalogue import ModelInfo
from srgui.networks.network import Network
from srgui.networks.registry import NETWORKS, build

_METADATA_KEYS = ("network", "hyperparameters", "scales")


def describe(path: Path) -> ModelInfo:
    """What the metadata of a .safetensors file says about its network; ModelError if unreadable."""
    metadata = _metadata(path)
    missing = [key for key in _METADATA_KEYS if key not in metadata]
    if missing:
        raise _refusal(path, f"its metadata lacks {', '.join(missing)}")
    try:
        hyperparameters = json.loads(metadata["hyperparameters"])
        scales = tuple(int(s) for s in json.loads(metadata["scales"]))
        minutes = float(metadata.get("minutes", 0))
    except (ValueError, TypeError) as error:
        raise _refusal(path, f"its metadata can't be read ({error})") from error
    if metadata["network"] not in NETWORKS or not isinstance(hyperparameters, dict):
        raise _refusal(path, f"it holds an unknown network, {metadata['network']!r}")
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
    )


def load(info: ModelInfo) -> Network:
    """The network of `info` with its weights, in evaluation mode, on the CPU.

    Raises ModelError, with the reason, for a file that is missing, does not match its hash, is
    damaged, or holds another network or other shapes than `info` says.
    """
    _check_hash(info)
    try:
        with torch.device("meta"):  # sizes without memory, until the tensors are known to fit
            outline = build(info.network, info.hyperparameters)
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise _refusal(info.path, f"no network can be built from it ({error})") from error
    try:
        with safe_open(info.path, "pt") as file:
            state = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    except (OSError, SafetensorError) as error:
        raise _refusal(info.path, f"it is damaged ({error})") from error
    _check_tensors(info, outline, state)
    network = build(info.network, info.hyperparameters)
    network.load_state_dict(state)
    return network.eval().requires_grad_(False)


def save(
    path: Path, network: Network, scales: tuple[int, ...], extra: Mapping[str, str] | None = None
) -> str:
    """Write the weights of `network` with the metadata that `describe` reads; return the sha256.

    `extra` adds further metadata ("data", "recipe", "minutes"). An interruption leaves the old
    file. Raises WriteError.
    """
    metadata = {
        "network": next(name for name, kind in NETWORKS.items() if kind is type(network)),
        "hyperparameters": json.dumps(network.hyperparameters),
        "scales": json.dumps(list(scales)),
        **(extra or {}),
    }
    state = {k: v.detach().cpu().contiguous() for k, v in network.state_dict().items()}
    content = to_bytes(state, metadata)
    with replacing(path) as file:
        file.write(content)
    return hashlib.sha256(content).hexdigest()


def _metadata(path: Path) -> dict[str, str]:
    try:
        with safe_open(path, "pt") as file:
            return dict(file.metadata() or {})
    except FileNotFoundError as error:
        raise _refusal(path, "there is no such file") from error
    except (OSError, SafetensorError) as error:
        raise _refusal(path, f"it is no undamaged .safetensors file ({error})") from error


def _check_hash(info: ModelInfo) -> None:
    try:
        digest = hashlib.sha256(info.path.read_bytes()).hexdigest()
    except OSError as error:
        raise _refusal(info.path, reason(error)) from error
    if info.sha256 and digest != info.sha256:
        raise _refusal(info.path, "its content does not match the hash in the manifest")


def _check_tensors(info: ModelInfo, network: Network, state: Mapping[str, Tensor]) -> None:
    expected: dict[str, Any] = network.state_dict()
    for name in sorted(expected.keys() | state.keys()):
        if name not in state:
            raise _refusal(info.path, f"tensor {name!r} is missing")
        if name not in expected:
            raise _refusal(info.path, f"tensor {name!r} belongs to another network")
        if state[name].shape != expected[name].shape:
            shapes = f"{tuple(state[name].shape)} instead of {tuple(expected[name].shape)}"
            raise _refusal(info.path, f"tensor {name!r} has shape {shapes}")
        if state[name].is_floating_point() and not bool(torch.isfinite(state[name]).all()):
            raise _refusal(info.path, f"tensor {name!r} has values that are no numbers")


def _refusal(path: Path, why: str) -> ModelError:
    return ModelError(f"Can't use the network file {path}", why, "Choose another file.")
