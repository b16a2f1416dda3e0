"""Sizes, tiles, memory and order of a run, before it starts."""
