"""The device and the runtime that compute networks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from srgui.engine.upscaler import Upscaler
    from srgui.runtimes import Precision

RuntimeChoice: TypeAlias = Literal["auto", "ncnn", "openvino", "torch"]


@dataclass(frozen=True)
class ComputeOptions:
    """A person's choice, as `Upscaler.load` takes it; "auto" is chosen by measuring."""

    device: str = "auto"
    """One of `devices.available`, or "auto"."""

    threads: int | None = None
    """Processors to use; None for all."""

    runtime: RuntimeChoice = "auto"

    precision: Precision = "auto"
    """Of features: "full" is float32, "fast" 16 bits where the device is faster with them."""

    tile_threads: int | None = None
    """Processors for which tiles are sized, whatever this machine has, and whatever memory is
    free, so that different machines write the same bytes; None for this machine."""

    def load(self, model: str) -> Upscaler:
        """Return the upscaler of a network. Raises ModelError and OptionError."""
        from srgui.engine.upscaler import Upscaler

        return Upscaler.load(
            model,
            self.device,
            self.threads,
            runtime=self.runtime,
            precision=self.precision,
            tile_threads=self.tile_threads,
        )
