"""Presets and copied command lines: options of `srgui upscale`, by name without their dashes."""
