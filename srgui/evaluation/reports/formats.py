"""Entries as text, Markdown, LaTeX, CSV and JSON."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from srgui.evaluation.bootstrap import LEVEL, Difference
from srgui.evaluation.measures.measure import MEASURES, Scores
from srgui.evaluation.reports.document import number, shown
from srgui.evaluation.reports.entry import Entry
from srgui.evaluation.table import table

LATEX_MARK = "% srgui evaluate"
CSV_MARK = "dataset,scale,condition,model,picture"
MARKDOWN_MARK = "| dataset |"
_MEAN = "mean"
_LATEX_ESCAPES = str.maketrans(
    {c: f"\\{c}" for c in "&%$#_{}"}
    | {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
)


@dataclass(frozen=True)
class _Row:
    """A line of a table."""

    entry: Entry
    picture: str
    """The name of a picture, or `_MEAN`."""
    scores: Scores
    """Those of the picture, or the means."""


def as_table(entries: Sequence[Entry], *, per_picture: bool = False) -> str:
    """Return a table to read on a terminal."""
    rows = _rows(entries, per_picture)
    header, cells = _cells(entries, rows, per_picture, lambda text: text)
    left = [n for n, name in enumerate(header) if name in ("dataset", "input", "model", "picture")]
    return "\n\n".join([table([tuple(header), *map(tuple, cells)], left), *_notes(entries)])


def as_markdown(entries: Sequence[Entry], *, per_picture: bool = False) -> str:
    """Return a Markdown table, the best values in bold."""
    rows = _rows(entries, per_picture)
    header, cells = _cells(entries, rows, per_picture, lambda text: f"**{text}**")
    lines = [
        header,
        ["---"] * len(header),
        *([c.replace("|", r"\|") for c in row] for row in cells),
    ]
    text = "\n".join("| " + " | ".join(line) + " |" for line in lines)
    return "\n\n".join([text, *_notes(entries)]) + "\n"


def as_latex(entries: Sequence[Entry], *, per_picture: bool = False) -> str:
    """Return a LaTeX tabular for the package booktabs, the best values in bold."""
    rows = _rows(entries, per_picture)
    escaped = [_escaped(row) for row in rows]
    header, cells = _cells(entries, escaped, per_picture, lambda text: rf"\textbf{{{text}}}")
    columns = "".join("l" if n in ("dataset", "input", "model", "picture") else "r" for n in header)
    lines = [LATEX_MARK, rf"\begin{{tabular}}{{{columns}}}", r"\toprule"]
    lines += [" & ".join(name.translate(_LATEX_ESCAPES) for name in header) + r" \\", r"\midrule"]
    for before, row, line in zip([None, *rows], rows, cells, strict=False):
        if before and before.entry.group != row.entry.group:
            lines.append(r"\midrule")
        lines.append(" & ".join(line) + r" \\")
    lines += [r"\bottomrule", r"\end{tabular}"]
    lines += [f"% {note}" for note in _notes(entries)]
    return "\n".join(lines) + "\n"


def as_csv(entries: Sequence[Entry], *, per_picture: bool = False) -> str:
    """Return comma-separated values in full precision: a row for each entry, and each picture.

    Empty where a value is not known. The confidence interval is that of the PSNR's gain.
    """
    measures = _measures(entries)
    content = io.StringIO()
    writer = csv.writer(content, lineterminator="\n")
    gains = ["baseline", "psnr_gain", "psnr_gain_low", "psnr_gain_high"]
    writer.writerow([*CSV_MARK.split(","), *measures, *gains])
    for row in _rows(entries, per_picture):
        entry = row.entry
        values = [_precise(row.scores.get(name, math.nan)) for name in measures]
        gain = _gain(row)
        bounds = [gain.mean, gain.low, gain.high] if gain else [math.nan] * 3
        scale = "" if entry.scale is None else str(entry.scale)
        labels = [entry.dataset, scale, entry.condition, entry.model, row.picture]
        writer.writerow([*labels, *values, entry.baseline if gain else "", *map(_precise, bounds)])
    return content.getvalue()


def as_objects(entries: Sequence[Entry]) -> list[dict[str, Any]]:
    """Return the entries for `json.dump`, with every picture; None where a value is not known.

    Keys: dataset, scale, condition, model, images (name and measures), mean (measures), baseline
    (or None), and differences from it: for each measure its mean, low and high.
    """
    return [
        {
            "dataset": entry.dataset,
            "scale": entry.scale,
            "condition": entry.condition,
            "model": entry.model,
            "images": [
                {"name": name, **_numbers(scores)} for name, scores in entry.pictures.items()
            ],
            "mean": _numbers(entry.mean),
            "baseline": entry.baseline or None,
            "differences": {
                name: asdict(difference) for name, difference in (entry.differences or {}).items()
            },
        }
        for entry in entries
    ]


def _rows(entries: Iterable[Entry], per_picture: bool) -> list[_Row]:
    rows = []
    for entry in entries:
        if per_picture:
            rows += [_Row(entry, name, scores) for name, scores in entry.pictures.items()]
        rows.append(_Row(entry, _MEAN, entry.mean))
    return rows


def _cells(
    entries: Sequence[Entry],
    rows: Sequence[_Row],
    per_picture: bool,
    emphasised: Callable[[str], str],
) -> tuple[list[str], list[list[str]]]:
    """The heading and the rows, their best values `emphasised` where models are compared."""
    has_scale = any(entry.scale for entry in entries)
    has_condition = any(entry.condition for entry in entries)
    has_gain = any(entry.differences for entry in entries)
    measures = _measures(entries)
    header = ["dataset", "scale", "input", "model", "picture"]
    used = [True, has_scale, has_condition, True, per_picture]
    cells = []
    for row in rows:
        entry = row.entry
        scale = f"{entry.scale}x" if entry.scale else "-"
        labels = [entry.dataset, scale, entry.condition or "-", entry.model, row.picture]
        line = [label for label, wanted in zip(labels, used, strict=True) if wanted]
        for name in measures:
            value = shown(name, row.scores.get(name, math.nan))
            line.append(emphasised(value) if value == _best(name, row, rows) else value)
        if has_gain:
            gain = _gain(row)
            interval = f"{gain.low:+.2f} to {gain.high:+.2f}" if gain else "-"
            line += [f"{gain.mean:+.2f}" if gain else "-", interval]
        cells.append(line)
    heading = [name for name, wanted in zip(header, used, strict=True) if wanted]
    heading += [MEASURES[name].title for name in measures]
    return heading + (["gain", f"{LEVEL:.0%}"] if has_gain else []), cells


def _best(name: str, row: _Row, rows: Sequence[_Row]) -> str | None:
    """The best value of a measure among the models of a row's group, as it is shown."""
    higher = MEASURES[name].higher_is_better
    values = [
        other.scores[name]
        for other in rows
        if other.entry.group == row.entry.group and other.picture == row.picture
        if not math.isnan(other.scores.get(name, math.nan))
    ]
    if higher is None or len(values) < 2:
        return None
    return shown(name, max(values) if higher else min(values))


