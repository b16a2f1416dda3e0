"""A real scheduler and real workers on this machine, which nothing outside can reach."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass

import numpy as np
import pytest
from PIL import Image

pytest.importorskip("distributed", reason="the extra `cluster` is not installed")

from distributed import Client

SETTINGS = {
    "DASK_DISTRIBUTED__SCHEDULER__WORKER_SATURATION": "inf",
    "DASK_LOGGING__DISTRIBUTED": "error",
    "OMP_NUM_THREADS": "1",
}
IMPATIENT = {"DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": "20s"}
"""The scheduler gives a silent worker up; workers of a busy machine may be silent for seconds."""

COUNT = 24
"""Pictures of the album that takes some seconds."""

QUIET = ("--no-dashboard", "--dashboard-address", "127.0.0.1:0")


@dataclass(frozen=True)
class Machine:
    """A machine with its address, and the words that run a command there."""

    address: str = "127.0.0.1"
    inside: tuple[str, ...] = ()


LOOPBACK = Machine()


class DaskProcesses:
    """`dask scheduler` and `dask worker` as a person starts them."""

    def __init__(self, folder):
        self.folder, self.address = folder, ""
        self.scheduler, self.workers = None, []

    def start_scheduler(self, *options, machine=LOOPBACK, **environment):
        """Start the scheduler, again at its address if it had one."""
        port = self.address.rpartition(":")[2] or "0"
        file = self.folder / f"scheduler-{time.monotonic_ns()}.json"
        command = ("scheduler", "--host", machine.address, "--port", port, *QUIET)
        file_option = ("--scheduler-file", str(file))
        self.scheduler = self._start(
            *command, *file_option, *options, machine=machine, **environment
        )
        self.address = json.loads(_content(file))["address"]

    def start_worker(self, *options, machine=LOOPBACK, **environment):
        """Start a worker without a nanny, which computes in one thread."""
        place = ("--host", machine.address, "--local-directory", str(self.folder))
        command = ("worker", self.address, *place, "--nthreads", "1", *QUIET)
        process = self._start(*command, "--no-nanny", *options, machine=machine, **environment)
        self.workers.append(process)
        return process

    def close(self):
        """End all that is still there."""
        for process in filter(None, (*self.workers, self.scheduler)):
            with suppress(ProcessLookupError):
                process.send_signal(signal.SIGCONT)
                process.kill()
            process.wait()

    def _start(self, *command, machine, **environment):
        log = (self.folder / f"{command[0]}-{time.monotonic_ns()}.log").open("w")
        return subprocess.Popen(
            [*machine.inside, sys.executable, "-m", "dask", *command],
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
    with started(tmp_path_factory, **IMPATIENT) as processes:
        yield processes


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    """A scheduler with two workers for several tests."""
    with started(tmp_path_factory) as processes:
        yield processes


@contextmanager
def started(tmp_path_factory, **environment):
    processes = DaskProcesses(tmp_path_factory.mktemp("dask"))
    try:
        processes.start_scheduler(**environment)
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


@pytest.fixture
def album(tmp_path):
    """Pictures that take a worker some tenths of a second each."""
    (tmp_path / "album").mkdir()
    for number in range(COUNT):
        y, x = np.mgrid[0:250, 0 : 260 + number]
        pixels = 128 + 90 * np.sin(y / 17 + number) * np.cos(x / 11)
        Image.fromarray(pixels.astype(np.uint8)).save(tmp_path / "album" / f"{number}-x.png")


@pytest.fixture
def expected(srgui, options, album, content):
    """The results of one machine."""
    assert srgui("upscale", "album", *options, "-o", "one").status == 0
    return content("one")


@pytest.fixture
def start(options, tmp_path):
    """Start the command on the cluster; kill it if it is still there in the end."""
    commands = []

    def start(address, *arguments, machine=LOOPBACK, **environment):
        command = ("upscale", "album", *options, "-o", "many", "--scheduler", address)
        commands.append(
            subprocess.Popen(
                [*machine.inside, sys.executable, "-m", "srgui", *command, *arguments],
                env={**os.environ, "OMP_NUM_THREADS": "1", **environment},
                cwd=tmp_path,
                text=True,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
        )
        return commands[-1]

    yield start
    for command in commands:
        command.kill()
        command.wait()


@pytest.fixture
def once_done(tmp_path, records):
    """Wait until a command has recorded some pictures, and return their records."""

    def wait(count, command, workers=1):
        deadline = time.monotonic() + 240
        while True:
            found = records("done.jsonl") if (tmp_path / "done.jsonl").exists() else []
            if len(found) >= count and len({record["worker"] for record in found}) >= workers:
                return found
            assert command.poll() is None, command.communicate()
            assert time.monotonic() < deadline
            time.sleep(0.02)

    return wait


@pytest.fixture
def finish():
    """Wait for a command that succeeds, and return what it has printed to standard error."""

    def wait(command):
        _, errors = command.communicate(timeout=240)
        assert command.returncode == 0, errors
        assert "Traceback" not in errors
        return errors

    return wait
