"""The backends that may compute a network on this machine."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Literal, TypeAlias, cast, get_args

from srgui.programs.operations import Tensors
from srgui.programs.program import Graph
from srgui.runtimes import CompiledGraph, Precision, Prepare
from srgui.runtimes.selection import forked

Runtime: TypeAlias = Literal["ncnn", "openvino", "torch"]
RUNTIMES: tuple[Runtime, ...] = get_args(Runtime)  # the first is preferred


@dataclass(frozen=True)
class Backend:
    """A runtime on a device, in a precision, that may compute a network."""

    runtime: Runtime
    device: str
    precision: Precision

    @classmethod
    def from_text(cls, text: str | None) -> Backend | None:
        """Parse what `to_text` returned; None for anything else."""
        runtime, precision, device = [*(text or "").split(" ", 2), "", ""][:3]
        if runtime not in RUNTIMES or precision not in get_args(Precision):
            return None
        return cls(runtime, device, cast(Precision, precision))

    def to_text(self) -> str:
        """Return the form in the cache: "ncnn full gpu:Radeon"."""
        return f"{self.runtime} {self.precision} {self.device}"

    def is_used_by(self, prepared: CompiledGraph) -> bool:
        """Return whether `prepared` is computed by it."""
        kinds = [device.partition(":")[0] for device in (self.device, prepared.device)]
        same = prepared.runtime == self.runtime and prepared.precision == self.precision
        return same and kinds[0] == kinds[1]

    def prepare(self, graph: Graph, tensors: Tensors, threads: int) -> CompiledGraph:
        """Return the graph, ready to run. Raises whatever goes wrong."""
        forked.note_use()
        module = import_module(f"srgui.runtimes.{self.runtime}")
        prepare: Prepare = module.prepare
        return prepare(graph, tensors, self.device, self.precision, threads)


def available(
    runtime: Runtime | Literal["auto"], device: str, precision: Precision
) -> Iterator[Backend]:
    """Yield the backends that the user's options allow, the preferred one first."""
    devices = [device] if device != "auto" else ["cpu", *_cards()]
    for name in RUNTIMES if runtime == "auto" else [runtime]:
        for one in devices:
            if runtime == "auto" and not _may_know(name, one):
                continue
            wanted: list[Precision] = ["fast", "full"] if precision == "auto" else [precision]
            if (name, one) in (("ncnn", "cpu"), ("torch", "cpu")) and precision == "auto":
                wanted = ["full"]  # ncnn has no other precision there
            yield from (Backend(name, one, each) for each in wanted)


def _may_know(runtime: Runtime, device: str) -> bool:
    if importlib.util.find_spec(runtime) is None:
        return False
    known = {"ncnn": ("cpu", "gpu"), "openvino": ("cpu",), "torch": ("cpu", "cuda", "mps")}
    return device.partition(":")[0] in known[runtime]


def _cards() -> list[str]:
    """Graphics cards to compare with the processor, as devices; software renderers are none."""
    from srgui.runtimes.ncnn import vulkan

    found = [card.device for card in vulkan.cards() if not card.software][:1]
    if shutil.which("nvidia-smi"):
        found.append("cuda")
    if sys.platform == "darwin":
        found.append("mps")
    return found


def expected_first(backends: Iterable[Backend]) -> list[Backend]:
    """Return them with the one that is probably the fastest first, without measuring."""
    fast = Backend("openvino", "cpu", "fast")
    return sorted(backends, key=lambda one: not (one == fast and _has_bfloat16()))


@cache
def _has_bfloat16() -> bool:
    """Return whether the processor computes in bfloat16; false where that is not known."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except (OSError, ValueError):
        return False
    return not {"avx512_bf16", "amx_bf16"}.isdisjoint(text.split())