def _measures(entries: Iterable[Entry]) -> list[str]:
    """The measures of any picture, in the order of their table."""
    taken = {name for entry in entries for scores in entry.pictures.values() for name in scores}
    return [name for name in MEASURES if name in taken]


def _gain(row: _Row) -> Difference | None:
    differences = row.entry.differences
    return differences.get("psnr") if differences and row.picture == _MEAN else None


def _notes(entries: Sequence[Entry]) -> list[str]:
    """A sentence about the gain, if there is one."""
    baselines = {entry.baseline for entry in entries if entry.differences}
    if not baselines:
        return []
    return [
        f"Gain: PSNR above {', '.join(sorted(baselines))} in dB, with its {LEVEL:.0%} confidence "
        "interval (paired bootstrap over the pictures)."
    ]


def _escaped(row: _Row) -> _Row:
    entry = row.entry
    labels = {
        name: getattr(entry, name).translate(_LATEX_ESCAPES)
        for name in ("dataset", "condition", "model")
    }
    escaped = replace(entry, **labels)
    return _Row(escaped, row.picture.translate(_LATEX_ESCAPES), row.scores)


def _precise(value: float) -> str:
    return "" if math.isnan(value) else repr(float(value))


def _numbers(scores: Scores) -> dict[str, float | None]:
    return {name: number(value) for name, value in scores.items()}
