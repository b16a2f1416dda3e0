"""A network as plain data: operations, their reach and their cost; running it needs no torch."""
