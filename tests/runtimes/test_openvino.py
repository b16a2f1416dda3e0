"""OpenVINO computes what torch does."""

from __future__ import annotations

import os
import subprocess
import sys
import weakref
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srgui.errors import OptionError
from srgui.programs.partition import split
from srgui.programs.shape_inference import Sides
from tests.programs.random_graphs import graphs, least, plane_for
from tests.runtimes.comparing import TOLERANCE, assert_same, reference, results
from tests.runtimes.graphs import ALL_SIDES, pyramid

openvino = pytest.importorskip("srgui.runtimes.openvino", exc_type=ImportError)


@pytest.mark.slow
@pytest.mark.parametrize("sides", ALL_SIDES, ids=str)
def test_it_gives_what_torch_gives_at_every_side(graph, luma, sides):
    found = results(openvino.prepare(*graph, "cpu", "full", 1), luma, sides)
    assert_same(found, reference(graph, luma, sides))


@settings(max_examples=15)
@given(graphs(), st.sampled_from(ALL_SIDES), st.integers(6, 26), st.integers(6, 26))
def test_any_program_gives_what_torch_gives(drawn, sides, height, width):
    graph = split(drawn[0]).features, drawn[1]
    rng = np.random.default_rng(height * width)
    needed = least(drawn[0])
    luma = plane_for(drawn[0], needed + height, needed + width, rng)
    found = results(openvino.prepare(*graph, "cpu", "full", 1), luma, sides)
    for ours, theirs in zip(found, reference(graph, luma, sides), strict=True):
        largest = max(1.0, float(np.abs(theirs).max()))
        assert_same([ours / largest], [theirs / largest], TOLERANCE)


def test_planes_of_all_sizes_go_through_the_same_models(rng):
    prepared = openvino.prepare(*pyramid(), "cpu", "full", 1)
    for height, width in [(64, 8), (9, 9), (30, 101)]:
        luma = rng.random((height, width), dtype=np.float32)
        assert_same(results(prepared, luma), reference(pyramid(), luma))


def test_the_consumer_may_stop_while_it_computes(luma):
    prepared = openvino.prepare(*pyramid(), "cpu", "full", 1)
    run = prepared.run(np.tile(luma, (20, 20)), Sides())
    next(run)
    run.close()
    prepared.release()
    assert_same(results(prepared, luma), reference(pyramid(), luma))


def test_a_model_whose_run_was_stopped_is_not_used_again(luma):
    prepared = openvino.prepare(*pyramid(), "cpu", "full", 1)
    results(prepared, luma)
    before = prepared._model
    run = prepared.run(np.tile(luma, (20, 20)), Sides())
    next(run)
    run.close()
    assert prepared._model is not before
    assert_same(results(prepared, luma), reference(pyramid(), luma))


def test_the_memory_of_one_model_is_kept_at_most(luma):
    """Each would keep as much as its run took: nine for the tiles of a picture."""
    prepared = openvino.prepare(*pyramid(), "cpu", "full", 1)
    results(prepared, luma)
    first = weakref.ref(prepared._model)
    results(prepared, luma, Sides(left=False))
    assert first() is None
    second = prepared._model
    results(prepared, luma, Sides(left=False))
    assert prepared._model is second


def test_a_graphics_card_is_refused():
    with pytest.raises(OptionError, match="OpenVINO can't compute on 'gpu'"):
        openvino.prepare(*pyramid(), "gpu", "full", 1)


def test_nothing_of_its_maker_is_claimed_of_its_use(tmp_path: Path) -> None:
    """OpenVINO's package keeps an identifier in the home folder, and sends it, where it may."""
    code = "import sys, srgui.runtimes.openvino as o; o.core(); print(*sys.modules)"
    home = {**os.environ, "HOME": str(tmp_path), "USERPROFILE": str(tmp_path)}
    ended = subprocess.run(
        [sys.executable, "-c", code], env=home, capture_output=True, text=True, check=True
    )
    assert "openvino_telemetry.main" not in ended.stdout.split()
    assert list(tmp_path.iterdir()) == []
