"""A program as JSON text, as it travels in the metadata of a .safetensors file.

The text is untrusted input: everything in it is checked, so that no program is absurdly long or
expensive, contradicts itself or names tensors that are not there.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import asdict, fields
from typing import Any, get_args

from srgui.networks.step import StepKind, is_step_kind
from srgui.programs.costs import Costs
from srgui.programs.operations import Operation, Shapes
from srgui.programs.program import Graph, Program
from srgui.programs.shape_inference import ProgramError
from srgui.texts import Text

_KINDS: dict[str, type[Operation]] = {kind.kind: kind for kind in get_args(Operation)}

_LONGEST_TEXT = 4_000_000  # characters
_MOST_OPERATIONS = 8192  # three times those of a DRCN of 512 recursions
_LONGEST_NAME = 200
_LARGEST_SCALE = 64
_MOST_CHANNELS = 1 << 16
_LARGEST_COUNT = 4096  # of pixels
_LARGEST_NUMBER = 1e9
_MOST_WORK = 1e9  # multiply-adds per input pixel, 50 times the largest of the papers


def to_text(program: Program) -> str:
    """The program as JSON, without the shapes of its tensors."""
    operations = [_entry(operation) for operation in program.graph.operations]
    content = {
        **({"colours": program.graph.colours} if program.graph.colours > 1 else {}),
        "pre_enlarged": program.pre_enlarged,
        "max_scale": program.max_scale,
        "steps": program.steps,
        "results": program.graph.results,
        "operations": operations,
    }
    return json.dumps(content)


def from_text(text: str, shapes: Shapes) -> Program:
    """The program that `to_text` wrote, for tensors of these shapes. Raises ProgramError."""
    if len(text) > _LONGEST_TEXT:
        raise ProgramError(Text("its program is too long"))
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ProgramError(Text("its program is not valid JSON")) from error
    if not isinstance(content, dict):
        raise ProgramError(Text("its program is not a JSON object"))
    listed = content.get("operations")
    if not isinstance(listed, list) or not 0 < len(listed) <= _MOST_OPERATIONS:
        raise ProgramError(Text("its program has no list of operations, or too many of them"))
    results, colours = _strings(content.get("results")), content.get("colours", 1)
    if colours not in (1, 3):
        raise ProgramError(Text("its program has {colours!r} colours", colours=str(colours)[:80]))
    graph = Graph(tuple(map(_operation, listed)), results, shapes, int(colours))
    enlarged = content.get("pre_enlarged")
    if not isinstance(enlarged, bool):
        raise ProgramError(Text("its program does not say whether its input is enlarged first"))
    steps, scale = _steps(content.get("steps")), _count(content.get("max_scale"))
    program = Program(graph, steps, enlarged, scale)
    check(program)
    return program


def check(program: Program) -> None:
    """Raise ProgramError for a program that no runtime should be given."""
    graph, scale = program.graph, program.max_scale
    if not 1 <= scale <= _LARGEST_SCALE:
        raise ProgramError(Text("its program supports factors up to {scale}", scale=scale))
    if not graph.results or len(graph.results) != len(program.steps):
        raise ProgramError(
            Text(
                "its program has {steps} steps and {results} results",
                steps=len(program.steps),
                results=len(graph.results),
            )
        )
    known = graph.extents()
    factors = [known[result].factor for result in graph.results]
    if program.pre_enlarged:
        if set(factors) != {1}:
            raise ProgramError(Text("its program enlarges what is enlarged first"))
    elif factors != sorted(factors) or not scale <= factors[-1] <= _LARGEST_SCALE:
        raise ProgramError(
            Text(
                "its program enlarges {factors} times, not up to {scale}",
                factors=factors,
                scale=scale,
            )
        )
    unused = set(graph.shapes) - {name for o in graph.operations for name in o.tensors}
    if unused:
        raise ProgramError(Text("tensor {name!r} belongs to another network", name=min(unused)))
    if graph.opaque and len(graph.operations) > 1:
        raise ProgramError(Text("the description of its network makes no sense"))
    plausible = all(
        e.factor <= _LARGEST_SCALE and e.channels <= _MOST_CHANNELS for e in known.values()
    )
    if not plausible or Costs(graph).per_pixel() > _MOST_WORK:
        raise ProgramError(Text("its program takes an implausible amount of work"))


def _entry(operation: Operation) -> dict[str, object]:
    """An operation as JSON, without later fields that say nothing."""
    later = {f.name: f.default for f in fields(operation) if f.metadata.get("later")}
    values = {n: v for n, v in asdict(operation).items() if n not in later or v != later[n]}
    return {"kind": operation.kind, **values}


def _operation(entry: object) -> Operation:
    kind = _KINDS.get(str(entry.get("kind"))) if isinstance(entry, dict) else None
    if not isinstance(entry, dict) or kind is None:
        raise ProgramError(
            Text("its program has an unknown operation, {entry}", entry=str(entry)[:80])
        )
    values = {name: value for name, value in entry.items() if name != "kind"}
    try:
        checked = {
            f.name: _CHECKS[str(f.type)](values.pop(f.name))
            for f in fields(kind)
            if f.name in values or not f.metadata.get("later")
        }
    except KeyError as error:
        raise ProgramError(
            Text("an operation of its program lacks {name!r}", name=error.args[0])
        ) from error
    if values:
        raise ProgramError(
            Text("an operation of its program has an unknown field {name!r}", name=min(values))
        )
    return kind(**checked)


def _string(value: object) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_NAME:
        raise ProgramError(
            Text("{value!r} in its program is not a valid name", value=str(value)[:80])
        )
    return value


def _optional(value: object) -> str | None:
    return None if value is None else _string(value)


def _strings(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not 0 < len(value) <= _MOST_OPERATIONS:
        raise ProgramError(
            Text("{value!r} in its program is not a list of names", value=str(value)[:80])
        )
    return tuple(map(_string, value))


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ProgramError(
            Text("{value!r} in its program is neither true nor false", value=str(value)[:80])
        )
    return value


def _count(value: object) -> int:
    if type(value) is not int or not 0 <= value <= _LARGEST_COUNT:
        raise ProgramError(
            Text("{value!r} in its program is not a small whole number", value=str(value)[:80])
        )
    return value


def _number(value: object) -> float:
    if type(value) not in (int, float) or not math.isfinite(value) or abs(value) > _LARGEST_NUMBER:  # type: ignore[arg-type]
        raise ProgramError(Text("{value!r} in its program is not a number", value=str(value)[:80]))
    return float(value)  # type: ignore[arg-type]


def _steps(value: object) -> tuple[StepKind, ...]:
    names = _strings(value)
    if not all(map(is_step_kind, names)):
        raise ProgramError(
            Text("its program has unknown steps, {names}", names=", ".join(sorted(set(names)))[:80])
        )
    return names


_CHECKS: dict[str, Callable[[object], Any]] = {  # by the annotation of an operation's field
    "str": _string,
    "str | None": _optional,
    "tuple[str, ...]": _strings,
    "int": _count,
    "float": _number,
    "bool": _flag,
}
