"""Kinds of files of weights, each read as named arrays; nothing in them is run."""
