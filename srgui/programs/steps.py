"""The names of a program's steps."""

from __future__ import annotations

from collections import Counter

from srgui.networks.step import StepInfo
from srgui.programs.operations import ScaledSum, Tensors
from srgui.programs.program import Program


def magnifications(program: Program, scale: float) -> tuple[int, ...]:
    """The factor by which each result enlarges the input, up to the one that `scale` needs.

    All 1 with an enlarged input. The last may exceed `scale`; the caller reduces it.
    """
    known = program.graph.extents()
    factors = [known[result].factor for result in program.graph.results]
    if program.pre_enlarged:
        return tuple(factors)
    last = next(factor for factor in factors if factor >= scale)
    return tuple(factor for factor in factors if factor <= last)


def step_infos(program: Program, tensors: Tensors, scale: float) -> tuple[StepInfo, ...]:
    """The steps on the way to `scale`, in order; the last is the final result."""
    passed = magnifications(program, scale)
    kinds = program.steps[: len(passed)]
    factors = [scale if factor == passed[-1] else float(factor) for factor in passed]
    counts, numbers = Counter(kinds), Counter[str]()
    infos = []
    for kind, factor, result in zip(kinds, factors, program.graph.results, strict=False):
        numbers[kind] += 1
        weight = _weight(program, tensors, result)
        infos.append(StepInfo(kind, numbers[kind], counts[kind], factor, weight))
    return tuple(infos)


def _weight(program: Program, tensors: Tensors, result: str) -> float | None:
    """The weight of a result in an ensemble of results; None if it is in none."""
    for operation in program.graph.operations:
        if isinstance(operation, ScaledSum) and result in operation.sources:
            return float(tensors[operation.weight][operation.sources.index(result)])
    return None
