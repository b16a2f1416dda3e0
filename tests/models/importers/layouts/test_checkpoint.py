"""Networks out of TensorFlow checkpoints."""

from __future__ import annotations

import contextlib
from pathlib import Path
from random import Random

import numpy as np
import pytest
import torch
from torch.nn.functional import conv2d, conv_transpose2d, leaky_relu, pad

from srgui.errors import ModelError
from srgui.models.importers.published import read_published
from srgui.models.importers.recognition import is_network
from srgui.models.lookup import find
from srgui.models.weights import load
from srgui.runtimes.reference import computed
from tests.models.importers.layouts.tensorflow_files import (
    SAME,
    attribute,
    leaky,
    node,
    write_checkpoint,
)
from tests.models.importers.protobuf import field

FILTERS, DEPTH = 5, 2
RANDOM = np.random.default_rng(7)


def normal(*shape: int) -> np.ndarray:
    return RANDOM.normal(0, 0.2, shape).astype(np.float32)


@pytest.fixture
def drcn() -> dict[str, np.ndarray]:
    """The variables of a port of DRCN, with those of its optimizer."""
    layers = {
        "W-1_conv": (1, FILTERS),
        "W0_conv": (FILTERS, FILTERS),
        "W_conv": (FILTERS, FILTERS),
        "WD1_conv": (FILTERS, FILTERS),
        "WD2_conv": (FILTERS, 1),
    }
    weights = {name: normal(3, 3, *ends) for name, ends in layers.items()}
    sizes = [ends[1] for ends in layers.values()]
    names = ["Variable", *(f"Variable_{n}" for n in range(1, 5))]
    biases = {name: 30 * normal(size) for name, size in zip(names, sizes, strict=True)}
    state = {f"{name}/Adam": normal(3, 3, 1, 1) for name in layers}
    return {
        **weights,
        **biases,
        **state,
        "beta1_power": np.float32([0.5]).reshape(()),
        "step": np.array(3, np.int64),
        "layer_weight": np.float32([0.5, 0.2, 0.1]),
    }


def expected_drcn(variables: dict[str, np.ndarray], luma: np.ndarray) -> list[np.ndarray]:
    """The predictions and their ensemble as the port computes them, on luma in [16, 235]."""

    def layer(x: torch.Tensor, name: str, bias: str) -> torch.Tensor:
        kernel = torch.from_numpy(variables[name].transpose(3, 2, 0, 1).copy())
        return conv2d(x, kernel, torch.from_numpy(variables[bias]), padding=1).relu()

    state = layer(torch.from_numpy(255 * luma)[None, None], "W-1_conv", "Variable")
    states = [layer(state, "W0_conv", "Variable_1")]
    for _ in range(DEPTH):
        states.append(layer(states[-1], "W_conv", "Variable_2"))
    found = [
        layer(layer(one, "WD1_conv", "Variable_3"), "WD2_conv", "Variable_4")[0, 0].numpy() / 255
        for one in states
    ]
    shares = variables["layer_weight"] / variables["layer_weight"].sum()
    return [*found, sum(share * one for share, one in zip(shares, found, strict=True))]


def test_drcn_computes_what_its_port_does(drcn: dict, tmp_path: Path) -> None:
    index = write_checkpoint(tmp_path / "model.ckpt", drcn)
    assert is_network(index)
    imported = read_published(index)
    assert imported.program.steps == ("recursion",) * 3 + ("ensemble",)
    luma = RANDOM.random((8, 7), dtype=np.float32)
    found = computed(imported.program.graph, imported.tensors, luma)
    np.testing.assert_allclose(found, expected_drcn(drcn, luma)[-1], atol=1e-5)  # orders of sums
    imported.save(tmp_path / "own.safetensors", {})
    assert load(find(str(tmp_path / "own.safetensors"))).program == imported.program


def test_the_earlier_version_has_its_shares_one_by_one(drcn: dict, tmp_path: Path) -> None:
    shares = drcn.pop("layer_weight")
    drcn |= {f"Variable_{5 + n}": np.array(share) for n, share in enumerate(shares)}
    imported = read_published(write_checkpoint(tmp_path / "model", drcn))
    np.testing.assert_array_equal(imported.tensors["ensemble"], shares)


