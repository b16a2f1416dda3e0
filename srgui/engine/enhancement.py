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
class Rendition:
    """The result of one set of weights, as a part of the whole result."""

    kind: str
    """The kind of the weights: "clean", "photo" or "natural"."""

    share: float
    """Share of its residual in the result, 0 to 1; the shares of all renditions add up to 1."""

    back_project: float
    """Steps of back-projection."""


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

    keep_grain: bool = False
    """Put the grain of the source back, which weights for photographs remove. Other weights
    ignore it.
    """

    tileable: bool = False
    """Continue the picture beyond its edges by copies of itself, so that those of the result fit
    together like those of a seamless texture.
    """

    pixel_art: bool = False
    """Repeat every pixel instead of computing: sharp squares, whatever the network is."""

    natural: float = 0.0
    """Share, 0 to 1, of the result of natural weights, whose texture is plausible, not recovered,
    in the result of weights for photographs. Other weights ignore it.
    """

    artefact_removal: float = 1.0
    """Share, 0 to 1, of the result of weights for photographs in the faithful result; the rest is
    that of clean weights, with finer detail, noise and blocks. Other weights ignore it.
    """

    def __post_init__(self) -> None:
        _check_share(Text("Strength must be between 0 and 100 %"), self.strength)
        _check_share(Text("Grain must be between 0 and 100 %"), self.grain)
        _check_share(Text("Natural must be between 0 and 100 %"), self.natural)
        _check_share(Text("Artefact removal must be between 0 and 100 %"), self.artefact_removal)
        if self.back_project is not None and not 0 <= self.back_project <= MOST_STEPS:
            raise OptionError(
                Text("Back-projection must have 0 to {most:g} steps", most=MOST_STEPS),
                Text("{steps:g} is outside", steps=self.back_project),
            )

    def resolved(self, kind: str) -> Enhancement:
        """The options for weights of this kind, with every default resolved, and without those that
        such weights ignore.
        """
        resolved = replace(self, back_project=self._steps_of(kind))
        if kind == "photo" and not self.pixel_art:
            return resolved
        return replace(resolved, keep_grain=False, natural=0.0, artefact_removal=1.0)

    def renditions(self, kind: str) -> tuple[Rendition, ...]:
        """The renditions that make up a result by weights of this kind, none with a share of 0."""
        options = self.resolved(kind)
        faithful = 1 - options.natural
        shares = {
            kind: faithful * options.artefact_removal,
            "clean": faithful * (1 - options.artefact_removal),
            "natural": options.natural,
        }
        if kind != "photo":
            shares = {kind: 1.0}
        return tuple(
            Rendition(part, share, self._steps_of(part)) for part, share in shares.items() if share
        )

    def _steps_of(self, kind: str) -> float:
        """Steps of back-projection of weights of this kind."""
        if self.back_project is not None:
            return self.back_project
        return _PHOTOGRAPH_STEPS if kind == "photo" else 0.0

    @property
    def run_options(self) -> Enhancement:
        """The options that the run of one set of weights depends on; the others can be applied to
        residuals later.
        """
        return Enhancement(
            ensemble=self.ensemble,
            back_project=self.back_project,
            tileable=self.tileable,
            pixel_art=self.pixel_art,
        )

    def name_of(self, model: str) -> str:
        """The model's name in file names and titles, with the literature's plus for ensembles."""
        if self.pixel_art:
            return "pixel"
        return f"{model}+" if self.ensemble else model


def _check_share(limits: Text, value: float) -> None:
    if not 0 <= value <= 1:
        raise OptionError(limits, Text("{value:g} % is outside", value=100 * value))


PLAIN = Enhancement()
"""The plain output of a network."""
