"""Networks in TensorFlow's graphs: frozen ones (.pb), and those of checkpoints (.meta)."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from srgui.models.importers.layouts.tensorflow_graph import Translation
from srgui.models.importers.layouts.tensorflow_nodes import Floats
from srgui.models.importers.program import ImportedProgram
from srgui.models.importers.refusal import refusal
from srgui.programs.operations import Sum
from srgui.programs.program import INPUT, Graph, Program
from srgui.programs.serialization import check
from srgui.programs.shape_inference import Extent, ProgramError
from srgui.runtimes.opaque.protobuf import Message
from srgui.texts import Text

_GRAPH = 2  # the field of a MetaGraphDef
_SILENT = ("Const", "Placeholder", "NoOp")  # nodes that are no results


def read(path: Path) -> ImportedProgram:
    """The network in a frozen graph. Raises ModelError for what a program can't express."""
    return _imported(
        path,
        lambda: Translation(Message(memoryview(path.read_bytes()))),
        _of_last_node,
        "a frozen TensorFlow graph",
    )


def read_trained(path: Path, variables: Mapping[str, Floats]) -> ImportedProgram:
    """The network in the graph of a checkpoint (.meta) with these variables, without its training.

    Raises ModelError for what a program can't express.
    """

    def translation() -> Translation:
        content = Message(memoryview(path.read_bytes()))
        return Translation(content.message(_GRAPH), variables)

    origin = "a TensorFlow checkpoint"
    return _imported(path, translation, _of_largest_picture, origin)


def _imported(
    path: Path,
    translate: Callable[[], Translation],
    chosen: Callable[[Translation], Program],
    origin: str,
) -> ImportedProgram:
    try:
        translation = translate()
        program = chosen(translation)
        check(program)
    except ProgramError as error:
        raise refusal(path, error.why) from error
    except MemoryError:
        raise
    except Exception as error:  # whatever a damaged graph leads to
        raise refusal(path, Text("it is not an intact TensorFlow graph")) from error
    scales = tuple(sorted({program.graph.extents()[r].factor for r in program.graph.results}))
    if program.pre_enlarged:
        scales = (2, 3, 4)
    tensors = {name: translation.tensors[name] for name in program.graph.shapes}
    return ImportedProgram(program, tensors, scales, origin)


def _of_last_node(translation: Translation) -> Program:
    """The program of the only node that no other one reads."""
    nodes = translation.nodes.values()
    used = {name for node in nodes for name in node.inputs}
    ends = [node for node in nodes if node.name not in used and node.op not in _SILENT]
    if len(ends) != 1:
        raise ProgramError(Text("it has {count} results instead of one", count=len(ends)))
    translation.follow(ends[0])
    return _program(translation, translation.result(ends[0]))


def _of_largest_picture(translation: Translation) -> Program:
    """The program of the last picture of the largest size to which a residual is added.

    What follows it in the graph of a training, its losses and gradients, has no values.
    """
    for end in translation.nodes.values():
        translation.follow(end)
    known, shapes = {INPUT: Extent(1)}, translation.shapes
    pictures = []
    for operation in translation.operations:
        with contextlib.suppress(ProgramError, KeyError):
            read = [known[source] for source in operation.sources]
            known[operation.result] = operation.extent(read, shapes)
            if isinstance(operation, Sum) and known[operation.result].channels == 1:
                pictures.append(operation.result)
    if not pictures:
        raise ProgramError(Text("its graph contains no network of this kind"))
    return _program(translation, max(reversed(pictures), key=lambda name: known[name].factor))


def _program(translation: Translation, final: str) -> Program:
    """The program that ends with a value, with its tensors alone."""
    graph = Graph(tuple(translation.operations), (final,), translation.shapes).until(1)
    used = {name for operation in graph.operations for name in operation.tensors}
    graph = replace(graph, shapes={n: s for n, s in graph.shapes.items() if n in used})
    graph = replace(graph, results=_levels(graph, final))
    factor = graph.extents()[final].factor
    steps = tuple("level" if factor > 1 else "output" for _ in graph.results)
    return Program(graph, steps, factor == 1, factor if factor > 1 else 4)


def _levels(graph: Graph, final: str) -> tuple[str, ...]:
    """The last plane of each factor: the pictures of a pyramid's levels."""
    planes: dict[int, str] = {}
    for name, extent in graph.extents().items():
        if extent.channels == 1 and name != INPUT:
            planes[extent.factor] = name
    last = graph.extents()[final].factor
    return (*(name for factor, name in sorted(planes.items()) if 1 < factor < last), final)
