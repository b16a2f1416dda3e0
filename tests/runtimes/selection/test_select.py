"""The fastest runtime that works is chosen once, and kept."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
import types

import numpy as np
import pytest

from srgui import paths
from srgui.errors import OptionError
from srgui.runtimes import StepResult, ncnn, planes, reference
from srgui.runtimes.selection import backends, select, timing
from srgui.runtimes.selection.backends import RUNTIMES, Backend
from srgui.runtimes.selection.stopwatch import Elapsed, Stopwatch
from tests.runtimes.comparing import assert_same, results
from tests.runtimes.comparing import reference as expected_of
from tests.runtimes.graphs import pyramid


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    """A cache folder of the test's own."""
    monkeypatch.setattr(paths, "cache", lambda: tmp_path / "cache")
    return tmp_path / "cache" / "runtimes.json"


@pytest.fixture
def speeds(monkeypatch) -> dict[str, float]:
    """The seconds that each runtime pretends to take; 1 where a test names none."""
    reported: dict[str, float] = {}

    def spent(prepared, _channels):
        seconds = reported.get(prepared.runtime, 1.0)
        return Elapsed(seconds, seconds)

    monkeypatch.setattr(timing, "spent", spent)
    return reported


@pytest.fixture
def runtimes(monkeypatch):
    """All runtimes are installed, and each is ncnn by another name; their preparations count."""
    made: list[str] = []

    def stand_in(name):
        def prepare(graph, tensors, device, precision, threads):
            made.append(name)
            prepared = ncnn.NcnnGraph(graph, tensors, threads)
            prepared.runtime, prepared.precision = name, precision
            return prepared

        return types.SimpleNamespace(prepare=prepare)

    modules = {name: stand_in(name) for name in RUNTIMES}
    monkeypatch.setattr(backends, "import_module", lambda name: modules[name.rpartition(".")[2]])
    monkeypatch.setattr(backends.importlib.util, "find_spec", lambda name: name)
    monkeypatch.setattr(backends, "_cards", list)
    return types.SimpleNamespace(modules=modules, made=made)


def chosen(device="auto", precision="full", runtime="auto"):
    return select.prepare(*pyramid(), device, precision, 1, runtime)


def at_once(precision="full"):
    return select.prepare(*pyramid(), "auto", precision, 1, at_once=True)


def measure(precision="full"):
    """Measure in the background; how often something else could have gone first."""
    return sum(1 for _ in select.measuring(*pyramid(), "auto", precision, 1))


def test_the_first_use_does_not_wait_for_measurements(runtimes, speeds, cache):
    speeds["openvino"] = 0.5
    assert at_once().runtime == "ncnn"
    assert runtimes.made == ["ncnn"]
    assert not cache.exists()


def test_what_is_measured_later_is_used_from_then_on(runtimes, speeds):
    speeds["openvino"] = 0.5
    at_once()
    assert measure() > 3  # before each runtime, and between the rounds
    assert at_once().runtime == "openvino"
    assert measure() == 0


@pytest.mark.parametrize(("bfloat16", "expected"), [(True, "openvino"), (False, "ncnn")])
def test_bfloat16_is_expected_to_be_the_fastest_where_the_processor_has_it(
    runtimes, speeds, monkeypatch, bfloat16, expected
):
    monkeypatch.setattr(backends, "_has_bfloat16", lambda: bfloat16)
    assert at_once("auto").runtime == expected
    assert at_once("full").runtime == "ncnn"


def test_what_is_expected_and_fails_is_replaced_at_once(runtimes, speeds, caplog):
    def fail(*_):
        raise RuntimeError("odd")

    runtimes.modules["ncnn"].prepare = fail
    assert at_once().runtime == "openvino"
    assert "ncnn is not used on cpu: odd" in caplog.text


def test_the_fastest_is_chosen(runtimes, speeds):
    speeds["openvino"] = 0.5
    assert chosen().runtime == "openvino"


def test_another_has_to_be_clearly_faster_than_the_first(runtimes, speeds):
    speeds["openvino"] = 0.95
    assert chosen().runtime == "ncnn"


@pytest.mark.parametrize(("others", "expected"), [(0.1, "ncnn"), (0.6, "openvino")])
def test_on_a_busy_machine_the_processors_time_decides(
    runtimes, speeds, monkeypatch, others, expected
):
    by_runtime = {"ncnn": Elapsed(1.0, 1.0), "openvino": Elapsed(3.0, 0.6)}
    monkeypatch.setattr(
        timing, "spent", lambda prepared, _: by_runtime.get(prepared.runtime, Elapsed(9.0, 9.0))
    )
    monkeypatch.setattr(Stopwatch, "others", lambda self: others)
    assert chosen().runtime == expected


