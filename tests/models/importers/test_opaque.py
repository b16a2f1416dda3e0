"""Networks in other programs' formats, imported and used like any other."""

from __future__ import annotations

import contextlib
import importlib.util
import re
import sys
from random import Random

import numpy as np
import psutil
import pytest

from srgui.engine.arrays import from_picture, to_picture
from srgui.engine.assembly import Assembly
from srgui.engine.enhancement import Enhancement
from srgui.engine.events import TileDone
from srgui.engine.upscaler import Upscaler
from srgui.errors import ModelError, OptionError
from srgui.models.importers.anything import read_network
from srgui.models.lookup import find
from srgui.models.opaque import sandbox
from srgui.models.weights import load
from srgui.programs.shape_inference import Sides
from srgui.runtimes.ncnn import vulkan
from srgui.runtimes.opaque.engine import FormatError
from srgui.runtimes.opaque.engines import engine
from srgui.runtimes.opaque.graph import prepare
from srgui.runtimes.process_memory import forget_peak, peak_memory
from tests.models.importers.opaque_files import PARAM, node, save_ncnn, save_onnx


def onnx_engines():
    return [name for name in ("onnxruntime", "openvino") if importlib.util.find_spec(name)]


needs_onnx = pytest.mark.skipif(not onnx_engines(), reason="needs onnxruntime or openvino")


@pytest.fixture(scope="module")
def network(tmp_path_factory):
    """A network of ncnn, imported."""
    folder = tmp_path_factory.mktemp("ncnn")
    imported = read_network(save_ncnn(folder))
    imported.save(folder / "own.safetensors", {})
    return folder / "own.safetensors"


def picture(height, width, channels=3, dtype=np.uint8):
    random = np.random.default_rng(7)
    coarse = random.random((height // 8 + 2, width // 8 + 2, channels))
    fine = coarse.repeat(8, axis=0).repeat(8, axis=1)[:height, :width]
    fine = 0.8 * fine + 0.2 * random.random((height, width, channels))
    return ((0.2 + 0.6 * fine) * np.iinfo(dtype).max).astype(dtype)  # nothing is clipped


def in_tiles(upscaler, image, side):
    """The picture by the network's factor, computed in tiles of this side."""
    given = to_picture(image)
    plan = upscaler.plan(given, upscaler.info.scales[0], tile=side)
    assembly = Assembly(plan, given)
    for event in upscaler.run(given, plan):
        if isinstance(event, TileDone):
            assembly.place(event)
    return from_picture(assembly.picture(0), image).astype(int)


def test_what_is_found_is_stored_in_one_file(network):
    info = find(str(network))
    opaque = load(info).program.graph.opaque
    assert info.scales == (2,)
    assert (opaque.engine, opaque.entry, opaque.exit) == ("ncnn", "data", "out")
    assert (opaque.factor, opaque.channels, opaque.colour) == (2, 3, "rgb")
    assert opaque.reach <= 3
    assert not opaque.everywhere
    assert opaque.work == 324  # of its convolution, whatever the machine


def test_a_run_takes_no_more_memory_than_is_stored(network):
    process = psutil.Process()
    model = load(find(str(network)))
    graph = prepare(model.program.graph, model.tensors, "cpu", "full", 1)
    plane = np.zeros((700, 800, 3), np.float32)
    forget_peak()
    before = process.memory_info().rss
    for _ in graph.run(plane, Sides()):
        pass
    stored = graph.memory(*plane.shape[:2], Sides())
    taken = peak_memory() - before
    assert taken < stored + 20e6  # what a process takes for anything
    assert 300 < stored / (700 * 800) < 3000  # bytes: 36 channels at the peak, and copies


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 3, 4], ids=["grey", "colour", "alpha"])
def test_tiles_equal_the_whole_within_a_level(network, dtype, channels):
    upscaler, image = Upscaler.load(str(network)), picture(61, 83, channels, dtype)
    whole, tiled = (in_tiles(upscaler, image, side) for side in (200, 20))
    assert whole.shape == (122, 166, channels)
    assert np.abs(whole - tiled).max() <= np.iinfo(dtype).max // 255
    assert whole[..., 0].std() > 0.1 * np.iinfo(dtype).max


