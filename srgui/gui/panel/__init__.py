"""The settings beside the picture."""
