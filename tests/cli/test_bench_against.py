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
