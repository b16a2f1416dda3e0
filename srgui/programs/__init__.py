"""A network as plain data: operations, how far they see, what they cost; no torch to run."""
