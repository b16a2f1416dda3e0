"""The command `srgui train`."""
