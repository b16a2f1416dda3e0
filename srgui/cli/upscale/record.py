"""What `srgui upscale --json` writes of each picture."""

from __future__ import annotations

import hashlib
import math
from dataclasses import asdict
from pathlib import Path
from typing import Any

from srgui.cli.upscale.inputs import Opened
from srgui.cli.upscale.picture import Enlarged
from srgui.engine import Plan


def done(opened: Opened, model: str, plan: Plan, enlarged: Enlarged) -> dict[str, Any]:
    """A picture that was enlarged, or left out because its result was there (`seconds` is null).

    `fidelity` is in dB; null where it is not known, or infinite. Files are listed with their
    size and sha256, outputs also with the step that they hold.
    """
    picture, frame = opened.picture, opened.frame
    return {
        "input": {
            **_file(opened.job.source, picture.width, picture.height),
            **({} if frame is None else {"frame": frame}),
        },
        "model": model,
        "scale": plan.scale,
        **asdict(plan.enhancement),
        "runtime": plan.runtime,
        "precision": plan.precision,
        "seconds": enlarged.seconds,
        "fidelity": _finite(enlarged.fidelity),
        "outputs": [
            {
                "step": plan.steps[made.step].info.label,
                **_file(made.path, plan.steps[made.step].width, plan.steps[made.step].height),
            }
            for made in enlarged.files
        ],
    }


def failed(source: Path, error: Exception) -> dict[str, Any]:
    """A picture that could not be enlarged."""
    return {"input": {"path": str(source)}, "error": str(error), "outputs": []}


def _file(path: Path, width: int, height: int) -> dict[str, Any]:
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
            size += len(piece)
    return {
        "path": str(path),
        "width": width,
        "height": height,
        "bytes": size,
        "sha256": digest.hexdigest(),
    }


def _finite(value: float | None) -> float | None:
    return None if value is None or math.isinf(value) else value
