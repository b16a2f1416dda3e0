"""The command `srgui upscale`."""
