"""Devices: precision, compilation and processes."""
