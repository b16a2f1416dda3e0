"""A network's parameters: their average, freezing and growth."""
