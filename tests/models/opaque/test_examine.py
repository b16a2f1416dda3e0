"""Properties of networks, found by running engines that are made for the test."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest

from srgui.images import bicubic
from srgui.models.opaque.examine import Files, examine
from srgui.programs.shape_inference import Sides
from srgui.runtimes import planes
from srgui.runtimes.opaque.engine import FormatError, Port
from srgui.runtimes.opaque.graph import OpaqueGraph


@dataclass
class Fake:
    """Enlarges by bicubic and averages neighbours, as a network of these properties would."""

    channels: int = 3
    factor: int = 2
    colour: str = "rgb"
    peak: float = 1.0
    exit_peak: float = 1.0
    cropped: int = 0
    multiple: int = 1
    radius: int = 3
    everywhere: bool = False
    last: bool = False
    fixed: int = 0
    runtime: str = "ncnn"
    device: str = "cpu"
    outputs: list = field(default_factory=lambda: [Port("out")])

    @property
    def inputs(self):
        sides = (self.fixed, self.fixed)
        known = (*sides, self.channels) if self.last else (self.channels, *sides)
        return [Port("in", known if self.last or self.fixed else ())]

    def run(self, entry, exit_, values):
        assert (entry, exit_) == ("in", "out")
        x = np.moveaxis(values, -1, 0) if self.last else values
        if len(x) != self.channels or any(side % self.multiple for side in x.shape[1:]):
            raise RuntimeError("the size is wrong")
        if self.fixed and x.shape[1:] != (self.fixed, self.fixed):
            raise RuntimeError("the size is wrong")
        x = np.rint(np.clip(x / self.peak, -0.5, 1.5) * 4096) / 4096  # not linear: ranges differ
        if self.colour == "bgr":  # blue keeps more of its sharpness than red
            x = x[::-1]
        softened = self.softened(x)
        x = np.stack([x[0], *softened[1:]]) if self.channels == 3 else softened
        if self.everywhere:
            x = x + 0.2 * (x.mean() - 0.5)
        if self.colour == "bgr":
            x = x[::-1]
        height, width = (self.factor * side for side in x.shape[1:])
        made = bicubic.resize(x.transpose(1, 2, 0), height, width).transpose(2, 0, 1)
        crop = self.cropped
        if crop and min(made.shape[1:]) <= 2 * crop:
            raise MemoryError("nothing is left")
        made = made[:, crop : height - crop, crop : width - crop] * self.exit_peak
        made = np.asarray(made, np.float32)
        return np.moveaxis(made, 0, -1) if self.last else made

    def softened(self, x):
        """Each pixel with a little of those `radius` away in its row, zeros beyond."""
        r = self.radius
        padded = np.pad(x, ((0, 0), (0, 0), (r, r)))
        return x + 0.05 * (padded[..., : -2 * r] + padded[..., 2 * r :] - 2 * x)


def found_of(fake):
    calls, stages = [], []
    files = Files("pytorch", b"", b"weights")  # no layers say anything
    found = examine(
        fake,
        files,
        lambda: calls.append("accepted"),
        stages.append,
    )
    assert calls == ["accepted"]
    assert len(stages) == 3
    return found


@pytest.mark.parametrize(
    "properties",
    [
        {},
        {"factor": 4, "radius": 1},
        {"factor": 1},
        {"factor": 3, "cropped": 9},
        {"cropped": 36, "multiple": 4},
        {"multiple": 16},
        {"peak": 255.0, "exit_peak": 255.0},
        {"exit_peak": 255.0},
        {"channels": 1},
        {"last": True},
        {"fixed": 80},
    ],
    ids=str,
)
def test_the_properties_are_those_of_the_network(properties):
    fake = Fake(**properties)
    found = found_of(fake)
    for name in ("channels", "factor", "peak", "exit_peak", "cropped", "multiple", "last", "fixed"):
        assert getattr(found, name) == getattr(fake, name), name
    assert not found.everywhere
    # Bicubic sees two pixels more than the rows; the reach is a multiple of the alignment.
    least = max(fake.radius, -(-fake.cropped // fake.factor))
    assert least <= found.reach <= least + 3 + fake.multiple


def test_a_network_that_sees_everything_is_called_that():
    assert found_of(Fake(everywhere=True)).everywhere


class Halving(Fake):
    """Sees pairs of pixels that begin at even ones, like a network that halves its features."""

    def softened(self, x):
        rows = x.copy()
        pairs = rows[..., : x.shape[-1] // 2 * 2].reshape(*x.shape[:-1], -1, 2)
        pairs[...] = 0.8 * pairs + 0.2 * pairs.mean(axis=-1, keepdims=True)
        return rows


def test_a_network_of_phases_gets_tiles_that_begin_at_them():
    found = found_of(Halving())
    assert found.multiple == 2
    assert not found.everywhere


@pytest.mark.parametrize(
    ("fake", "reason"),
    [
        (Fake(outputs=[]), "no picture of any size"),
        (Fake(factor=9), "not a whole multiple"),
        (Fake(multiple=7), "no picture of any size"),
        (Fake(radius=1, peak=7.0), "does not look like its input"),
    ],
    ids=["no output", "too large", "odd multiple", "another range"],
)
def test_what_enlarges_no_pictures_is_refused(fake, reason):
    with pytest.raises(FormatError) as caught:
        found_of(fake)
    assert reason in caught.value.why


@pytest.mark.parametrize(
    "fake",
    [Fake(), Fake(cropped=9, factor=3), Fake(multiple=8), Fake(cropped=36, multiple=4), Halving()],
    ids=["plain", "cropped", "multiple", "cropped and multiple", "halving"],
)
@pytest.mark.parametrize("colour", [True, False])
def test_a_tile_is_what_the_whole_is_there(fake, colour):
    """Also where the sides of the picture are no multiple of the alignment."""
    found = found_of(fake)
    graph = OpaqueGraph(found, fake)
    shape = (90, 117, 3) if colour else (90, 117)
    plane = np.random.default_rng(3).random(shape, dtype=np.float32) * np.float32(0.5)
    plane += np.float32(0.25)
    (whole,) = planes(graph.run(plane, Sides()))
    assert whole.shape[:2] == (90 * found.factor, 117 * found.factor)
    left = 24  # a multiple of all alignments
    (part,) = planes(graph.run(plane[:, left:], Sides(left=False)))
    start = found.factor * (left + found.reach)
    # Half a level: a difference that rounding to 8 bits makes one level at most.
    np.testing.assert_allclose(part, whole[:, start:], atol=0.5 / 255)
