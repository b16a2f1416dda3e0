"""The part of `srgui upscale --scheduler` that runs on the person's computer."""

from __future__ import annotations

import argparse
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from types import FrameType
from typing import cast

from srgui import paths
from srgui.cli.console import print_note
from srgui.cli.upscale.batch import upscale_all
from srgui.cli.upscale.cluster import on_worker
from srgui.cli.upscale.cluster.on_worker import Done, as_error
from srgui.cli.upscale.cluster.orders import Item, Orders
from srgui.cli.upscale.cluster.progress import Throughput
from srgui.cli.upscale.manifest import Manifest
from srgui.cli.upscale.outcomes import Failed, Outcome, OutputFile, PassedOver, Upscaled
from srgui.cli.upscale.record import Record, with_record
from srgui.cli.upscale.settings import Settings
from srgui.cluster.bands import RemoteUpscaler, Source
from srgui.cluster.connection import Cluster
from srgui.cluster.path_map import PathMap
from srgui.cluster.submission import Call, Submission
from srgui.engine.compute_options import ComputeOptions
from srgui.engine.devices import processors
from srgui.engine.upscaler import Upscaler
from srgui.errors import SrguiError
from srgui.images.writing.atomic import replacing
from srgui.models.lookup import find

Receivers = Sequence[Callable[[Record], object]]


def upscale_on_cluster(
    args: argparse.Namespace, settings: Settings, manifest: Manifest | None, receivers: Receivers
) -> Iterator[Outcome]:
    """Upscale the pictures of a command, and yield outcomes after all receivers got their records.

    After the first Ctrl-C, pictures in work are finished; KeyboardInterrupt is raised then. Raises
    ClusterError, ModelError, OptionError and ReadError.
    """
    path_map = PathMap(tuple(args.map_path))
    network = _network_file(settings.model)
    cluster = Cluster(args.scheduler, network if args.send else None)
    stop = Event()
    with closing(cluster), _interruptible(stop):
        there = settings.model
        if network is not None:
            there = cluster.preparation.network or str(path_map.to_worker(network))
        computing = _computing(cluster, stop, there, settings.computing, own=args.own_runtime)
        _print_cluster(cluster, computing)
        settings = replace(settings, computing=computing)
        orders = Orders(
            args.images,
            replace(settings, model=there),
            manifest,
            path_map,
            send=args.send,
            bands_above=args.bands_above,
        )
        job = _Job(cluster, stop, settings, there, path_map, send=args.send)
        with Throughput() as progress:
            for item, outcome, record in job.outcomes(orders, progress):
                for receive in receivers:
                    receive(record)
                progress.add(outcome, item.pixels if item else 0)
                yield outcome
        if orders.done:
            more = "" if orders.done == 1 else "s"
            print_note(f"{orders.done:,} picture{more} done by earlier runs skipped")
        if stop.is_set() and not job.failed:
            raise KeyboardInterrupt


