"""A whole network in another program's format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from srgui.programs.operations.base import Shapes, Unary
from srgui.programs.shape_inference import Extent, ProgramError
from srgui.texts import Text


@dataclass(frozen=True)
class Opaque(Unary):
    """A whole network in another program's format, which its own engine runs; nothing is known of
    it but what was found by running it.
    """

    kind = "opaque"

    source: str
    result: str
    engine: str
    """The format: "ncnn" or "onnx"."""
    model: str
    """The tensor with the bytes of its description, (n,) uint8."""
    weights: str | None
    """The tensor with the bytes of its weights where those are another file, (n,) uint8."""
    entry: str
    """The name of its input."""
    exit: str
    """The name of its output."""
    channels: int
    """3 for colour, 1 for luma."""
    colour: str
    """"rgb" or "bgr", the order of three channels; "luma" or "grey", the range of one: [16, 235] of
    255, or the whole."""
    last: bool
    """True if channels are the last axis of its arrays, not the one before the rows."""
    peak: float
    """White in its input."""
    exit_peak: float
    """White in its output."""
    factor: int
    """The enlargement."""
    cropped: int
    """Pixels that are missing at each side of its output, since it does not pad."""
    multiple: int
    """The sides of its input are `remainder` above a multiple of this."""
    remainder: int
    least: int
    """The shortest side that its input was tried with."""
    fixed: int
    """The only side that its input may have; 0 for any."""
    reach: int
    """The distance in pixels of its input from which on a side of a tile changes its output by
    less than a level of 255."""
    everywhere: bool
    """True if each pixel depends on all others, so that the sides of tiles may show."""
    work: float
    """Multiply-adds for a pixel of its input."""
    memory: float
    """Bytes that it takes at the peak for a pixel of its input."""

    @property
    def tensors(self) -> tuple[str, ...]:
        """See `OperationBase`."""
        return (self.model,) if self.weights is None else (self.model, self.weights)

    def multiply_adds(self, shapes: Shapes) -> tuple[int, str]:
        """See `OperationBase`."""
        return int(self.work), self.source

    def extent(self, sources: Sequence[Extent], shapes: Shapes) -> Extent:
        """See `Unary`."""
        for name in self.tensors:
            if len(shapes.get(name, ())) != 1:
                raise ProgramError(Text("tensor {name!r} is missing", name=name))
        plausible = (
            self.source == "input"
            and self.channels in (1, 3)
            and 1 <= self.factor <= 8
            and 1 <= self.multiple <= 256
            and 0 <= self.remainder < self.multiple
            and self.fixed in (0, *range(16, 2049))
            and 0 <= self.reach <= 512
            and 0 <= self.least <= 2048
            and 0 <= self.cropped <= 512
            and self.peak > 0
            and self.exit_peak > 0
            and self.memory >= 0
            and self.work >= 0
        )
        if not plausible:
            raise ProgramError(Text("the description of its network makes no sense"))
        missing = self.factor * self.reach
        return Extent(self.channels, self.factor, missing, missing)
