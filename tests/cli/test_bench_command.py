"""srgui bench: plausible figures in a readable table."""

import json
import statistics

import numpy as np
import pytest

from srgui.cli.bench import zone_plate


@pytest.fixture
def bench(srgui, tiny):
    def call(*arguments, model=tiny):
        short = ("--size", 24, "--repeats", 3, "--threads", 1)
        return srgui("bench", "-m", model, *short, *arguments)

    return call


def test_the_figures_follow_from_the_measured_seconds(bench):
    content = json.loads(bench("--json", "-").out)
    assert len(content["seconds"]) == 3
    median = statistics.median(content["seconds"])
    assert content["median_seconds"] == median > 0
    assert content["input"] == [24, 24]
    assert content["output"] == [96, 96]
    assert content["megapixels_per_second"] == pytest.approx(96 * 96 / median / 1e6)
    level = 9 * 16 + 9 * 16 + 4 * 9 * 4 + 16  # convolution, upsampling, residual, image
    macs = (9 * 4 + level * (1 + 4)) * 24 * 24
    assert content["gmac_per_second"] == pytest.approx(macs / median / 1e9)
    assert 20e6 < content["peak_memory"] < 64e9


def test_work_of_a_pre_enlarged_network_counts_enlarged_pixels(bench, tiny_drcn):
    content = json.loads(bench("-s", "2", "--json", "-", model=tiny_drcn).out)
    embedding, recursion, prediction = 4 * 9 + 16 * 9, 16 * 9, 16 * 9 + 4 * 9
    macs = 48 * 48 * (embedding + 3 * (recursion + prediction))
    expected = macs / content["median_seconds"] / 1e9
    assert content["gmac_per_second"] == pytest.approx(expected)


def test_the_table_shows_time_throughput_and_memory(bench):
    ended = bench()
    assert (ended.status, ended.err) == (0, "")
    reported = {line.split("  ")[0]: line for line in ended.lines}
    assert reported["network"].endswith("tiny at 4x")
    assert reported["device"].endswith("1 thread")
    assert reported["picture"].endswith("24 x 24 to 96 x 96")
    assert "median of 3" in reported["time"]
    assert "megapixels/s" in reported["output"]
    assert "GMAC/s" in reported["arithmetic"]
    assert reported["peak memory"].endswith("B")


def test_a_factor_that_is_not_served_is_one_line(bench):
    ended = bench("-s", "16")
    assert (ended.status, ended.out, len(ended.errors)) == (1, "", 1)


def test_the_drawn_picture_contains_fine_and_coarse_detail():
    rows = zone_plate(64).pixels[32].astype(int)
    changes = np.abs(np.diff(rows, axis=0)).sum(axis=1)
    assert changes[:8].mean() > 3 * changes[28:36].mean()
