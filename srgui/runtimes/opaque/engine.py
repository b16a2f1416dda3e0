"""The interface of an engine that runs a network in another program's format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from srgui.runtimes import Floats
from srgui.texts import NOTHING, Text


class FormatError(ValueError):
    """A network's files can't be used; `why` is the reason, `remedy` a suggestion if any."""

    def __init__(self, why: Text, remedy: Text = NOTHING) -> None:
        super().__init__(why)
        self.why = why
        self.remedy = remedy


@dataclass(frozen=True)
class Port:
    """An input or output of a network."""

    name: str
    shape: tuple[int, ...] = ()
    """Its axes without the batch, 0 for one of any length; empty where the format has none."""


class Engine(Protocol):
    """A network, ready to run."""

    @property
    def runtime(self) -> str:
        """The name of the engine: "ncnn", "openvino" or "onnxruntime"."""

    @property
    def device(self) -> str:
        """The device that it runs on, named as by `CompiledGraph`."""

    @property
    def inputs(self) -> Sequence[Port]:
        """Every input."""

    @property
    def outputs(self) -> Sequence[Port]:
        """Every output."""

    def run(self, entry: str, exit_: str, values: Floats) -> Floats:
        """Return the output of the name `exit_`, three axes, for an input (three axes).

        Raises MemoryError, or RuntimeError for whatever else fails.
        """
