"""LPIPS: the distance of a result from the original in the learned features of AlexNet.

R. Zhang et al., "The Unreasonable Effectiveness of Deep Features as a Perceptual Metric", 2018. Its
weights are read from files, since the libraries that have it download them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from srgui.errors import OptionError, reason
from srgui.evaluation.metrics import Plane
from srgui.images.colour import luma_to_grey
from srgui.texts import Text

Lpips: TypeAlias = Callable[[Plane, Plane], float]


def read_lpips(network: Path, learned: Path) -> Lpips:
    """Return LPIPS of two luma planes (H, W) in [0, 255], as grey pictures, by the weights of
    torchvision's AlexNet and those that LPIPS learned for it.

    nan for planes that are too small. Raises OptionError for files that can't be used.
    """
    try:
        from srgui.networks import alexnet
    except ImportError as error:
        raise OptionError(
            Text("Can't measure LPIPS"),
            Text("PyTorch is not installed"),
            Text("Run pip install srgui."),
        ) from error
    wanted, weighted = alexnet.shapes()
    features, weights = _tensors(network, wanted), _tensors(learned, weighted)

    def distance(result: Plane, truth: Plane) -> float:
        if min(truth.shape) < alexnet.SMALLEST:
            return math.nan
        grey = (
            luma_to_grey(plane.astype(np.float32) / np.float32(255)) for plane in (result, truth)
        )
        return alexnet.distance(features, weights, *grey)

    return distance


def _tensors(
    path: Path, shapes: Mapping[str, tuple[int, ...]]
) -> dict[str, npt.NDArray[np.float32]]:
    """The tensors of these names and shapes in a PyTorch file, which is read as data."""
    from srgui.models.importers.reading.named import UnreadableError
    from srgui.models.importers.reading.pytorch import read

    what = Text("Can't read LPIPS's weights from {path}", path=path)
    remedy = Text("Give torchvision's AlexNet, and alex.pth of version 0.1 of LPIPS.")
    try:
        path.stat()  # to distinguish a missing file from a damaged one
        arrays = read(path)
    except OSError as error:
        raise OptionError(what, reason(error), remedy) from error
    except UnreadableError as error:
        raise OptionError(what, error.why, remedy) from error
    for name, shape in shapes.items():
        if name not in arrays or arrays[name].shape != shape:
            raise OptionError(
                what, Text("{name} is missing, or of another shape", name=name), remedy
            )
    return {name: arrays[name] for name in shapes}