def test_what_other_processes_take_of_the_machine_is_seen():
    program = "import time\nwhile True: print(sum(range(1000)))"
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as other:
        other.stdout.readline()
        drain = threading.Thread(target=other.stdout.read)
        drain.start()
        watch = Stopwatch()
        while watch.spent().clock < 0.5:
            time.sleep(0.01)
        share = watch.others()
        own = watch.spent()
        other.kill()
        drain.join()
    # It has a processor of its own, or shares one with others that count as well.
    assert share > 0.5 / os.cpu_count()
    assert own.processor < own.clock


def test_a_choice_is_kept_and_not_measured_again(runtimes, speeds, cache):
    speeds["openvino"] = 0.5
    chosen()
    speeds["openvino"] = 5.0
    runtimes.made.clear()
    assert chosen().runtime == "openvino"
    assert runtimes.made == ["openvino"]
    content = json.loads(cache.read_text())
    assert content["machine"]["ncnn"]
    assert list(content["kept"].values()) == ["openvino full cpu"]


def test_another_version_is_measured_anew(runtimes, speeds, cache):
    speeds["openvino"] = 0.5
    chosen()
    content = json.loads(cache.read_text())
    content["machine"]["ncnn"] = "another"
    cache.write_text(json.dumps(content))
    speeds["openvino"] = 5.0
    assert chosen().runtime == "ncnn"


@pytest.mark.parametrize("text", ["openvino full cpu", "ncnn fast gpu:Radeon RX 580 (RADV)"])
def test_a_way_comes_back_from_its_text(text):
    assert Backend.from_text(text).to_text() == text


@pytest.mark.parametrize("text", [None, "", "os full cpu", "ncnn", "ncnn half cpu"])
def test_no_way_is_made_of_another_text(text):
    assert Backend.from_text(text) is None


@pytest.mark.parametrize("text", ["", "[]", "{", '{"machine": 1, "kept": {}}', '{"kept": 3}'])
def test_a_damaged_cache_is_measured_anew(runtimes, speeds, cache, text):
    cache.parent.mkdir()
    cache.write_text(text)
    assert chosen().runtime == "ncnn"
    assert json.loads(cache.read_text())["kept"]


def test_where_nothing_can_be_kept_the_choice_does_not_depend_on_a_stopwatch(
    runtimes, speeds, cache
):
    cache.parent.write_text("no folder")
    speeds["openvino"] = 0.1
    assert chosen().runtime == "ncnn"


@pytest.mark.parametrize("failure", [ImportError("no DLL"), RuntimeError("odd"), MemoryError()])
def test_what_fails_is_reported_and_another_taken(runtimes, speeds, caplog, failure):
    def fail(*_):
        raise failure

    runtimes.modules["ncnn"].prepare = fail
    assert chosen().runtime == "openvino"
    (record,) = caplog.records
    assert record.getMessage().startswith("ncnn is not used on cpu: ")


def test_what_computes_wrongly_is_not_used(runtimes, speeds, caplog):
    right = runtimes.modules["openvino"].prepare

    def wrong(graph, tensors, *others):
        return right(graph, {n: a * np.float32(1.1) for n, a in tensors.items()}, *others)

    runtimes.modules["openvino"].prepare = wrong
    speeds["openvino"] = 0.1
    assert chosen().runtime == "ncnn"
    assert "computes a network wrongly" in caplog.text


def test_a_kept_choice_that_is_gone_is_replaced(runtimes, speeds):
    speeds["openvino"] = 0.5
    chosen()

    def gone(*_):
        raise ImportError("uninstalled")

    runtimes.modules["openvino"].prepare = gone
    assert chosen().runtime == "ncnn"


def test_torch_is_not_loaded_for_the_processor_where_another_works(runtimes, speeds):
    speeds["torch"] = 0.1
    assert chosen().runtime == "ncnn"
    assert "torch" not in runtimes.made


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_a_runtime_can_be_forced(runtimes, speeds, runtime):
    assert chosen(runtime=runtime).runtime == runtime


def test_fast_is_taken_where_it_is_faster(runtimes, speeds, monkeypatch):
    def spent(prepared, _channels):
        return Elapsed(0.4, 0.4) if prepared.precision == "fast" else Elapsed(1.0, 1.0)

    monkeypatch.setattr(timing, "spent", spent)
    assert chosen(precision="auto").precision == "fast"
    assert chosen(precision="full").precision == "full"


