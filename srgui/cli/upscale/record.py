"""The records of pictures and their results, as --json and manifests contain them."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from srgui.cli.upscale.outcomes import Failed, Outcome, PassedOver, Upscaled
from srgui.cli.upscale.targets import InputPicture

if TYPE_CHECKING:
    from srgui.cli.upscale.manifest import Manifest
    from srgui.cli.upscale.settings import Settings

Record: TypeAlias = dict[str, Any]


def recorded(
    outcomes: Iterable[Outcome], receivers: Sequence[Callable[[Record], object]]
) -> Iterator[Outcome]:
    """Yield outcomes after their records were given to all receivers, if there are any.

    An outcome becomes a failure if its files can't be read.
    """
    for outcome in outcomes:
        if receivers:
            record, outcome = with_record(outcome)
            for receive in receivers:
                receive(record)
        yield outcome
        del outcome  # and with it its pixels, before the next picture is upscaled


def receivers(
    manifest: Manifest | None,
    content: Record,
    settings: Settings,
    shown: Callable[[str], str] = str,
) -> list[Callable[[Record], object]]:
    """Return those that get a record of every picture: the manifest, and the content of --json.

    `shown` returns a text with the names of files as a person knows them.
    """
    found: list[Callable[[Record], object]] = [] if manifest is None else [manifest.append]
    if settings.json:
        records = content["pictures"] = list[Record]()

        def receive(record: Record) -> None:
            for file in (record["input"], *record["outputs"]):
                file["path"] = shown(file["path"])
            records.append(record)

        found.append(receive)
    return found


def with_record(outcome: Outcome) -> tuple[Record, Outcome]:
    """Return the record of an outcome, which becomes a failure if its files can't be read."""
    if not isinstance(outcome, Failed):
        try:
            if isinstance(outcome, Upscaled):
                return _success(outcome), outcome
            return _passed_over(outcome), outcome
        except OSError as error:
            outcome = Failed(outcome.source.file, error)
    source, message = str(outcome.file.path), str(outcome.error)
    return {"input": {"path": source}, "error": message, "outputs": []}, outcome


def _passed_over(outcome: PassedOver) -> Record:
    """The record of a picture that is larger than wanted."""
    source, picture = outcome.source, outcome.source.picture
    copies = [outcome.copy] if outcome.copy else []
    return {
        "input": {
            **_file(source.file.path, picture.width, picture.height),
            **_frame(source),
        },
        "target": str(source.target(1.0)),
        "larger": outcome.description,
        "outputs": [_file(path, picture.width, picture.height) for path in copies],
    }


def _success(outcome: Upscaled) -> Record:
    """The record of a picture with a result; `seconds` is null if it was there already.

    `fidelity` is in dB; null where it is unknown or infinite.
    """
    source, picture, plan = outcome.source, outcome.source.picture, outcome.plan
    fidelity = outcome.fidelity
    return {
        "input": {**_file(source.file.path, picture.width, picture.height), **_frame(source)},
        "target": str(source.file.target(plan.scale)),
        "model": outcome.model,
        "scale": plan.scale,
        **asdict(plan.enhancement),
        "runtime": plan.runtime,
        "precision": plan.precision,
        "seconds": outcome.seconds,
        "fidelity": None if fidelity is None or math.isinf(fidelity) else fidelity,
        "outputs": [
            {
                "step": plan.steps[file.step].info.label,
                **_file(file.path, plan.steps[file.step].width, plan.steps[file.step].height),
            }
            for file in outcome.files
        ],
    }


def _frame(source: InputPicture) -> Record:
    """The number of a frame, from 1, of how many; nothing for a file of one picture."""
    if source.frame is None:
        return {}
    return {"frame": source.frame, "frames": source.picture.frames}


def _file(path: Path, width: int, height: int) -> Record:
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
