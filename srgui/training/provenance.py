"""The record of a run in the metadata of its weights: how they were made, and with what."""

from __future__ import annotations

import json
import platform
from dataclasses import asdict
from typing import Any

import numpy as np
import torch

import srgui
from srgui.training.options import PhotoOptions, TrainOptions

_CONTINUED = """
    minutes iterations scales stages only widen loss supervised supervision batches patches
    portion busiest augment phase_weight phase_decay optimizer momentum weight_decay
    schedule steps factor patience validate_every rate final_rate warmup clip_norm
    clip_theta average seed precision degradation stage
"""

_OPTIMIZERS = {"adam": "Adam", "adamw": "AdamW", "sgd": "SGD"}


def configuration(options: TrainOptions) -> dict[str, Any]:
    """The options that a resumed run takes over, so that its schedule goes on unchanged."""
    photo = None if options.photo is None else asdict(options.photo)
    judged = None if options.perceptual is None else asdict(options.perceptual)
    if judged:
        judged["network"] = str(judged["network"])
    return {
        "photo": photo,
        "perceptual": judged,
        **{name: getattr(options, name) for name in _CONTINUED.split()},
    }


def metadata(
    options: TrainOptions, iterations: int, seconds: float, device: torch.device
) -> dict[str, str]:
    """Return what a file of weights contains about its run.

    "data", "recipe" and "minutes" for people; "seed", "iterations", "options" (JSON, as in
    `TrainOptions`) and "versions" (JSON) to repeat it.
    """
    return {
        "data": " + ".join(folder.name for folder in options.data),
        "recipe": _recipe(options),
        "minutes": f"{seconds / 60:.1f}",
        "seed": str(options.seed),
        "iterations": str(iterations),
        "options": json.dumps(configuration(options), sort_keys=True),
        "versions": json.dumps(
            {
                "srgui": srgui.__version__,
                "torch": torch.__version__,
                "numpy": np.__version__,
                "python": platform.python_version(),
                "device": device.type,
            }
        ),
    }


def _recipe(o: TrainOptions) -> str:
    """The recipe in words."""
    parts = [
        f"{_OPTIMIZERS[o.optimizer]}, {_rates(o)}",
        f"batches of {_listed(o.batches)}",
        f"patches of {_listed(o.patches)} pixels a side",
        f"{o.loss} loss",
        f"scales {_listed(o.scales)}",
    ]
    if o.only:
        parts.append(f"only {o.only} trained")
    if o.weight_decay:
        parts.append(f"weight decay {o.weight_decay:g}")
    augmentation = {"sizes": "rotation, flip and scale augmentation", "turns": "rotation and flip"}
    if o.augment in augmentation:
        parts.append(augmentation[o.augment])
    if o.average:
        parts.append("average of weights")
    if o.photo:
        parts.append(f"degraded as photographs ({_described(o.photo)})")
    if o.degradation:
        parts.append(f"degraded by {o.degradation}")
    if o.inputs:
        parts.append(f"inputs from {' + '.join(folder.name for folder in o.inputs)}")
    return ", ".join(parts)


def _rates(o: TrainOptions) -> str:
    if o.schedule == "cosine":
        return f"{o.rate:g} falling to {o.final_rate:g} by a cosine"
    if o.schedule == "step":
        return f"{o.rate:g} times {o.factor:g} after each of {o.steps} equal parts"
    return f"{o.rate:g} times {o.factor:g} after {o.patience} validations without a gain"


def _listed(numbers: tuple[int, ...]) -> str:
    return ", ".join(map(str, numbers))


def _described(photo: PhotoOptions) -> str:
    quality = "no JPEG" if photo.qualities is None else "JPEG {} to {}".format(*photo.qualities)
    return f"blur up to {photo.blur:g}, noise up to {photo.noise:g}, {quality}"
