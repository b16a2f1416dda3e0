"""Seamless textures: the edges of the result fit together like those of the source."""

from __future__ import annotations

import numpy as np
import pytest

from srgui import TileDone
from srgui.engine.assembly import Assembly
from srgui.engine.enhancement import Enhancement
from srgui.engine.planes.bicubic import adjusted, enlarge
from srgui.engine.upscaler import Upscaler
from srgui.images import Picture


def texture(channels: int = 3) -> np.ndarray:
    """Waves whose periods divide the sides, (24, 32, channels) uint8."""
    y, x = np.mgrid[:24, :32]
    waves = [np.sin(2 * np.pi * (x * a / 32 + y * b / 24)) for a, b in ((3, 2), (5, -1), (1, 7))]
    return np.stack([127 + 60 * w for w in waves], axis=2)[..., :channels].astype(np.uint8)


def run(
    upscaler: Upscaler, picture: Picture, scale: float, tile: int, **options: object
) -> Picture:
    plan = upscaler.plan(picture, scale, Enhancement(**options), tile=tile)  # type: ignore[arg-type]
    assembly = Assembly(plan, picture)
    for event in upscaler.run(picture, plan):
        if isinstance(event, TileDone):
            assembly.place(event)
    return assembly.picture(len(plan.steps) - 1)


@pytest.mark.parametrize("back_project", [0.0, 2.0])
@pytest.mark.parametrize("scale", [2, 2.5])
def test_the_result_is_the_middle_of_nine_copies(
    shared_upscaler: Upscaler, scale: float, back_project: float
) -> None:
    picture = Picture(texture())
    nine = Picture(np.tile(texture(), (3, 3, 1)))
    whole = run(shared_upscaler, nine, scale, 200, back_project=back_project).pixels
    rows, columns = int(24 * scale), int(32 * scale)
    middle = whole[rows : 2 * rows, columns : 2 * columns].astype(int)
    for tile in (200, 10):
        result = run(
            shared_upscaler, picture, scale, tile, back_project=back_project, tileable=True
        )
        # One level: the last bits of sums depend on their order.
        assert np.abs(result.pixels - middle).max() <= 1


def test_alpha_is_continued_too(lapsrn: Upscaler) -> None:
    pixels, alpha = texture(), texture(1)[..., 0]
    nine = Picture(np.tile(pixels, (3, 3, 1)), np.tile(alpha, (3, 3)))
    whole = run(lapsrn, nine, 2, 200).alpha
    result = run(lapsrn, Picture(pixels, alpha), 2, 200, tileable=True).alpha
    assert whole is not None
    assert result is not None
    assert np.abs(result - whole[48:96, 64:128].astype(int)).max() <= 1


@pytest.mark.parametrize("size", [(1, 1), (2, 5)])
def test_the_smallest_pictures_work(shared_upscaler: Upscaler, size: tuple[int, int]) -> None:
    picture = Picture(np.full((*size, 3), 90, np.uint8))
    assert (run(shared_upscaler, picture, 2, 50, tileable=True).pixels == 90).all()


def test_the_plain_enlargement_can_be_seamless_too(lapsrn: Upscaler) -> None:
    picture = Picture(texture())
    whole = enlarge(Picture(np.tile(texture(), (3, 3, 1))), 144, 192).pixels
    result = run(lapsrn, picture, 2, 50, tileable=True)
    plain = adjusted(picture, result, Enhancement(strength=0.0, tileable=True)).pixels
    assert np.abs(plain - whole[48:96, 64:128].astype(int)).max() <= 1
    assert np.array_equal(
        enlarge(picture, 48, 64, enhancement=Enhancement(tileable=True)).pixels, plain
    )
