"""The device and the runtime that compute networks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from srgui.engine.devices import processors

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

    def sparing(self, spared: int) -> ComputeOptions:
        """Return the options that leave at least this many processors free; one is always used."""
        most = max(1, processors() - spared)
        if spared and (self.threads or processors()) > most:
            return replace(self, threads=most)
        return self

    def load(self, model: str, *, at_once: bool = False) -> Upscaler:
        """Return the upscaler of a network, as `Upscaler.load` does.

        Raises ModelError and OptionError.
        """
        from srgui.engine.upscaler import Upscaler

        return Upscaler.load(
            model,
            self.device,
            self.threads,
            runtime=self.runtime,
            precision=self.precision,
            tile_threads=self.tile_threads,
            at_once=at_once,
        )
