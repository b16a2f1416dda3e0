"""OpenVINO, imported so that it reports nothing.

Its package reports every import to its vendor, through the package `openvino_telemetry`, but works
without that one; so it is made to look absent.
"""

from __future__ import annotations

import sys

sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]  # which makes its import fail

import openvino  # noqa: E402

__all__ = ["openvino"]
