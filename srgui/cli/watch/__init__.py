"""The command `srgui watch`."""
