"""The command `srgui evaluate`."""
