"""The tensors in a .safetensors file of any network."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open

from srgui.models.importers.reading.named import Arrays, UnreadableError
from srgui.texts import Text


def read(path: Path) -> Arrays:
    """Return the floating-point tensors in float32, by their names. Raises UnreadableError."""
    found, whole = {}, {}
    try:
        with safe_open(path, "pt") as file:
            for name in file.keys():  # noqa: SIM118
                tensor: torch.Tensor = file.get_tensor(name)
                if tensor.is_floating_point():
                    found[name] = tensor.float().numpy()
                else:
                    whole[name] = tensor.numpy()
    except (OSError, SafetensorError) as error:
        raise UnreadableError(Text("it is damaged")) from error
    if not found:
        raise UnreadableError(Text("it contains no weights"))
    return Arrays(found, whole=whole)
