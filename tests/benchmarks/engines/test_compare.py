"""python -m benchmarks.engines: every engine computes the same, each in a process of its own."""

import json

import numpy as np
import pytest
import torch

from benchmarks.engines import baselines, compare
from benchmarks.engines.__main__ import main
from srgui.models.weights import save
from srgui.networks.lapsrn import LapSRN

ENGINES = ["srgui", "srgui, fast", "ncnn"]


@pytest.fixture
def tiny(tmp_path):
    """A file with a small untrained LapSRN."""
    torch.manual_seed(1)
    path = tmp_path / "tiny.safetensors"
    save(path, LapSRN((1, 1, 1), 4), (2, 4, 8))
    return path


@pytest.fixture
def run(tiny, monkeypatch, capsys):
    """Compare srgui with ncnn alone on a tiny picture; returns the status and what is printed."""
    for name in baselines.BASELINES.keys() - {"ncnn"}:
        monkeypatch.delitem(baselines.BASELINES, name)

    def call(*arguments):
        status = main(["-m", str(tiny), "--size", "24", *map(str, arguments)])
        return status, capsys.readouterr().out

    return call


@pytest.mark.slow
def test_engines_are_compared_in_text_json_and_a_plot(run, tmp_path, monkeypatch):
    pytest.importorskip("matplotlib")
    monkeypatch.setattr(compare, "_ROUNDS", 1)
    file, plot = tmp_path / "figures.json", tmp_path / "plot.png"
    status, text = run("--repeats", 2, "--threads", 1, "--json", file, "--plot", plot)
    assert status == 0
    engines = json.loads(file.read_text())["engines"]
    assert list(engines) == ENGINES
    for engine in engines.values():
        assert len(engine["seconds"]) == 2
        assert engine["difference"] < 0.5  # of 255: all compute the same network
    assert "throughput" in text
    assert plot.read_bytes().startswith(b"\x89PNG")


def test_an_engine_that_takes_too_long_is_reported_and_not_tried_again(run, monkeypatch):
    tried = []

    def never_ready(command, **how):
        tried.append(command[3])
        raise compare.subprocess.TimeoutExpired(command, how["timeout"])

    monkeypatch.setattr(compare.subprocess, "run", never_ready)
    status, text = run()
    assert status == 0
    assert text.count("takes more than 240 s") == 3
    assert tried == ENGINES


def test_no_further_round_begins_when_the_first_took_long(run, monkeypatch):
    rounds = []
    measured = {"seconds": [1.0], "processor_seconds": [2.0], "peak_memory": 10**6, "runtime": ""}

    def quick(job, threads, *limits):
        rounds.append(job[0])
        np.save(job[-1], np.zeros((2, 2), "f"))
        return measured

    monkeypatch.setattr(compare, "_in_a_process", quick)
    monkeypatch.setattr(compare, "_ENOUGH", 0.0)
    _, text = run()
    assert rounds == ENGINES
    assert "2.00 s" in text


def test_an_unknown_network_is_one_line(capsys):
    assert main(["-m", "no-such-network"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
