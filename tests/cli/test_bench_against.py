"""srgui bench --against: every engine computes the same, each in a process of its own."""

import json

import pytest

from srgui.cli import against
from srgui.runtimes import peers


@pytest.fixture
def compared(srgui, tiny, monkeypatch, tmp_path):
    """The figures of srgui and one peer on a tiny picture, and what was printed."""
    monkeypatch.setattr(against, "_ROUNDS", 1)
    monkeypatch.setattr(peers, "PEERS", {"ncnn": peers.PEERS["ncnn"]})
    file = tmp_path / "figures.json"
    ended = srgui(
        "bench", "--against", "-m", tiny, "--size", 24, "--repeats", 2, "--threads", 1,
        "--json", file, "--plot", tmp_path / "plot.png",
    )  # fmt: skip
    return ended, json.loads(file.read_text()), tmp_path / "plot.png"


def test_engines_are_compared_in_text_json_and_a_plot(compared):
    ended, figures, plot = compared
    assert ended.status == 0
    assert set(figures["engines"]) == {"srgui", "srgui, fast", "ncnn"}
    for engine in figures["engines"].values():
        assert len(engine["seconds"]) == 2
        assert engine["difference"] < 0.5  # of 255: all compute the same network
    assert "throughput" in ended.out
    assert plot.read_bytes().startswith(b"\x89PNG")


def test_an_engine_that_takes_too_long_is_told_and_not_tried_again(srgui, tiny, monkeypatch):
    tried = []

    def never_ready(command, **how):
        tried.append(command[3])
        raise against.subprocess.TimeoutExpired(command, how["timeout"])

    monkeypatch.setattr(against.subprocess, "run", never_ready)
    monkeypatch.setattr(peers, "PEERS", {"ncnn": peers.PEERS["ncnn"]})
    ended = srgui("bench", "--against", "-m", tiny, "--size", 24)
    assert ended.status == 0
    assert ended.out.count("takes more than 240 s") == 3
    assert tried == ["srgui", "srgui, fast", "ncnn"]


def test_no_further_round_is_begun_when_the_first_took_long(srgui, tiny, monkeypatch):
    rounds = []
    measured = {"seconds": [1.0], "processor_seconds": [2.0], "peak_memory": 10**6, "told": ""}

    def quick(order):
        rounds.append(order[0])
        against.np.save(order[-1], against.np.zeros((2, 2), "f"))
        return measured

    monkeypatch.setattr(against, "_in_a_process", quick)
    monkeypatch.setattr(peers, "PEERS", {})
    monkeypatch.setattr(against, "_ENOUGH", 0.0)
    ended = srgui("bench", "--against", "-m", tiny, "--size", 24)
    assert rounds == ["srgui", "srgui, fast"]
    assert "2.00 s" in ended.out
