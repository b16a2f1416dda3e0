"""The networks, one paper a file, and what they have in common."""

NAMES = ("lapsrn", "mslapsrn", "drrn", "drcn")