def test_its_colours_are_its_own_and_strength_blends_them(network):
    upscaler, image = Upscaler.load(str(network)), picture(24, 24)
    full = upscaler.upscale(image, 2).astype(int)
    none = upscaler.upscale(image, 2, Enhancement(strength=0)).astype(int)
    half = upscaler.upscale(image, 2, Enhancement(strength=0.5)).astype(int)
    ensemble = upscaler.upscale(image, 2, Enhancement(ensemble=True, back_project=2))
    chroma = (full[..., 0] - full[..., 2]) - (none[..., 0] - none[..., 2])
    assert np.abs(chroma).mean() > 0.5  # its convolution mixes the channels
    assert np.abs(half - (full + none) / 2).max() <= 1
    assert np.abs(ensemble.astype(int) - none).mean() < 20


def test_a_smaller_factor_is_reduced_and_a_larger_one_refused(network):
    upscaler = Upscaler.load(str(network))
    assert upscaler.upscale(picture(20, 30), 1.5).shape == (30, 45, 3)
    with pytest.raises(OptionError, match="factors from 1 to 2"):
        upscaler.upscale(picture(20, 30), 3)


@needs_onnx
@pytest.mark.parametrize(("channels", "sides"), [(3, (0, 0)), (1, (0, 0)), (3, (64, 64))], ids=str)
def test_an_onnx_file_is_run_in_tiles(tmp_path, channels, sides):
    imported = read_network(save_onnx(tmp_path / "own.onnx", channels=channels, sides=sides))
    opaque = imported.program.graph.opaque
    assert (opaque.channels, opaque.factor, opaque.fixed) == (channels, 2, sides[0])
    imported.save(tmp_path / "own.safetensors", {})
    image = picture(90, 75)
    result = Upscaler.load(str(tmp_path / "own.safetensors")).upscale(image, 2)
    repeated = image.repeat(2, axis=0).repeat(2, axis=1)
    assert np.abs(result.astype(int) - repeated)[4:-4, 4:-4].mean() < 16


@pytest.mark.parametrize("name", onnx_engines())
def test_engines_of_onnx_agree(tmp_path, name):
    content = save_onnx(tmp_path / "own.onnx").read_bytes()
    values = np.random.default_rng(1).random((3, 20, 30), dtype=np.float32)
    found = engine("onnx", content, b"", 1, "cpu", name).run("data", "out", values)
    usual = engine("onnx", content, b"", 1, "cpu", "auto").run("data", "out", values)
    np.testing.assert_allclose(found, usual, atol=1e-5)


def refused(path):
    with pytest.raises(ModelError) as caught:
        read_network(path)
    return str(caught.value)


def test_ncnn_files_of_other_layers_are_refused_by_their_names(tmp_path):
    custom = PARAM.replace("BinaryOp ", "MyOwnLayer")
    assert "its layer add is of the kind MyOwnLayer" in refused(save_ncnn(tmp_path, param=custom))


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("0=12 ", "0=100000 ", "implausibly large"),
        ("6=324", "6=32400", "shorter than the layers need"),
        ("1 1 b v", "1 1 b a", "is there twice"),
        ("1 1 a f", "1 1 z f", "is never computed"),
        ("6 7", "6 9", "incomplete"),
        ("1=3 ", "1=three ", "damaged"),
        ("0=2 1=2.0 2=2.0", "0=2 1=1.5 2=1.5", "crashes|whole multiple|no picture|look like"),
        ("0=12 1=3 4=1", "0=12 1=3 4=0", "crashes|whole multiple|no picture|look like"),
    ],
)
def test_ncnn_files_that_make_no_sense_are_refused(tmp_path, old, new, reason):
    assert re.search(reason, refused(save_ncnn(tmp_path, param=PARAM.replace(old, new, 1))))


@pytest.mark.slow  # as long as a refusal may take
def test_a_network_that_computes_too_long_is_refused_in_ten_seconds(tmp_path):
    resource = pytest.importorskip("resource", reason="measures by the module resource, of Unix")
    count = 400
    names = ["up", *(f"v{number}" for number in range(count))]
    convolutions = [
        f"Convolution c{number} 1 1 {names[number]} {names[number + 1]} 0=3 1=15 4=7 5=1 6=2025"
        for number in range(count)
    ]
    lines = ["Input input 0 1 data", "Interp up 1 1 data up 0=1 1=32.0 2=32.0", *convolutions]
    path = save_ncnn(tmp_path, param="\n".join(["7767517", f"{count + 2} {count + 2}", *lines]))
    path.with_suffix(".bin").write_bytes(bytes(count * (4 + 4 * 2028)))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert "takes too long" in refused(path)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert seconds < 10 + 8  # and what importing Python's packages takes on a busy machine


