"""The part of `srgui upscale --scheduler` that runs on workers."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from pathlib import Path, PurePath
from typing import cast

import numpy as np
from distributed import get_worker

from srgui.cli.upscale.batch import upscale_all
from srgui.cli.upscale.cluster.order import Order, Target
from srgui.cli.upscale.outcomes import Failed, Outcome, PassedOver, Upscaled
from srgui.cli.upscale.record import Record, with_record
from srgui.cli.upscale.targets import InputFile, InputPicture
from srgui.cluster import worker
from srgui.engine.compute_options import ComputeOptions, RuntimeChoice
from srgui.errors import MemoryShortError, SrguiError, WriteError, fault, reason
from srgui.images import Picture
from srgui.images.analysis.quality_estimate import QualityEstimate
from srgui.images.writing.atomic import EXISTS
from srgui.images.writing.temporary import TemporaryFolder
from srgui.output.series import Series
from srgui.texts import Text

_OF_THIS_WORKER = (WriteError, MemoryShortError, MemoryError, OSError)


@dataclass(frozen=True)
class Done:
    """The outcome of a picture, or of one of its frames, without its pixels."""

    outcome: Outcome
    """With the paths of the worker."""

    record: Record
    """With the paths of the worker, and its address."""

    contents: Mapping[str, bytes] = field(default_factory=dict)
    """Files by their names that are sent back."""

    refused: bool = False
    """True for a failure that another worker may not have, such as a full disk."""


def refused_by(results: list[Done]) -> str:
    """Return the address of the worker of results if it has refused any, otherwise ""."""
    return next((str(done.record["worker"]) for done in results if done.refused), "")


def upscale(order: Order) -> list[Done]:
    """Upscale the picture of an order, with all its frames if they are wanted."""
    try:
        return _upscale(order)
    except OSError as error:  # of the disk for temporary files
        what = Text("Can't upscale {path} on a worker", path=order.source)
        failed = Failed(
            InputFile(Path(order.source), order.target), WriteError(what, reason(error))
        )
        return [_done(failed, order, "")]


def _upscale(order: Order) -> list[Done]:
    with worker.alone(), _on_disk(order) as (order, folder):
        settings = replace(order.settings, model=worker.here(order.settings.model))
        file = InputFile(Path(order.source), order.target)
        upscale_file = partial(
            upscale_all,
            [file],
            settings,
            lambda model: worker.upscaler(model, settings.computing),
            series=_series(order.series, order.judged),
            silent=True,
        )
        outcomes = list(upscale_file())
        if any(map(_came_too_late, outcomes)):
            outcomes = list(upscale_file())
        return [_done(outcome, order, folder) for outcome in outcomes]


def _came_too_late(outcome: Outcome) -> bool:
    """Return whether a worker that had seemed lost wrote the same file meanwhile."""
    error = outcome.error if isinstance(outcome, Failed) else None
    return isinstance(error, WriteError) and error.why == EXISTS


def backend(model: str, computing: ComputeOptions) -> ComputeOptions:
    """Return the options with the device, the runtime and the precision that are the fastest here.

    Raises ModelError and OptionError.
    """
    with worker.alone():
        prepared = worker.upscaler(worker.here(model), computing).inference.prepared
    return replace(
        computing,
        device=prepared.device,
        runtime=cast(RuntimeChoice, prepared.runtime),
        precision=prepared.precision,
    )


@lru_cache(maxsize=64)  # a series is judged once in a process
def _series(members: tuple[PurePath, ...], judged: QualityEstimate | None) -> Series:
    return Series(map(Path, members), judged)


def _done(outcome: Outcome, order: Order, folder: str) -> Done:
    record, outcome = with_record(outcome)
    contents, refused = {}, False
    if folder and not isinstance(outcome, Failed):
        files = [Path(output["path"]) for output in record["outputs"]]
        contents = {file.name: file.read_bytes() for file in files}
    if isinstance(outcome, Failed):
        refused = isinstance(outcome.error, _OF_THIS_WORKER)
        message = str(outcome.error)
        if not isinstance(outcome.error, SrguiError):
            message = str(fault(outcome.error))
        message = message.replace(folder + os.sep, "") if folder else message
        outcome = replace(outcome, error=as_error(message))
    record["worker"] = get_worker().contact_address
    return Done(_light(outcome), record, contents, refused)


def as_error(message: str) -> SrguiError:
    """Return an error with this message, a sentence."""
    return SrguiError(Text("{message}", message=message.removesuffix(".")))


@contextmanager
def _on_disk(order: Order) -> Iterator[tuple[Order, str]]:
    """Yield an order whose picture is in a file, and the temporary folder of files that were sent,
    if any.
    """
    if order.content is None:
        yield order, ""
        return
    with TemporaryFolder() as folder:
        source = Path(folder, order.source.name)
        source.write_bytes(order.content)
        result = Path(folder, "result", order.target.path.name)
        if order.existing is not None:
            result.parent.mkdir()
            result.write_bytes(order.existing)
        target = Target(result, order.target.scale)
        yield replace(order, source=source, target=target, series=()), folder


def _light(outcome: Outcome) -> Outcome:
    """Return an outcome without pixels, tiles and whatever can't be sent."""
    if isinstance(outcome, Failed):
        return replace(outcome, file=_sendable(outcome.file))
    source = outcome.source
    picture = Picture(np.zeros((1, 1, 1), np.uint8), notes=source.picture.notes)
    light = InputPicture(_sendable(source.file), picture, source.label, _no_target, source.frame)
    if isinstance(outcome, PassedOver):
        return replace(outcome, source=light)
    assert isinstance(outcome, Upscaled)
    return replace(outcome, source=light, plan=replace(outcome.plan, tiles=()))


def _sendable(file: InputFile) -> InputFile:
    return InputFile(file.path, _no_target)


def _no_target(_: float) -> Path:
    raise AssertionError("only the client names files")
