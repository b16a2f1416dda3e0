"""The operations of a program, each with all that follows from it.

An operation makes one named value out of earlier ones and of named tensors. This package alone
says, for each, what it reads, how large its result is and what it requires of its tensors, how much
work it is and what it is called in a file: sizes, margins, costs, memory and the file format
follow. Elsewhere a new operation needs a rule in `tracing` and a case in each runtime.
"""

from __future__ import annotations

from typing import TypeAlias

from srgui.programs.operations.base import Shape, Shapes, Tensors, require_shape
from srgui.programs.operations.convolutions import Convolution, ConvTranspose
from srgui.programs.operations.joins import Concatenation, Difference, Product, ScaledSum, Sum
from srgui.programs.operations.opaque import Opaque
from srgui.programs.operations.pointwise import (
    Activation,
    Affine,
    Function,
    Normalisation,
    PReLU,
)
from srgui.programs.operations.resampling import Enlargement, PixelShuffle

__all__ = [
    "Activation",
    "Affine",
    "Concatenation",
    "ConvTranspose",
    "Convolution",
    "Difference",
    "Enlargement",
    "Function",
    "Normalisation",
    "Opaque",
    "Operation",
    "PReLU",
    "PixelShuffle",
    "Product",
    "ScaledSum",
    "Shape",
    "Shapes",
    "Sum",
    "Tensors",
    "require_shape",
]

Operation: TypeAlias = (
    Convolution
    | ConvTranspose
    | Activation
    | PReLU
    | Function
    | Normalisation
    | Affine
    | Sum
    | ScaledSum
    | Difference
    | Product
    | Concatenation
    | PixelShuffle
    | Enlargement
    | Opaque
)
