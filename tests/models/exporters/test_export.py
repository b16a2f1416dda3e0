"""Networks written for other programs compute the same there."""

from __future__ import annotations

import errno
import importlib.util
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings

from srgui.engine.upscaler import Upscaler
from srgui.errors import ModelError, OptionError, WriteError
from srgui.models.catalogue import ModelInfo
from srgui.models.exporters.export import export
from srgui.models.importers.anything import read_network
from srgui.models.lookup import find
from srgui.models.model import Model
from srgui.models.weights import load, save
from srgui.programs.operations import Tensors
from srgui.programs.program import Graph, Program
from tests.models.importers.opaque_files import save_ncnn
from tests.networks.small import SMALL, small_network
from tests.programs.random_graphs import graphs

needs_onnx = pytest.mark.skipif(
    not all(map(importlib.util.find_spec, ("onnx", "onnxruntime"))),
    reason="needs onnx and onnxruntime (extra onnx)",
)
ENGINES = [pytest.param("onnx", marks=needs_onnx), "ncnn"]


def small(name: str, folder: Path, scales: tuple[int, ...] = (2, 4)) -> Model:
    """A small network of the papers, saved and loaded."""
    save(folder / "small.safetensors", small_network(name), scales)
    return load(find(str(folder / "small.safetensors")))


@pytest.mark.parametrize("format_", ENGINES)
@pytest.mark.parametrize("name", SMALL)
def test_every_network_computes_the_same_elsewhere(tmp_path: Path, name: str, format_: str) -> None:
    model = small(name, tmp_path)
    exported = export(model, format_, tmp_path / "net.param", min(2, model.program.max_scale))
    assert exported.difference is not None
    assert exported.difference < 1e-5  # float32 sums in another order
    assert all(file.stat().st_size for file in exported.files)


@pytest.mark.parametrize("format_", ENGINES)
@settings(max_examples=25)
@given(drawn=graphs())
def test_every_operation_has_its_form_elsewhere(
    tmp_path_factory: pytest.TempPathFactory, format_: str, drawn: tuple[Graph, Tensors]
) -> None:
    graph, tensors = drawn
    factor = graph.extents()[graph.results[-1]].factor
    info = ModelInfo("drawn", "Drawn", Path("drawn"), "program", {}, (factor,))
    program = Program(graph, graph.results, False, factor)
    folder = tmp_path_factory.mktemp("drawn")
    exported = export(Model(info, program, tensors), format_, folder / "net", factor)
    assert exported.difference is not None


def test_an_exported_pair_of_ncnn_can_be_imported_again(tmp_path: Path) -> None:
    """The pair alone is enough, and its luma is in the documented range."""
    model = load(find("lapsrn"))
    export(model, "ncnn", tmp_path / "lapsrn.param", 2)
    imported = read_network(tmp_path / "lapsrn.param")
    opaque = imported.program.graph.opaque
    assert (opaque.factor, opaque.channels, opaque.colour) == (2, 1, "luma")
    imported.save(tmp_path / "again.safetensors", {})
    image = np.random.default_rng(2).integers(60, 200, (48, 40, 3), dtype=np.uint8)
    first = Upscaler.load("lapsrn", runtime="ncnn", precision="full").upscale(image, 2)
    second = Upscaler.load(str(tmp_path / "again.safetensors")).upscale(image, 2)
    assert np.abs(first.astype(int) - second).max() <= 1  # a level: other sums


def test_a_state_dict_has_the_weights_by_their_names(tmp_path: Path) -> None:
    model = small("drrn", tmp_path)
    exported = export(model, "state-dict", tmp_path / "drrn.pth", 2)
    state = torch.load(tmp_path / "drrn.pth", weights_only=True)
    assert exported.files == (tmp_path / "drrn.pth",)
    small_network("drrn").load_state_dict(state)


def test_the_files_of_an_imported_network_come_out_again(tmp_path: Path) -> None:
    (tmp_path / "from").mkdir()
    path = save_ncnn(tmp_path / "from")
    read_network(path).save(tmp_path / "own.safetensors", {})
    model = load(find(str(tmp_path / "own.safetensors")))
    export(model, "ncnn", tmp_path / "copy.param", 2)
    for suffix in (".param", ".bin"):
        content = (tmp_path / f"copy{suffix}").read_bytes()
        assert content == path.with_suffix(suffix).read_bytes()
    with pytest.raises(ModelError, match="was imported as ncnn, and is run as it is"):
        export(model, "onnx", tmp_path / "copy.onnx", 2)


def test_what_can_not_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = small("lapsrn 4x", tmp_path)
    with pytest.raises(OptionError, match="for a factor of 8: it supports factors from 1 to 4"):
        export(model, "ncnn", tmp_path / "net.param", 8)
    (tmp_path / "net.bin").touch()
    with pytest.raises(WriteError, match=r"net\.bin: the file already exists"):
        export(model, "ncnn", tmp_path / "net.param", 2)
    export(model, "ncnn", tmp_path / "net.param", 2, overwrite=True)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(OptionError, match=r"pip install 'srgui\[onnx\]'"):
        export(model, "onnx", tmp_path / "net.onnx", 2)
    assert not (tmp_path / "net.onnx").exists()


@pytest.mark.parametrize("format_", [*ENGINES, "state-dict"])
@pytest.mark.parametrize("place", ["no folder", "a folder", "no permission"])
def test_where_nothing_can_be_written_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_: str, place: str
) -> None:
    model = small("lapsrn 4x", tmp_path)
    target, reason = {
        "no folder": (tmp_path / "nowhere" / "net.bin", "there is no folder"),
        "a folder": (tmp_path / "net.bin", "it is a folder"),
        "no permission": (tmp_path / "net.bin", "permission denied"),
    }[place]
    if place == "a folder":
        target.mkdir()
    elif place == "no permission":  # whoever runs the test may be allowed everything

        def forbidden(*_: object, **__: object) -> int:
            raise PermissionError(errno.EACCES, "")

        monkeypatch.setattr(os, "open", forbidden)
    before = {path: path.is_file() and path.read_bytes() for path in tmp_path.rglob("*")}
    with pytest.raises(WriteError, match=rf"Can't write .*: {reason}") as caught:
        export(model, format_, target, 2, overwrite=True)
    assert "\n" not in str(caught.value)
    monkeypatch.undo()
    assert before == {path: path.is_file() and path.read_bytes() for path in tmp_path.rglob("*")}


@pytest.mark.parametrize("format_", [ENGINES[0], "state-dict"])
def test_a_network_does_not_replace_itself(tmp_path: Path, format_: str) -> None:
    model = small("lapsrn 4x", tmp_path)
    with pytest.raises(WriteError, match="the network is read from it"):
        export(model, format_, model.info.path, 2, overwrite=True)
    assert load(find(str(model.info.path))).program == model.program


def test_of_a_pair_both_files_are_written_or_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = small("lapsrn 4x", tmp_path)
    before = sorted(tmp_path.iterdir())
    usual, opened = os.open, []

    def full(*arguments: Any, **options: Any) -> int:
        opened.append(arguments)
        if len(opened) > 1:
            raise OSError(errno.ENOSPC, "")
        return usual(*arguments, **options)

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(WriteError, match="no space left"):
        export(model, "ncnn", tmp_path / "net.param", 2)
    assert sorted(tmp_path.iterdir()) == before
