"""The names of the networks, for whoever need not build one."""

from __future__ import annotations

NAMES = ("lapsrn", "drrn", "drcn")
