"""A real scheduler and real workers on this machine, which nothing outside can reach."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager, suppress

import pytest

pytest.importorskip("distributed", reason="the extra `cluster` is not installed")

from distributed import Client

SETTINGS = {
    "DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": "5s",
    "DASK_DISTRIBUTED__SCHEDULER__WORKER_SATURATION": "inf",
    "DASK_LOGGING__DISTRIBUTED": "error",
    "OMP_NUM_THREADS": "1",
}
QUIET = ("--no-dashboard", "--dashboard-address", "127.0.0.1:0")


class DaskProcesses:
    """`dask scheduler` and `dask worker` as a person starts them."""

    def __init__(self, folder):
        self.folder, self.address = folder, ""
        self.scheduler, self.workers = None, []

    def start_scheduler(self, *options):
        """Start the scheduler, again at its address if it had one."""
        port = self.address.rpartition(":")[2] or "0"
        file = self.folder / f"scheduler-{time.monotonic_ns()}.json"
        command = ("scheduler", "--host", "127.0.0.1", "--port", port, *QUIET)
        self.scheduler = self._start(*command, "--scheduler-file", str(file), *options)
        self.address = json.loads(_content(file))["address"]

    def start_worker(self, *options, **environment):
        """Start a worker without a nanny, which computes in one thread."""
        place = ("--host", "127.0.0.1", "--local-directory", str(self.folder))
        command = ("worker", self.address, *place, "--nthreads", "1", *QUIET)
        process = self._start(*command, "--no-nanny", *options, **environment)
        self.workers.append(process)
        return process

    def close(self):
        """End all that is still there."""
        for process in (*self.workers, self.scheduler):
            with suppress(ProcessLookupError):
                process.send_signal(signal.SIGCONT)
                process.kill()
            process.wait()

    def _start(self, *command, **environment):
        log = (self.folder / f"{command[0]}-{time.monotonic_ns()}.log").open("w")
        return subprocess.Popen(
            [sys.executable, "-m", "dask", *command],
            env={**os.environ, **SETTINGS, **environment},
            cwd=self.folder,
            stdout=log,
            stderr=log,
        )


def _content(file):
    """The content of a file that is being written, once it is JSON."""
    deadline = time.monotonic() + 240
    while time.monotonic() < deadline:
        with suppress(OSError, ValueError):
            text = file.read_text()
            json.loads(text)
            return text
        time.sleep(0.02)
    raise TimeoutError(f"{file} was not written")


@pytest.fixture
def processes(tmp_path_factory):
    """A scheduler with two workers, which may be killed."""
    with started(tmp_path_factory) as processes:
        yield processes


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    """A scheduler with two workers for several tests."""
    with started(tmp_path_factory) as processes:
        yield processes


@contextmanager
def started(tmp_path_factory):
    processes = DaskProcesses(tmp_path_factory.mktemp("dask"))
    try:
        processes.start_scheduler()
        processes.start_worker()
        processes.start_worker()
        with Client(processes.address) as client:
            client.wait_for_workers(2, timeout=240)
        yield processes
    finally:
        processes.close()


@pytest.fixture
def options(tiny):
    """The tiny network at 2x, on one runtime."""
    backend = ("--device", "cpu", "--runtime", "ncnn", "--precision", "full")
    return ("-m", str(tiny), "-s", "2", *backend)


@pytest.fixture
def content(tmp_path):
    """The files of a folder by name, with their bytes, but what a killed process left unfinished:
    the next program that writes there removes that.
    """

    def read(folder):
        found = (tmp_path / folder).rglob("*")
        files = (p for p in found if p.is_file() and not p.name.startswith(".srgui-"))
        return {str(path.relative_to(tmp_path / folder)): path.read_bytes() for path in files}

    return read


@pytest.fixture
def records(tmp_path):
    """The pictures in a manifest."""

    def read(name):
        lines = (tmp_path / name).read_text().splitlines()
        return [record for line in lines if line and "input" in (record := json.loads(line))]

    return read
