"""ncnn computes what torch does, on the processor and through Vulkan."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srgui.errors import OptionError
from srgui.programs.partition import split
from srgui.programs.program import INPUT
from srgui.programs.shape_inference import Sides
from srgui.runtimes import WorkDone, channels_last, ncnn, planes
from srgui.runtimes.ncnn import layers, nets, node_factory, vulkan
from tests.programs.random_graphs import graphs, least, plane_for
from tests.runtimes.comparing import TOLERANCE, assert_same, reference, results
from tests.runtimes.graphs import ALL_SIDES, pyramid, recursive


@pytest.fixture
def renderer() -> vulkan.Card:
    """Vulkan's software renderer."""
    software = [card for card in vulkan.cards() if card.software]
    if not software:
        pytest.skip("needs a software Vulkan driver (Debian: mesa-vulkan-drivers)")
    return software[0]


@pytest.mark.parametrize("sides", ALL_SIDES, ids=str)
def test_the_processor_gives_what_torch_gives_at_every_side(graph, luma, sides):
    expected = reference(graph, luma, sides)
    prepared = ncnn.prepare(*graph, "cpu", "full", 1)
    assert_same(results(prepared, luma, sides), expected)
    assert_same(results(prepared, luma, sides), expected)  # nothing of a run is left in the next


@settings(max_examples=40)
@given(graphs(), st.sampled_from(ALL_SIDES), st.integers(6, 26), st.integers(6, 26))
def test_any_program_gives_what_torch_gives(drawn, sides, height, width):
    graph = split(drawn[0]).features, drawn[1]
    rng = np.random.default_rng(height * width)
    needed = least(drawn[0])
    luma = plane_for(drawn[0], needed + height, needed + width, rng)
    expected = reference(graph, luma, sides)
    found = results(ncnn.prepare(*graph, "cpu", "full", 1), luma, sides)
    for ours, theirs in zip(found, expected, strict=True):
        largest = max(1.0, float(np.abs(theirs).max()))
        assert_same([ours / largest], [theirs / largest], TOLERANCE)


@settings(max_examples=20)
@given(graphs(), st.sampled_from(ALL_SIDES), st.integers(6, 26), st.integers(6, 26))
def test_any_program_as_the_single_net_of_a_card_gives_what_torch_gives(
    drawn, sides, height, width
):
    graph, tensors = drawn
    needed, rng = least(graph), np.random.default_rng(height * width)
    luma = plane_for(graph, needed + height, needed + width, rng)
    order = layers.layers(graph, graph.extents(), tensors, sides)
    extractor = nets.net(order, (INPUT,), tensors, nets.options(1)).create_extractor()
    extractor.input(INPUT, nets.matrix(luma))
    found = [nets.array(nets.extracted(extractor, result)) for result in graph.results]
    for ours, theirs in zip(found, reference(drawn, luma, sides), strict=True):
        largest = max(1.0, float(np.abs(theirs).max()))
        assert_same([channels_last(ours) / largest], [theirs / largest], TOLERANCE)


def test_planes_of_all_sizes_go_through_the_same_nets(rng):
    graph = pyramid()
    prepared = ncnn.prepare(*graph, "cpu", "full", 1)
    for height, width in [(64, 8), (9, 9), (30, 101)]:
        luma = rng.random((height, width), dtype=np.float32)
        assert_same(results(prepared, luma), reference(graph, luma))


def test_a_recursion_has_its_weights_once():
    graph = recursive()
    prepared = ncnn.prepare(*graph, "cpu", "full", 1)
    for sides in ALL_SIDES:
        results(prepared, np.zeros((20, 20), np.float32), sides)
    weighted = [layer for net in prepared._nets for layer in net if layer.kind == "Convolution"]
    assert len(weighted) == 4  # embed, one, two, output


def test_the_consumer_may_stop_after_any_result(luma):
    prepared = ncnn.prepare(*pyramid(), "cpu", "full", 1)
    run = prepared.run(luma, Sides())
    first = next(planes(run))
    run.close()
    prepared.release()
    again = results(prepared, luma)
    np.testing.assert_array_equal(first, again[0])


def test_a_plane_that_is_a_view_of_another_is_read_rightly(rng):
    prepared = ncnn.prepare(*pyramid(), "cpu", "full", 1)
    for _ in range(20):  # memory that is freed too early is sometimes still as it was
        luma = rng.random((150, 80), dtype=np.float32).T[10:50, 20:]
        assert_same(results(prepared, luma), reference(pyramid(), luma))


def test_a_run_leaves_the_plane_as_it_was(luma):
    kept = luma.copy()
    results(ncnn.prepare(*recursive(), "cpu", "full", 1), luma)
    np.testing.assert_array_equal(luma, kept)


def test_two_threads_give_the_bytes_of_one(luma):
    one, two = (results(ncnn.prepare(*pyramid(), "cpu", "full", n), luma) for n in (1, 2))
    for ours, theirs in zip(one, two, strict=True):
        np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize("sides", ALL_SIDES[::5], ids=str)
def test_vulkan_gives_what_torch_gives(renderer, graph, luma, sides):
    expected = reference(graph, luma, sides)
    prepared = ncnn.prepare(*graph, renderer.device, "full", 1)
    assert_same(results(prepared, luma, sides), expected)


