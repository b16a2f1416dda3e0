"""A network of colours, to be measured like one of luma."""

from __future__ import annotations

from dataclasses import dataclass

from srgui.engine.enhancement import Enhancement
from srgui.engine.upscaler import Upscaler
from srgui.images.colour import Floats


@dataclass(frozen=True)
class EnginePictures:
    """Enlarges pictures as the engine does, in 16 bits."""

    upscaler: Upscaler
    """The network."""
    ensemble: bool = False
    """True to average eight rotated and mirrored runs."""

    def enlarge(self, samples: Floats, scale: int) -> Floats:
        """Enlarge samples (h, w, 3 or 1) in [0, 1] by a factor. Raises OptionError."""
        plain = Enhancement(ensemble=self.ensemble, back_project=0)
        return self.upscaler.upscale(samples, scale, plain)
