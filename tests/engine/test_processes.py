"""Upscalers in other processes: forked ones, and those that get a pickled one."""

from __future__ import annotations

import importlib.util
import multiprocessing
import os
import pickle
import subprocess
import sys

import numpy as np
import pytest

from srgui.engine.upscaler import Upscaler
from tests.engine.conftest import tiny, upscaler_of

FORKED = """
import os, sys
import numpy as np
from srgui import SrguiError, Upscaler

image = np.random.default_rng(1).integers(0, 256, (int(sys.argv[2]), 96), np.uint8)
upscaler = Upscaler.load("lapsrn", "cpu", 8, runtime=sys.argv[1], precision="full")
expected = upscaler.upscale(image, 2).astype(int)
if os.fork():
    sys.exit(os.wait()[1])
try:
    difference = np.abs(upscaler.upscale(image, 2) - expected).max()
except SrguiError as error:
    print(error, flush=True)
else:
    print("difference", difference, flush=True)
os._exit(0)  # as multiprocessing ends its processes
"""


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.parametrize(
    ("runtime", "side"),  # ncnn computes 8 rows as one part, 80 in parts at the same time
    [("auto", 8), ("ncnn", 8), ("ncnn", 80), ("openvino", 8), ("torch", 8)],
)
def test_after_a_fork_the_child_computes_or_says_why_not(runtime: str, side: int) -> None:
    if runtime != "auto" and importlib.util.find_spec(runtime) is None:
        pytest.skip(f"{runtime} is not installed")
    command = [sys.executable, "-c", FORKED, runtime, str(side)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stderr
    if runtime in ("auto", "ncnn"):
        assert ended.stdout in ("difference 0\n", "difference 1\n")  # runtimes round differently
    else:
        assert ended.stdout == (
            f"Can't compute on 'cpu' with {runtime}: this process was forked after networks had "
            "been used; only ncnn survives that. Start processes with multiprocessing's method "
            "'spawn'.\n"
        )


def test_a_pickled_upscaler_loads_itself_again() -> None:
    upscaler = Upscaler.load("lapsrn", "cpu", 1, runtime="ncnn")
    again = pickle.loads(pickle.dumps(upscaler))
    assert again.info == upscaler.info
    image = np.arange(15 * 20, dtype=np.uint8).reshape(15, 20)
    expected = upscaler.upscale(image, 2)
    np.testing.assert_array_equal(again.upscale(image, 2), expected)
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        np.testing.assert_array_equal(pool.apply(upscaler.upscale, (image, 2)), expected)


def test_an_upscaler_of_a_file_is_found_from_another_folder(
    tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from srgui.models.weights import save

    save(tmp_path / "tiny.safetensors", tiny("lapsrn"), (2, 4, 8))
    monkeypatch.chdir(tmp_path)
    pickled = pickle.dumps(Upscaler.load("tiny.safetensors", "cpu", 1, runtime="ncnn"))
    monkeypatch.chdir(tmp_path.parent)
    assert pickle.loads(pickled).info.name == "tiny"


def test_an_upscaler_that_was_not_loaded_can_not_be_pickled() -> None:
    with pytest.raises(pickle.PicklingError, match=r"only an upscaler made by Upscaler\.load"):
        pickle.dumps(upscaler_of(tiny("lapsrn"), "lapsrn"))
