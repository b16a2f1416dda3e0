"""Report what became of each picture: lines and a summary."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from srgui.cli.console import (
    FAILED,
    format_bytes,
    format_seconds,
    one_line,
    print_note,
    report_error,
)
from srgui.cli.upscale.outcomes import Failed, Outcome, OutputFile, PassedOver, Upscaled
from srgui.cli.upscale.settings import Settings
from srgui.cli.upscale.targets import InputFile
from srgui.errors import SrguiError
from srgui.evaluation.fidelity import LOW

_FEW = 2  # pictures, for which a summary repeats their lines
_MAX_NAMES = 10  # listed in a summary
_MAX_WIDTH = 60  # of the column of names


def report(
    outcomes: Iterable[Outcome],
    files: Sequence[InputFile],
    settings: Settings,
    shown: Callable[[str], str] = str,
) -> int:
    """Print each outcome as it comes, and return the exit status.

    `shown` returns a text with the names of files as a person knows them.
    """
    factor = settings.size.factor
    targets = [] if factor is None else [file.target(factor) for file in files]

    def name_of(path: Path) -> str:
        return one_line(shown(str(path)))

    width = min(_MAX_WIDTH, max((len(name_of(target)) for target in targets), default=0))
    upscaled, skipped, failed, ended = 0, 0, list[Path](), False
    for outcome in outcomes:
        if isinstance(outcome, Failed):
            if not ended:
                error = outcome.error
                report_error(shown(str(error)) if isinstance(error, SrguiError) else error)
            ended = outcome.for_all
            failed.append(outcome.file.path)
        elif isinstance(outcome, PassedOver):
            skipped += 1
            if settings.json != "-":
                name = name_of(outcome.copy or outcome.source.file.path)
                print(f"{name:<{width}}  {outcome.description}", flush=True)
        else:
            upscaled += outcome.seconds is not None
            skipped += outcome.seconds is None
            names = [name_of(file.path) for file in outcome.files]
            width = min(_MAX_WIDTH, max([width, *map(len, names)]))
            for name, file in (
                () if settings.json == "-" else zip(names, outcome.files, strict=True)
            ):
                line = f"{name:<{width}}  {_description(outcome, file)}"
                print(line, flush=True)
        del outcome  # and with it its pixels, before the next picture is upscaled
    if failed and not ended and upscaled + skipped + len(failed) > _FEW:
        print_note(_summary(upscaled, skipped, failed))
    return FAILED if failed else 0


def _description(outcome: Upscaled, file: OutputFile) -> str:
    """Size, time and remarks of a file."""
    if file.written is None:
        return "exists, skipped"
    step, is_last = outcome.plan.steps[file.step], file.step == len(outcome.plan.steps) - 1
    size = f"{step.width} x {step.height}"
    seconds = format_seconds(outcome.seconds or 0.0) if is_last else ""
    remarks = [*(_result_remarks(outcome) if is_last else ()), *_file_remarks(file)]
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
        low = "low " if outcome.fidelity < LOW else ""
        yield f"{low}fidelity {outcome.fidelity:.2f} dB"


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
