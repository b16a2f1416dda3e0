"""The connection to a scheduler, by Dask's own configuration, restored when it breaks."""

from __future__ import annotations

import logging
import time
import warnings
from collections.abc import Collection
from pathlib import Path
from threading import Event
from typing import Any

from distributed import Client
from distributed.security import Security
from distributed.versions import VersionMismatchWarning

from srgui.cluster import versions
from srgui.cluster.worker import MEMORY, Preparation
from srgui.errors import ClusterError
from srgui.texts import Text

PATIENCE = 600.0
"""Seconds to wait for a scheduler that is gone."""

_ANSWER = 15.0  # seconds within which a scheduler has to answer
_ASKING = 5.0  # seconds within which workers have to answer
_TRIES = 3  # to ask for what changes meanwhile
_PAUSE = 0.5  # seconds between looks at a broken connection
_REFRESH = 2.0  # seconds for which what is known of the workers is used


class Cluster:
    """A Dask cluster whose workers upscale pictures; `close` ends the connection alone."""

    def __init__(
        self, address: str, network: Path | None = None, patience: float = PATIENCE
    ) -> None:
        """Connect to a scheduler, and send its workers the file of a network if there is one.

        Certificates and all else come from Dask's configuration. Raises ClusterError without an
        answer, or if versions differ, and ModelError.
        """
        self.preparation = Preparation(network)
        # Dask reports in its log what is reported here in one sentence.
        logging.getLogger("distributed").setLevel(logging.CRITICAL)
        self._address, self._patience = address, patience
        self._known, self._asked = dict[str, int](), 0.0
        self.client: Any = self._connected()
        self._prepare()

    @property
    def dashboard(self) -> str:
        """The address of Dask's dashboard; empty if the scheduler has none."""
        services = self.client.scheduler_info(n_workers=0).get("services", {})
        return str(self.client.dashboard_link) if "dashboard" in services else ""

    def workers(self) -> dict[str, int]:
        """Return the workers that take pictures, each with its memory in bytes.

        What is returned may be a few seconds old.
        """
        if not self._known or time.monotonic() - self._asked > _REFRESH:
            found = self.client.scheduler_info(n_workers=-1)["workers"]  # all of them
            self._known = {
                address: int(worker["resources"][MEMORY])
                for address, worker in found.items()
                if MEMORY in worker["resources"]
            }
            self._asked = time.monotonic()
        return self._known

    def check_runtime(self, runtime: str) -> None:
        """Raise ClusterError unless all workers have the same version of a runtime."""
        found = self.client.get_versions(packages=[runtime])["workers"]
        having = {worker["packages"].get(runtime) for worker in found.values()}
        if len(having) > 1:
            listed = ", ".join(sorted(str(one) for one in having))
            raise ClusterError(
                Text("Can't use this cluster"),
                Text(
                    "its workers have different versions of {name}: {all}", name=runtime, all=listed
                ),
                Text("Install the same everywhere, or choose another runtime."),
            )

    def reconnect(self, stop: Event) -> bool:
        """Wait until the scheduler is there again; return False if `stop` was set before.

        Raises ClusterError if it does not come back.
        """
        deadline = time.monotonic() + self._patience
        while not stop.is_set():
            try:
                if self.client.status == "closed":
                    self.client = self._connected()
                if self.client.status == "running":
                    self._prepare()
                    return True
            except ClusterError:
                if time.monotonic() > deadline:
                    raise
            stop.wait(_PAUSE)
        return False

    def placed(self) -> set[str]:
        """Return the tasks that are on a worker, begun or waiting there."""
        return {key for keys in self.client.processing().values() for key in keys}

    def executing(self, keys: Collection[str]) -> set[str]:
        """Return which of these tasks workers have begun; none if a worker does not answer."""
        ask = self.client.scheduler.call_stack
        for _ in range(_TRIES):
            try:
                there = list(self.placed().intersection(keys))  # the scheduler knows these
                stacks = self.client.sync(ask, keys=there, callback_timeout=_ASKING)
            except KeyError:  # one has ended meanwhile
                continue
            except (TimeoutError, OSError, AttributeError):
                break
            return {key for tasks in stacks.values() for key in tasks}
        return set()

    def close(self) -> None:
        """End the connection; scheduler and workers go on."""
        self.client.close()

    def _connected(self) -> Any:
        what = Text("Can't reach the scheduler {address}", address=self._address)
        remedy = Text("Start it with `dask scheduler`, or check the address.")
        if _lacks_certificate(self._address):
            raise ClusterError(
                what,
                Text("it asks for a certificate, and none is configured"),
                Text("Name the certificate in Dask's configuration (distributed.comm.tls)."),
            )
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", VersionMismatchWarning)
                connect: Any = Client
                return connect(self._address, timeout=_ANSWER, set_as_default=False)
        except (OSError, ValueError, TypeError, RuntimeError) as error:
            reason = next((line for line in str(error).splitlines() if line), "no answer")
            raise ClusterError(what, Text("{reason}", reason=reason), remedy) from error

    def _prepare(self) -> None:
        """Have the workers ready for pictures. Raises ClusterError."""
        self._known = {}
        try:
            found = self.client.get_versions(packages=list(versions.PACKAGES))
            versions.check(found)
            self.client.register_plugin(self.preparation)
        except OSError as error:
            reason = next((line for line in str(error).splitlines() if line), "no answer")
            raise ClusterError(
                Text("Can't use this cluster"),
                Text("a worker does not answer: {reason}", reason=reason),
                Text("Look at Dask's dashboard, and end that worker."),
            ) from error


def _lacks_certificate(address: str) -> bool:
    """Return whether an address needs a certificate that Dask's configuration does not name.

    Dask would fail too, but leave a client behind that can't be closed.
    """
    security: Any = Security
    known = security().get_connection_args("client")
    return address.startswith("tls://") and known["ssl_context"] is None