@pytest.mark.parametrize(("device", "why"), [("tpu", "There is no device"), ("gpu:99", "gpu:99")])
def test_a_device_that_is_not_there_is_refused(device, why):
    with pytest.raises(OptionError, match=why):
        chosen(device)


def test_the_choice_loads_no_torch(tmp_path):
    code = (
        "import sys; from srgui.runtimes.selection import select;"
        "from tests.runtimes.graphs import pyramid;"
        "select.prepare(*pyramid(), 'auto', 'full', 1); sys.exit('torch' in sys.modules)"
    )
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)


def test_without_openvino_ncnn_computes_in_silence(tmp_path):
    code = (
        "import sys; sys.modules['openvino'] = None  # as if it were absent\n"
        "from srgui.runtimes.selection import select\n"
        "from tests.runtimes.graphs import pyramid\n"
        "print(select.prepare(*pyramid(), 'auto', 'auto', 1).runtime)"
    )
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    ended = subprocess.run(
        [sys.executable, "-c", code], check=True, env=environment, capture_output=True, text=True
    )
    assert (ended.stdout, ended.stderr) == ("ncnn\n", "")


def test_the_reference_computes_what_torch_does(graph, luma):
    found = reference.computed(*graph, luma)
    assert_same([found], expected_of(graph, luma)[-1:])


def test_real_runtimes_pass_the_check(graph, luma):
    prepared = select.prepare(*graph, "cpu", "full", 1)
    assert_same(results(prepared, luma), expected_of(graph, luma))


class Failing:
    """Prepared by ncnn, it fails in every run behind the first result."""

    def __init__(self, prepared, error):
        self._prepared, self._error = prepared, error

    def __getattr__(self, name):
        return getattr(self._prepared, name)

    def run(self, *how):
        yield StepResult(next(planes(self._prepared.run(*how))))
        raise self._error


@pytest.fixture
def fails_later(runtimes, speeds, monkeypatch):
    """ncnn passes the check and fails later, as the exception that is given says."""

    def of(error):
        right = runtimes.modules["ncnn"].prepare
        runtimes.modules["ncnn"].prepare = lambda *how: Failing(right(*how), error)
        monkeypatch.setattr(reference.Check, "__call__", lambda *_: None)

    return of


def test_what_fails_while_it_computes_is_reported_and_replaced(fails_later, caplog, luma):
    fails_later(RuntimeError("the driver\nis gone"))
    prepared = chosen()
    assert prepared.runtime == "ncnn"
    assert_same(results(prepared, luma), expected_of(pyramid(), luma))  # no result twice
    assert prepared.runtime == "openvino"
    (record,) = caplog.records
    assert record.getMessage() == "ncnn failed on cpu (the driver is gone); openvino goes on"


def test_what_was_asked_for_is_not_replaced(fails_later, luma):
    fails_later(RuntimeError("odd"))
    with pytest.raises(RuntimeError, match="odd"):
        results(chosen(runtime="ncnn"), luma)


def test_a_lack_of_memory_is_first_reported_to_whoever_can_take_smaller_planes(fails_later, luma):
    fails_later(MemoryError())
    prepared = chosen()
    with pytest.raises(MemoryError):
        results(prepared, luma)
    assert prepared.runtime == "ncnn"
    prepared.replace(MemoryError())
    assert_same(results(prepared, luma), expected_of(pyramid(), luma))


def test_where_no_runtime_is_left_the_last_failure_is_reported(fails_later, runtimes, luma):
    fails_later(RuntimeError("odd"))

    def gone(*_):
        raise ImportError("uninstalled")

    runtimes.modules["openvino"].prepare = runtimes.modules["torch"].prepare = gone
    with pytest.raises(RuntimeError, match="odd"):
        results(chosen(), luma)


@pytest.mark.parametrize("threads", [1, 2, 4])
def test_the_plane_that_is_timed_occupies_every_thread_of_ncnn(monkeypatch, threads):
    sizes = []

    def spent(_prepared, plane):
        sizes.append(plane.shape)
        return Elapsed(1.0, 1.0)

    monkeypatch.setattr(timing, "spent", spent)
    graph, tensors = pyramid()
    flow = ncnn.NcnnGraph(graph, tensors, threads).flow(1)
    working = {
        Backend(name, "cpu", "full"): types.SimpleNamespace(release=lambda: None)
        for name in RUNTIMES
    }
    for _ in timing.fastest(working, 1, threads):
        pass
    (height, width), *_ = sizes
    assert height / flow.step(height, width) > threads - 1
