"""The three networks, one paper a file, and what a network tells the engine."""
