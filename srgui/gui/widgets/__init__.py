"""The controls around the canvas, one a file."""
