"""Whole networks on a graphics card give what the processor gives.

Where there is no card, Mesa's software driver runs the same code.
"""

from __future__ import annotations

import numpy as np
import pytest

from srgui import Upscaler
from srgui.runtimes import Precision
from srgui.runtimes.ncnn import vulkan

HALF_A_LEVEL = 65535 / 255 / 2  # of 8 bits, in 16


@pytest.fixture
def card() -> vulkan.Card:
    if not vulkan.cards():
        pytest.skip("needs a graphics card, or Mesa's software driver (mesa-vulkan-drivers)")
    return vulkan.cards()[0]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("model", "precision"), [("lapsrn", "full"), ("lapsrn", "fast"), ("drrn-fast", "full")]
)
def test_a_network_on_a_card_gives_what_the_processor_gives(
    card: vulkan.Card, model: str, precision: Precision, photograph: np.ndarray
) -> None:
    image = photograph[40:56, 40:58].astype(np.uint16) * 257
    found, expected = (
        Upscaler.load(model, device, 1, runtime="ncnn", precision=how).upscale(image, 2)
        for device, how in ((card.device, precision), ("cpu", "full"))
    )
    assert np.abs(found.astype(int) - expected.astype(int)).max() <= HALF_A_LEVEL
