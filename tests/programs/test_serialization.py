"""A program's text is foreign input: it comes back as it was, and nothing unsound gets through."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest

from srgui.networks.drcn import DRCN
from srgui.networks.lapsrn import LapSRN
from srgui.networks.network import Network
from srgui.programs.operations import Shape
from srgui.programs.serialization import from_text, to_text
from srgui.programs.shape_inference import ProgramError
from srgui.programs.tracing import traced

SHAPES: dict[str, Shape] = {"w": (1, 1, 3, 3), "b": (1,), "u": (1, 1, 4, 4)}
CONVOLUTION = {
    "kind": "convolution", "source": "input", "result": "a", "weight": "w", "bias": "b",
}  # fmt: skip
ENLARGING = {
    "kind": "transposed convolution", "source": "a", "result": "c", "weight": "u", "bias": None,
    "stride": 2, "cut": 1,
}  # fmt: skip


def program(**changes: Any) -> str:
    content = {
        "pre_enlarged": False,
        "max_scale": 2,
        "steps": ["level"],
        "results": ["c"],
        "operations": [CONVOLUTION, ENLARGING],
    }
    return json.dumps({**content, **changes})


def test_it_comes_back_as_it_was(network: Network) -> None:
    before = traced(network)
    assert from_text(to_text(before), before.graph.shapes) == before


def test_this_modules_program_is_sound() -> None:
    assert from_text(program(), SHAPES).max_scale == 2


def of(kind: str, **fields: Any) -> str:
    """A program that ends with an operation of this kind on its result."""
    source = {} if "sources" in fields else {"source": "c"}
    last = {"kind": kind, **source, "result": "d", **fields}
    return program(operations=[CONVOLUTION, ENLARGING, last])


def doubled(kind: str, times: int) -> str:
    """A program with twice as many channels each time."""
    names = ["c", *(f"d{n}" for n in range(times))]
    joins = [
        {"kind": kind, "sources": [name, name], "result": after}
        for name, after in itertools.pairwise(names)
    ]
    return program(operations=[CONVOLUTION, ENLARGING, *joins])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "not valid JSON"),
        ("[" * 100_000, "not valid JSON"),
        ("[]", "not a JSON object"),
        (program(operations=None), "no list of operations"),
        (program(operations=[CONVOLUTION] * 9000), "too many"),
        (program(operations=[{"kind": "eval"}]), "unknown operation"),
        (program(operations=["print"]), "unknown operation"),
        (program(operations=[{"kind": ["sum"]}]), "unknown operation"),
        (program(operations=[{**CONVOLUTION, "colour": 1}]), "unknown field 'colour'"),
        (program(operations=[{"kind": "activation", "source": "input"}]), "lacks 'result'"),
        (program(operations=[{**CONVOLUTION, "source": 3}]), "not a valid name"),
        (program(operations=[{**CONVOLUTION, "source": "x" * 999}]), "not a valid name"),
        (program(operations=[{**CONVOLUTION, "source": "later"}]), "before it is computed"),
        (program(operations=[{**CONVOLUTION, "result": "input"}]), "computed twice"),
        (program(operations=[{**CONVOLUTION, "weight": "x"}]), "tensor 'x' is missing"),
        (program(operations=[{**CONVOLUTION, "bias": "u"}]), r"\(1, 1, 4, 4\) instead of \(1,\)"),
        (program(operations=[{**CONVOLUTION, "weight": "u"}]), "kernel of 'u' is even"),
        (program(operations=[CONVOLUTION, {**ENLARGING, "stride": 0}]), "can't be cut"),
        (program(operations=[CONVOLUTION, {**ENLARGING, "stride": 5}]), "can't be cut"),
        (program(operations=[CONVOLUTION, {**ENLARGING, "stride": 2**70}]), "not a small whole"),
        (program(operations=[CONVOLUTION, {**ENLARGING, "stride": True}]), "not a small whole"),
        (program(operations=[CONVOLUTION, {**ENLARGING, "cut": 3}]), "can't be cut"),
        (program(results=[]), "not a list of names"),
        (program(results=["c", "a"], steps=["level", "level"]), "order of the operations"),
        (program(results=["input"]), "order of the operations"),
        (program(steps=["<b>step</b>"]), "unknown steps"),
        (program(steps=["level", "level"]), "2 steps and 1 results"),
        (program(max_scale=0), "supports factors up to 0"),
        (program(max_scale=3), "enlarges .2. times, not up to 3"),
        (program(pre_enlarged="no"), "whether its input is enlarged first"),
        (program(pre_enlarged=True), "enlarges what is enlarged first"),
        (program(operations=[{**CONVOLUTION, "result": "c"}], max_scale=1), "'u' belongs to"),
        (
            program(operations=[CONVOLUTION, {**ENLARGING},
                    {"kind": "activation", "source": "c", "result": "d", "slope": 1e999}]),
            "not a number",
        ),
        (of("pixel shuffle", factor=2), "1 channels are no squares of 2 x 2"),
        (of("pixel shuffle", factor=9), "enlarged 9 times"),
        (of("enlargement", factor=2, method="cubic"), "no enlargement 'cubic'"),
        (of("enlargement", factor=0, method="nearest"), "enlarged 0 times"),
        (of("function", name="exp"), "no function 'exp'"),
        (of("prelu", weight="w"), "tensor 'w' has shape"),
        (of("affine", factor=1, offset=0, weight="u", bias=None), "tensor 'u' has shape"),
        (of("product", sources=["a", "c", "c"]), "the product 'd' differ in size"),
        (of("difference", sources=["c"]), "the difference 'd' is not of two"),
        (of("concatenation", sources=["a", "c"]), "the concatenation 'd' differ in size"),
        (program(operations=[{**CONVOLUTION, "dilation": 0}, ENLARGING]), "make no sense"),
        (program(operations=[{**CONVOLUTION, "groups": 0}, ENLARGING]), "make no sense"),
        (program(operations=[{**CONVOLUTION, "groups": 2}, ENLARGING]), "tensor 'w' has shape"),
        (program(operations=[{**CONVOLUTION, "rows": 2}, ENLARGING]), "unknown field 'rows'"),
        (program(colours=2), "has '2' colours"),
        (program(colours=3), "tensor 'w' has shape"),
        (doubled("concatenation", 17), "implausible amount of work"),
        (
            program(operations=[CONVOLUTION, {**ENLARGING},
                    {"kind": "sum", "sources": ["a", "c"], "result": "d"}]),
            "differ in size",
        ),
    ],
    ids=lambda text: text[:40],
)  # fmt: skip
def test_what_is_unsound_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(ProgramError, match=why):
        from_text(text, SHAPES)


def test_a_kernel_may_not_be_too_large() -> None:
    with pytest.raises(ProgramError, match="kernel of 'w' is too large"):
        from_text(program(), {**SHAPES, "w": (1, 1, 33, 33)})


def test_no_more_work_than_any_network_should_take() -> None:
    huge = traced(DRCN(256, 8))
    from_text(to_text(huge), huge.graph.shapes)
    shapes = {
        name: tuple(4096 if n == 256 else n for n in shape)
        for name, shape in huge.graph.shapes.items()
    }
    with pytest.raises(ProgramError, match="an implausible amount of work"):
        from_text(to_text(huge), shapes)


def test_a_result_of_several_channels_is_refused() -> None:
    wide = traced(LapSRN((1,), 4))
    text = to_text(wide).replace('"results": ["add"]', '"results": ["levels_0_convs_0"]')
    assert text != to_text(wide)
    with pytest.raises(ProgramError, match="not a plane of one channel"):
        from_text(text, wide.graph.shapes)
