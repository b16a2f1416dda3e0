"""The presets that come with srgui; one of a person's own with the same name takes its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from srgui.texts import Text

SHIPPED: Mapping[str, Mapping[str, Any]] = {
    "web": {"long-edge": 2048},
    "print-20x30": {"long-edge": 3543, "dpi": 300},
    "old-jpeg": {"kind": "photo", "scale": 2},
    "drawing": {"kind": "clean", "scale": 4},
}
"""Their options by name."""

TITLES: Mapping[str, Text] = {
    "web": Text("Web, 2048 pixels"),
    "print-20x30": Text("Print of 20 × 30 cm, 300 dpi"),
    "old-jpeg": Text("Old JPEG, twice as large"),
    "drawing": Text("Drawing or text, four times as large"),
}
"""Their names in the window."""
