"""Report what became of each picture: lines, a summary, and the content of --json."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from srgui.cli.console import (
    FAILED,
    format_bytes,
    format_seconds,
    one_line,
    print_note,
    report_error,
)
from srgui.cli.upscale.batch import Failed, Outcome
from srgui.cli.upscale.larger import PassedOver
from srgui.cli.upscale.options import Settings
from srgui.cli.upscale.picture import OutputFile, Upscaled
from srgui.cli.upscale.targets import InputFile

_FEW = 2  # pictures, for which a summary repeats their lines
_MAX_NAMES = 10  # listed in a summary
_MAX_WIDTH = 60  # of the column of names


def report(
    outcomes: Iterable[Outcome],
    files: Sequence[InputFile],
    settings: Settings,
    content: dict[str, Any],
) -> int:
    """Print each outcome as it comes, fill `content` for --json, and return the exit status."""
    records = content["pictures"] = []
    factor = settings.size.factor
    width = 0 if factor is None else _widest([file.target(factor) for file in files])
    upscaled, skipped, failed, ended = 0, 0, list[Path](), False
    for outcome in outcomes:
        record, outcome = _recorded(outcome, bool(settings.json))
        records.append(record)
        if isinstance(outcome, Failed):
            if not ended:
                report_error(outcome.error)
            ended = outcome.for_all
            failed.append(outcome.file.path)
        elif isinstance(outcome, PassedOver):
            skipped += 1
            if settings.json != "-":
                path = outcome.copy or outcome.source.file.path
                print(f"{one_line(str(path)):<{width}}  {_fate(outcome)}", flush=True)
        else:
            upscaled += outcome.seconds is not None
            skipped += outcome.seconds is None
            width = max(width, _widest([file.path for file in outcome.files]))
            for file in outcome.files if settings.json != "-" else ():
                line = f"{one_line(str(file.path)):<{width}}  {_description(outcome, file)}"
                print(line, flush=True)
        del outcome  # and with it its pixels, before the next picture is upscaled
    if failed and not ended and upscaled + skipped + len(failed) > _FEW:
        print_note(_summary(upscaled, skipped, failed))
    return FAILED if failed else 0


def _fate(outcome: PassedOver) -> str:
    if outcome.copy is None:
        return "larger than wanted, skipped"
    return f"larger than wanted, {'copy exists, skipped' if outcome.existed else 'copied'}"


def _widest(paths: Sequence[Path]) -> int:
    """Columns for the longest of these names, within reason."""
    return min(_MAX_WIDTH, max(len(one_line(str(path))) for path in paths))


def _description(outcome: Upscaled, file: OutputFile) -> str:
    """Size, time and remarks of a file."""
    if file.written is None:
        return "exists, skipped"
    step, is_result = outcome.plan.steps[file.step], file.step == len(outcome.plan.steps) - 1
    size = f"{step.width} x {step.height}"
    seconds = format_seconds(outcome.seconds or 0.0) if is_result else ""
    remarks = [*(_result_remarks(outcome) if is_result else ()), *_file_remarks(file)]
    remarks += outcome.source.picture.notes
    columns = f"{size:>13}  {format_bytes(file.written.size):>7}  {seconds:>7}"
    return f"{columns}  {'; '.join(remarks)}".rstrip()


def _result_remarks(outcome: Upscaled) -> Iterator[str]:
    if outcome.damaged:
        yield "was damaged, written again"
    yield f"{outcome.plan.runtime}, {outcome.plan.precision} precision"
    if outcome.reason:
        yield outcome.reason
    if outcome.fidelity is not None:
        yield f"fidelity {outcome.fidelity:.2f} dB"


def _file_remarks(file: OutputFile) -> Iterator[str]:
    if file.replaced_link:
        yield "replaced a symbolic link"
    if file.written and file.written.kept:
        yield f"kept {', '.join(file.written.kept)}"
    yield from (f"lost {what}" for what in (file.written.lost if file.written else ()))


def _summary(upscaled: int, skipped: int, failed: Sequence[Path]) -> str:
    """ "12 upscaled; 2 failed: a.exr, b.jpg"."""
    names = [one_line(path.name) for path in dict.fromkeys(failed)]
    listed = ", ".join(names[:_MAX_NAMES])
    more = f" and {len(names) - _MAX_NAMES:,} more" if len(names) > _MAX_NAMES else ""
    already = f"; {skipped:,} skipped" if skipped else ""
    return f"{upscaled:,} upscaled{already}; {len(failed):,} failed: {listed}{more}"


def _recorded(outcome: Outcome, wanted: bool) -> tuple[dict[str, Any], Outcome]:
    """The record of an outcome, which becomes a failure if its files can't be read."""
    if not isinstance(outcome, Failed):
        try:
            return (_record(outcome) if wanted else {}), outcome
        except OSError as error:
            outcome = Failed(outcome.source.file, error)
    source, message = str(outcome.file.path), str(outcome.error)
    return {"input": {"path": source}, "error": message, "outputs": []}, outcome


def _record(outcome: Upscaled | PassedOver) -> dict[str, Any]:
    return _success(outcome) if isinstance(outcome, Upscaled) else _pass(outcome)


def _pass(outcome: PassedOver) -> dict[str, Any]:
    """The record of a picture that is larger than wanted."""
    picture = outcome.source.picture
    copies = [outcome.copy] if outcome.copy else []
    return {
        "input": _file(outcome.source.file.path, picture.width, picture.height),
        "larger": _fate(outcome),
        "outputs": [_file(path, picture.width, picture.height) for path in copies],
    }


def _success(outcome: Upscaled) -> dict[str, Any]:
    """The record of a picture with a result; `seconds` is null if it was there already.

    `fidelity` is in dB; null where it is unknown or infinite.
    """
    source, picture, plan = outcome.source, outcome.source.picture, outcome.plan
    fidelity = outcome.fidelity
    return {
        "input": {
            **_file(source.file.path, picture.width, picture.height),
            **({} if source.frame is None else {"frame": source.frame}),
        },
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
