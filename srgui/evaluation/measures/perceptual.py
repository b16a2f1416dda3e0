"""The perceptual distance of a result from the original, in the features of SqueezeNet."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import numpy as np

from srgui.errors import OptionError
from srgui.evaluation.metrics import Plane
from srgui.texts import Text

PerceptualDistance: TypeAlias = Callable[[Plane, Plane], float]


def read_perceptual(path: Path) -> PerceptualDistance:
    """Return the distance of two luma planes (H, W) in [0, 255] by the weights in `path`.

    nan for planes that are too small. Raises ModelError for another file, and OptionError without
    PyTorch.
    """
    try:
        from srgui.networks import squeezenet
    except ImportError as error:
        raise OptionError(
            Text("Can't measure the perceptual distance"),
            Text("PyTorch is not installed"),
            Text("Run pip install srgui."),
        ) from error
    network = squeezenet.SqueezeNet(path)

    def distance(result: Plane, truth: Plane) -> float:
        if min(truth.shape) < squeezenet.SMALLEST:
            return math.nan
        planes = (plane.astype(np.float32) / np.float32(255) for plane in (result, truth))
        return squeezenet.plane_distance(network, *planes)

    return distance
