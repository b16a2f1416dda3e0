"""Pictures, plans and results for tests that need no network."""

from __future__ import annotations

import numpy as np

from srgui.engine.enhancement import Enhancement
from srgui.engine.events import TileDone
from srgui.engine.planning.plan import Plan, StepPlan
from srgui.gui.choice import UpscaleSettings
from srgui.gui.display.pyramid import Pyramid
from srgui.gui.library.result import Result
from srgui.images import Picture, Region
from srgui.networks.step import StepInfo

ROWS, COLUMNS = 8, 12
HALVES = (Region(0, 0, ROWS, COLUMNS // 2), Region(0, COLUMNS // 2, ROWS, COLUMNS))


def picture() -> Picture:
    """A grey picture of ROWS x COLUMNS."""
    return Picture(np.full((ROWS, COLUMNS, 3), 90, np.uint8))


def pyramid(rows: int = ROWS, columns: int = COLUMNS) -> Pyramid:
    """A picture of this size for the screen, with nothing in it."""
    return Pyramid(rows, columns)


def plan(scale: float = 2.0, seconds: float = 1.0) -> Plan:
    """A plan of one step and two tiles."""
    step = StepPlan(StepInfo("level", 1, 1, scale), round(ROWS * scale), round(COLUMNS * scale))
    return Plan(
        "lapsrn",
        scale,
        Enhancement(),
        Enhancement().renditions("clean"),
        (step,),
        HALVES,
        work_limit=1.0,
        memory=1000,
        seconds=seconds,
        colour=False,
        runtime="torch",
        precision="full",
    )


def result(choice: UpscaleSettings, version: int = 0) -> Result:
    """A result of which nothing is there yet."""
    return Result(picture(), version, choice, plan(choice.scale), "Network")


def tile(planned: Plan, half: int) -> tuple[TileDone, np.ndarray]:
    """The left (0) or right (1) tile of a planned result, and what a screen shows of it."""
    rows, columns = planned.height, planned.width // 2
    region = Region(0, half * columns, rows, (half + 1) * columns)
    pixels = np.full((rows, columns, 3), 120, np.uint8)
    luma = np.full((rows, columns), 0.5, np.float32)
    done = TileDone(0, region, pixels, None, luma, (half + 1) / 2)
    return done, np.full((rows, columns, 4), 255, np.uint8)
