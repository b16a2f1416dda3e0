"""An evaluation as a table to read and as an object to save."""

from __future__ import annotations

import math
from typing import Any

from srgui.evaluation.bootstrap import LEVEL
from srgui.evaluation.measures.measure import MEASURES, Scores
from srgui.evaluation.protocol import Evaluation
from srgui.evaluation.table import table


def as_text(evaluation: Evaluation) -> str:
    """Return a table of all pictures and the mean, with bicubic, and one of several steps."""
    rows = [(p.name, *_columns(p.scores, p.bicubic)) for p in evaluation.pictures]
    mean = _columns(evaluation.mean, evaluation.bicubic_mean)
    header = ["", "PSNR", "bicubic", "gain"]
    for name in _others(evaluation.mean):
        header += [MEASURES[name].title, "bicubic"]
    kind = f", photographs, {evaluation.strength}" if evaluation.strength else ""
    title = f"{evaluation.model} at {evaluation.scale}x on {evaluation.dataset}{kind} (dB on luma)"
    parts = [title, table([tuple(header), *rows, (f"mean of {len(rows)}", *mean)])]
    if len(evaluation.steps) > 1:
        steps = [(s.info.label, *_decibels(s.psnr, s.bicubic_psnr)) for s in evaluation.steps]
        parts.append(table([("step", "PSNR", "bicubic", "gain"), *steps]))
    gain = evaluation.gain
    if gain:
        parts.append(
            f"gain over bicubic: {gain.mean:+.2f} dB, {LEVEL:.0%} confidence {gain.low:+.2f} to "
            f"{gain.high:+.2f} (paired bootstrap over the pictures)"
        )
    return "\n\n".join(parts)


def as_json(evaluation: Evaluation) -> dict[str, Any]:
    """Return the evaluation for `json.dump`; infinity and nan become None, for JSON has neither.

    Keys: model, scale, dataset, strength (of the degradation, or None), images (name; psnr, ssim,
    ms_ssim, grid, where asked for niqe and perceptual; the same with bicubic_ before), mean (as
    images), and steps: for each, its label, factor, mean psnr, mean bicubic_psnr, and the psnr of
    every image in the order of `images`.
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
                "psnr": number(step.psnr),
                "bicubic_psnr": number(step.bicubic_psnr),
                "image_psnr": [number(p.steps[index].psnr) for p in pictures],
            }
            for index, step in enumerate(evaluation.steps)
        ],
    }


def _columns(scores: Scores, bicubic: Scores) -> tuple[str, ...]:
    columns = _decibels(scores["psnr"], bicubic["psnr"])
    for name in _others(scores):
        columns += tuple(shown(name, one[name]) for one in (scores, bicubic))
    return columns


def shown(name: str, value: float) -> str:
    """Return a value of this measure as a table shows it; "-" for nan."""
    return "-" if math.isnan(value) else format(value, MEASURES[name].format)


def _others(scores: Scores) -> list[str]:
    """The measures besides PSNR that were taken."""
    return [name for name in scores if name != "psnr"]


def _decibels(psnr: float, bicubic_psnr: float) -> tuple[str, ...]:
    return f"{psnr:.2f}", f"{bicubic_psnr:.2f}", f"{psnr - bicubic_psnr:+.2f}"


def _numbers(scores: Scores, bicubic: Scores) -> dict[str, float | None]:
    own = {name: number(value) for name, value in scores.items()}
    return own | {f"bicubic_{name}": number(value) for name, value in bicubic.items()}


def number(value: float) -> float | None:
    """Return a value for JSON, which has neither infinity nor nan."""
    return value if math.isfinite(value) else None
