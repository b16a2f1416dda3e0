"""Losses: by pixels, by features, by a discriminator, and by phases."""
