"""One process or many: `torchrun` says which through its environment variables."""

from __future__ import annotations

import gc
import os
from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

from srgui.errors import OptionError
from srgui.texts import Text


@dataclass(frozen=True)
class Group:
    """This process among those that train together. Rank 0 leads: it validates and writes."""

    rank: int
    count: int
    device: torch.device

    @property
    def leads(self) -> bool:
        """True if this process writes files and reports progress."""
        return self.rank == 0

    def wrap(self, objective: nn.Module) -> nn.Module:
        """`objective` with its gradients averaged over all processes."""
        if self.count == 1:
            return objective
        # A sample of a low scale leaves the upper levels without gradients.
        return DistributedDataParallel(objective, find_unused_parameters=True)

    def agree(self, *values: float) -> list[float]:
        """The highest of each value among all processes: clocks differ, schedules must not."""
        if self.count == 1:
            return list(values)
        shared = torch.tensor(values, dtype=torch.float64, device=self.device)
        dist.all_reduce(shared, dist.ReduceOp.MAX)
        return [float(value) for value in shared]


def join(device: str) -> Group:
    """The group `torchrun` started this process in, or a group of one. OptionError."""
    count = int(os.environ.get("WORLD_SIZE", "1"))
    rank = int(os.environ.get("RANK", "0"))
    chosen = _device(device, int(os.environ.get("LOCAL_RANK", "0")))
    if count > 1 and not dist.is_initialized():
        dist.init_process_group("nccl" if chosen.type == "cuda" else "gloo")
    return Group(rank, count, chosen)


def leave() -> None:
    """End the group, if there is one."""
    if dist.is_initialized():
        gc.collect()  # what was wrapped waits for the group's threads, which must still be there
        dist.destroy_process_group()


def _device(name: str, local_rank: int) -> torch.device:
    if name in ("auto", "cuda") and torch.cuda.is_available():
        return torch.device("cuda", local_rank)
    if name in ("auto", "mps") and torch.backends.mps.is_available():
        return torch.device("mps")
    if name in ("auto", "cpu"):
        return torch.device("cpu")
    raise OptionError(
        Text("Can't train on {name}", name=name),
        Text("this machine has no such device"),
        Text("Use --device cpu."),
    )
