"""Two processes on this machine, as torchrun starts them."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from srgui.errors import OptionError
from srgui.networks.registry import build
from srgui.training.computing import distributed
from srgui.training.data.samples import Samples, degrade
from srgui.training.losses.objective import Objective

HERE = Path(__file__).resolve().parent
TINY = {
    "lapsrn": {"depths": [1, 1, 1], "filters": 4},
    "drcn": {"filters": 4, "recursions": 3},
}

_WORKER = """
import sys, torch
from test_distributed import TINY, gradients, originals
from srgui.training.computing import distributed
torch.set_num_threads(1)
group = distributed.join("cpu")
half = originals()[2 * group.rank : 2 * group.rank + 2]
result = {network: gradients(network, half, group) for network in TINY}
result["agreed"] = group.agree(float(group.rank), 5.0 - group.rank)
if group.leads:
    torch.save(result, sys.argv[1])
distributed.leave()
"""


def originals() -> torch.Tensor:
    return torch.rand(4, 1, 24, 24, generator=torch.Generator().manual_seed(11))


def samples(network: str, batch: torch.Tensor) -> Samples:
    if network == "lapsrn":
        return degrade(batch, 4, False, 2)  # the third level gets no gradients
    return degrade(batch, 3, True)


def gradients(network: str, batch: torch.Tensor, group: distributed.Group) -> dict:
    torch.manual_seed(0)
    model = build(network, TINY[network])
    objective = group.wrap(Objective(model))
    objective(samples(network, batch), 0.5).backward()
    return {name: p.grad for name, p in model.named_parameters() if p.grad is not None}


def two_processes(command: list[str], folder: Path) -> list[subprocess.Popen]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(HERE.parents[2]), str(HERE)]),
        "WORLD_SIZE": "2",
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": port,
        "OMP_NUM_THREADS": "1",
    }
    return [
        subprocess.Popen(
            command,
            env={**environment, "RANK": str(rank), "LOCAL_RANK": str(rank)},
            cwd=folder,
            stderr=subprocess.PIPE,
            text=True,
        )
        for rank in range(2)
    ]


def finish(processes: list[subprocess.Popen]) -> None:
    try:
        for process in processes:
            _, errors = process.communicate(timeout=240)
            assert process.returncode == 0, errors
    finally:
        for process in processes:
            process.kill()


@pytest.mark.slow
def test_two_processes_have_the_gradients_of_one_with_the_doubled_batch(tmp_path: Path) -> None:
    result = tmp_path / "result.pt"
    finish(two_processes([sys.executable, "-c", _WORKER, str(result)], tmp_path))
    found = torch.load(result, weights_only=True)
    alone = distributed.Group(0, 1, torch.device("cpu"))
    for network in TINY:
        expected = gradients(network, originals(), alone)
        assert found[network].keys() >= expected.keys()
        for name, gradient in found[network].items():
            # DistributedDataParallel gives parameters that nobody used a gradient of zero. The
            # two halves are summed in another order: float32 agrees to six digits of the largest.
            truth = expected.get(name, torch.zeros_like(gradient))
            tolerance = 1e-6 * max(1.0, truth.abs().max().item())
            np.testing.assert_allclose(gradient, truth, atol=tolerance)
    assert found["agreed"] == [1.0, 5.0]


@pytest.mark.slow
def test_the_command_trains_on_two_processes(tmp_path: Path, pictures: Path) -> None:
    out = tmp_path / "out" / "lapsrn.safetensors"
    command = [sys.executable, "-m", "srgui", "train", "lapsrn", "--data", str(pictures)]
    command += ["--out", str(out), "--minutes", "0.01", "--patch", "24", "--batch", "2"]
    command += ["--depths", "1,1,1", "--filters", "4", "--threads", "1", "--device", "cpu"]
    finish(two_processes(command, tmp_path))
    assert out.exists()
    iterations = [line.split(",")[0] for line in out.with_suffix(".csv").read_text().splitlines()]
    assert iterations[0] == "iteration"
    assert len(set(iterations)) == len(iterations) > 1  # one process alone has written


def test_an_absent_device_is_refused() -> None:
    if torch.backends.mps.is_available():
        pytest.skip("this machine has an Apple GPU")
    with pytest.raises(OptionError, match="Can't train on mps"):
        distributed.join("mps")


def test_alone_nothing_is_wrapped_or_shared() -> None:
    group = distributed.Group(0, 1, torch.device("cpu"))
    objective = Objective(build("drcn", TINY["drcn"]))
    assert group.wrap(objective) is objective
    assert group.agree(3.0, True) == [3.0, True]
