"""Crop a picture: the bar with proportions, and the part as a picture of its own."""
