"""An evaluation as a table to read and as an object to save."""

from __future__ import annotations

import math
from dataclasses import asdict
from typing import Any

from srgui.evaluation.protocol import Evaluation, Scores
from srgui.evaluation.table import table


def as_text(evaluation: Evaluation) -> str:
    """Return a table of all pictures and the mean, with bicubic, and one of several steps."""
    rows = [(p.name, *_columns(p.scores)) for p in evaluation.pictures]
    header = ("", "PSNR", "bicubic", "gain", "SSIM", "bicubic")
    kind = f", photographs, {evaluation.strength}" if evaluation.strength else ""
    title = f"{evaluation.model} at {evaluation.scale}x on {evaluation.dataset}{kind} (dB on luma)"
    parts = [title, table([header, *rows, (f"mean of {len(rows)}", *_columns(evaluation.mean))])]
    if len(evaluation.steps) > 1:
        steps = [(s.info.label, *_decibels(s.psnr, s.bicubic_psnr)) for s in evaluation.steps]
        parts.append(table([("step", "PSNR", "bicubic", "gain"), *steps]))
    return "\n\n".join(parts)


def as_json(evaluation: Evaluation) -> dict[str, Any]:
    """Return the evaluation for `json.dump`; an infinite PSNR becomes None.

    Keys: model, scale, dataset, strength (of the degradation, or None), images (name, psnr, ssim,
    bicubic_psnr, bicubic_ssim), mean (the same four), and steps: for each, its label, factor, mean
    psnr, mean bicubic_psnr, and the psnr of every image in the order of `images`.
    """
    pictures = evaluation.pictures
    return {
        "model": evaluation.model,
        "scale": evaluation.scale,
        "dataset": evaluation.dataset,
        "strength": evaluation.strength,
        "images": [{"name": p.name, **_finite(p.scores)} for p in pictures],
        "mean": _finite(evaluation.mean),
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


def _columns(scores: Scores) -> tuple[str, ...]:
    decibels = _decibels(scores.psnr, scores.bicubic_psnr)
    return (*decibels, f"{scores.ssim:.4f}", f"{scores.bicubic_ssim:.4f}")


def _decibels(psnr: float, bicubic_psnr: float) -> tuple[str, str, str]:
    return f"{psnr:.2f}", f"{bicubic_psnr:.2f}", f"{psnr - bicubic_psnr:+.2f}"


def _finite(scores: Scores) -> dict[str, float | None]:
    return {key: _number(value) for key, value in asdict(scores).items()}


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None
