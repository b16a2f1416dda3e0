"""Texts of the window: translation, titles, names of versions."""
