"""One file format each: its reading and its writing."""
