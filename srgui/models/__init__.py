"""Trained networks: the catalogue, safe loading and saving, import of published files."""