@pytest.fixture
def lapsrn(tmp_path: Path) -> tuple[Path, dict[str, np.ndarray]]:
    """A checkpoint of a LapSRN of one level, with the graph of its training."""
    variables = {
        "first": normal(3, 3, 1, 6),
        "bias": normal(6),
        "up": normal(4, 4, 6, 6),
        "last": normal(3, 3, 6, 1),
        "image": normal(4, 4, 1, 1),
    }
    twice = (
        attribute("strides", field(1, field(3, b"\1\2\2\1"))),
        attribute("padding", field(2, "SAME")),
    )
    graph = (
        b"".join(node(name, "VariableV2") for name in variables)
        + b"".join(node(f"{name}/read", "Identity", (name,)) for name in variables)
        + node("IteratorGetNext", "IteratorGetNext")
        + node("shape", "Shape", ("IteratorGetNext",))
        + node("conv", "Conv2D", ("IteratorGetNext:0", "first/read"), *SAME)
        + node("add", "BiasAdd", ("conv", "bias/read"))
        + leaky("features", "add")
        + node("up_conv", "Conv2DBackpropInput", ("shape", "up/read", "features"), *twice)
        + node("residual", "Conv2D", ("up_conv", "last/read"), *SAME)
        + node(
            "image_up", "Conv2DBackpropInput", ("shape", "image/read", "IteratorGetNext"), *twice
        )
        + node("sum", "Add", ("image_up", "residual"))
        + node("difference", "Sub", ("sum", "IteratorGetNext:1"))
        + node("loss", "Abs", ("difference",))
        + node("gradients/up", "Conv2DBackpropInput", ("shape", "up/read", "loss"), *twice)
        + node("train", "ApplyAdam", ("first", "gradients/up"))
    )
    index = write_checkpoint(tmp_path / "model.ckpt", {**variables, "first/Adam": normal(2)})
    index.with_suffix(".meta").write_bytes(field(1, field(1, "1.15")) + field(2, graph))
    return index, variables


def test_lapsrn_is_found_in_the_graph_of_its_training(lapsrn: tuple) -> None:
    index, variables = lapsrn
    imported = read_published(index)
    assert (imported.scales, imported.program.steps) == ((2,), ("level",))
    assert len(imported.tensors) == 5

    def kernel(name: str) -> torch.Tensor:
        return torch.from_numpy(variables[name].transpose(3, 2, 0, 1).copy())

    x = torch.from_numpy(RANDOM.random((1, 1, 6, 7), dtype=np.float32))
    bias = torch.from_numpy(variables["bias"])
    features = leaky_relu(conv2d(x, kernel("first"), bias, padding=1), 0.2)
    up = conv_transpose2d(features, kernel("up"), stride=2, padding=1)
    residual = conv2d(pad(up, (1, 1, 1, 1)), kernel("last"))
    result = conv_transpose2d(x, kernel("image"), stride=2, padding=1) + residual
    found = computed(imported.program.graph, imported.tensors, x[0, 0].numpy())
    np.testing.assert_allclose(found, result[0, 0].numpy(), atol=1e-5)  # orders of sums


def test_a_checkpoint_without_its_graph_says_what_is_missing(lapsrn: tuple) -> None:
    index, _ = lapsrn
    index.with_suffix(".meta").unlink()
    with pytest.raises(ModelError, match=r"model.ckpt.meta, which describes its network, is not"):
        read_published(index)


@pytest.mark.parametrize("name", ["Variable_4", "layer_weight"])
def test_a_drcn_that_lacks_a_variable_is_refused_by_its_name(
    drcn: dict, tmp_path: Path, name: str
) -> None:
    del drcn[name]
    with pytest.raises(ModelError, match=f"its DRCN is incomplete .'{name}' is missing"):
        read_published(write_checkpoint(tmp_path / "model", drcn))


def test_values_that_are_missing_are_named(drcn: dict, tmp_path: Path) -> None:
    index = write_checkpoint(tmp_path / "model", drcn)
    values = tmp_path / "model.data-00000-of-00001"
    values.write_bytes(values.read_bytes()[:100])
    with pytest.raises(ModelError, match=r"model\.data-00000-of-00001 is incomplete"):
        read_published(index)
    values.unlink()
    with pytest.raises(ModelError, match=r"model\.data-00000-of-00001 is not in its folder"):
        read_published(index)


def test_a_compressed_index_is_refused(drcn: dict, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="its index is compressed"):
        read_published(write_checkpoint(tmp_path / "model", drcn, compressed=True))


@pytest.mark.parametrize("which", [".index", ".meta"])
def test_a_changed_byte_gives_a_network_or_one_sentence(lapsrn: tuple, which: str) -> None:
    index, _ = lapsrn
    path, random = index.with_suffix(which), Random(20261130)
    content = path.read_bytes()
    for _ in range(60):
        changed = bytearray(content)
        for _ in range(random.choice((1, 1, 4))):
            changed[random.randrange(len(changed) - 8)] = random.randrange(256)
        path.write_bytes(changed)
        with contextlib.suppress(ModelError):
            read_published(index)


def test_a_drrn_with_a_bank_of_filters_is_refused_by_name(tmp_path: Path) -> None:
    state = {"input.weight": torch.zeros(4, 1, 3, 3), "output.weight": torch.zeros(1, 4, 3, 3)}
    state |= {f"convs.{n}.weight": torch.zeros(4, 4, 3, 3) for n in range(6)}
    torch.save(state, tmp_path / "drrn.pth")
    with pytest.raises(ModelError, match="it is a DRRN with a bank of 6 filters"):
        read_published(tmp_path / "drrn.pth")