def test_vulkan_in_half_precision_is_near_what_torch_gives(renderer, luma):
    expected = reference(pyramid(), luma)
    found = results(ncnn.prepare(*pyramid(), renderer.device, "fast", 1), luma)
    assert_same(found, expected, 0.01)  # 10 bits of the values, all of them below 2
    assert not np.array_equal(found[0], expected[0])


def test_a_card_is_found_by_number_and_by_a_part_of_its_name(renderer):
    number = vulkan.cards().index(renderer)
    assert vulkan.chosen(f"gpu:{number}") == renderer
    assert vulkan.chosen(renderer.device) == renderer
    assert vulkan.chosen(f"gpu:{renderer.name[:6].upper()}") == renderer


def test_a_software_renderer_is_never_chosen_by_itself(monkeypatch):
    software, card = vulkan.Card(0, "llvmpipe", True), vulkan.Card(1, "Radeon", False)
    monkeypatch.setattr(vulkan, "cards", lambda: (software, card))
    assert vulkan.chosen("gpu") == card
    monkeypatch.setattr(vulkan, "cards", lambda: (software,))
    with pytest.raises(OptionError, match="llvmpipe"):
        vulkan.chosen("gpu")


@pytest.mark.parametrize("device", ["tpu", "gpu:no such card", "gpu:99"])
def test_an_unknown_device_is_refused(device):
    with pytest.raises(OptionError, match="compute on"):
        ncnn.prepare(*pyramid(), device, "full", 1)


def test_discrete_cards_come_before_integrated_ones_and_software(monkeypatch):
    class Info:
        def __init__(self, name, kind):
            self.device_name, self.type = (lambda: name), (lambda: kind)

    infos = [Info("llvmpipe", 3), Info("integrated", 1), Info("discrete", 0)]
    monkeypatch.setattr(vulkan.ncnn, "get_gpu_count", lambda: 3)
    monkeypatch.setattr(vulkan.ncnn, "get_gpu_info", infos.__getitem__)
    found = vulkan.cards.__wrapped__()
    assert [(card.name, card.index) for card in found] == [
        ("discrete", 2),
        ("integrated", 1),
        ("llvmpipe", 0),
    ]


def test_ncnn_needs_no_torch():
    code = (
        "import sys; from srgui.runtimes.ncnn import vulkan; vulkan.cards();"
        "sys.exit('torch' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_plane_that_lies_scattered_in_memory_is_read_whole(rng):
    colours = rng.random((90, 70, 3), np.float32)
    graph, tensors = pyramid()
    prepared = ncnn.prepare(graph, tensors, "cpu", "full", 1)

    def made(luma):
        return list(planes(prepared.run(luma, Sides())))

    for scattered, packed in zip(made(colours[..., 0]), made(colours[..., 0].copy()), strict=True):
        np.testing.assert_array_equal(scattered, packed)


def test_a_run_that_is_stopped_may_be_the_last_to_use_the_network():
    code = (
        "import numpy as np; from srgui import Upscaler\n"
        "from srgui.programs.shape_inference import Sides\n"
        "inference = Upscaler.load('lapsrn', runtime='ncnn', device='cpu').inference\n"
        "run = inference.prepared.run(np.zeros((20, 20), np.float32), Sides())\n"
        "next(run), next(run)\n"
        "del inference, run; print('well')"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert ended.stdout.strip() == "well", ended.stderr


@pytest.mark.slow
@pytest.mark.parametrize("pixels", [1, 300, 10**9])
@pytest.mark.parametrize("sides", ALL_SIDES[::3], ids=str)
def test_however_many_rows_flow_at_once_the_results_are_the_same(
    graph, luma, sides, pixels, monkeypatch
):
    monkeypatch.setattr(node_factory, "_PIXELS", pixels)
    found = results(ncnn.prepare(*graph, "cpu", "full", 1), np.tile(luma, (2, 1)), sides)
    assert_same(found, reference(graph, np.tile(luma, (2, 1)), sides))


def test_the_first_results_alone_are_computed_when_no_more_are_wanted(luma):
    prepared = ncnn.prepare(*pyramid(), "cpu", "full", 1)
    (first,) = planes(prepared.run(luma, Sides(), 1))
    assert_same([first], reference(pyramid(), luma)[:1])
    assert prepared.memory(99, 99, Sides(), 1) < prepared.memory(99, 99, Sides(), 2)


def test_the_memory_grows_with_the_width_and_hardly_with_the_height():
    prepared = ncnn.prepare(*pyramid(64), "cpu", "full", 1)
    narrow, wide, high = (
        prepared.memory(height, width, Sides()) - 4 * 20 * height * width  # without the results
        for height, width in [(1000, 1000), (1000, 2000), (2000, 1000)]
    )
    assert wide > 1.5 * narrow
    assert high == narrow


def test_a_run_reports_what_share_is_done_and_can_be_stopped_after_any_rows(luma):
    prepared = ncnn.prepare(*pyramid(), "cpu", "full", 1)
    run = prepared.run(np.tile(luma, (20, 1)), Sides())
    shares = [event.share for event in run if isinstance(event, WorkDone)]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert 0.9 < shares[-1] < 1
    run = prepared.run(np.tile(luma, (20, 1)), Sides())
    while next(run).share < 0.5:
        pass
    run.close()
    prepared.release()
