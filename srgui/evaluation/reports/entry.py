"""The rows of a table of folders, factors and models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from srgui.evaluation.bootstrap import Difference, paired_difference
from srgui.evaluation.measures.measure import Scores
from srgui.evaluation.protocol import Evaluation, mean_scores


@dataclass(frozen=True)
class Entry:
    """The scores of a model on a folder at a factor, and its differences from the baseline."""

    dataset: str
    """The name of the folder."""
    scale: int | None
    """The factor; None if it isn't known."""
    condition: str
    """The strength of the degradation, or the range of luma; empty for a plain reduction."""
    model: str
    """The name of the model, or of the folder with its results."""
    pictures: Mapping[str, Scores]
    """The scores by the names of the originals."""
    baseline: str = ""
    """The model that it is compared with; empty for none."""
    differences: Mapping[str, Difference] | None = None
    """The paired differences from the baseline by measure."""

    @property
    def mean(self) -> Scores:
        """The means over the pictures."""
        return mean_scores([*self.pictures.values()])

    @property
    def group(self) -> tuple[str, int | None, str]:
        """The same for all entries that can be compared with it."""
        return self.dataset, self.scale, self.condition


def entries(evaluations: Sequence[Evaluation]) -> list[Entry]:
    """Return an entry for each evaluation, compared with the first model of its group.

    A network that is measured alone is compared with bicubic.
    """
    plain = [
        Entry(e.dataset, e.scale, e.strength or "", e.model, {p.name: p.scores for p in e.pictures})
        for e in evaluations
    ]
    if len({evaluation.model for evaluation in evaluations}) > 1:
        return compared(plain)
    return [
        _compared(entry, "bicubic", {p.name: p.bicubic for p in evaluation.pictures})
        for entry, evaluation in zip(plain, evaluations, strict=True)
    ]


def compared(plain: Sequence[Entry]) -> list[Entry]:
    """Return the entries with their differences from the first entry of their group."""
    first: dict[object, Entry] = {}
    for entry in plain:
        first.setdefault(entry.group, entry)
    return [
        entry
        if (baseline := first[entry.group]) is entry
        else _compared(entry, baseline.model, baseline.pictures)
        for entry in plain
    ]


def _compared(entry: Entry, baseline: str, pictures: Mapping[str, Scores]) -> Entry:
    differences = _differences(entry.pictures, pictures)
    return replace(entry, baseline=baseline, differences=differences)


def _differences(mine: Mapping[str, Scores], theirs: Mapping[str, Scores]) -> dict[str, Difference]:
    """The difference in each measure over the pictures that both have."""
    common = [name for name in mine if name in theirs]
    found = {}
    for measure in next(iter(mine.values())):
        columns = ([scores[name][measure] for name in common] for scores in (mine, theirs))
        difference = paired_difference(*columns)
        if difference:
            found[measure] = difference
    return found
