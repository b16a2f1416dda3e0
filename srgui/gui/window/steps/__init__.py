"""The steps of a network, to step through."""
