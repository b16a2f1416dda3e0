"""The weights that suit each picture, loaded once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from srgui.engine.computing import Computing
from srgui.images import Picture
from srgui.images.analysis.quality_estimate import estimate_quality
from srgui.models.choice import Kind, select

if TYPE_CHECKING:
    from srgui.engine import Upscaler


class Loader:
    """Gives the upscaler for a picture: of a network with the weights of this kind, or by traces.

    `model` may also name certain weights or a file, which then serve every picture.
    """

    def __init__(self, model: str, kind: Kind, computing: Computing) -> None:
        self._model, self._kind, self._computing = model, kind, computing
        self._loaded: dict[str, Upscaler] = {}

    def suiting(self, picture: Picture) -> tuple[Upscaler, str]:
        """The upscaler, and why it is this one, or "" where there was no choice.

        Raises ModelError and OptionError.
        """
        selection = select(self._model, self._kind, estimate_quality(picture))
        wanted = self._model if not selection.why else selection.info.name
        if wanted not in self._loaded:
            self._loaded[wanted] = self._computing.load(wanted)
        return self._loaded[wanted], selection.why
