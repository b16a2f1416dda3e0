"""The properties that operations share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any, ClassVar, TypeAlias

from srgui.programs.shape_inference import Extent, Floats, ProgramError
from srgui.texts import Text

Shape: TypeAlias = tuple[int, ...]
Shapes: TypeAlias = Mapping[str, Shape]
Tensors: TypeAlias = Mapping[str, Floats]


class OperationBase:
    """The properties that most operations share."""

    kind: ClassVar[str]
    """The name in a file."""
    in_place: ClassVar[bool] = False
    """True if the result may be written over the source."""
    result: str
    """The name of the value that it makes."""

    @property
    def tensors(self) -> tuple[str, ...]:
        """The tensors that it reads."""
        return ()

    def multiply_adds(self, shapes: Shapes) -> tuple[int, str]:
        """Multiply-adds for a pixel, and the value whose pixels are counted."""
        return 0, self.result


class Unary(OperationBase):
    """Reads one value; the result has its size unless the operation overrides `extent`."""

    source: str

    @property
    def sources(self) -> tuple[str, ...]:
        """The values that it reads."""
        return (self.source,)

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """The extent of the result. Raises ProgramError where tensors don't fit."""
        return sources[0]


def later(default: Any) -> Any:
    """Return a field that came later: a file contains it only where it isn't `default`."""
    return field(default=default, metadata={"later": True})


def require_shape(shapes: Shapes, name: str, shape: Shape) -> None:
    """Raise ProgramError unless the tensor is there and has this shape."""
    if name not in shapes:
        raise ProgramError(Text("tensor {name!r} is missing", name=name))
    if shapes[name] != shape:
        raise ProgramError(
            Text(
                "tensor {name!r} has shape {found} instead of {shape}",
                name=name,
                found=shapes[name],
                shape=shape,
            )
        )
