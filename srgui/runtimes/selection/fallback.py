"""Replacement of a runtime that fails while it computes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from srgui.programs.shape_inference import Sides
from srgui.runtimes import CompiledGraph, Floats, Precision, RunEvent, StepResult


class FallbackGraph:
    """The graph of one runtime until that fails, then the one that `next_after` returns.

    `next_after` logs the failure and prepares another backend, or raises the failure again where
    none is left.
    """

    def __init__(
        self, first: CompiledGraph, next_after: Callable[[Exception], CompiledGraph]
    ) -> None:
        self._prepared = first
        self._next_after = next_after

    @property
    def runtime(self) -> str:
        """The name of the one that computes now."""
        return self._prepared.runtime

    @property
    def device(self) -> str:
        """The device it computes on."""
        return self._prepared.device

    @property
    def precision(self) -> Precision:
        """The precision it computes in."""
        return self._prepared.precision

    def free_memory(self) -> int | None:
        """See `CompiledGraph`."""
        return self._prepared.free_memory()

    def memory(self, height: int, width: int, sides: Sides, count: int | None = None) -> float:
        """See `CompiledGraph`."""
        return self._prepared.memory(height, width, sides, count)

    def run(self, luma: Floats, sides: Sides, count: int | None = None) -> Iterator[RunEvent]:
        """See `CompiledGraph`; what a failure interrupts is computed again by another runtime.

        A lack of memory is no such failure: a smaller plane may fit.
        """
        given = 0
        while True:
            made = 0
            try:
                for event in self._prepared.run(luma, sides, count):
                    is_result = isinstance(event, StepResult)
                    made += is_result
                    if not is_result or made > given:
                        given = max(given, made)
                        yield event
                return
            except RuntimeError as error:
                self.replace(error)

    def replace(self, error: Exception) -> None:
        """Let another runtime compute from now on. Raises `error` where none is left."""
        self._prepared.release()
        self._prepared = self._next_after(error)

    def release(self) -> None:
        """See `CompiledGraph`."""
        self._prepared.release()
