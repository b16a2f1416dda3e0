"""Measurements of srgui: figures as ratios within one run."""
