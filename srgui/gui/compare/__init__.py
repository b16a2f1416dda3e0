"""Comparing anything with anything: the two sides, the reference picture, the steps in motion."""
