"""The options that improve a result beyond the plain answer of its network."""

from __future__ import annotations

from dataclasses import dataclass, replace

from srgui.errors import OptionError
from srgui.texts import Text


@dataclass(frozen=True)
class Enhancement:
    """Options for the quality of a result; plans, records and caches all have this one value.

    Raises OptionError for a value outside its range.
    """

    strength: float = 1.0
    """Share, 0 to 1, of what the network adds to the bicubic enlargement."""

    ensemble: bool = False
    """Average the results of eight rotated and flipped inputs: better, in eight times the time."""

    back_project: bool = False
    """Correct the result until, reduced again, it gives its source."""

    def __post_init__(self) -> None:
        if not 0 <= self.strength <= 1:
            raise OptionError(
                Text("Strength must be between 0 and 100 %"),
                Text("{strength:g} % is outside", strength=100 * self.strength),
            )

    @property
    def run_options(self) -> Enhancement:
        """The options that a run depends on: strength can be applied to its residuals later."""
        return replace(self, strength=1.0)

    def name_of(self, model: str) -> str:
        """The model's name in file names and titles, with the literature's plus for ensembles."""
        return f"{model}+" if self.ensemble else model