def test_a_missing_half_of_a_pair_is_named(tmp_path):
    path = save_ncnn(tmp_path)
    path.with_suffix(".bin").unlink()
    assert "own.bin is missing" in refused(path)


@needs_onnx
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({"more": node("Relu", ("out",), "z", domain="com.example")}, r"\(Relu\) is not supported"),
        ({"more": node("Loop", ("out",), "z")}, r"\(Loop\) is not supported"),
        ({"external": b"\x6a\x02\x0a\x00\x70\x01"}, "weights are in other files"),
    ],
    ids=["own domain", "loop", "external data"],
)
def test_onnx_files_that_are_not_accepted_are_refused(tmp_path, content, reason):
    assert re.search(reason, refused(save_onnx(tmp_path / "own.onnx", **content)))


def test_without_an_engine_the_error_names_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(OptionError, match=r"pip install 'srgui\[onnx\]'"):
        engine("onnx", save_onnx(tmp_path / "own.onnx").read_bytes(), b"", 1, "cpu", "auto")


def test_an_openvino_that_reads_no_onnx_files_is_no_engine_for_them(tmp_path, monkeypatch):
    """The packaged application has such a one."""
    manager = pytest.importorskip("openvino").frontend.FrontEndManager
    monkeypatch.setattr(manager, "get_available_front_ends", lambda self: ["ir"])
    content = save_onnx(tmp_path / "own.onnx").read_bytes()
    monkeypatch.setitem(sys.modules, "onnxruntime", None)  # as if it were absent
    with pytest.raises(OptionError, match="neither ONNX Runtime nor OpenVINO is installed"):
        engine("onnx", content, b"", 1, "auto", "auto")


def test_a_file_from_elsewhere_is_tried_in_the_sandbox_first(network, tmp_path, monkeypatch):
    copy = tmp_path / "copy.safetensors"
    copy.write_bytes(network.read_bytes())
    load(find(str(copy)))  # the same content as was imported, or tried before
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    asked = []
    monkeypatch.setattr(sandbox, "tried", asked.append)
    load(find(str(copy)))
    load(find(str(copy)))
    assert asked == [copy]

    def refuse(_):
        raise FormatError(ModelError(RuntimeError("")).what)

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "other"))
    monkeypatch.setattr(sandbox, "tried", refuse)
    with pytest.raises(ModelError, match="Can't use the network file"):
        load(find(str(copy)))


def test_changed_descriptions_are_refused_or_safe(tmp_path):
    """Only what the checks let pass is given to ncnn; it is not run here."""
    from srgui.runtimes.opaque.ncnn_param import check

    weights = save_ncnn(tmp_path).with_suffix(".bin").read_bytes()
    random, content = Random(20261130), PARAM.encode()
    accepted = 0
    for _ in range(400):
        changed = bytearray(content)
        for _ in range(random.choice((1, 2, 5))):
            changed[random.randrange(len(changed))] = random.choice(b"0123456789=-, \nabcz\xff")
        try:
            check(bytes(changed), weights)
        except FormatError:
            continue
        accepted += 1
    assert accepted < 300


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["ncnn", "onnx"])
def test_changed_files_are_refused_with_a_sentence_or_imported(tmp_path, kind):
    """In the sandbox; the engines themselves see what passes the checks."""
    path = save_ncnn(tmp_path) if kind == "ncnn" else save_onnx(tmp_path / "own.onnx")
    random, content = Random(5), path.read_bytes()
    for _ in range(12):
        changed = bytearray(content)
        for _ in range(3):
            changed[random.randrange(20, len(changed))] = random.randrange(256)
        path.write_bytes(changed)
        with contextlib.suppress(ModelError):
            read_network(path)


@pytest.mark.slow  # a software renderer takes seconds to start
def test_a_pair_of_ncnn_runs_through_vulkan(network):
    software = [number for number, card in enumerate(vulkan.cards()) if card.software]
    if not software:
        pytest.skip("needs a software Vulkan driver (Debian: mesa-vulkan-drivers)")
    image = picture(50, 60)
    on_card = Upscaler.load(str(network), device=f"gpu:{software[0]}")
    assert on_card.device.startswith("gpu:")
    found, usual = in_tiles(on_card, image, 24), in_tiles(Upscaler.load(str(network)), image, 24)
    assert np.abs(found - usual).max() <= 1  # float32 sums in another order
