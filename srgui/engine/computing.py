"""Where and with what networks are computed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from srgui.engine.upscaler import Upscaler
    from srgui.runtimes import Precision

RuntimeChoice: TypeAlias = Literal["auto", "ncnn", "openvino", "torch"]


@dataclass(frozen=True)
class Computing:
    """What a person may choose, as `Upscaler.load` understands it; what is "auto" is measured.

    `threads` None means as many as there are processors.
    """

    device: str = "auto"
    threads: int | None = None
    runtime: RuntimeChoice = "auto"
    precision: Precision = "auto"

    def load(self, model: str) -> Upscaler:
        """The upscaler of a network. Raises ModelError and OptionError."""
        from srgui.engine.upscaler import Upscaler

        return Upscaler.load(
            model, self.device, self.threads, runtime=self.runtime, precision=self.precision
        )
