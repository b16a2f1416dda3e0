"""Evaluations as tables and as objects to save."""
