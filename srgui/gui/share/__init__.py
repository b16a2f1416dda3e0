"""Sharing results: clipboard, drag and drop, animations and web pages."""
