"""A worker's process: networks that stay loaded, and the memory that it offers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from distributed import Worker, WorkerPlugin, get_worker

from srgui.cluster.versions import PACKAGES, installed
from srgui.engine.compute_options import ComputeOptions
from srgui.engine.planning import memory
from srgui.errors import ModelError, reason
from srgui.texts import Text

if TYPE_CHECKING:
    from srgui.engine.upscaler import Upscaler

MEMORY = "srgui-memory"
"""The resource, in bytes, that every task asks for."""

_alone = Lock()


class Preparation(WorkerPlugin):
    """Has a worker offer its memory, so that two large pictures never meet there.

    A worker whose versions differ offers none, and so gets no picture. A network that workers do
    not have comes along.
    """

    def __init__(self, network: Path | None = None) -> None:
        """`network` is the file of a network that is sent. Raises ModelError.

        Workers know it by `self.network`, which `here` understands.
        """
        self._versions: Mapping[str, str | None] = installed(PACKAGES)
        self._content, self.network = b"", ""
        if network is not None:
            try:
                self._content = network.read_bytes()
            except OSError as error:
                raise ModelError(Text("Can't open {path}", path=network), reason(error)) from error
            digest = hashlib.sha256(self._content).hexdigest()
            self.network = f"srgui-{digest[:16]}/{network.name}"
        self.name = f"srgui {self.network}"

    async def setup(self, worker: Worker) -> None:
        """Store the network, and declare the memory limit of the worker unless it is declared."""
        if installed(PACKAGES) != self._versions:
            return
        if self.network:
            path = Path(worker.local_directory, self.network)
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(self._content)
        if MEMORY not in worker.state.total_resources:
            limit = worker.memory_manager.memory_limit or memory.free()
            await worker.set_resources(**{MEMORY: float(limit)})


def here(model: str) -> str:
    """Return a model as this worker knows it: the file of one that was sent, or its own name."""
    sent = Path(get_worker().local_directory, model)
    return str(sent) if sent.is_file() else model


@contextmanager
def alone() -> Iterator[None]:
    """Wait until no other thread of this process is computing: one picture has all of them."""
    with _alone:
        yield


@cache
def upscaler(model: str, computing: ComputeOptions) -> Upscaler:
    """Return the upscaler of a network, loaded once in this process. Raises as `load` does.

    It uses as many processors as the worker has threads, unless the options say how many.
    """
    threads = computing.threads or get_worker().state.nthreads
    return replace(computing, threads=threads).load(model)
