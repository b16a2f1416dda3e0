"""Presets in the window, and its runs as command lines."""
