"""Enlarge photographs with DRCN, DRRN and LapSRN, and see how the networks do it."""

__version__ = "0.1.0"
