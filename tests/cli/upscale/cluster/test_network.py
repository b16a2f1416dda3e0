"""A cluster whose machines have addresses of their own, on a network that fails.

Each machine is a network namespace of Linux, with a link to the scheduler's bridge. They share
their files. Only root may make them.
"""

import os
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass, field

import pytest

from tests.cli.upscale.cluster.conftest import IMPATIENT, DaskProcesses, Machine

pytestmark = pytest.mark.slow

# A connection without an answer counts as broken after these seconds; tasks are done elsewhere.
SETTINGS = {"DASK_DISTRIBUTED__COMM__TIMEOUTS__TCP": "15s"}
OUTAGE = 25.0  # seconds


@dataclass
class Network:
    """Namespaces of one network, whose first one has the bridge."""

    count: int = 0
    names: list[str] = field(default_factory=list)

    def machine(self):
        """Add a machine."""
        self.count += 1
        name, address = f"srgui-{os.getpid()}-{self.count}", f"10.77.0.{self.count}"
        ip("netns", "add", name)
        self.names.append(name)
        ip("-n", name, "link", "set", "lo", "up")
        device = "bridge" if self.count == 1 else "eth0"
        if self.count == 1:
            ip("-n", name, "link", "add", device, "type", "bridge")
        else:
            hub, end = self.names[0], f"link{self.count}"
            peer = ("peer", "name", device, "netns", name)
            ip("-n", hub, "link", "add", end, "type", "veth", *peer)
            ip("-n", hub, "link", "set", end, "master", "bridge", "up")
        ip("-n", name, "address", "add", f"{address}/24", "dev", device)
        ip("-n", name, "link", "set", device, "up")
        return Machine(address, ("ip", "netns", "exec", name))

    def cut(self, machine):
        """Have the network lose all packets of a machine: none is answered, and none refused."""
        ip("-n", self.names[0], "link", "set", self._link(machine), "nomaster")

    def mend(self, machine):
        """Have packets of a machine arrive again."""
        ip("-n", self.names[0], "link", "set", self._link(machine), "master", "bridge")

    def _link(self, machine):
        return f"link{self.names.index(machine.inside[-1]) + 1}"

    def close(self):
        """Remove all machines."""
        for name in self.names:
            ip("netns", "delete", name)


def ip(*words):
    subprocess.run(["ip", *words], check=True, capture_output=True, text=True)


@pytest.fixture
def network():
    """A network without machines."""
    if sys.platform != "linux" or shutil.which("ip") is None:
        pytest.skip("needs the network namespaces of Linux, and the program ip")
    network = Network()
    try:
        network.machine()
    except subprocess.CalledProcessError as error:
        network.close()
        pytest.skip(f"can't make network namespaces: {error.stderr.strip()}")
    yield network
    network.close()


@pytest.fixture
def machines(network):
    """The machines of the scheduler, of two workers, and of the person."""
    return [Machine("10.77.0.1", ("ip", "netns", "exec", network.names[0]))] + [
        network.machine() for _ in range(3)
    ]


@pytest.fixture
def processes(machines, tmp_path_factory, monkeypatch):
    """A scheduler with two workers, each on a machine of its own."""
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    processes = DaskProcesses(tmp_path_factory.mktemp("dask"))
    try:
        processes.start_scheduler(machine=machines[0], **IMPATIENT)
        for machine in machines[1:3]:
            processes.start_worker(machine=machine)
        yield processes
    finally:
        processes.close()


@pytest.fixture
def command(start, processes, machines):
    """The command, on the person's machine."""
    return start(processes.address, "--manifest", "done.jsonl", machine=machines[3])


def test_pictures_of_a_worker_whose_network_freezes_are_done_by_another(
    expected, command, once_done, finish, network, machines, content, records
):
    before = once_done(4, command, workers=2)
    network.cut(machines[1])
    finish(command)
    assert content("many") == expected
    after = records("done.jsonl")[len(before) :]
    # Some that were on their way, and at most those.
    assert sum(machines[1].address in record["worker"] for record in after) <= 4


def test_a_job_survives_that_the_network_of_the_command_freezes(
    expected, command, once_done, finish, network, machines, content
):
    once_done(4, command)
    network.cut(machines[3])
    mended = threading.Timer(OUTAGE, network.mend, [machines[3]])
    mended.start()
    finish(command)
    mended.join()
    assert content("many") == expected