class _Job:
    """Upscales the pictures of orders on a cluster, those in bands after all others."""

    def __init__(
        self,
        cluster: Cluster,
        stop: Event,
        settings: Settings,
        there: str,
        path_map: PathMap,
        *,
        send: bool,
    ) -> None:
        """`there` is the network as the workers know it."""
        self._cluster, self._stop, self._settings = cluster, stop, settings
        self._there, self._path_map, self._send = there, path_map, send
        self._left_out: list[Failed] = []
        self._large: list[Item] = []
        self.failed = False
        """True after an error that applies to every picture."""

    def outcomes(
        self, orders: Orders, progress: Throughput
    ) -> Iterator[tuple[Item | None, Outcome, Record]]:
        """Yield every outcome with its record."""
        calls = self._calls(orders, progress)
        for answer in Submission(self._cluster, self._stop).answers(calls):
            yield from self._failures()
            item: Item = answer.call.subject
            if answer.error is not None:
                yield item, *_recorded(Failed(item.file, answer.error))
            for done in answer.result or ():
                yield item, *self._received(item, done)
        yield from self._failures()
        for item in self._large:
            if not self._stop.is_set():
                load = partial(self._remote, item)
                for outcome in upscale_all([item.file], self._settings, load):
                    yield item, *_recorded(outcome)

    def _calls(self, orders: Orders, progress: Throughput) -> Iterator[Call[list[Done]]]:
        total = 0
        for item in orders:
            total += 1
            if isinstance(item, Failed):
                self._left_out.append(item)
            elif item.in_bands:
                self._large.append(item)
            else:
                yield Call(
                    on_worker.upscale, (item.order,), item.memory, item, on_worker.refused_by
                )
        progress.found(total)

    def _failures(self) -> Iterator[tuple[None, Outcome, Record]]:
        """Yield the pictures that could not become orders."""
        while self._left_out:
            yield None, *_recorded(self._left_out.pop(0))

    def _received(self, item: Item, done: Done) -> tuple[Outcome, Record]:
        """Return an outcome and its record as on this computer; write the files that were sent."""
        folder, record = item.target.parent, done.record
        record["input"]["path"] = str(item.file.path)
        for file in record["outputs"]:
            file["path"] = str(folder / Path(file["path"]).name)
        if "target" in record:
            record["target"] = str(folder / Path(record["target"]).name)
        outcome = _moved(done.outcome, item, folder)
        if isinstance(outcome, Failed):
            message = str(outcome.error).replace(str(item.order.source), str(item.file.path))
            outcome = replace(outcome, error=as_error(message))
            record["error"] = str(outcome.error)
            if outcome.for_all:
                self.failed = True
                self._stop.set()
            return outcome, record
        if isinstance(outcome, Upscaled) and outcome.seconds is None:
            return outcome, record
        overwrite = self._settings.writing.overwrite or getattr(outcome, "damaged", False)
        try:
            for name, content in done.contents.items():
                with replacing(folder / name, overwrite=overwrite) as file:
                    file.write(content)
        except SrguiError as error:
            return _recorded(Failed(item.file, error))
        return outcome, record

    def _remote(self, item: Item, model: str) -> Upscaler:
        """Return the upscaler of a picture in bands, of weights as this computer knows them."""
        order, settings = item.order, self._settings
        source = Source(order.source, order.content, settings.pixel_limit, settings.value_range)
        there = self._there if model == settings.model else model
        remote = RemoteUpscaler(
            self._cluster, self._stop, source, model, there, settings.computing, item.memory
        )
        return cast(Upscaler, remote)


def _recorded(outcome: Outcome) -> tuple[Outcome, Record]:
    record, outcome = with_record(outcome)
    return outcome, record


def _moved(outcome: Outcome, item: Item, folder: Path) -> Outcome:
    """Return an outcome of a worker with the files of this computer."""
    if isinstance(outcome, Failed):
        return replace(outcome, file=item.file)
    source = replace(outcome.source, file=item.file)
    if isinstance(outcome, PassedOver):
        copy = outcome.copy and folder / outcome.copy.name
        return replace(outcome, source=source, copy=copy)

    def moved(file: OutputFile) -> OutputFile:
        path = folder / file.path.name
        return replace(file, path=path, written=file.written and replace(file.written, path=path))

    return replace(outcome, source=source, files=tuple(map(moved, outcome.files)))


def _network_file(model: str) -> Path | None:
    """Return the file of a network that is not among those of srgui, which every worker has.

    Raises ModelError.
    """
    file = find(model).path.absolute()
    return None if file.is_relative_to(paths.weights().absolute()) else file


def _computing(
    cluster: Cluster, stop: Event, there: str, wanted: ComputeOptions, *, own: bool
) -> ComputeOptions:
    """Return the options for all workers: one backend, the fastest of a worker's, unless `own`.

    Raises ClusterError, ModelError and OptionError.
    """
    same = replace(wanted, threads=None, tile_threads=wanted.threads or processors())
    if own:
        return same
    if not cluster.workers():
        print_note("waiting for workers")
    call = Call(on_worker.backend, (there, same), memory=0)
    for answer in Submission(cluster, stop).answers([call]):
        if answer.error is not None:
            raise answer.error
        same = answer.result or same
    if stop.is_set():
        raise KeyboardInterrupt
    cluster.check_runtime(same.runtime)
    return same


def _print_cluster(cluster: Cluster, computing: ComputeOptions) -> None:
    count = len(cluster.workers())
    dashboard = f"; dashboard at {cluster.dashboard}" if cluster.dashboard else ""
    print_note(
        f"{count:,} worker{'' if count == 1 else 's'}, {computing.runtime} runtime, "
        f"{computing.precision} precision{dashboard}"
    )


@contextmanager
def _interruptible(stop: Event) -> Iterator[None]:
    """Set `stop` at Ctrl-C; a second one interrupts at once."""

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        os.write(2, b"srgui: finishing the pictures in work; Ctrl-C again ends at once\n")

    before = signal.signal(signal.SIGINT, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
