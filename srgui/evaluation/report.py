"""An evaluation as a table to read and as an object to save."""

from __future__ import annotations

import math
from typing import Any

from srgui.evaluation.protocol import Evaluation, Scores
from srgui.evaluation.table import table

_FORMATS = {  # heading and format of every measure besides PSNR
    "ssim": ("SSIM", ".4f"),
    "grid": ("grid", ".2f"),
    "niqe": ("NIQE", ".2f"),
    "perceptual": ("perceptual", ".4f"),
}


def as_text(evaluation: Evaluation) -> str:
    """Return a table of all pictures and the mean, with bicubic, and one of several steps."""
    rows = [(p.name, *_columns(p.scores, p.bicubic)) for p in evaluation.pictures]
    mean = _columns(evaluation.mean, evaluation.bicubic_mean)
    header = ["", "PSNR", "bicubic", "gain"]
    for name in _measured(evaluation.mean):
        header += [_FORMATS[name][0], "bicubic"]
    kind = f", photographs, {evaluation.strength}" if evaluation.strength else ""
    title = f"{evaluation.model} at {evaluation.scale}x on {evaluation.dataset}{kind} (dB on luma)"
    parts = [title, table([tuple(header), *rows, (f"mean of {len(rows)}", *mean)])]
    if len(evaluation.steps) > 1:
        steps = [(s.info.label, *_decibels(s.psnr, s.bicubic_psnr)) for s in evaluation.steps]
        parts.append(table([("step", "PSNR", "bicubic", "gain"), *steps]))
    return "\n\n".join(parts)


def as_json(evaluation: Evaluation) -> dict[str, Any]:
    """Return the evaluation for `json.dump`; infinity and nan become None, for JSON has neither.

    Keys: model, scale, dataset, strength (of the degradation, or None), images (name; psnr, ssim,
    grid, where asked for niqe and perceptual; the same with bicubic_ before), mean (as images), and
    steps: for each, its label, factor, mean psnr, mean bicubic_psnr, and the psnr of every image in
    the order of `images`.
    """
    pictures = evaluation.pictures
    return {
        "model": evaluation.model,
        "scale": evaluation.scale,
        "dataset": evaluation.dataset,
        "strength": evaluation.strength,
        "images": [{"name": p.name, **_numbers(p.scores, p.bicubic)} for p in pictures],
        "mean": _numbers(evaluation.mean, evaluation.bicubic_mean),
        "steps": [
            {
                "label": step.info.label,
                "factor": step.info.factor,
                "psnr": _number(step.psnr),
                "bicubic_psnr": _number(step.bicubic_psnr),
                "image_psnr": [_number(p.steps[index].psnr) for p in pictures],
            }
            for index, step in enumerate(evaluation.steps)
        ],
    }


def _columns(scores: Scores, bicubic: Scores) -> tuple[str, ...]:
    columns = _decibels(scores.psnr, bicubic.psnr)
    for name in _measured(scores):
        values = (getattr(one, name) for one in (scores, bicubic))
        columns += tuple("-" if math.isnan(v) else format(v, _FORMATS[name][1]) for v in values)
    return columns


def _measured(scores: Scores) -> list[str]:
    """The measures besides PSNR that were taken."""
    return [name for name in _FORMATS if getattr(scores, name) is not None]


def _decibels(psnr: float, bicubic_psnr: float) -> tuple[str, ...]:
    return f"{psnr:.2f}", f"{bicubic_psnr:.2f}", f"{psnr - bicubic_psnr:+.2f}"


def _numbers(scores: Scores, bicubic: Scores) -> dict[str, float | None]:
    names = ("psnr", *_measured(scores))
    own = {name: _number(getattr(scores, name)) for name in names}
    return own | {f"bicubic_{name}": _number(getattr(bicubic, name)) for name in names}


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None
