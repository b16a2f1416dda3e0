"""OpenVINO as a library alone: imported so that it sends nothing.

Its package tells its maker of every import, through the package `openvino_telemetry`. Where that is
not to be had, it does without; so, to it, it is not.
"""

from __future__ import annotations

import sys

sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]  # which makes its import fail

import openvino  # noqa: E402

__all__ = ["openvino"]
