"""Reusable widgets that know nothing of pictures."""
