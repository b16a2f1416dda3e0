"""The three networks, one paper a file, and what they have in common."""

NAMES = ("lapsrn", "drrn", "drcn")
