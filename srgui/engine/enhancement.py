"""The options that improve a result beyond the plain output of its network."""

from __future__ import annotations

from dataclasses import dataclass, replace

from srgui.errors import OptionError
from srgui.texts import Text

MOST_STEPS = 16.0
"""Limit of back-projection; after four steps hardly anything changes."""

_PHOTOGRAPH_STEPS = 0.6
"""Steps of back-projection for photographs: at 4x these gain 0.25 dB on JPEG files of quality 95,
0.11 dB at 75 and 0.03 dB at 50; four full steps bring back the blocks and lose up to 0.4 dB.
"""


@dataclass(frozen=True)
class Enhancement:
    """Options for the quality of a result; plans, records and caches all have this one value.

    Raises OptionError for a value outside its range.
    """

    strength: float = 1.0
    """Share, 0 to 1, of what the network adds to the bicubic enlargement."""

    ensemble: bool = False
    """Average the results of eight rotated and flipped inputs: better, in eight times the time."""

    back_project: float | None = None
    """Steps that correct the result until, reduced again, it matches its source; a fraction is the
    strength of the last. None gives weights for photographs a gentle step and others none.
    """

    grain: float = 0.0
    """Strength, 0 to 1, of the grain added to the result, as `engine.planes.grain` describes."""

    tileable: bool = False
    """Continue the picture beyond its edges by copies of itself, so that those of the result fit
    together like those of a seamless texture.
    """

    def __post_init__(self) -> None:
        if not 0 <= self.strength <= 1:
            raise OptionError(
                Text("Strength must be between 0 and 100 %"),
                Text("{strength:g} % is outside", strength=100 * self.strength),
            )
        if not 0 <= self.grain <= 1:
            raise OptionError(
                Text("Grain must be between 0 and 100 %"),
                Text("{grain:g} % is outside", grain=100 * self.grain),
            )
        if self.back_project is not None and not 0 <= self.back_project <= MOST_STEPS:
            raise OptionError(
                Text("Back-projection must have 0 to {most:g} steps", most=MOST_STEPS),
                Text("{steps:g} is outside", steps=self.back_project),
            )

    def resolved(self, kind: str) -> Enhancement:
        """The options for weights of this kind, "clean" or "photo", with every default resolved."""
        if self.back_project is not None:
            return self
        return replace(self, back_project=_PHOTOGRAPH_STEPS if kind == "photo" else 0.0)

    @property
    def run_options(self) -> Enhancement:
        """The options that a run depends on: strength can be applied to its residuals later."""
        return replace(self, strength=1.0)

    def name_of(self, model: str) -> str:
        """The model's name in file names and titles, with the literature's plus for ensembles."""
        return f"{model}+" if self.ensemble else model
